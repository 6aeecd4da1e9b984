//! What happens to sign-ups by the clock alone: offers end, free seats are offered on, those who come are reminded,
//! and what is known of those who came is erased.

use domain::exchange::OPEN_DAYS;
use domain::outbox::{Kind, is_morning};
use domain::values::Instant;
use jiff::ToSpan as _;
use store::Tx;
use store::access::Scope;
use store::exchange::{
    Erased, Span, event, events, forget_asked, forget_attempts, forget_notices,
    forget_participants, live_sign_ups, set_asked, set_reminded, tally, to_ask, to_remind,
};

use super::sign_up::{is_due, settle_in};
use super::{foundations, letters};
use crate::{App, Error};

/// Access needs are erased so long after the event (rules, part 6).
const NEEDS_DAYS: i64 = 14;
/// Names, addresses and questions are kept so long after it: for the feedback and the write-up. How many came
/// from which agency stays.
const PEOPLE_DAYS: i64 = 90;
/// And so long after a sign-up that was never confirmed.
const HELD_HOURS: i64 = 24;

/// Sees to a foundation's events: those to come are settled and reminded of, those that are over asked about.
///
/// # Errors
/// Those of the engine.
pub(crate) fn settle_in_time(app: &App, scope: &Scope) -> Result<(), Error> {
    let now = app.now();
    let span = Span { from: now, until: Instant::from_millis(i64::MAX) };
    for row in app.store.read(scope, |tx| events(tx, span))? {
        // Most have no list: they are not written to.
        let found = app.store.read(scope, |tx| tally(tx, row.id, now))?;
        if is_due(&row, found) {
            app.in_scope(scope, |tx| settle_in(tx, &row, now))?;
        }
    }
    remind(app, scope, now)?;
    ask(app, scope, now)
}

/// Reminds those who have a seat, from the morning of the day before.
fn remind(app: &App, scope: &Scope, now: Instant) -> Result<(), Error> {
    let after_tomorrow = now.local_date().saturating_add(2.days()).at(0, 0, 0, 0);
    let Some(end) = Instant::from_local(after_tomorrow).filter(|_| is_morning(now)) else {
        return Ok(());
    };
    for number in app.store.read(scope, |tx| to_remind(tx, now, end))? {
        app.in_scope(scope, |tx| remind_of(tx, number, now))?;
    }
    Ok(())
}

fn remind_of(tx: &Tx<'_>, number: i64, now: Instant) -> Result<(), Error> {
    let row = event(tx, number)?;
    let Some(begins) = domain::exchange::begins(&row.event.occasions) else { return Ok(()) };
    // With how often it was changed: what is moved and moved back is reminded of again.
    let turn = begins.millis() + row.changes;
    for one in live_sign_ups(tx, row.id)? {
        if one.place.is_sure() {
            letters::write(tx, Kind::EventReminder, (one.place.id, turn), now)?;
        }
    }
    Ok(set_reminded(tx, row.id, begins.local_date())?)
}

/// Asks those without an account who came what it gave; the others find it on their start page.
fn ask(app: &App, scope: &Scope, now: Instant) -> Result<(), Error> {
    let from = now.plus_days(-OPEN_DAYS);
    if app.store.read(scope, |tx| to_ask(tx, from, now))?.is_empty() {
        return Ok(());
    }
    app.in_scope(scope, |tx| {
        for id in to_ask(tx, from, now)? {
            letters::write(tx, Kind::EventFeedback, (id, 1), now)?;
            set_asked(tx, id, now)?;
        }
        Ok(())
    })
}

/// How long the chains of the foundations are together: it grows with everything that happens to events.
///
/// # Errors
/// Those of the engine.
pub(crate) fn changes(app: &App) -> Result<i64, Error> {
    let mut all = 0;
    for (_, scope) in foundations(app)? {
        let head = app.store.read(&scope, store::audit::head)?;
        all += head.map_or(0, |head| head.sequence);
    }
    Ok(all)
}

/// Erases what is no longer to be known of those who came, in every foundation; tells how many rows.
///
/// # Errors
/// Those of the engine.
pub fn forget(app: &App) -> Result<u64, Error> {
    let now = app.now();
    let by = Erased {
        needs: now.plus_days(-NEEDS_DAYS),
        people: now.plus_days(-PEOPLE_DAYS),
        held: now.plus_hours(-HELD_HOURS),
    };
    let mut erased = 0;
    for (_, scope) in foundations(app)? {
        erased += app.in_scope(&scope, |tx| {
            let people = forget_participants(tx, by)? + forget_asked(tx)?;
            Ok(people + forget_attempts(tx, now)? + forget_notices(tx, now)?)
        })?;
        erased += super::contact::forget_contacts(app, &scope)?;
    }
    Ok(erased)
}
