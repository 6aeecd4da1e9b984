//! From a question in words to an answer: the data choose the method, and too few is an answer too.

mod before_after;
mod changed;
mod differ;
mod how_many;
mod people;
mod share;
mod time;

use domain::evaluation::{Minimums, Reason};
use words::Language;

use super::found::Found;
use super::question::Question;
use super::sentence::Sentence;
use super::{Missing, Refusal, Table, Terms};
use crate::Error;

/// Of every interval on the pages.
const LEVEL: f64 = 0.95;

/// The answer to `question`, asked of `table` where it asks one.
///
/// # Errors
/// Refused at the field of a column, with row and column; [`Error::Missing`] without the table that is needed.
pub fn answer(
    table: Option<&Table>,
    question: &Question,
    minimums: &Minimums,
) -> Result<Found, Error> {
    let columns = question.columns();
    let twice = |at: usize| columns[..at].iter().any(|(_, name)| *name == columns[at].1);
    if let Some(at) = (0..columns.len()).find(|at| twice(*at)) {
        return Err(Error::refused_at(columns[at].0, Reason::SameColumn));
    }
    let table = || table.ok_or(Error::Missing);
    match question {
        Question::Changed(q) => changed::changed(table()?, q, minimums),
        Question::Differ(q) => differ::differ(table()?, q, minimums),
        Question::BeforeAfter(q) => before_after::before_after(table()?, q, minimums),
        Question::Share(q) => share::share(table()?, q, minimums),
        Question::HowMany(q) => how_many::how_many(*q),
    }
    .map_err(|refused| match refused {
        Refused::Table(refusal) => at_column(&columns, &refusal),
        Refused::Else(error) => error,
    })
}

/// Why a question has no answer, before it is known which field that is about.
enum Refused {
    Table(Refusal),
    Else(Error),
}

impl From<Refusal> for Refused {
    fn from(refusal: Refusal) -> Refused {
        Refused::Table(refusal)
    }
}

impl From<Error> for Refused {
    fn from(error: Error) -> Refused {
        Refused::Else(error)
    }
}

/// The refusal at the field whose column it names, or at the first.
fn at_column(columns: &[(&'static str, &str)], refusal: &Refusal) -> Error {
    let named = match refusal {
        Refusal::UnknownColumn { name, .. } | Refusal::RepeatedColumn { name, .. } => Some(name),
        Refusal::NotANumber { column, .. } => Some(column),
        Refusal::Missing { cells, .. } => cells.first().map(|(_, column)| column),
        Refusal::Method { error, .. } => match error {
            statistics::Error::Negative { column, .. }
            | statistics::Error::NotPositive { column, .. } => Some(column),
            statistics::Error::NotTwoGroups { .. } => {
                return Error::refused_at("group", said(refusal));
            }
            statistics::Error::OutOfRange { what, .. } => {
                return Error::refused_at(what, said(refusal));
            }
            _ => None,
        },
        _ => None,
    };
    let field = columns.iter().find(|(_, column)| Some(*column) == named.map(|name| name.trim()));
    match field.or(columns.first()) {
        Some((field, _)) => Error::refused_at(field, said(refusal)),
        None => Error::refused(said(refusal)),
    }
}

/// What is wrong with a table, as a page says it.
pub(super) fn said(refusal: &Refusal) -> Reason {
    let Sentence { sv, en } = Sentence::in_both(|l: Language| refusal.said_on_page(l));
    Reason::Table { sv, en }
}

const fn terms(drop: bool) -> Terms {
    Terms { level: LEVEL, missing: if drop { Missing::Drop } else { Missing::Refuse } }
}

fn whole(count: i64) -> usize {
    usize::try_from(count).unwrap_or(usize::MAX)
}
