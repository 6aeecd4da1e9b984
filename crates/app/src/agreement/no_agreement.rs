//! *Ingen överenskommelse*: the talks end, the money is still set aside, the next talk has a date.

use domain::access::Action;
use domain::agreement::Reason;
use domain::values::Date;
use serde_json::json;
use store::agreement as stored;

use super::By;
use super::put_in_year::put_talk_in;
use crate::access::{Visit, permit};
use crate::{App, Error};

/// What is kept of talks that failed, beside the views.
#[derive(Clone, Debug, PartialEq)]
pub struct NextTalk {
    pub on: Date,
    pub open_questions: Option<String>,
}

/// Records that the parties did not agree, or that they have set another day for the next talk, which stands in the
/// year.
///
/// # Errors
/// Refused with [`Reason::Phase`] or [`Reason::TalkInThePast`].
pub fn no_agreement(app: &App, visit: &Visit, number: i64, next: &NextTalk) -> Result<(), Error> {
    permit(app, visit, Action::LeadAgreement)?;
    let (by, duty) = (By::of(app, visit)?, app.id());
    if next.on < by.today {
        return Err(Error::refused_at("next_talk", Reason::TalkInThePast));
    }
    app.write(visit, |tx| {
        let mut row = stored::by_number(tx, number)?;
        row.phase = row.phase.give_up().map_err(Error::refused)?;
        row.talks.next_talk_on = Some(next.on);
        row.talks.open_questions.clone_from(&next.open_questions);
        stored::set(tx, &row)?;
        put_talk_in(tx, &by, duty, row.id, next.on)?;
        let facts = json!({ "next_talk_on": next.on.to_string() });
        by.note(tx, "agreement.not-agreed", ("agreement", row.id), &facts, &[])
    })
}
