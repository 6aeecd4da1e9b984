//! Shares and their differences, with score intervals.

use serde::Serialize;

use crate::distribution::normal;
use crate::{Answer, Error};

/// A share between 0 and 1 with its interval.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Share {
    pub estimate: f64,
    pub low: f64,
    pub high: f64,
}

/// A difference of two shares, between −1 and 1, with its interval.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct ShareDifference {
    pub difference: f64,
    pub low: f64,
    pub high: f64,
}

/// Wilson's score interval without continuity correction (JASA 22 (1927) 209–212).
///
/// # Errors
/// [`Error::NotAShare`].
pub fn proportion(successes: u64, n: u64, level: f64) -> Result<Answer<Share>, Error> {
    let share = wilson(successes, n, level)?;
    let mut answer = Answer::new(share, count(n), "wilson");
    few(&mut answer, n);
    Ok(answer)
}

/// The difference a − b of two independent shares by Newcombe's method 10: from the two Wilson intervals
/// (Statistics in Medicine 17 (1998) 873–890).
///
/// # Errors
/// [`Error::NotAShare`].
pub fn proportions(
    a: (u64, u64),
    b: (u64, u64),
    level: f64,
) -> Result<Answer<ShareDifference>, Error> {
    let (first, second) = (wilson(a.0, a.1, level)?, wilson(b.0, b.1, level)?);
    let difference = ratio(a) - ratio(b);
    let far = |x: f64, y: f64| libm::hypot(x, y);
    let low = difference - far(first.estimate - first.low, second.high - second.estimate);
    let high = difference + far(first.high - first.estimate, second.estimate - second.low);
    let result = ShareDifference { difference, low: low.max(-1.0), high: high.min(1.0) };
    let mut answer = Answer::new(result, count(a.1.saturating_add(b.1)), "newcombe-10");
    few(&mut answer, a.1.min(b.1));
    Ok(answer)
}

pub(crate) fn wilson(successes: u64, n: u64, level: f64) -> Result<Share, Error> {
    if n == 0 || successes > n {
        return Err(Error::NotAShare { successes, n });
    }
    let z = normal::critical(level);
    let (k, n_real) = (successes as f64, n as f64);
    let missing = n_real - k;
    let middle = k + 0.5 * z * z;
    let half = z * libm::sqrt(k * missing / n_real + 0.25 * z * z);
    // The lower limit for k is what the upper one for n − k leaves; written so that neither cancels near 0 or 1.
    let below = |k: f64| k * k / (n_real * (k + 0.5 * z * z + half));
    Ok(Share {
        estimate: k / n_real,
        low: if successes == 0 { 0.0 } else { below(k) },
        high: if successes == n { 1.0 } else { (middle + half) / (n_real + z * z) },
    })
}

fn ratio((k, n): (u64, u64)) -> f64 {
    k as f64 / n as f64
}

pub(crate) fn count(n: u64) -> usize {
    usize::try_from(n).unwrap_or(usize::MAX)
}

/// Pages refuse below 20 answers; here it is said.
fn few<T>(answer: &mut Answer<T>, n: u64) {
    if n < 20 {
        answer.warn("few_answers", Some(n as f64));
    }
}
