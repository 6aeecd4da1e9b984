//! The same persons before and after.

use serde::Serialize;

use crate::answer::{finite, probability};
use crate::distribution::{normal, student};
use crate::{Answer, Error, Exact, rank, sums};

/// How the values changed, in their own unit: after − before.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Paired {
    /// The mean of the differences, between its limits.
    pub difference: f64,
    pub low: f64,
    pub high: f64,
    pub t: f64,
    pub df: f64,
    pub p: Option<f64>,
    /// The rank sum of the positive differences, zeros dropped.
    pub wilcoxon_v: f64,
    pub wilcoxon_p: Option<f64>,
    /// `exact` or `normal`.
    pub wilcoxon_method: &'static str,
}

/// Student's paired t-test and Wilcoxon's signed rank test, `before` and `after` of the same length.
///
/// As R's `t.test` and `wilcox.test`: refused as constant where the standard error is below 10 ε |mean|; V exact where
/// fewer than 50 pairs are left and there was neither zero nor tie, else normal with tie-corrected variance and
/// continuity ½. Unlike there, differences are taken between the decimals as they were written, so that 0.3 − 0.1 and
/// 0.4 − 0.2 are a tie.
///
/// # Errors
/// [`Error::TooFew`] below two pairs, [`Error::Constant`].
pub fn paired(before: &[Exact], after: &[Exact], level: f64) -> Result<Answer<Paired>, Error> {
    let n = before.len().min(after.len());
    if n < 2 {
        return Err(Error::TooFew { needed: 2, found: n });
    }
    let differences: Vec<Exact> = after.iter().zip(before).map(|(a, b)| *a - *b).collect();
    let magnitude = sums::magnitude(&differences);
    let scaled = sums::scaled(&differences, magnitude);
    let mean = sums::mean(&scaled);
    let error = (sums::variance(&scaled) / Exact::from(n as f64)).sqrt();
    if error.value() <= 10.0 * f64::EPSILON * mean.value().abs() {
        return Err(Error::Constant);
    }
    let df = n as f64 - 1.0;
    let t = (mean / error).value();
    let half = student::critical(level, df) * error.value();
    let rounded: Vec<f64> = differences.iter().map(|difference| difference.value()).collect();
    let signed = signed_ranks(&rounded);
    let result = Paired {
        difference: mean.value() * magnitude,
        low: (mean.value() - half) * magnitude,
        high: (mean.value() + half) * magnitude,
        t,
        df,
        p: probability(student::two_sided(t, df)),
        wilcoxon_v: signed.v,
        wilcoxon_p: signed.p,
        wilcoxon_method: signed.method,
    };
    let mut answer = Answer::new(result, n, "paired-t/wilcoxon");
    if n < 15 {
        answer.warn("few_pairs", Some(n as f64));
    }
    if signed.zeros > 0 {
        answer.warn("zeros_dropped", Some(signed.zeros as f64));
    }
    let skewness = skewness(&scaled);
    answer.assume("symmetric_differences", skewness, n >= 30 || skewness.abs() < 1.0);
    Ok(answer)
}

/// The third moment over the second to the power of 3/2.
pub(crate) fn skewness(values: &[Exact]) -> f64 {
    let mean = sums::mean(values);
    let (mut second, mut third) = (0.0, 0.0);
    for value in values {
        let from_mean = (*value - mean).value();
        second += from_mean * from_mean;
        third += from_mean * from_mean * from_mean;
    }
    let n = values.len() as f64;
    finite(third / n / (second / n * libm::sqrt(second / n))).unwrap_or(0.0)
}

struct SignedRanks {
    v: f64,
    p: Option<f64>,
    method: &'static str,
    zeros: usize,
}

fn signed_ranks(differences: &[f64]) -> SignedRanks {
    let left: Vec<f64> = differences.iter().copied().filter(|d| *d != 0.0).collect();
    let sizes: Vec<f64> = left.iter().map(|d| d.abs()).collect();
    let (ranks, ties) = rank::ranks(&sizes);
    // From 0, since a sum of nothing is −0.
    let positive = left.iter().zip(&ranks).filter(|(d, _)| **d > 0.0);
    let v = positive.fold(0.0, |sum, (_, rank)| sum + rank);
    let zeros = differences.len() - left.len();
    let n = left.len() as f64;
    if left.len() < 50 && ties == 0.0 && zeros == 0 {
        let p = rank::exact_p(&rank::signed_rank(left.len()), v as usize);
        return SignedRanks { v, p: probability(p), method: "exact", zeros };
    }
    let variance = n * (n + 1.0) * (2.0 * n + 1.0) / 24.0 - ties / 48.0;
    let p = normal_p(v - n * (n + 1.0) / 4.0, variance);
    SignedRanks { v, p, method: "normal", zeros }
}

/// The two-sided normal p-value of a rank statistic's distance from its mean, with the continuity correction ½.
pub(crate) fn normal_p(from_mean: f64, variance: f64) -> Option<f64> {
    if variance <= 0.0 {
        return None;
    }
    let corrected = (from_mean.abs() - 0.5) * f64::from(u8::from(from_mean != 0.0));
    // Where the correction passes the mean, R's two tails cross 1 and are cut there.
    if corrected <= 0.0 {
        return Some(1.0);
    }
    probability(normal::two_sided(corrected / libm::sqrt(variance)))
}
