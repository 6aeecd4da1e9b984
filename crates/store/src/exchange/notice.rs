//! Who wants to be told when one can sign up to an event.

use domain::values::{Id, Instant};

use crate::{Error, Row, Sql, Tx};

/// A request to be told.
#[derive(Clone, Debug, PartialEq)]
pub struct Notice {
    pub id: Id,
    pub event: Id,
    pub email: String,
    /// The code of the language of the letters.
    pub language: String,
    /// Nothing once it has been confirmed.
    pub confirm_by: Option<Instant>,
}

const ADD: Sql = Sql("INSERT INTO event_notice (organisation, id, event, email, language, \
     confirm_by) VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
const CONFIRM: Sql =
    Sql("UPDATE event_notice SET confirm_by = ?3 WHERE organisation = ?1 AND id = ?2");
const ONE: Sql = Sql("SELECT id, event, email, language, confirm_by FROM event_notice \
     WHERE organisation = ?1 AND id = ?2");
const OF_EMAIL: Sql = Sql("SELECT id, event, email, language, confirm_by FROM event_notice \
     WHERE organisation = ?1 AND event = ?2 AND email = ?3");
const CONFIRMED: Sql = Sql("SELECT id FROM event_notice \
     WHERE organisation = ?1 AND event = ?2 AND confirm_by IS NULL ORDER BY id");
// The letter has left, or will not; or nobody has confirmed.
const FORGET: Sql = Sql("DELETE FROM event_notice WHERE organisation = ?1 AND (confirm_by <= ?2 \
     OR EXISTS (SELECT 1 FROM outbox o WHERE o.organisation = event_notice.organisation \
       AND o.subject = event_notice.id AND o.kind = 'sign-up-opened' \
       AND o.state NOT IN ('waiting', 'sending')))");

pub(super) const ALL: &[Sql] = &[ADD, CONFIRM, ONE, OF_EMAIL, CONFIRMED, FORGET];

/// Adds a request.
///
/// # Errors
/// [`Error::Conflict`] if the address has one already.
pub fn add_notice(tx: &Tx<'_>, new: &Notice) -> Result<(), Error> {
    let organisation = tx.organisation()?;
    tx.run_one(
        ADD,
        &[&organisation, &new.id, &new.event, &new.email, &new.language, &new.confirm_by],
    )
}

/// Confirms it, or gives it longer to be confirmed.
///
/// # Errors
/// [`Error::Missing`] if there is none.
pub fn set_notice(tx: &Tx<'_>, id: Id, confirm_by: Option<Instant>) -> Result<(), Error> {
    tx.run_one(CONFIRM, &[&tx.organisation()?, &id, &confirm_by])
}

/// The request with this id.
///
/// # Errors
/// [`Error::Missing`] if there is none.
pub fn notice_with(tx: &Tx<'_>, id: Id) -> Result<Notice, Error> {
    tx.one(ONE, &[&tx.organisation()?, &id], read)
}

/// The request with this address.
///
/// # Errors
/// Those of the engine.
pub fn notice_of(tx: &Tx<'_>, event: Id, email: &str) -> Result<Option<Notice>, Error> {
    tx.first(OF_EMAIL, &[&tx.organisation()?, &event, &email], read)
}

/// Every request for an event that has been confirmed.
///
/// # Errors
/// Those of the engine.
pub fn confirmed_notices(tx: &Tx<'_>, event: Id) -> Result<Vec<Id>, Error> {
    tx.all(CONFIRMED, &[&tx.organisation()?, &event], |row| row.get(0))
}

/// Removes what has been told, and what was never confirmed. Tells how many.
///
/// # Errors
/// Those of the engine.
pub fn forget_notices(tx: &Tx<'_>, now: Instant) -> Result<u64, Error> {
    tx.run(FORGET, &[&tx.organisation()?, &now])
}

fn read(row: &Row<'_>) -> Result<Notice, Error> {
    Ok(Notice {
        id: row.get(0)?,
        event: row.get(1)?,
        email: row.get(2)?,
        language: row.get(3)?,
        confirm_by: row.get(4)?,
    })
}
