//! Shares: one, two that are compared, and the same persons twice.

use statistics::mcnemar::PairedShares;
use statistics::share::{Share, ShareDifference};

use words::Language;

use super::sentence::{self, Design, Facts, Outcome, percent};
use super::{Evaluated, Refusal};

/// How large a share is.
///
/// # Errors
/// Those of [`statistics::proportion`].
pub fn proportion(successes: u64, n: u64, level: f64) -> Result<Evaluated<Share>, Refusal> {
    let answer = statistics::proportion(successes, n, level)?;
    let found = answer.result;
    let facts = |l| facts(l, [found.estimate, found.low, found.high], level, answer.n);
    let sentence = sentence::sentence(Design::Share, Outcome::Value, facts);
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
    let written = |l| facts(l, [found.estimate, found.low, found.high], level, answer.n);
    let facts = |l| Facts { kind: "named", first: name.to_owned(), ..written(l) };
    let sentence = sentence::sentence(Design::Share, Outcome::Value, facts);
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
    differ(Design::Shares, a, b, level, |_, facts| facts)
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
    let of = [before, after].map(|(_, n)| i64::try_from(n).unwrap_or(i64::MAX));
    let said = |l, facts| {
        let [first, second] = [before, after].map(|(yes, n)| percent(l, yes as f64 / n as f64));
        Facts { first, second, of, ..facts }
    };
    differ(Design::SharesAround, after, before, level, said)
}

fn named(
    design: Design,
    names: [&str; 2],
    a: (u64, u64),
    b: (u64, u64),
    level: f64,
) -> Result<Evaluated<ShareDifference>, Refusal> {
    differ(design, a, b, level, |_, facts| {
        let [first, second] = names.map(str::to_owned);
        Facts { first, second, ..facts }
    })
}

/// The difference with the sentence of a design, which is told what else it says.
fn differ(
    design: Design,
    a: (u64, u64),
    b: (u64, u64),
    level: f64,
    said: impl Fn(Language, Facts) -> Facts,
) -> Result<Evaluated<ShareDifference>, Refusal> {
    let answer = statistics::proportions(a, b, level)?;
    let found = answer.result;
    let outcome = Outcome::of(Some(found.low), Some(found.high));
    let sizes = [size(found.difference, outcome), found.low, found.high];
    let facts = |l| said(l, facts(l, sizes, level, answer.n));
    let sentence = sentence::sentence(design, outcome, facts);
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
    let sizes = [size(found.difference, outcome), found.low, found.high];
    let facts = |l| facts(l, sizes, level, answer.n);
    let sentence = sentence::sentence(Design::PairedShares, outcome, facts);
    Ok(Evaluated::of(answer, level, sentence))
}

/// Of an estimate and its limits.
fn facts(l: Language, [size, low, high]: [f64; 3], level: f64, n: u64) -> Facts {
    Facts {
        size: percent(l, size),
        low: percent(l, low),
        high: percent(l, high),
        level: sentence::level(l, level),
        n: i64::try_from(n).unwrap_or(i64::MAX),
        ..Facts::default()
    }
}

/// Without its sign where the words give the direction.
pub(super) fn size(value: f64, outcome: Outcome) -> f64 {
    if outcome == Outcome::Open { value } else { value.abs() }
}
