//! Yes and no from the same persons twice.

use serde::Serialize;

use crate::distribution::chi_square;
use crate::share::{count, wilson};
use crate::{Answer, Error};

/// McNemar's test, with the change of the share that it is about.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PairedShares {
    /// The share of yes after less that before.
    pub difference: f64,
    pub low: f64,
    pub high: f64,
    /// χ² with one degree of freedom.
    pub statistic: f64,
    pub p: Option<f64>,
    pub exact_p: Option<f64>,
}

/// McNemar's test of the table a (yes, yes), b (yes, no), c (no, yes), d (no, no); before stands first.
///
/// (|b − c| − 1)²/(b + c), where b = c without the correction, as R's `mcnemar.test`; the exact p-value is twice the
/// smaller binomial tail of b among b + c at ½, at most 1, as R's `binom.test`. The interval is Newcombe's method 10 for
/// paired shares (Statistics in Medicine 17 (1998) 2635–2650): Wilson limits of both margins, with their correlation φ
/// corrected for continuity.
///
/// # Errors
/// [`Error::NoDiscordant`] where b and c are 0, [`Error::TooFew`] for an empty table.
pub fn mcnemar(table: [u64; 4], level: f64) -> Result<Answer<PairedShares>, Error> {
    let [a, b, c, d] = table;
    let n = [a, b, c, d].iter().try_fold(0_u64, |sum, cell| sum.checked_add(*cell));
    let n = n.filter(|n| *n < 1 << 53).ok_or(Error::OutOfRange {
        what: "table",
        low: 0.0,
        high: (1_u64 << 53) as f64,
        value: f64::INFINITY,
    })?;
    if n == 0 {
        return Err(Error::TooFew { needed: 1, found: 0 });
    }
    if b + c == 0 {
        return Err(Error::NoDiscordant);
    }
    let apart = b.abs_diff(c).saturating_sub(1) as f64;
    let statistic = apart * apart / (b + c) as f64;
    let (low, high) = limits(table, n, level)?;
    let result = PairedShares {
        difference: (c as f64 - b as f64) / n as f64,
        low,
        high,
        statistic,
        p: crate::answer::probability(chi_square::upper(statistic, 1)),
        exact_p: crate::answer::probability(exact(b.min(c), b + c)),
    };
    let mut answer = Answer::new(result, count(n), "mcnemar");
    if b + c < 25 {
        answer.warn("few_discordant", Some((b + c) as f64));
    }
    Ok(answer)
}

/// Newcombe's method 10 for the difference after − before.
fn limits([a, b, c, d]: [u64; 4], n: u64, level: f64) -> Result<(f64, f64), Error> {
    let (before, after) = (wilson(a + b, n, level)?, wilson(a + c, n, level)?);
    let margins = [a + b, c + d, a + c, b + d].map(|margin| margin as f64);
    let product: f64 = margins.iter().map(|margin| libm::sqrt(*margin)).product();
    let cross = a as f64 * d as f64 - b as f64 * c as f64;
    let corrected = if cross > 0.0 { (cross - n as f64 / 2.0).max(0.0) } else { cross };
    let phi = if product == 0.0 { 0.0 } else { corrected / product };
    let difference = (c as f64 - b as f64) / n as f64;
    let far = |x: f64, y: f64| libm::sqrt((x * x - 2.0 * phi * x * y + y * y).max(0.0));
    let low = far(after.estimate - after.low, before.high - before.estimate);
    let high = far(after.high - after.estimate, before.estimate - before.low);
    Ok(((difference - low).max(-1.0), (difference + high).min(1.0)))
}

/// Twice P(X ≤ `fewer`) for `n` tosses of a fair coin, at most 1; all terms are positive and
/// relative to that of `fewer`.
fn exact(fewer: u64, n: u64) -> f64 {
    if 2 * fewer == n {
        return 1.0;
    }
    let ratio = |k: u64| k as f64 / (n - k + 1) as f64;
    let (mut tail, mut term) = (1.0, 1.0);
    for k in (1..=fewer).rev() {
        term *= ratio(k);
        tail += term;
        if term < 1e-18 * tail {
            break;
        }
    }
    // From there up to the middle; the other half is its mirror.
    let (mut middle, mut term) = (0.0, 1.0);
    for k in fewer + 1..=n / 2 {
        term /= ratio(k);
        middle += if 2 * k == n { 0.5 * term } else { term };
        if term > 1e300 {
            // Below 1e-300: too small for a double to hold with all its digits.
            return 0.0;
        }
    }
    (tail / (tail + middle)).min(1.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_exact_tail_is_the_binomial_one() {
        // 1 + 10 + 45 of 1024, twice.
        assert!((exact(2, 10) - 2.0 * 56.0 / 1024.0).abs() < 1e-16);
        assert_eq!(exact(5, 10), 1.0);
        assert!((exact(0, 3) - 0.25).abs() < 1e-16);
        assert!((exact(4, 9) - 1.0).abs() < 1e-15);
        assert_eq!(exact(0, 5_000), 0.0);
    }
}
