//! Least squares.

use serde::Serialize;

use crate::design::{Column, Fit, TOLERANCE, TOLERANCE_OF_POWERS};
use crate::errors::{self, Coefficient, Errors, count};
use crate::factor::dot;
use crate::{Answer, Error, Exact, sums, wild};

/// What depends on what.
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    pub y: Vec<Exact>,
    pub x: Vec<Column>,
    /// The powers of the first column, 1 to this; 1 for the columns as they are.
    pub degree: u32,
    pub intercept: bool,
    pub errors: Errors,
    pub level: f64,
}

/// Coefficients with their standard errors.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Linear {
    pub coefficients: Vec<Coefficient>,
    /// √(Σe²/(n − p)), in the outcome's unit.
    pub residual_sd: f64,
    /// 1 − Σe²/Σ(y − ȳ)², without intercept about zero; `None` where y does not vary.
    pub r_squared: Option<f64>,
    pub df: f64,
    pub errors: &'static str,
    /// The lag of `newey-west`.
    pub lags: Option<usize>,
    /// The number of clusters of `cluster` and `wild`.
    pub clusters: Option<usize>,
}

/// Least squares by QR on scaled columns in extended precision, residuals too; rank is judged on the scaled columns.
/// Names are `(intercept)`, `x`, `x^2` …
///
/// # Errors
/// [`Error::TooFew`] unless there are more rows than coefficients, [`Error::Dependent`] with the columns,
/// [`Error::FullLeverage`] with `hc3`, [`Error::LagTooLong`], [`Error::TooFewClusters`],
/// [`Error::TooFewTreatedClusters`] where a 0/1 column that is constant within clusters has fewer than three on a side.
pub fn linear(question: &Question) -> Result<Answer<Linear>, Error> {
    let Question { y, errors, level, .. } = question;
    let n = y.len();
    let mut columns = if question.intercept { vec![Column::intercept(n)] } else { Vec::new() };
    columns.extend(powers(&question.x, question.degree));
    let tolerance = if question.degree > 1 { TOLERANCE_OF_POWERS } else { TOLERANCE };
    let fit = Fit::of(y, &columns, tolerance)?;
    if let Errors::Wild { clusters, .. } = errors {
        enough_treated(&columns, clusters)?;
    }
    let coefficients = errors::coefficients(&fit, errors, *level, &columns)?;
    let free = n as f64 - fit.parameters as f64;
    let result = Linear {
        coefficients,
        residual_sd: libm::sqrt(fit.squares / free),
        r_squared: r_squared(y, fit.squares, question.intercept),
        df: free,
        errors: errors.name(),
        lags: errors.lags(n),
        clusters: errors.clusters(),
    };
    let mut answer = Answer::new(result, n, format!("least-squares/{}", errors.name()));
    judge(&mut answer, &fit, errors);
    let open = answer.result.coefficients.iter().filter(|c| c.low.is_none() || c.high.is_none());
    let open = open.count();
    if open > 0 {
        answer.warn("interval_unbounded", Some(open as f64));
    }
    Ok(answer)
}

/// What the errors rest on, said of any least-squares fit.
pub(crate) fn judge<T>(answer: &mut Answer<T>, fit: &Fit, errors: &Errors) {
    if fit.squares == 0.0 {
        answer.warn("perfect_fit", None);
    }
    if let Some(groups) = errors.clusters().filter(|groups| *groups < 40) {
        answer.warn("few_clusters", Some(groups as f64));
    }
    if let Some(most) = fit.leverage.iter().copied().reduce(f64::max) {
        let bound = 0.5_f64.max(2.0 * fit.parameters as f64 / fit.rows() as f64);
        answer.assume("no_dominant_row", most, most <= bound);
    }
    if matches!(errors, Errors::Plain) && fit.squares > 0.0 {
        let found = autocorrelation(&fit.residuals);
        let bound = 2.0 / libm::sqrt(fit.rows() as f64);
        answer.assume("independent_residuals", found, found.abs() <= bound);
    }
}

/// Lag one, about the mean.
pub(crate) fn autocorrelation(values: &[f64]) -> f64 {
    let mean = values.iter().sum::<f64>() / values.len() as f64;
    let centred: Vec<f64> = values.iter().map(|value| value - mean).collect();
    dot(&centred[..values.len() - 1], &centred[1..]) / dot(&centred, &centred)
}

fn powers(x: &[Column], degree: u32) -> Vec<Column> {
    let mut columns = x.to_vec();
    if let (Some(first), true) = (x.first(), degree > 1) {
        let mut last = first.values.clone();
        for power in 2..=degree {
            last = last.iter().zip(&first.values).map(|(a, b)| *a * *b).collect();
            columns.push(Column::new(format!("{}^{power}", first.name), last.clone()));
        }
    }
    columns
}

fn r_squared(y: &[Exact], squares: f64, intercept: bool) -> Option<f64> {
    let magnitude = sums::magnitude(y);
    let scaled = sums::scaled(y, magnitude);
    let total =
        if intercept { sums::squares(&scaled) } else { scaled.iter().map(|y| *y * *y).sum() };
    let is_constant = intercept && y.iter().all(|value| *value == y[0]);
    let left = squares / magnitude / magnitude;
    (total.value() > 0.0 && !is_constant).then(|| (Exact::ONE - Exact::from(left) / total).value())
}

/// A treatment that whole clusters have or lack needs three of each.
fn enough_treated(columns: &[Column], clusters: &[usize]) -> Result<(), Error> {
    for column in columns.iter().filter(|column| column.name != "(intercept)") {
        let mut of_cluster: Vec<Option<f64>> = vec![None; count(clusters)];
        let is_zero_one = column.values.iter().zip(clusters).all(|(value, cluster)| {
            let value = value.value();
            let before = *of_cluster[*cluster].get_or_insert(value);
            (value == 0.0 || value == 1.0) && before == value
        });
        if is_zero_one {
            let treated = of_cluster.iter().filter(|value| **value == Some(1.0)).count();
            wild::enough(treated, of_cluster.len() - treated)?;
        }
    }
    Ok(())
}
