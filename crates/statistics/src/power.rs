//! How many answers are needed.

use serde::Serialize;

use crate::distribution::{normal, student};
use crate::{Answer, Error};

/// What is to be told apart.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Question {
    /// Two shares, in two groups of the same size.
    Proportion { first: f64, second: f64 },
    /// Two means that differ by so much, in two groups of the same size; `sd` within each.
    Mean { difference: f64, sd: f64 },
    /// A mean change of so much in the same persons; `sd` of the changes.
    Paired { difference: f64, sd: f64 },
}

/// The sample size before it is rounded up, in each group or in pairs.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Power {
    pub n_exact: f64,
    pub power: f64,
}

/// The smallest sample that shows the difference with probability `power` in a two-sided test at 1 − `level`; the
/// answer's `n` is per group, or the number of pairs.
///
/// As R's `power.prop.test` (normal approximation, pooled under the null) and `power.t.test` (noncentral t); the wrong
/// direction is not counted.
///
/// # Errors
/// [`Error::OutOfRange`] for shares outside 0–1 or equal, a difference of 0, an sd not above 0, a power not above half
/// the error rate or not below 1.
pub fn power(question: Question, power: f64, level: f64) -> Result<Answer<Power>, Error> {
    between("power", power, (1.0 - level) / 2.0, 1.0)?;
    let (n, method) = match question {
        Question::Proportion { first, second } => {
            for share in [first, second] {
                if !(0.0..=1.0).contains(&share) {
                    return Err(Error::OutOfRange {
                        what: "share",
                        low: 0.0,
                        high: 1.0,
                        value: share,
                    });
                }
            }
            between("difference", (first - second).abs(), 0.0, f64::INFINITY)?;
            (of_shares(first, second, power, level), "normal-approximation")
        }
        Question::Mean { difference, sd } => {
            (of_t(difference, sd, power, level, 2.0)?, "noncentral-t")
        }
        Question::Paired { difference, sd } => {
            (of_t(difference, sd, power, level, 1.0)?, "noncentral-t/paired")
        }
    };
    // What is whole but for rounding stays whole.
    let whole = if (n - n.round()).abs() < 1e-9 * n { n.round() } else { n.ceil() };
    Ok(Answer::new(Power { n_exact: n, power }, whole as usize, method))
}

/// Open at both ends.
fn between(what: &'static str, value: f64, low: f64, high: f64) -> Result<(), Error> {
    let is_inside = value > low && value < high;
    if is_inside { Ok(()) } else { Err(Error::OutOfRange { what, low, high, value }) }
}

fn of_shares(p: f64, q: f64, power: f64, level: f64) -> f64 {
    let middle = (p + q) / 2.0;
    let null = libm::sqrt(2.0 * middle * (1.0 - middle));
    let real = libm::sqrt(p * (1.0 - p) + q * (1.0 - q));
    let size = normal::critical(level) * null + normal::quantile(power) * real;
    (size / (p - q)) * (size / (p - q))
}

/// The n in each of `samples` groups, found by halving.
fn of_t(difference: f64, sd: f64, power: f64, level: f64, samples: f64) -> Result<f64, Error> {
    between("difference", difference.abs(), 0.0, f64::INFINITY)?;
    between("sd", sd, 0.0, f64::INFINITY)?;
    let reached = |n: f64| {
        let df = samples * (n - 1.0);
        let shift = libm::sqrt(n / samples) * (difference / sd).abs();
        upper_noncentral(student::critical(level, df), df, shift)
    };
    let (mut low, mut high): (f64, f64) = (2.0, 4.0);
    if reached(low) >= power {
        return Ok(low);
    }
    while reached(high) < power {
        (low, high) = (high, high * 2.0);
        if high > 1e9 {
            let value = (difference / sd).abs();
            return Err(Error::OutOfRange {
                what: "difference",
                low: 0.0,
                high: f64::INFINITY,
                value,
            });
        }
    }
    for _ in 0..60 {
        let middle = low + (high - low) / 2.0;
        if reached(middle) < power { low = middle } else { high = middle }
    }
    Ok(high)
}

/// P(T > t) of the noncentral t: the normal tail averaged over the spread S of the estimated standard deviation,
/// ∫ P(Z > tS − shift) f(S) dS, by Simpson's rule over nine deviations of S to each side.
fn upper_noncentral(t: f64, df: f64, shift: f64) -> f64 {
    const STEPS: u32 = 2_000;
    let width = 9.0 / libm::sqrt(2.0 * df);
    let (from, to) = ((1.0 - width).max(0.0), 1.0 + width.max(9.0 / df));
    let step = (to - from) / f64::from(STEPS);
    // The density of S = χ/√df; its constant by the same sum, so that it integrates to one.
    let shape = |s: f64| {
        let power = if df == 1.0 { 0.0 } else { (df - 1.0) * libm::log(s) };
        libm::exp(power - df * (s * s - 1.0) / 2.0)
    };
    let (mut all, mut beyond) = (0.0, 0.0);
    for i in 0..=STEPS {
        let s = from + f64::from(i) * step;
        let weight = match i {
            0 | STEPS => 1.0,
            i if i % 2 == 1 => 4.0,
            _ => 2.0,
        };
        let here = weight * shape(s);
        all += here;
        beyond += here * normal::upper(t * s - shift);
    }
    beyond / all
}
