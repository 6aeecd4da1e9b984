//! *Ingen överenskommelse*: the talks end, the money is still set aside, the next talk has a date.

use domain::access::Action;
use domain::values::Date;
use serde_json::json;
use store::agreement as stored;

use super::By;
use crate::access::{Visit, permit};
use crate::{App, Error};

/// What is kept of talks that failed, beside the views.
#[derive(Clone, Debug, PartialEq)]
pub struct NextTalk {
    pub on: Date,
    pub open_questions: Option<String>,
}

/// Records that the parties did not agree.
///
/// # Errors
/// Refused with [`domain::agreement::Reason::Phase`].
pub fn no_agreement(app: &App, visit: &Visit, number: i64, next: &NextTalk) -> Result<(), Error> {
    permit(app, visit, Action::LeadAgreement)?;
    let by = By::of(app, visit)?;
    app.write(visit, |tx| {
        let mut row = stored::by_number(tx, number)?;
        row.phase = row.phase.give_up().map_err(Error::refused)?;
        row.talks.next_talk_on = Some(next.on);
        row.talks.open_questions.clone_from(&next.open_questions);
        stored::set(tx, &row)?;
        let facts = json!({ "next_talk_on": next.on.to_string() });
        by.note(tx, "agreement.not-agreed", ("agreement", row.id), &facts, &[])
    })
}
