//! Questions to those who speak: put before and during an event, and seen by the organiser.

use domain::access::Action;
use domain::exchange::{Reason, Standing, State, ends};
use domain::values::Id;
use serde_json::json;
use store::exchange::{
    AskedQuestion, EventRow, add_asked, asked_at, asked_by, event as stored, set_answered,
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
        let is_over = ends(&row.event.occasions).is_none_or(|ends| ends <= now);
        let mine = mine(tx, row.id, &from)?;
        let mine = mine.filter(|one| one.place.standing == Standing::Seated);
        let mine = mine.filter(|_| row.state == State::Published && !is_over);
        let mine = mine.ok_or_else(|| Error::refused(Reason::NoQuestions))?.place.id;
        if asked_by(tx, mine)? >= MOST {
            return Err(Error::refused(Reason::NoQuestions));
        }
        add_asked(tx, (id, row.id, mine), text, now)?;
        let facts = json!({ "number": number }).to_string();
        note_of_nobody(tx, "event.question-asked", ("event", row.id), facts, now)
    })
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
