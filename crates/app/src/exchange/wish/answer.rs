//! The organiser answers a wish.

use domain::access::Action;
use domain::exchange::{Answer, Reason};
use serde_json::json;
use store::exchange::{Wish, answer_wish as save_answer, wish as stored, wishes};

use crate::access::{Visit, permit};
use crate::agreement::By;
use crate::exchange::{always, at_the_foundation};
use crate::{App, Error};

/// The wish with this number, for who answers it.
///
/// # Errors
/// [`Error::Missing`].
pub fn wish(app: &App, visit: &Visit, number: i64) -> Result<Wish, Error> {
    permit(app, visit, Action::ManageEvents)?;
    at_the_foundation(visit)?;
    app.read(visit, |tx| Ok(stored(tx, number)?))
}

/// What the organiser says of a wish.
#[derive(Clone, Debug, PartialEq)]
pub struct Answered {
    pub answer: Answer,
    pub said: Option<String>,
}

/// Answers a wish.
///
/// # Errors
/// Refused at `event` or `into` where there is none such, or at `event` without it and without a text.
pub fn answer_wish(app: &App, visit: &Visit, number: i64, new: &Answered) -> Result<(), Error> {
    permit(app, visit, Action::ManageEvents)?;
    let by = By::of(app, visit)?;
    app.write(visit, |tx| {
        let wish = stored(tx, number)?;
        let said = new.said.as_deref();
        new.answer.says(said).map_err(|reason| Error::refused_at("event", reason))?;
        if let Some(event) = new.answer.event()
            && store::exchange::events(tx, always())?.iter().all(|row| row.id != event)
        {
            return Err(Error::refused_at("event", Reason::UnknownIntroduction));
        }
        if let Some(into) = new.answer.merged_into() {
            let other = wishes(tx)?.into_iter().find(|other| other.id == into);
            let open = other.is_some_and(|other| other.answer.support().is_ok());
            if into == wish.id || !open {
                return Err(Error::refused_at("into", Reason::UnknownWish));
            }
        }
        save_answer(tx, wish.id, &new.answer, said)?;
        let facts = json!({ "number": number, "answer": new.answer.code() });
        by.note(tx, "wish.answered", ("wish", wish.id), &facts, &[])
    })
}
