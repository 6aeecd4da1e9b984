//! Names and free text that append-only rows refer to: stored with a salt, so that erasing them
//! leaves a hash that tells nothing.

use domain::audit::text_hash;
use domain::values::{Id, Instant};

use crate::{Error, Sql, Tx};

const ADD: Sql = Sql(
    "INSERT INTO erasable_text (organisation, id, salt, body, hash) VALUES (?1, ?2, ?3, ?4, ?5)",
);
const BODY: Sql = Sql("SELECT body FROM erasable_text WHERE organisation = ?1 AND id = ?2");
const ERASE: Sql = Sql("UPDATE erasable_text SET salt = NULL, body = NULL, erased_at = ?3 \
     WHERE organisation = ?1 AND id = ?2");

pub const ALL: &[Sql] = &[ADD, BODY, ERASE];

/// Stores a text; returns the hash that the append-only row keeps beside the text's id.
///
/// # Errors
/// [`Error::Conflict`] if the id is used.
pub fn put_text(tx: &Tx<'_>, id: Id, salt: [u8; 16], body: &str) -> Result<[u8; 32], Error> {
    let hash = text_hash(&salt, body);
    tx.run_one(ADD, &[&tx.organisation()?, &id, &salt, &body, &hash])?;
    Ok(hash)
}

/// The text, or nothing if it has been erased.
///
/// # Errors
/// [`Error::Missing`] if there has never been such a text.
pub fn text(tx: &Tx<'_>, id: Id) -> Result<Option<String>, Error> {
    tx.one(BODY, &[&tx.organisation()?, &id], |row| row.get(0))
}

/// Erases a text and leaves the mark that `verify` counts.
///
/// # Errors
/// [`Error::Missing`] if there is no such text.
pub fn erase_text(tx: &Tx<'_>, id: Id, now: Instant) -> Result<(), Error> {
    tx.run_one(ERASE, &[&tx.organisation()?, &id, &now])
}
