//! With and without, before and after.

use statistics::Answer;
use statistics::differences::{Differences, Question};

use super::linear::Asked;
use super::paired::limits;
use super::sentence::{self, Design, Facts, Outcome, Sentence};
use super::share::size;
use super::{Evaluated, Refusal, Table, Terms};

/// The columns of a difference in differences.
#[derive(Clone, Debug)]
pub struct Columns {
    pub outcome: String,
    pub treated: String,
    pub after: String,
    pub unit: Option<String>,
    pub time: Option<String>,
    /// Asks for `unit`.
    pub fixed_effects: bool,
    /// `None`: clustered on the unit if there is one, else plain.
    pub errors: Option<Asked>,
}

/// Whether those with something changed otherwise than those without.
///
/// # Errors
/// Those of the table and of [`statistics::differences()`].
pub fn differences(
    table: &Table,
    columns: &Columns,
    terms: Terms,
) -> Result<Evaluated<Differences>, Refusal> {
    let mut names =
        vec![columns.outcome.as_str(), columns.treated.as_str(), columns.after.as_str()];
    names.extend(columns.unit.as_deref());
    names.extend(columns.time.as_deref());
    names.extend(columns.errors.as_ref().and_then(Asked::column));
    let chosen = table.choose(&names, terms.missing)?;
    let question = Question {
        outcome: chosen.column(&columns.outcome)?,
        treated: chosen.column(&columns.treated)?,
        after: chosen.column(&columns.after)?,
        unit: columns.unit.as_ref().map(|name| chosen.labels(name)).transpose()?,
        time: columns.time.as_ref().map(|name| chosen.column(name)).transpose()?,
        fixed_effects: columns.fixed_effects,
        errors: columns.errors.as_ref().map(|asked| asked.errors(&chosen)).transpose()?,
        level: terms.level,
    };
    let answer = statistics::differences(&question).map_err(|error| chosen.refused(error))?;
    let sentence = said(&answer, &columns.outcome, terms.level);
    Ok(Evaluated::of(answer, terms.level, sentence).of_rows(&chosen))
}

fn said(answer: &Answer<Differences>, outcome_name: &str, level: f64) -> Sentence {
    let found = &answer.result;
    // What could not be checked did not hold.
    let is_checked = found.earlier.is_some();
    // Without anything left over there is nothing to judge by.
    let limits_of = |limit: Option<f64>| limit.filter(|_| found.se > 0.0);
    let outcome = Outcome::of(limits_of(found.low), limits_of(found.high));
    let outcome = outcome.held(is_checked && answer.holds());
    let low = found.low.unwrap_or(f64::NEG_INFINITY);
    let high = found.high.unwrap_or(f64::INFINITY);
    let sizes = [size(found.estimate, outcome), low, high];
    let facts = |l| Facts { first: outcome_name.to_owned(), ..limits(l, sizes, level, answer.n) };
    sentence::sentence(Design::Differences, outcome, facts)
}
