//! An answer is saved under a title: from then on it stands.

use domain::access::Action;
use serde_json::json;

use super::Sight;
use super::ask::used;
use super::show::question_of;
use crate::access::{Visit, permit};
use crate::agreement::By;
use crate::evaluation::Table;
use crate::{App, Error};

/// Saves the answer; of the table only what it rests on is kept.
///
/// # Errors
/// Refused with [`domain::evaluation::Reason::Standing`]; [`Error::Missing`] if it is another's.
pub fn save(app: &App, visit: &Visit, number: i64, title: &str) -> Result<(), Error> {
    permit(app, visit, Action::Evaluate)?;
    let (by, sight) = (By::of(app, visit)?, Sight::of(app, visit)?);
    app.write(visit, |tx| {
        let evaluation = store::evaluation::one(tx, number)?;
        sight.owns(&evaluation)?;
        evaluation.listed.standing.save().map_err(Error::refused)?;
        let question = question_of(&evaluation)?.ok_or(Error::Missing)?;
        let table = evaluation.data.as_deref().map(Table::restored).transpose()?;
        let data = table.map(|table| used(&table, &question)).transpose()?;
        let id = evaluation.listed.id;
        store::evaluation::save(tx, id, title, data.as_deref(), by.now)?;
        by.note(tx, "evaluation.saved", ("evaluation", id), &json!({}), &[])
    })
}
