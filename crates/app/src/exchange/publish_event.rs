//! A draft becomes visible to everybody; what was announced is called off.

use domain::access::Action;
use domain::exchange::{Event, Reason, State};
use domain::values::Instant;
use serde_json::json;
use store::exchange::{event as stored, set_event_state};

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
        by.note(tx, action, ("event", row.id), &json!({ "number": number }), &[])
    })
}
