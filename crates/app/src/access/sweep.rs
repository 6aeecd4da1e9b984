//! What has served its time is thrown away: it can let nobody in, and only tells when people came.

use domain::access::{ABSOLUTE_HOURS, IDLE_MINUTES};
use store::access::{Outlived, sweep as throw_away};

use crate::{App, Error};

/// Failed sign-ins slow nobody down after five minutes; a day lets whoever looks into it look.
const FAILURE_HOURS: i64 = 24;
/// A form that is sent again after this long is a new one.
const FORM_KEY_DAYS: i64 = 30;
/// An answer that nobody has saved for so long is not missed; its table may hold what should not lie about.
const EVALUATION_DAYS: i64 = 30;

/// Deletes ended sessions, old failures, old form keys, expired links and evaluations that were never saved, and erases what is no longer to
/// be known of those who came to events; tells how many rows.
///
/// # Errors
/// Those of the engine.
pub fn sweep(app: &App) -> Result<u64, Error> {
    let now = app.now();
    let before = Outlived {
        last_seen: now.plus_minutes(-IDLE_MINUTES),
        session_made: now.plus_hours(-ABSOLUTE_HOURS),
        link_expired: now,
        recipient: now.plus_hours(-1),
        failure: now.plus_hours(-FAILURE_HOURS),
        form_key: now.plus_hours(-24 * FORM_KEY_DAYS),
        evaluation: now.plus_hours(-24 * EVALUATION_DAYS),
    };
    Ok(throw_away(&app.store, &before)? + crate::exchange::forget(app)?)
}
