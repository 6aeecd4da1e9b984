//! Questions to those who speak: put before and during an event, and seen by the organiser.

use domain::access::Action;
use domain::exchange::{Reason, State, ends};
use domain::values::{Id, Instant};
use serde_json::json;
use store::Tx;
use store::exchange::{
    AskedQuestion, EventRow, SignUp, add_asked, asked_at, asked_by, event as stored, set_answered,
};

use super::at_the_foundation;
use super::sign_up::{mine, note_of_nobody, visitor};
use crate::access::{Visit, permit};
use crate::agreement::By;
use crate::{App, Error};

/// Nobody puts more to one event.
const MOST: i64 = 20;

/// Puts a question; whoever has a seat can, until it is over.
///
/// # Errors
/// [`Error::SignIn`] for a stranger; refused with [`Reason::NoQuestions`].
pub fn ask_question(
    app: &App,
    visit: &Visit,
    own: &Visit,
    number: i64,
    text: &str,
) -> Result<(), Error> {
    at_the_foundation(visit)?;
    let (from, id, now) = (visitor(own)?, app.id(), app.now());
    app.write(visit, |tx| {
        let row = stored(tx, number)?;
        let mine = mine(tx, row.id, &from)?.ok_or_else(|| Error::refused(Reason::NoQuestions))?;
        ask_in(tx, (&row, &mine), (id, text), now)
    })
}

/// Whether whoever has signed up can put a question: with a seat, until it is over, and not too many.
pub(super) fn may_ask(
    tx: &Tx<'_>,
    row: &EventRow,
    one: &SignUp,
    now: Instant,
) -> Result<bool, Error> {
    let is_over = ends(&row.event.occasions).is_none_or(|ends| ends <= now);
    let is_on = row.state == State::Published && !is_over;
    Ok(one.place.is_sure() && is_on && asked_by(tx, one.place.id)? < MOST)
}

/// Puts the question of whoever has signed up.
pub(super) fn ask_in(
    tx: &Tx<'_>,
    (row, one): (&EventRow, &SignUp),
    (id, text): (Id, &str),
    now: Instant,
) -> Result<(), Error> {
    if !may_ask(tx, row, one, now)? {
        return Err(Error::refused(Reason::NoQuestions));
    }
    add_asked(tx, (id, row.id, one.place.id), text, now)?;
    let facts = json!({ "number": row.number }).to_string();
    note_of_nobody(tx, "event.question-asked", ("event", row.id), facts, now)
}

/// The questions to an event: those that are not answered first, the latest first.
///
/// # Errors
/// [`Error::Missing`] without the event.
pub fn questions(
    app: &App,
    visit: &Visit,
    number: i64,
) -> Result<(EventRow, Vec<AskedQuestion>), Error> {
    permit(app, visit, Action::ManageEvents)?;
    at_the_foundation(visit)?;
    app.read(visit, |tx| {
        let row = stored(tx, number)?;
        let all = asked_at(tx, row.id)?;
        Ok((row, all))
    })
}

/// Notes that a question has been answered.
///
/// # Errors
/// [`Error::Missing`] if there is none that is not.
pub fn mark_answered(app: &App, visit: &Visit, number: i64, question: Id) -> Result<(), Error> {
    permit(app, visit, Action::ManageEvents)?;
    let by = By::of(app, visit)?;
    app.write(visit, |tx| {
        let row = stored(tx, number)?;
        set_answered(tx, row.id, question, by.now)?;
        let facts = json!({ "number": number });
        by.note(tx, "event.question-answered", ("event", row.id), &facts, &[])
    })
}
