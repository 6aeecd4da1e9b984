//! Several comparisons at once.

use serde::Serialize;

use crate::{Answer, Error};

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Adjusted {
    /// In the order that the p-values were given.
    pub adjusted: Vec<f64>,
}

/// Holm's step-down adjustment (Scandinavian Journal of Statistics 6 (1979) 65–70), as R's `p.adjust`.
///
/// # Errors
/// [`Error::TooFew`] without any, [`Error::OutOfRange`] for one that is not between 0 and 1.
pub fn holm(p: &[f64]) -> Result<Answer<Adjusted>, Error> {
    if p.is_empty() {
        return Err(Error::TooFew { needed: 1, found: 0 });
    }
    if let Some(value) = p.iter().find(|p| !(0.0..=1.0).contains(*p)) {
        return Err(Error::OutOfRange { what: "p", low: 0.0, high: 1.0, value: *value });
    }
    Ok(Answer::new(Adjusted { adjusted: adjusted(p) }, p.len(), "holm"))
}

pub(crate) fn adjusted(p: &[f64]) -> Vec<f64> {
    let mut order: Vec<usize> = (0..p.len()).collect();
    order.sort_by(|a, b| p[*a].total_cmp(&p[*b]));
    let mut adjusted = vec![0.0; p.len()];
    let mut largest: f64 = 0.0;
    for (rank, place) in order.into_iter().enumerate() {
        largest = largest.max(p[place] * (p.len() - rank) as f64).min(1.0);
        adjusted[place] = largest;
    }
    adjusted
}
