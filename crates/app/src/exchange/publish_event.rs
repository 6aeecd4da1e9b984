//! A draft becomes visible to everybody; what was announced is called off.

use domain::access::Action;
use domain::exchange::{Event, Reason, State};
use domain::outbox::Kind;
use domain::values::Instant;
use serde_json::json;
use store::Tx;
use store::exchange::{
    EventRow, confirmed_notices, event as stored, live_sign_ups, set_event_state,
};

use super::letters;
use crate::access::{Visit, permit};
use crate::agreement::By;
use crate::{App, Error};

/// Shows a draft to everybody.
///
/// # Errors
/// Refused as [`State::publish`] says; [`Error::Missing`].
pub fn publish_event(app: &App, visit: &Visit, number: i64) -> Result<(), Error> {
    step(app, visit, number, ("event.published", None), State::publish)
}

/// Calls an event off, with a reason that everybody can read.
///
/// # Errors
/// Refused as [`State::cancel`] says; [`Error::Missing`].
pub fn cancel_event(app: &App, visit: &Visit, number: i64, because: &str) -> Result<(), Error> {
    step(app, visit, number, ("event.cancelled", Some(because)), State::cancel)
}

/// Whoever it concerns is told in a letter: those who have signed up, or who wanted to know when they could.
fn tell(tx: &Tx<'_>, row: &EventRow, state: State, by: &By) -> Result<(), Error> {
    if state == State::Published {
        return confirmed_notices(tx, row.id)?
            .into_iter()
            .try_for_each(|id| letters::write(tx, Kind::SignUpOpened, (id, 1), by.now));
    }
    let all = live_sign_ups(tx, row.id)?;
    all.iter().filter(|one| one.place.counts(by.now)).try_for_each(|one| {
        letters::write(tx, Kind::EventCancelled, (one.place.id, row.changes), by.now)
    })
}

fn step(
    app: &App,
    visit: &Visit,
    number: i64,
    (action, because): (&'static str, Option<&str>),
    go: impl Fn(State, &Event, Instant) -> Result<State, Reason>,
) -> Result<(), Error> {
    permit(app, visit, Action::ManageEvents)?;
    let by = By::of(app, visit)?;
    app.write(visit, |tx| {
        let row = stored(tx, number)?;
        let state = go(row.state, &row.event, by.now).map_err(Error::refused)?;
        set_event_state(tx, row.id, state, because, by.now)?;
        tell(tx, &row, state, &by)?;
        by.note(tx, action, ("event", row.id), &json!({ "number": number }), &[])
    })
}
