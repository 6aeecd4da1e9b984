//! Shares: one, two that are compared, and the same persons twice.

use statistics::mcnemar::PairedShares;
use statistics::share::{Share, ShareDifference};

use super::sentence::{self, Design, Facts, Outcome, percent};
use super::{Evaluated, Refusal};

/// How large a share is.
///
/// # Errors
/// Those of [`statistics::proportion`].
pub fn proportion(successes: u64, n: u64, level: f64) -> Result<Evaluated<Share>, Refusal> {
    let answer = statistics::proportion(successes, n, level)?;
    let found = answer.result;
    let facts = facts(found.estimate, found.low, found.high, level, answer.n);
    let sentence = sentence::sentence(Design::Share, Outcome::Value, &facts);
    Ok(Evaluated::of(answer, level, sentence))
}

/// As [`proportion`], of those who gave the answer `name`.
///
/// # Errors
/// Those of [`statistics::proportion`].
pub fn proportion_of(
    name: &str,
    successes: u64,
    n: u64,
    level: f64,
) -> Result<Evaluated<Share>, Refusal> {
    let answer = statistics::proportion(successes, n, level)?;
    let found = answer.result;
    let written = facts(found.estimate, found.low, found.high, level, answer.n);
    let facts = Facts { kind: "named", first: name.to_owned(), ..written };
    let sentence = sentence::sentence(Design::Share, Outcome::Value, &facts);
    Ok(Evaluated::of(answer, level, sentence))
}

/// How two shares differ, the first less the second, each as successes of persons.
///
/// # Errors
/// Those of [`statistics::proportions`].
pub fn proportions(
    a: (u64, u64),
    b: (u64, u64),
    level: f64,
) -> Result<Evaluated<ShareDifference>, Refusal> {
    differ(Design::Shares, a, b, level, |facts| facts)
}

/// As [`proportions`], of groups with these names.
///
/// # Errors
/// Those of [`statistics::proportions`].
pub fn proportions_of(
    names: [&str; 2],
    a: (u64, u64),
    b: (u64, u64),
    level: f64,
) -> Result<Evaluated<ShareDifference>, Refusal> {
    named(Design::SharesOf, names, a, b, level)
}

/// As [`proportions`], of all staff now and at the moment before, which has this name.
///
/// # Errors
/// Those of [`statistics::proportions`].
pub fn proportions_since(
    before: &str,
    a: (u64, u64),
    b: (u64, u64),
    level: f64,
) -> Result<Evaluated<ShareDifference>, Refusal> {
    named(Design::SharesSince, ["", before], a, b, level)
}

/// As [`proportions`], of all staff before a campaign and after it, in the order of time.
///
/// # Errors
/// Those of [`statistics::proportions`].
pub fn proportions_around(
    before: (u64, u64),
    after: (u64, u64),
    level: f64,
) -> Result<Evaluated<ShareDifference>, Refusal> {
    let [first, second] = [before, after].map(|(yes, n)| percent(yes as f64 / n as f64));
    let of = [before, after].map(|(_, n)| i64::try_from(n).unwrap_or(i64::MAX));
    let said = |facts| Facts { first, second, of, ..facts };
    differ(Design::SharesAround, after, before, level, said)
}

fn named(
    design: Design,
    names: [&str; 2],
    a: (u64, u64),
    b: (u64, u64),
    level: f64,
) -> Result<Evaluated<ShareDifference>, Refusal> {
    let [first, second] = names.map(str::to_owned);
    differ(design, a, b, level, |facts| Facts { first, second, ..facts })
}

/// The difference with the sentence of a design, which is told what else it says.
fn differ(
    design: Design,
    a: (u64, u64),
    b: (u64, u64),
    level: f64,
    said: impl FnOnce(Facts) -> Facts,
) -> Result<Evaluated<ShareDifference>, Refusal> {
    let answer = statistics::proportions(a, b, level)?;
    let found = answer.result;
    let outcome = Outcome::of(Some(found.low), Some(found.high));
    let facts = facts(size(found.difference, outcome), found.low, found.high, level, answer.n);
    let sentence = sentence::sentence(design, outcome, &said(facts));
    Ok(Evaluated::of(answer, level, sentence))
}

/// Whether a share changed among the same persons: yes and yes, yes and no, no and yes, no and no.
///
/// # Errors
/// Those of [`statistics::mcnemar()`].
pub fn mcnemar(table: [u64; 4], level: f64) -> Result<Evaluated<PairedShares>, Refusal> {
    let answer = statistics::mcnemar(table, level)?;
    let found = &answer.result;
    let outcome = Outcome::of(Some(found.low), Some(found.high));
    let facts = facts(size(found.difference, outcome), found.low, found.high, level, answer.n);
    let sentence = sentence::sentence(Design::PairedShares, outcome, &facts);
    Ok(Evaluated::of(answer, level, sentence))
}

fn facts(size: f64, low: f64, high: f64, level: f64, n: u64) -> Facts {
    Facts {
        size: percent(size),
        low: percent(low),
        high: percent(high),
        level: sentence::level(level),
        n: i64::try_from(n).unwrap_or(i64::MAX),
        ..Facts::default()
    }
}

/// Without its sign where the words give the direction.
pub(super) fn size(value: f64, outcome: Outcome) -> f64 {
    if outcome == Outcome::Open { value } else { value.abs() }
}
