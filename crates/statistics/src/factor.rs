//! QR factorisation by modified Gram–Schmidt, in doubles or in extended precision.
//!
//! The right-hand side is carried along as one more column, which makes the solution as stable as Householder's
//! (Å. Björck, BIT 7 (1967) 1–21), and what is left of it is the residual.

use std::ops::{Add, Div, Mul, Neg, Sub};

use crate::Exact;

/// The arithmetic that a factorisation runs in.
pub(crate) trait Real:
    Copy
    + From<f64>
    + Add<Output = Self>
    + Sub<Output = Self>
    + Mul<Output = Self>
    + Div<Output = Self>
    + Neg<Output = Self>
{
    fn value(self) -> f64;
    fn root(self) -> Self;
}

impl Real for f64 {
    fn value(self) -> f64 {
        self
    }
    fn root(self) -> f64 {
        libm::sqrt(self)
    }
}

impl Real for Exact {
    fn value(self) -> f64 {
        Exact::value(self)
    }
    fn root(self) -> Exact {
        self.sqrt()
    }
}

/// A column that the earlier ones make up, and which of those.
#[derive(Debug, PartialEq)]
pub(crate) struct Dependence {
    pub column: usize,
    pub on: Vec<usize>,
}

/// X = QR with orthonormal columns in Q; `r[k][j]` for k ≤ j.
pub(crate) struct Factor<T> {
    pub q: Vec<Vec<T>>,
    pub r: Vec<Vec<T>>,
}

/// Σab, in four sums that do not wait for each other.
pub(crate) fn dot<T: Real>(a: &[T], b: &[T]) -> T {
    let mut sums = [T::from(0.0); 4];
    let (fours, others) = (a.chunks_exact(4), b.chunks_exact(4));
    let rest = fours.remainder().iter().zip(others.remainder());
    let rest = rest.fold(T::from(0.0), |sum, (a, b)| sum + *a * *b);
    for (a, b) in fours.zip(others) {
        for (sum, (a, b)) in sums.iter_mut().zip(a.iter().zip(b)) {
            *sum = *sum + *a * *b;
        }
    }
    (sums[0] + sums[1]) + (sums[2] + sums[3]) + rest
}

/// a − factor · b, in place.
fn take<T: Real>(a: &mut [T], factor: T, b: &[T]) {
    for (a, b) in a.iter_mut().zip(b) {
        *a = *a - factor * *b;
    }
}

impl<T: Real> Factor<T> {
    /// Factors the columns, each of about unit length. A column of whose length no more than `tolerance` is left beside
    /// the earlier ones is dependent.
    pub fn of(mut columns: Vec<Vec<T>>, tolerance: f64) -> Result<Factor<T>, Dependence> {
        let p = columns.len();
        let lengths: Vec<T> = columns.iter().map(|column| dot(column, column).root()).collect();
        let mut r: Vec<Vec<T>> = vec![vec![T::from(0.0); p]; p];
        for k in 0..p {
            let (done, open) = columns.split_at_mut(k + 1);
            let Some(column) = done.last_mut() else { continue };
            let left = dot(column, column).root();
            if left.value() <= tolerance * lengths[k].value() {
                return Err(Dependence { column: k, on: parts(&r, k, &lengths) });
            }
            r[k][k] = left;
            for value in column.iter_mut() {
                *value = *value / left;
            }
            for (j, other) in open.iter_mut().enumerate() {
                let share = dot(column, other);
                r[k][k + 1 + j] = share;
                take(other, share, column);
            }
        }
        Ok(Factor { q: columns, r })
    }

    /// The least-squares coefficients of `y`, and in place of `y` the residuals.
    pub fn solve(&self, y: &mut [T]) -> Vec<T> {
        let mut right: Vec<T> = Vec::with_capacity(self.q.len());
        for column in &self.q {
            let share = dot(column, y);
            take(y, share, column);
            right.push(share);
        }
        back(&self.r, right)
    }

    /// R⁻¹ by rows; its lower triangle is zero.
    pub fn inverse(&self) -> Vec<Vec<T>> {
        let p = self.r.len();
        let mut inverse = vec![vec![T::from(0.0); p]; p];
        for j in 0..p {
            let mut unit = vec![T::from(0.0); j + 1];
            unit[j] = T::from(1.0);
            for (i, value) in back(&self.r, unit).into_iter().enumerate() {
                inverse[i][j] = value;
            }
        }
        inverse
    }
}

/// Solves the leading part of Rx = `right` from its last row.
fn back<T: Real>(r: &[Vec<T>], mut right: Vec<T>) -> Vec<T> {
    for i in (0..right.len()).rev() {
        let mut sum = right[i];
        for j in i + 1..right.len() {
            sum = sum - r[i][j] * right[j];
        }
        right[i] = sum / r[i][i];
    }
    right
}

/// Which earlier columns make up column k.
fn parts<T: Real>(r: &[Vec<T>], k: usize, lengths: &[T]) -> Vec<usize> {
    let right: Vec<T> = (0..k).map(|i| r[i][k]).collect();
    let shares = back(r, right);
    let size = |j: usize| shares[j].value().abs() * lengths[j].value();
    (0..k).filter(|j| size(*j) > 1e-6 * lengths[k].value()).collect()
}
