//! Letters from the organiser to many, and to whom each went.

use domain::exchange::{Newsletter, Receivers};
use domain::values::{Id, Instant};

use super::Visitor;
use crate::{Error, Row, Sql, Tx};

/// A letter as it is stored.
#[derive(Clone, Debug, PartialEq)]
pub struct NewsletterRow {
    pub id: Id,
    pub number: i64,
    pub letter: Newsletter,
    pub sent_at: Option<Instant>,
    /// To how many it went.
    pub copies: i64,
}

const ADD: Sql =
    Sql("INSERT INTO newsletter (organisation, id, number, subject, body, receivers, \
     event) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)");
const SAVE: Sql = Sql("UPDATE newsletter SET subject = ?3, body = ?4, receivers = ?5, event = ?6 \
     WHERE organisation = ?1 AND id = ?2");
const SEND: Sql = Sql("UPDATE newsletter SET sent_at = ?3 WHERE organisation = ?1 AND id = ?2 \
     AND sent_at IS NULL");
const REMOVE: Sql =
    Sql("DELETE FROM newsletter WHERE organisation = ?1 AND id = ?2 AND sent_at IS NULL");
const LIST: Sql =
    Sql("SELECT n.id, n.number, n.subject, n.body, n.receivers, n.event, n.sent_at, \
     (SELECT CAST(COUNT(*) AS BIGINT) FROM newsletter_copy c \
       WHERE c.organisation = n.organisation AND c.newsletter = n.id) \
     FROM newsletter n WHERE n.organisation = ?1 \
     AND (CAST(?2 AS BIGINT) IS NULL OR n.number = ?2) ORDER BY n.number DESC");
const ADD_COPY: Sql = Sql("INSERT INTO newsletter_copy (organisation, id, newsletter, \
     visitor_organisation, visitor) VALUES (?1, ?2, ?3, ?4, ?5)");
const COPY: Sql = Sql("SELECT n.number, c.visitor_organisation, c.visitor FROM newsletter_copy c \
     JOIN newsletter n ON n.organisation = c.organisation AND n.id = c.newsletter \
     WHERE c.organisation = ?1 AND c.id = ?2");
const CAME: Sql = Sql("SELECT DISTINCT visitor_organisation, visitor FROM sign_up \
     WHERE organisation = ?1 AND event = ?2 AND attended = 1 AND visitor IS NOT NULL \
     ORDER BY visitor_organisation, visitor");

pub(super) const ALL: &[Sql] = &[ADD, SAVE, SEND, REMOVE, LIST, ADD_COPY, COPY, CAME];

/// Adds a letter that has not left.
///
/// # Errors
/// [`Error::Conflict`] if the number is taken.
pub fn add_newsletter(tx: &Tx<'_>, row: &NewsletterRow) -> Result<(), Error> {
    let Newsletter { subject, text, receivers } = &row.letter;
    let (code, event) = (receivers.code(), receivers.event());
    tx.run_one(ADD, &[&tx.organisation()?, &row.id, &row.number, subject, text, &code, &event])
}

/// Replaces what a letter says and to whom.
///
/// # Errors
/// [`Error::Missing`] if there is none.
pub fn save_newsletter(tx: &Tx<'_>, id: Id, letter: &Newsletter) -> Result<(), Error> {
    let Newsletter { subject, text, receivers } = letter;
    let (code, event) = (receivers.code(), receivers.event());
    tx.run_one(SAVE, &[&tx.organisation()?, &id, subject, text, &code, &event])
}

/// Notes that a letter is sent.
///
/// # Errors
/// [`Error::Missing`] if it has been.
pub fn send_newsletter(tx: &Tx<'_>, id: Id, at: Instant) -> Result<(), Error> {
    tx.run_one(SEND, &[&tx.organisation()?, &id, &at])
}

/// Removes a letter that has not left.
///
/// # Errors
/// [`Error::Missing`] if there is none.
pub fn remove_newsletter(tx: &Tx<'_>, id: Id) -> Result<(), Error> {
    tx.run_one(REMOVE, &[&tx.organisation()?, &id])
}

/// Every letter, the latest first.
///
/// # Errors
/// Those of the engine.
pub fn newsletters(tx: &Tx<'_>) -> Result<Vec<NewsletterRow>, Error> {
    tx.all(LIST, &[&tx.organisation()?, &None::<i64>], read)
}

/// The letter with this number.
///
/// # Errors
/// [`Error::Missing`] if there is none.
pub fn newsletter(tx: &Tx<'_>, number: i64) -> Result<NewsletterRow, Error> {
    tx.one(LIST, &[&tx.organisation()?, &Some(number)], read)
}

/// Adds a copy of a letter to somebody.
///
/// # Errors
/// [`Error::Conflict`] if there is one.
pub fn add_copy(tx: &Tx<'_>, id: Id, newsletter: Id, to: &Visitor) -> Result<(), Error> {
    tx.run_one(ADD_COPY, &[&tx.organisation()?, &id, &newsletter, &to.organisation, &to.account])
}

/// Which letter a copy is of, and to whom.
///
/// # Errors
/// [`Error::Missing`] if there is none.
pub fn copy_with(tx: &Tx<'_>, id: Id) -> Result<(NewsletterRow, Visitor), Error> {
    let (number, to): (i64, Visitor) = tx.one(COPY, &[&tx.organisation()?, &id], |row| {
        Ok((row.get(0)?, Visitor { organisation: row.get(1)?, account: row.get(2)? }))
    })?;
    Ok((newsletter(tx, number)?, to))
}

/// Those with an account who came to an event.
///
/// # Errors
/// Those of the engine.
pub fn came_to(tx: &Tx<'_>, event: Id) -> Result<Vec<Visitor>, Error> {
    tx.all(CAME, &[&tx.organisation()?, &event], |row| {
        Ok(Visitor { organisation: row.get(0)?, account: row.get(1)? })
    })
}

fn read(row: &Row<'_>) -> Result<NewsletterRow, Error> {
    let receivers = Receivers::from_code(&row.get::<String>(4)?, row.get(5)?);
    let unknown = || Error::Broken("the receivers of a stored letter are unknown".to_owned());
    Ok(NewsletterRow {
        id: row.get(0)?,
        number: row.get(1)?,
        letter: Newsletter {
            subject: row.get(2)?,
            text: row.get(3)?,
            receivers: receivers.ok_or_else(unknown)?,
        },
        sent_at: row.get(6)?,
        copies: row.get(7)?,
    })
}
