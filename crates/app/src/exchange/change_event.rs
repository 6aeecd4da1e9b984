//! What is said of an event is changed, also after it was published; and how it was is told.

use domain::access::Action;
use domain::exchange::{Event, Reason, State};
use domain::outbox::Kind;
use domain::values::Instant;
use serde_json::json;
use store::Tx;
use store::exchange::{EventRow, event as stored, has_answers, live_sign_ups, save_event};

use super::{check_introduction, letters};
use crate::access::{Visit, permit};
use crate::agreement::By;
use crate::{App, Error};

/// Changes what is said of an event.
///
/// # Errors
/// Refused with [`Reason::State`] once it is cancelled, at `times` that have passed, or at `introduces`;
/// [`Error::Missing`].
pub fn change_event(app: &App, visit: &Visit, number: i64, event: &Event) -> Result<(), Error> {
    change(app, visit, number, "event.changed", |row| row.event = event.clone())
}

/// Tells how it was; without text nothing is told.
///
/// # Errors
/// As [`change_event`].
pub fn write_up(app: &App, visit: &Visit, number: i64, text: Option<&str>) -> Result<(), Error> {
    let text = text.map(str::to_owned);
    change(app, visit, number, "event.written-up", |row| row.write_up.clone_from(&text))
}

fn change(
    app: &App,
    visit: &Visit,
    number: i64,
    action: &'static str,
    with: impl Fn(&mut EventRow),
) -> Result<(), Error> {
    permit(app, visit, Action::ManageEvents)?;
    let by = By::of(app, visit)?;
    app.write(visit, |tx| {
        let mut row = stored(tx, number)?;
        match row.state {
            State::Draft => {}
            // Readers' calendars take what is newer.
            State::Published => row.changes += 1,
            state @ State::Cancelled => return Err(Error::refused(Reason::State { state })),
        }
        let before = row.event.clone();
        with(&mut row);
        let (from, to) = (&before.occasions, &row.event.occasions);
        row.state.move_to(from, to, by.now).map_err(|reason| Error::refused_at("times", reason))?;
        if before.questions != row.event.questions && has_answers(tx, row.id)? {
            return Err(Error::refused_at("questions", Reason::QuestionsFixed));
        }
        row.changed_at = by.now;
        check_introduction(tx, &row.event, row.id)?;
        save_event(tx, &row)?;
        if row.state == State::Published && is_news(&before, &row.event) {
            tell(tx, &row, by.now)?;
        }
        by.note(tx, action, ("event", row.id), &json!({ "number": number }), &[])
    })
}

/// Whether those who come have to know: when, where, and what it is called.
fn is_news(before: &Event, after: &Event) -> bool {
    let of = |event: &Event| {
        (event.title.clone(), event.occasions.clone(), event.place.clone(), event.link.clone())
    };
    of(before) != of(after)
}

fn tell(tx: &Tx<'_>, row: &EventRow, now: Instant) -> Result<(), Error> {
    let all = live_sign_ups(tx, row.id)?;
    all.iter().filter(|one| one.place.is_told(now)).try_for_each(|one| {
        letters::write(tx, Kind::EventChanged, (one.place.id, row.changes), now)
    })
}
