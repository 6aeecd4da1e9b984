//! Questions to those who speak, sent in before and during an event.

use domain::values::{Id, Instant};

use crate::{Error, Sql, Tx};

/// A question, and who put it.
#[derive(Clone, Debug, PartialEq)]
pub struct AskedQuestion {
    pub id: Id,
    pub sign_up: Id,
    pub text: String,
    pub agency: String,
    pub name: Option<String>,
    pub asked_at: Instant,
    pub is_answered: bool,
}

const ADD: Sql = Sql("INSERT INTO event_asked (organisation, id, event, sign_up, body, asked_at) \
     VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
// Those of whoever has not confirmed are not there yet.
const OF_EVENT: Sql =
    Sql("SELECT q.id, q.sign_up, q.body, s.agency, s.name, q.asked_at, q.answered_at \
     FROM event_asked q JOIN sign_up s ON s.organisation = q.organisation AND s.id = q.sign_up \
     WHERE q.organisation = ?1 AND q.event = ?2 AND q.body IS NOT NULL AND s.confirm_by IS NULL \
     AND s.standing NOT IN ('cancelled', 'expired') \
     ORDER BY CASE WHEN q.answered_at IS NULL THEN 0 ELSE 1 END, q.asked_at DESC, q.id");
const COUNT: Sql = Sql("SELECT CAST(COUNT(*) AS BIGINT) FROM event_asked \
     WHERE organisation = ?1 AND sign_up = ?2");
const ANSWERED: Sql = Sql("UPDATE event_asked SET answered_at = ?4 \
     WHERE organisation = ?1 AND event = ?2 AND id = ?3 AND answered_at IS NULL");
const REMOVE: Sql = Sql("DELETE FROM event_asked WHERE organisation = ?1 AND sign_up = ?2");
const FORGET: Sql = Sql("UPDATE event_asked SET body = NULL WHERE organisation = ?1 \
     AND body IS NOT NULL AND EXISTS (SELECT 1 FROM sign_up s \
       WHERE s.organisation = event_asked.organisation AND s.id = event_asked.sign_up \
       AND s.name IS NULL)");

pub(super) const ALL: &[Sql] = &[ADD, OF_EVENT, COUNT, ANSWERED, REMOVE, FORGET];

/// Adds a question.
///
/// # Errors
/// [`Error::Conflict`] if there is no such sign-up.
pub fn add_asked(
    tx: &Tx<'_>,
    (id, event, sign_up): (Id, Id, Id),
    text: &str,
    now: Instant,
) -> Result<(), Error> {
    tx.run_one(ADD, &[&tx.organisation()?, &id, &event, &sign_up, &text, &now])
}

/// The questions of an event: those that are not answered first, the latest first.
///
/// # Errors
/// Those of the engine.
pub fn asked_at(tx: &Tx<'_>, event: Id) -> Result<Vec<AskedQuestion>, Error> {
    tx.all(OF_EVENT, &[&tx.organisation()?, &event], |row| {
        Ok(AskedQuestion {
            id: row.get(0)?,
            sign_up: row.get(1)?,
            text: row.get(2)?,
            agency: row.get(3)?,
            name: row.get(4)?,
            asked_at: row.get(5)?,
            is_answered: row.get::<Option<Instant>>(6)?.is_some(),
        })
    })
}

/// How many questions somebody has put.
///
/// # Errors
/// Those of the engine.
pub fn asked_by(tx: &Tx<'_>, sign_up: Id) -> Result<i64, Error> {
    tx.one(COUNT, &[&tx.organisation()?, &sign_up], |row| row.get(0))
}

/// Takes away what somebody who has not confirmed asked.
///
/// # Errors
/// Those of the engine.
pub fn remove_asked(tx: &Tx<'_>, sign_up: Id) -> Result<(), Error> {
    tx.run(REMOVE, &[&tx.organisation()?, &sign_up])?;
    Ok(())
}

/// Notes that a question has been answered.
///
/// # Errors
/// [`Error::Missing`] if there is none that is not.
pub fn set_answered(tx: &Tx<'_>, event: Id, id: Id, now: Instant) -> Result<(), Error> {
    tx.run_one(ANSWERED, &[&tx.organisation()?, &event, &id, &now])
}

/// Erases the questions of those whose names have been erased. Tells how many.
///
/// # Errors
/// Those of the engine.
pub fn forget_asked(tx: &Tx<'_>) -> Result<u64, Error> {
    tx.run(FORGET, &[&tx.organisation()?])
}
