//! What happens to sign-ups by the clock alone: offers end, free seats are offered on, and what is known of
//! those who came is erased.

use domain::values::Instant;
use store::access::Scope;
use store::exchange::{Span, events, forget_participants};

use super::foundations;
use super::sign_up::settle_in;
use crate::{App, Error};

/// Access needs are erased so long after the event (rules, part 6).
const NEEDS_DAYS: i64 = 14;
/// Names, addresses and questions are kept so long after it: for the feedback and the write-up. How many came
/// from which agency stays.
const PEOPLE_DAYS: i64 = 90;

/// Settles the sign-ups of a foundation's events that are to come.
///
/// # Errors
/// Those of the engine.
pub(crate) fn settle_in_time(app: &App, scope: &Scope) -> Result<(), Error> {
    let now = app.now();
    let span = Span { from: now, until: Instant::from_millis(i64::MAX) };
    for row in app.store.read(scope, |tx| events(tx, span))? {
        // Most have no list: they are not written to.
        let is_due = |tx: &store::Tx<'_>| -> Result<bool, Error> {
            let all = store::exchange::sign_ups(tx, row.id)?;
            let places = super::sign_up::places(&all);
            let begins = domain::exchange::begins(&row.event.occasions);
            Ok(begins.is_some_and(|begins| {
                !domain::exchange::settle(row.event.seats, &places, now, begins).is_empty()
            }))
        };
        if app.store.read(scope, is_due)? {
            app.in_scope(scope, |tx| settle_in(tx, &row, now))?;
        }
    }
    Ok(())
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
    let (needs, people) = (now.plus_days(-NEEDS_DAYS), now.plus_days(-PEOPLE_DAYS));
    let mut erased = 0;
    for (_, scope) in foundations(app)? {
        erased += app.in_scope(&scope, |tx| Ok(forget_participants(tx, needs, people)?))?;
        erased += super::contact::forget_talks(app, &scope)?;
    }
    Ok(erased)
}
