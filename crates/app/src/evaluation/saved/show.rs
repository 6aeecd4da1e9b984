//! One evaluation, as far as the visitor may see it.

use store::evaluation::Evaluation;

use super::ask::hex;
use super::list::with_answer;
use super::{Listed, Sight};
use crate::access::Visit;
use crate::evaluation::Table;
use crate::evaluation::found::Found;
use crate::evaluation::question::Question;
use crate::{App, Error};

/// An evaluation with its question and answer.
#[derive(Debug)]
pub struct Shown {
    pub listed: Listed,
    pub question: Option<Question>,
    pub found: Option<Found>,
    /// Of the columns that the answer rests on.
    pub data_hash: Option<String>,
    /// The visitor's own.
    pub own: bool,
    /// The table, for its writer alone.
    pub table: Option<Table>,
}

/// The evaluation with this number.
///
/// # Errors
/// [`Error::Missing`] also if it is another's and not shared.
pub fn show(app: &App, visit: &Visit, number: i64) -> Result<Shown, Error> {
    let sight = Sight::of(app, visit)?;
    let evaluation = app.read(visit, |tx| Ok(store::evaluation::one(tx, number)?))?;
    if !sight.sees(&evaluation.listed) {
        return Err(Error::Missing);
    }
    let own = sight.owns(&evaluation).is_ok();
    let question = question_of(&evaluation)?;
    let table = evaluation.data.as_deref().filter(|_| own).map(Table::restored).transpose()?;
    let data_hash = evaluation.data_hash.as_deref().map(hex);
    let (listed, found) = with_answer(evaluation.listed)?;
    Ok(Shown { listed, question, found, data_hash, own, table })
}

pub(super) fn question_of(evaluation: &Evaluation) -> Result<Option<Question>, Error> {
    let question = evaluation.question.as_deref().map(serde_json::from_str).transpose();
    question.map_err(|error| Error::Broken(format!("a stored question: {error}")))
}
