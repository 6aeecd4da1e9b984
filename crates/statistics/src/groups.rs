//! Two groups of different persons.

use std::cmp::Ordering;

use serde::Serialize;

use crate::answer::probability;
use crate::distribution::student;
use crate::paired::{normal_p, skewness};
use crate::{Answer, Error, Exact, rank, sums};

/// How two groups differ, in the value's own unit: first − second.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Groups {
    pub first: String,
    pub second: String,
    pub first_n: usize,
    pub second_n: usize,
    pub first_mean: f64,
    pub second_mean: f64,
    /// The difference of the means, between its limits.
    pub difference: f64,
    pub low: f64,
    pub high: f64,
    pub t: f64,
    pub df: f64,
    pub p: Option<f64>,
    /// The pairs where the first is the larger, ½ for each tie.
    pub u: f64,
    pub u_p: Option<f64>,
    /// `exact` or `normal`.
    pub u_method: &'static str,
}

/// Welch's t-test and the test of Mann and Whitney; `labels` name each value's group.
///
/// As R's `t.test` and `wilcox.test`: refused as constant where the standard error is below 10 ε times the larger mean;
/// U exact where both groups are below 50 without ties, else normal with tie-corrected variance and continuity ½. The
/// first group is the smaller number if all labels are numbers, else the first by code point.
///
/// # Errors
/// [`Error::NotTwoGroups`], [`Error::TooFewInGroup`] below two in one, [`Error::Constant`].
pub fn groups(values: &[Exact], labels: &[String], level: f64) -> Result<Answer<Groups>, Error> {
    let [first, second] = two(labels)?;
    let of = |label: &String| -> Vec<Exact> {
        values.iter().zip(labels).filter(|(_, l)| *l == label).map(|(value, _)| *value).collect()
    };
    let magnitude = sums::magnitude(values);
    let (a, b) = (sums::scaled(&of(&first), magnitude), sums::scaled(&of(&second), magnitude));
    for (label, group) in [(&first, &a), (&second, &b)] {
        if group.len() < 2 {
            let (group, found) = (label.clone(), group.len());
            return Err(Error::TooFewInGroup { group, needed: 2, found });
        }
    }
    let (m, n) = (a.len() as f64, b.len() as f64);
    let means = (sums::mean(&a), sums::mean(&b));
    let parts = (sums::variance(&a) / Exact::from(m), sums::variance(&b) / Exact::from(n));
    let error = (parts.0 + parts.1).sqrt();
    let larger = means.0.value().abs().max(means.1.value().abs());
    if error.value() <= 10.0 * f64::EPSILON * larger {
        return Err(Error::Constant);
    }
    let (v, w) = (parts.0.value(), parts.1.value());
    let df = (v + w) * (v + w) / (v * v / (m - 1.0) + w * w / (n - 1.0));
    let difference = means.0 - means.1;
    let t = (difference / error).value();
    let half = student::critical(level, df) * error.value();
    let (u, u_p, u_method) = mann_whitney(&a, &b);
    let result = Groups {
        first,
        second,
        first_n: a.len(),
        second_n: b.len(),
        first_mean: means.0.value() * magnitude,
        second_mean: means.1.value() * magnitude,
        difference: difference.value() * magnitude,
        low: (difference.value() - half) * magnitude,
        high: (difference.value() + half) * magnitude,
        t,
        df,
        p: probability(student::two_sided(t, df)),
        u,
        u_p,
        u_method,
    };
    let fewest = a.len().min(b.len());
    let mut answer = Answer::new(result, a.len() + b.len(), "welch-t/mann-whitney");
    if fewest < 15 {
        answer.warn("few_in_group", Some(fewest as f64));
    }
    let skewness = [skewness(&a), skewness(&b)]
        .into_iter()
        .fold(0.0, |most: f64, s| if s.abs() > most.abs() { s } else { most });
    answer.assume("symmetric_groups", skewness, fewest >= 30 || skewness.abs() < 1.0);
    Ok(answer)
}

/// The two labels in order.
fn two(labels: &[String]) -> Result<[String; 2], Error> {
    let mut distinct: Vec<&String> = labels.iter().collect();
    distinct.sort_unstable();
    distinct.dedup();
    let numbers: Option<Vec<f64>> =
        distinct.iter().map(|label| Exact::read(label).map(Exact::value)).collect();
    let [first, second] = distinct.as_slice() else {
        return Err(Error::NotTwoGroups { found: distinct.len() });
    };
    let order = match numbers.as_deref() {
        Some([one, other]) => one.total_cmp(other),
        _ => Ordering::Less,
    };
    let (first, second) = ((*first).clone(), (*second).clone());
    Ok(if order == Ordering::Greater { [second, first] } else { [first, second] })
}

fn mann_whitney(a: &[Exact], b: &[Exact]) -> (f64, Option<f64>, &'static str) {
    let together: Vec<f64> = a.iter().chain(b).map(|value| value.value()).collect();
    let (ranks, ties) = rank::ranks(&together);
    let (m, n) = (a.len() as f64, b.len() as f64);
    let u = ranks[..a.len()].iter().sum::<f64>() - m * (m + 1.0) / 2.0;
    if a.len() < 50 && b.len() < 50 && ties == 0.0 {
        let p = rank::exact_p(&rank::mann_whitney(a.len(), b.len()), u as usize);
        return (u, probability(p), "exact");
    }
    let all = m + n;
    let variance = m * n / 12.0 * ((all + 1.0) - ties / (all * (all - 1.0)));
    (u, normal_p(u - m * n / 2.0, variance), "normal")
}
