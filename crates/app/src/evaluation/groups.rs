//! Two groups of different persons.

use statistics::groups::Groups;

use super::paired::limits;
use super::sentence::{self, Design, Facts, Outcome};
use super::share::size;
use super::{Evaluated, Refusal, Table, Terms};

/// How the values of two groups differ, the first less the second.
///
/// # Errors
/// Those of the table and of [`statistics::groups()`].
pub fn groups(
    table: &Table,
    value: &str,
    group: &str,
    terms: Terms,
) -> Result<Evaluated<Groups>, Refusal> {
    let chosen = table.choose(&[value, group], terms.missing)?;
    let (values, labels) = (chosen.column(value)?, chosen.labels(group)?);
    let answer = statistics::groups(&values.values, &labels, terms.level)
        .map_err(|error| chosen.refused(error))?;
    let found = &answer.result;
    let outcome = Outcome::of(Some(found.low), Some(found.high));
    let sizes = [size(found.difference, outcome), found.low, found.high];
    let facts = |l| Facts {
        first: found.first.clone(),
        second: found.second.clone(),
        ..limits(l, sizes, terms.level, answer.n)
    };
    let sentence = sentence::sentence(Design::Groups, outcome, facts);
    Ok(Evaluated::of(answer, terms.level, sentence).of_rows(&chosen))
}
