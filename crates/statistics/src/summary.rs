//! A column in numbers.

use std::cmp::Ordering;

use serde::Serialize;

use crate::{Answer, Error, Exact, quantile, sums};

/// Mean and spread, in the column's own unit.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Summary {
    pub mean: f64,
    /// On n − 1; `None` for one value.
    pub sd: Option<f64>,
    pub min: f64,
    pub q1: f64,
    pub median: f64,
    pub q3: f64,
    pub max: f64,
    /// Σ(yᵢ − ȳ)(yᵢ₊₁ − ȳ) / Σ(yᵢ − ȳ)² in the order of the rows; `None` where all are equal.
    pub autocorrelation: Option<f64>,
}

/// The summary of a column: sums about the mean in extended precision, quantiles of type 7.
///
/// # Errors
/// [`Error::TooFew`] without any value.
pub fn summary(values: &[Exact]) -> Result<Answer<Summary>, Error> {
    let n = values.len();
    if n == 0 {
        return Err(Error::TooFew { needed: 1, found: 0 });
    }
    let magnitude = sums::magnitude(values);
    let scaled = sums::scaled(values, magnitude);
    let mean = sums::mean(&scaled);
    let squares = sums::squares(&scaled);
    let is_constant = values.iter().all(|value| *value == values[0]);
    let mut sorted = values.to_vec();
    sorted.sort_unstable_by(|a, b| a.partial_cmp(b).unwrap_or(Ordering::Equal));
    let steps: Exact = scaled.windows(2).map(|pair| (pair[0] - mean) * (pair[1] - mean)).sum();
    let sd = if is_constant { 0.0 } else { (squares / Exact::from(n as f64 - 1.0)).sqrt().value() };
    let at = |p| quantile::of_exact(&sorted, p);
    let result = Summary {
        mean: if is_constant { values[0].value() } else { mean.scaled(magnitude).value() },
        sd: (n > 1).then_some(sd * magnitude),
        min: sorted[0].value(),
        q1: at(0.25),
        median: at(0.5),
        q3: at(0.75),
        max: sorted[n - 1].value(),
        autocorrelation: (!is_constant).then(|| (steps / squares).value()),
    };
    let mut answer = Answer::new(result, n, "summary");
    if n == 1 {
        answer.warn("one_value", None);
    } else if is_constant {
        answer.warn("all_equal", None);
    }
    Ok(answer)
}
