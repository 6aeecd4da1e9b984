//! A column in numbers.

use statistics::summary::Summary;

use super::sentence::{self, Design, Facts, Outcome, rounded};
use super::{Evaluated, Refusal, Table, Terms};

/// Mean, spread and quantiles of a column.
///
/// # Errors
/// Those of the table and of [`statistics::summary()`].
pub fn summary(table: &Table, column: &str, terms: Terms) -> Result<Evaluated<Summary>, Refusal> {
    let chosen = table.choose(&[column], terms.missing)?;
    let column = chosen.column(column)?;
    let answer = statistics::summary(&column.values).map_err(|error| chosen.refused(error))?;
    let found = &answer.result;
    let facts = |l| {
        let written = rounded(l, &[found.mean, found.median], found.sd.unwrap_or_default());
        Facts {
            first: column.name.clone(),
            size: written[0].clone(),
            second: written[1].clone(),
            n: i64::try_from(answer.n).unwrap_or(i64::MAX),
            ..Facts::default()
        }
    };
    let sentence = sentence::sentence(Design::Summary, Outcome::Value, facts);
    let mut evaluated = Evaluated::of(answer, terms.level, sentence).of_rows(&chosen);
    evaluated.level = None;
    Ok(evaluated)
}
