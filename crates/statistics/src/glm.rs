//! Poisson regression with a logarithmic link by iteratively reweighted least squares.
//!
//! Each round solves for the step, not for the coefficients, and sums the change of the deviance instead of taking the
//! difference of two large sums: both then get smaller without end, and what rounding is left does not hide convergence.

use crate::design::{Column, named};
use crate::factor::{Dependence, Factor, dot};
use crate::{Error, Exact, sums};

/// Rounds before [`Error::NotConverged`]. Five or six are usual; counts that spread over many powers of ten take dozens.
const ROUNDS: usize = 200;
/// Converged when the deviance changes by less than this part of itself (+ 0.1, as R's `glm.control`).
const CHANGE: f64 = 1e-14;
/// A fitted count this small beside the mean count is on its way to nothing.
const VANISHING: f64 = 1e-9;
/// What is left of a column's length beside the others when it counts as dependent.
const TOLERANCE: f64 = 1e-12;

/// The fit and what the standard errors and the checks need.
pub(crate) struct Poisson {
    pub coefficients: Vec<f64>,
    /// The diagonal of (X'WX)⁻¹.
    pub inverse: Vec<f64>,
    /// (X'WX)⁻¹X', one row per coefficient; empty unless asked for.
    pub weights: Vec<Vec<f64>>,
    /// y − μ.
    pub residuals: Vec<f64>,
    pub deviance_residuals: Vec<f64>,
    /// Σ(y − μ)²/μ.
    pub pearson: f64,
}

/// Fits counts `y`, not below zero, to the columns, with `offset` added on the logarithmic scale.
/// `with_weights`: whether the errors asked for need them.
///
/// # Errors
/// [`Error::TooFew`], [`Error::Dependent`], [`Error::Separation`], [`Error::NotConverged`].
pub(crate) fn poisson(
    y: &[f64],
    columns: &[Column],
    offset: &[f64],
    with_weights: bool,
) -> Result<Poisson, Error> {
    let (n, p) = (y.len(), columns.len());
    if n <= p {
        return Err(Error::TooFew { needed: p + 1, found: n });
    }
    let (x, scales): (Vec<Vec<f64>>, Vec<f64>) = columns.iter().map(scaled).unzip();
    let logs: Vec<f64> = y.iter().map(|y| libm::log(*y)).collect();
    let mut now = State {
        x: &x,
        y,
        offset,
        logs: &logs,
        beta: vec![0.0; p],
        eta: Vec::new(),
        mu: Vec::new(),
        roots: Vec::new(),
    };
    // R's start: as if each row were fitted by its own count.
    now.mu = y.iter().map(|y| y + 0.1).collect();
    now.eta = now.mu.iter().map(|mu| libm::log(*mu)).collect();
    now.roots = now.mu.iter().map(|mu| libm::sqrt(*mu)).collect();
    let working = now.working(|eta, offset| eta - offset);
    let factor = now.factor(TOLERANCE).map_err(|found| named(&found, columns))?;
    now.advance(&now.solve(&factor, &working));
    if y.iter().all(|y| *y == 0.0) {
        return Err(Error::Separation);
    }
    for _ in 0..ROUNDS {
        let Ok(factor) = now.factor(0.0) else { return Err(Error::Separation) };
        let by = now.solve(&factor, &now.working(|_, _| 0.0));
        let bound = CHANGE * (now.deviance() + 0.1);
        let change = now.change(&by);
        now.advance(&by);
        if !now.beta.iter().all(|beta| beta.is_finite()) {
            return Err(Error::Separation);
        }
        if change.abs() < bound {
            return if now.vanishes() {
                Err(Error::Separation)
            } else {
                now.finish(&scales, with_weights)
            };
        }
    }
    Err(if leaves_open(&x, y) { Error::Separation } else { Error::NotConverged { rounds: ROUNDS } })
}

/// Where the iteration stands.
struct State<'a> {
    x: &'a [Vec<f64>],
    y: &'a [f64],
    offset: &'a [f64],
    /// ln y
    logs: &'a [f64],
    beta: Vec<f64>,
    /// Xβ + offset
    eta: Vec<f64>,
    mu: Vec<f64>,
    /// √μ
    roots: Vec<f64>,
}

impl State<'_> {
    /// (y − μ)/μ, and what is added to it.
    fn working(&self, more: impl Fn(f64, f64) -> f64) -> Vec<f64> {
        let rows = self.y.iter().zip(&self.mu).zip(self.eta.iter().zip(self.offset));
        rows.map(|((y, mu), (eta, offset))| (y - mu) / mu + more(*eta, *offset)).collect()
    }

    /// √W X, factored. The rank is judged at the start; later only vanishing weights can spoil it.
    fn factor(&self, tolerance: f64) -> Result<Factor<f64>, Dependence> {
        let by_root =
            |column: &Vec<f64>| column.iter().zip(&self.roots).map(|(v, root)| v * root).collect();
        Factor::of(self.x.iter().map(by_root).collect(), tolerance)
    }

    fn solve(&self, factor: &Factor<f64>, working: &[f64]) -> Vec<f64> {
        let mut right: Vec<f64> =
            working.iter().zip(&self.roots).map(|(w, root)| w * root).collect();
        factor.solve(&mut right)
    }

    fn advance(&mut self, by: &[f64]) {
        self.beta.iter_mut().zip(by).for_each(|(beta, by)| *beta += by);
        self.eta = shift(self.x, &self.beta);
        self.eta.iter_mut().zip(self.offset).for_each(|(eta, offset)| *eta += offset);
        self.mu = self.eta.iter().map(|eta| libm::exp(*eta)).collect();
        self.roots = self.mu.iter().map(|mu| libm::sqrt(*mu)).collect();
    }

    /// 2Σ(y ln(y/μ) − (y − μ)), to the digits that a bound needs.
    fn deviance(&self) -> f64 {
        let rows = self.y.iter().zip(self.logs).zip(self.eta.iter().zip(&self.mu));
        let part = |((y, log), (eta, mu)): ((&f64, &f64), (&f64, &f64))| {
            let likely = if *y > 0.0 { y * (log - eta) } else { 0.0 };
            likely - (y - mu)
        };
        2.0 * rows.map(part).sum::<f64>().max(0.0)
    }

    /// How the deviance changes with a step.
    fn change(&self, by: &[f64]) -> f64 {
        let rows = self.y.iter().zip(&self.mu).zip(shift(self.x, by));
        2.0 * rows.map(|((y, mu), by)| mu * libm::expm1(by) - y * by).sum::<f64>()
    }

    /// Whether a fitted count runs to nothing.
    fn vanishes(&self) -> bool {
        let average = self.y.iter().sum::<f64>() / self.y.len() as f64;
        let is_gone = |(y, mu): (&f64, &f64)| *y == 0.0 && *mu < VANISHING * average;
        self.y.iter().zip(&self.mu).any(is_gone) && leaves_open(self.x, self.y)
    }

    /// What belongs to where the fit ended.
    fn finish(self, scales: &[f64], with_weights: bool) -> Result<Poisson, Error> {
        let factor = self.factor(0.0).map_err(|_| Error::Separation)?;
        let inverse = factor.inverse();
        let asked = if with_weights { inverse.len() } else { 0 };
        let weights = inverse.iter().zip(scales).take(asked).map(|(row, scale)| {
            let mut sum = vec![0.0; self.y.len()];
            for (share, q) in row.iter().zip(&factor.q) {
                sum.iter_mut().zip(q).for_each(|(sum, q)| *sum += share * q);
            }
            // Q is of √W X: back to X.
            sum.iter().zip(&self.roots).map(|(sum, root)| sum / root / scale).collect()
        });
        let weights = weights.collect();
        let residuals: Vec<f64> = self.y.iter().zip(&self.mu).map(|(y, mu)| y - mu).collect();
        let deviance_residuals = self.y.iter().zip(&self.mu).zip(&residuals);
        let signed = |((y, mu), residual): ((&f64, &f64), &f64)| {
            libm::sqrt(unit_deviance(*y, *mu).max(0.0)).copysign(*residual)
        };
        let square = |row: &Vec<f64>| row.iter().map(|value| value * value).sum::<f64>();
        Ok(Poisson {
            coefficients: self.beta.iter().zip(scales).map(|(beta, scale)| beta / scale).collect(),
            inverse: inverse.iter().zip(scales).map(|(row, s)| square(row) / s / s).collect(),
            weights,
            deviance_residuals: deviance_residuals.map(signed).collect(),
            pearson: residuals.iter().zip(&self.mu).map(|(r, mu)| r * r / mu).sum(),
            residuals,
        })
    }
}

/// The column in doubles over a power of two near its length.
fn scaled(column: &Column) -> (Vec<f64>, f64) {
    let values: Vec<f64> = column.values.iter().map(|value| value.value()).collect();
    let magnitude = sums::magnitude(&column.values);
    let small: Vec<f64> = values.iter().map(|value| value / magnitude).collect();
    let length = sums::magnitude(&[Exact::from(libm::sqrt(dot(&small, &small)))]);
    (small.iter().map(|value| value / length).collect(), magnitude * length)
}

/// X · by.
fn shift(x: &[Vec<f64>], by: &[f64]) -> Vec<f64> {
    let mut sum = vec![0.0; x.first().map_or(0, Vec::len)];
    for (column, by) in x.iter().zip(by) {
        sum.iter_mut().zip(column).for_each(|(sum, value)| *sum += by * value);
    }
    sum
}

/// One row's part of the deviance.
fn unit_deviance(y: f64, mu: f64) -> f64 {
    if y == 0.0 {
        return 2.0 * mu;
    }
    let apart = (mu - y) / y;
    2.0 * y * (apart - libm::log1p(apart))
}

/// Whether the rows with counts above zero leave a direction undecided (Correia, Guimarães and Zylkin, Stata Journal 20
/// (2020) 95–115): only then can a coefficient run to infinity.
fn leaves_open(x: &[Vec<f64>], y: &[f64]) -> bool {
    let kept = |column: &Vec<f64>| -> Vec<f64> {
        column.iter().zip(y).filter(|(_, y)| **y > 0.0).map(|(value, _)| *value).collect()
    };
    Factor::of(x.iter().map(kept).collect(), TOLERANCE).is_err()
}
