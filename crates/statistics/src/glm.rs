//! Poisson regression with a logarithmic link by iteratively reweighted least squares.
//!
//! Each round solves for the step, not for the coefficients, and sums the change of the deviance instead of taking the
//! difference of two large sums: both then get smaller without end, and what rounding is left does not hide convergence.

use crate::Error;
use crate::design::{Column, named};
use crate::factor::Factor;

/// Rounds before [`Error::NotConverged`]; R's own limit is 25 at a coarser bound.
const ROUNDS: usize = 50;
/// Converged when the deviance changes by less than this part of itself (+ 0.1, as R's `glm.control`).
const CHANGE: f64 = 1e-14;
/// A fitted count this small beside the mean count is on its way to nothing.
const VANISHING: f64 = 1e-9;

/// The fit and what the standard errors and the checks need.
pub(crate) struct Poisson {
    pub coefficients: Vec<f64>,
    /// The diagonal of (X'WX)⁻¹.
    pub inverse: Vec<f64>,
    /// (X'WX)⁻¹X', one row per coefficient.
    pub weights: Vec<Vec<f64>>,
    /// y − μ.
    pub residuals: Vec<f64>,
    pub deviance_residuals: Vec<f64>,
    /// Σ(y − μ)²/μ.
    pub pearson: f64,
}

/// Fits counts `y`, not below zero, to the columns, with `offset` added on the logarithmic scale.
///
/// # Errors
/// [`Error::TooFew`], [`Error::Dependent`], [`Error::Separation`], [`Error::NotConverged`].
pub(crate) fn poisson(y: &[f64], columns: &[Column], offset: &[f64]) -> Result<Poisson, Error> {
    let (n, p) = (y.len(), columns.len());
    if n <= p {
        return Err(Error::TooFew { needed: p + 1, found: n });
    }
    let (x, scales): (Vec<Vec<f64>>, Vec<f64>) = columns.iter().map(scaled).unzip();
    Factor::of(x.clone(), 1e-12).map_err(|found| named(&found, columns))?;
    let average = y.iter().sum::<f64>() / n as f64;
    if average == 0.0 {
        return Err(Error::Separation);
    }
    // R's start: as if each row were fitted by its own count.
    let mut eta: Vec<f64> = y.iter().map(|y| libm::log(y + 0.1)).collect();
    let mut beta = vec![0.0; p];
    let first: Vec<f64> = y
        .iter()
        .zip(&eta)
        .zip(offset)
        .map(|((y, eta), o)| eta - o + (y / libm::exp(*eta) - 1.0))
        .collect();
    let (_, start) = step(&x, &eta, &first);
    advance(&mut beta, &start);
    predict(&x, &beta, offset, &mut eta);
    for _ in 0..ROUNDS {
        let working: Vec<f64> =
            y.iter().zip(&eta).map(|(y, eta)| y / libm::exp(*eta) - 1.0).collect();
        let (_, mut by) = step(&x, &eta, &working);
        let deviance = deviance(y, &eta);
        let mut change = change(y, &eta, &shift(&x, &by));
        // Halved where a long step overshoots.
        for _ in 0..30 {
            if change <= CHANGE * (deviance + 0.1) {
                break;
            }
            by.iter_mut().for_each(|by| *by /= 2.0);
            change = self::change(y, &eta, &shift(&x, &by));
        }
        advance(&mut beta, &by);
        predict(&x, &beta, offset, &mut eta);
        if !beta.iter().all(|beta| beta.is_finite()) {
            return Err(Error::Separation);
        }
        if change.abs() < CHANGE * (deviance + 0.1) {
            let vanishes = y
                .iter()
                .zip(&eta)
                .any(|(y, eta)| *y == 0.0 && libm::exp(*eta) < VANISHING * average);
            if vanishes && leaves_open(&x, y) {
                return Err(Error::Separation);
            }
            // The standard errors belong to where the fit ended.
            let (factor, _) = step(&x, &eta, &working);
            return Ok(finish(y, &eta, &beta, &factor, &scales));
        }
    }
    Err(if leaves_open(&x, y) { Error::Separation } else { Error::NotConverged { rounds: ROUNDS } })
}

/// The column in doubles over a power of two near its length.
fn scaled(column: &Column) -> (Vec<f64>, f64) {
    let (values, scale) = crate::design::scale(&column.values);
    (values.iter().map(|value| value.value()).collect(), scale)
}

/// Weighted least squares of the working residuals: the step and its factorisation.
fn step(x: &[Vec<f64>], eta: &[f64], working: &[f64]) -> (Factor<f64>, Vec<f64>) {
    let roots: Vec<f64> = eta.iter().map(|eta| libm::exp(0.5 * eta)).collect();
    let by_root = |values: &Vec<f64>| values.iter().zip(&roots).map(|(v, root)| v * root).collect();
    let columns: Vec<Vec<f64>> = x.iter().map(by_root).collect();
    let mut right: Vec<f64> = working.iter().zip(&roots).map(|(w, root)| w * root).collect();
    // The rank was judged before; only vanishing weights can spoil it, and those are separation.
    match Factor::of(columns, 0.0) {
        Ok(factor) => {
            let by = factor.solve(&mut right);
            (factor, by)
        }
        Err(_) => (Factor { q: Vec::new(), r: Vec::new() }, vec![f64::NAN; x.len()]),
    }
}

fn advance(beta: &mut [f64], by: &[f64]) {
    beta.iter_mut().zip(by).for_each(|(beta, by)| *beta += by);
}

/// X · by.
fn shift(x: &[Vec<f64>], by: &[f64]) -> Vec<f64> {
    let mut sum = vec![0.0; x.first().map_or(0, Vec::len)];
    for (column, by) in x.iter().zip(by) {
        sum.iter_mut().zip(column).for_each(|(sum, value)| *sum += by * value);
    }
    sum
}

fn predict(x: &[Vec<f64>], beta: &[f64], offset: &[f64], eta: &mut Vec<f64>) {
    *eta = shift(x, beta);
    eta.iter_mut().zip(offset).for_each(|(eta, offset)| *eta += offset);
}

/// 2Σ(y ln(y/μ) − (y − μ)).
fn deviance(y: &[f64], eta: &[f64]) -> f64 {
    y.iter().zip(eta).map(|(y, eta)| unit_deviance(*y, *eta)).sum()
}

/// One row's part of the deviance, without cancellation near y = μ.
fn unit_deviance(y: f64, eta: f64) -> f64 {
    let mu = libm::exp(eta);
    if y == 0.0 {
        return 2.0 * mu;
    }
    let apart = (mu - y) / y;
    if apart.abs() < 0.1 {
        // y(a − ln(1 + a)) as a series: a²/2 − a³/3 + …
        let (mut sum, mut power, mut k) = (0.0, apart * apart, 2.0);
        while power.abs() / k > 1e-18 * apart * apart {
            sum += power / k;
            power *= -apart;
            k += 1.0;
        }
        return 2.0 * y * sum;
    }
    2.0 * (y * (libm::log(y) - eta) - (y - mu))
}

/// How the deviance changes when the linear predictor moves.
fn change(y: &[f64], eta: &[f64], by: &[f64]) -> f64 {
    let part = |((y, eta), by): ((&f64, &f64), &f64)| libm::exp(*eta) * libm::expm1(*by) - y * by;
    2.0 * y.iter().zip(eta).zip(by).map(part).sum::<f64>()
}

/// Whether the rows with counts above zero leave a direction undecided (Correia, Guimarães and Zylkin, Stata Journal 20
/// (2020) 95–115): only then can a coefficient run to infinity.
fn leaves_open(x: &[Vec<f64>], y: &[f64]) -> bool {
    let kept = |column: &Vec<f64>| -> Vec<f64> {
        column.iter().zip(y).filter(|(_, y)| **y > 0.0).map(|(value, _)| *value).collect()
    };
    Factor::of(x.iter().map(kept).collect(), 1e-12).is_err()
}

fn finish(y: &[f64], eta: &[f64], beta: &[f64], factor: &Factor<f64>, scales: &[f64]) -> Poisson {
    let mu: Vec<f64> = eta.iter().map(|eta| libm::exp(*eta)).collect();
    let inverse = factor.inverse();
    let weights = inverse.iter().zip(scales).map(|(row, scale)| {
        let mut sum = vec![0.0; y.len()];
        for (share, q) in row.iter().zip(&factor.q) {
            sum.iter_mut().zip(q).for_each(|(sum, q)| *sum += share * q);
        }
        // Q is of √W X: back to X.
        sum.iter().zip(&mu).map(|(sum, mu)| sum / libm::sqrt(*mu) / scale).collect()
    });
    let weights = weights.collect();
    let residuals: Vec<f64> = y.iter().zip(&mu).map(|(y, mu)| y - mu).collect();
    let signed = |((y, eta), residual): ((&f64, &f64), &f64)| {
        libm::sqrt(unit_deviance(*y, *eta).max(0.0)).copysign(*residual)
    };
    Poisson {
        coefficients: beta.iter().zip(scales).map(|(beta, scale)| beta / scale).collect(),
        inverse: inverse
            .iter()
            .zip(scales)
            .map(|(row, s)| row.iter().map(|v| v * v).sum::<f64>() / s / s)
            .collect(),
        weights,
        deviance_residuals: y.iter().zip(eta).zip(&residuals).map(signed).collect(),
        pearson: residuals.iter().zip(&mu).map(|(r, mu)| r * r / mu).sum(),
        residuals,
    }
}
