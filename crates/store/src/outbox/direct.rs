//! Letters about something of their own, and the links in them that carry a right.

use domain::outbox::{Kind, Progress};
use domain::values::{Id, Instant};

use crate::{Error, Sql, Tx};

/// A letter that is to be written from its subject when it leaves.
#[derive(Clone, Debug, PartialEq)]
pub struct Direct {
    pub id: Id,
    pub kind: Kind,
    /// The row that it is about.
    pub subject: Id,
    /// A keyed hash of the address, for letters that a stranger can cause.
    pub recipient: Option<[u8; 32]>,
}

// The number counts letters to an account; of these there are as many as there are.
const ADD: Sql = Sql("INSERT INTO outbox (organisation, id, kind, day, number, state, failed, \
     queued_at, next_at, subject, recipient) VALUES (?1, ?2, ?3, ?4, 1, ?5, 0, ?6, ?6, ?7, ?8)");
const RECENT: Sql = Sql("SELECT CAST(COUNT(*) AS BIGINT) FROM outbox \
     WHERE organisation = ?1 AND recipient = ?2 AND queued_at > ?3");
const END_LINK: Sql =
    Sql("DELETE FROM letter_link WHERE organisation = ?1 AND letter = ?2 AND purpose = ?3");
const ADD_LINK: Sql = Sql("INSERT INTO letter_link (token_hash, organisation, letter, purpose, \
     subject, expires_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
const LINKED: Sql = Sql("SELECT subject FROM letter_link \
     WHERE organisation = ?1 AND token_hash = ?2 AND purpose = ?3 AND expires_at > ?4");
const END_LINKS: Sql =
    Sql("DELETE FROM letter_link WHERE organisation = ?1 AND subject = ?2 AND purpose = ?3");

pub(super) const ALL: &[Sql] = &[ADD, RECENT, END_LINK, ADD_LINK, LINKED, END_LINKS];

/// Puts the letter in the outbox.
///
/// # Errors
/// [`Error::Conflict`] if there is one with its id.
pub fn add_direct(tx: &Tx<'_>, letter: &Direct, now: Instant) -> Result<(), Error> {
    let Progress { state, queued_at, .. } = Progress::new(now);
    tx.run_one(
        ADD,
        &[
            &tx.organisation()?,
            &letter.id,
            &letter.kind.code(),
            &now.local_date(),
            &state.code(),
            &queued_at,
            &letter.subject,
            &letter.recipient,
        ],
    )
}

/// How many letters that a stranger can cause were written to the recipient after `since`.
///
/// # Errors
/// Those of the engine.
pub fn letters_to(tx: &Tx<'_>, recipient: &[u8; 32], since: Instant) -> Result<i64, Error> {
    tx.one(RECENT, &[&tx.organisation()?, recipient, &since], |row| row.get(0))
}

/// A link in a letter: what it is for, and how long.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Link {
    pub purpose: &'static str,
    /// The row that it lets do something with.
    pub subject: Id,
    pub expires_at: Instant,
}

/// Keeps the letter's link for this purpose; one from an earlier try ends.
///
/// # Errors
/// [`Error::Conflict`] if the token is taken.
pub fn keep_link(tx: &Tx<'_>, letter: Id, token_hash: &[u8; 32], link: Link) -> Result<(), Error> {
    let organisation = tx.organisation()?;
    tx.run(END_LINK, &[&organisation, &letter, &link.purpose])?;
    let of: [&dyn crate::Arg; 6] =
        [token_hash, &organisation, &letter, &link.purpose, &link.subject, &link.expires_at];
    tx.run_one(ADD_LINK, &of)
}

/// What a link of this purpose is about. One that is unknown, used or expired is about nothing.
///
/// # Errors
/// Those of the engine.
pub fn linked(
    tx: &Tx<'_>,
    token_hash: &[u8; 32],
    purpose: &str,
    now: Instant,
) -> Result<Option<Id>, Error> {
    tx.first(LINKED, &[&tx.organisation()?, token_hash, &purpose, &now], |row| row.get(0))
}

/// Ends every link of the purpose about the row: it has been used.
///
/// # Errors
/// Those of the engine.
pub fn end_links(tx: &Tx<'_>, subject: Id, purpose: &str) -> Result<(), Error> {
    tx.run(END_LINKS, &[&tx.organisation()?, &subject, &purpose]).map(|_| ())
}
