//! The same persons before and after.

use statistics::paired::Paired;
use words::Language;

use super::sentence::{self, Design, Outcome};
use super::{Evaluated, Refusal, Table, Terms, sentence::Facts, sentence::rounded, share::size};

/// How a value changed from one column to another, row by row.
///
/// # Errors
/// Those of the table and of [`statistics::paired()`].
pub fn paired(
    table: &Table,
    before: &str,
    after: &str,
    terms: Terms,
) -> Result<Evaluated<Paired>, Refusal> {
    let chosen = table.choose(&[before, after], terms.missing)?;
    let (before, after) = (chosen.column(before)?, chosen.column(after)?);
    let answer = statistics::paired(&before.values, &after.values, terms.level)
        .map_err(|error| chosen.refused(error))?;
    let found = &answer.result;
    let outcome = Outcome::of(Some(found.low), Some(found.high));
    let sizes = [size(found.difference, outcome), found.low, found.high];
    let facts = |l| limits(l, sizes, terms.level, answer.n);
    let sentence = sentence::sentence(Design::Paired, outcome, facts);
    Ok(Evaluated::of(answer, terms.level, sentence).of_rows(&chosen))
}

/// An estimate and its limits, written with the decimals that the interval makes sense of.
pub(super) fn limits(l: Language, sizes: [f64; 3], level: f64, n: u64) -> Facts {
    let written = rounded(l, &sizes, sizes[2] - sizes[1]);
    Facts {
        size: written[0].clone(),
        low: written[1].clone(),
        high: written[2].clone(),
        level: sentence::level(l, level),
        n: i64::try_from(n).unwrap_or(i64::MAX),
        ..Facts::default()
    }
}
