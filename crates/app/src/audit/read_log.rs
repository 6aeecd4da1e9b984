//! The read log: noting a reading, and searching for readings.

use domain::access::Action;
use domain::audit::Reading;
use domain::values::Id;
use store::audit::{NewReading, count_readings, readers, readings};

use crate::access::{Visit, permit};
use crate::{App, Error};

pub use store::audit::{Read, Sought};

/// How many readings stand on one page.
pub const PER_PAGE: i64 = 100;

/// One page of the log.
#[derive(Clone, Debug)]
pub struct ReadLog {
    pub rows: Vec<Read>,
    /// How many there are on all pages together.
    pub total: i64,
    /// Who can be sought: everybody who stands in the log.
    pub readers: Vec<(Id, String)>,
}

/// Notes that the visitor read what lies outside the own task. Called before the page or file is
/// made: what is not noted is not shown. `subject` is an id, a number or a count, never a name.
///
/// # Errors
/// [`Error::SignIn`] for a stranger; those of the engine.
pub fn note_reading(
    app: &App,
    visit: &Visit,
    reading: Reading,
    subject_table: &'static str,
    subject: String,
) -> Result<(), Error> {
    let account = visit.person.as_ref().ok_or(Error::SignIn)?.id;
    let new = NewReading { id: app.id(), at: app.now(), account, reading, subject_table, subject };
    app.write(visit, |tx| Ok(store::audit::note_reading(tx, &new)?))
}

/// The readings that are sought, newest first; `page` is counted from 1.
///
/// # Errors
/// As [`permit`].
pub fn read_log(app: &App, visit: &Visit, sought: &Sought, page: i64) -> Result<ReadLog, Error> {
    permit(app, visit, Action::ReadAudit)?;
    let skipped = (page.clamp(1, 1_000_000) - 1) * PER_PAGE;
    app.read(visit, |tx| {
        let rows = readings(tx, sought, PER_PAGE, skipped)?;
        Ok(ReadLog { rows, total: count_readings(tx, sought)?, readers: readers(tx)? })
    })
}
