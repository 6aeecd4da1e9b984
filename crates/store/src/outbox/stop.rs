//! Who has stopped letters by a letter's own link.

use domain::values::Id;

use crate::{Error, Sql, Tx};

const HAS: Sql =
    Sql("SELECT CAST(1 AS BIGINT) FROM letter_stop WHERE organisation = ?1 AND recipient = ?2");
const ADD: Sql = Sql("INSERT INTO letter_stop (organisation, recipient) VALUES (?1, ?2)");
const REMOVE: Sql = Sql("DELETE FROM letter_stop WHERE organisation = ?1 AND recipient = ?2");
const BEFORE: Sql =
    Sql("SELECT chosen_before FROM letter_link WHERE organisation = ?1 AND token_hash = ?2");
const SET_BEFORE: Sql = Sql("UPDATE letter_link SET chosen_before = ?3 \
     WHERE organisation = ?1 AND token_hash = ?2");

const FORGET_BEFORE: Sql = Sql("UPDATE letter_link SET chosen_before = NULL \
     WHERE organisation = ?1 AND subject = ?2");

pub(super) const ALL: &[Sql] = &[HAS, ADD, REMOVE, BEFORE, SET_BEFORE, FORGET_BEFORE];

/// Whether the recipient, known by a mark of the address, wants no letters about events.
///
/// # Errors
/// Those of the engine.
pub fn has_stopped(tx: &Tx<'_>, recipient: Id) -> Result<bool, Error> {
    let of: [&dyn crate::Arg; 2] = [&tx.organisation()?, &bytes(recipient)];
    let found = tx.first(HAS, &of, |row| row.get::<i64>(0))?;
    Ok(found.is_some())
}

/// Keeps that the recipient wants none, or does again.
///
/// # Errors
/// Those of the engine.
pub fn set_stopped(tx: &Tx<'_>, recipient: Id, stopped: bool) -> Result<(), Error> {
    let of: [&dyn crate::Arg; 2] = [&tx.organisation()?, &bytes(recipient)];
    match (has_stopped(tx, recipient)?, stopped) {
        (false, true) => tx.run_one(ADD, &of),
        (true, false) => tx.run_one(REMOVE, &of),
        _ => Ok(()),
    }
}

fn bytes(recipient: Id) -> Vec<u8> {
    recipient.to_string().into_bytes()
}

/// What had been chosen before this link stopped it, if it did.
///
/// # Errors
/// [`Error::Missing`] if there is no such link.
pub fn chosen_before(tx: &Tx<'_>, token_hash: &[u8; 32]) -> Result<Option<String>, Error> {
    tx.one(BEFORE, &[&tx.organisation()?, token_hash], |row| row.get(0))
}

/// Keeps what was chosen before.
///
/// # Errors
/// [`Error::Missing`] if there is no such link.
pub fn set_chosen_before(
    tx: &Tx<'_>,
    token_hash: &[u8; 32],
    code: Option<&str>,
) -> Result<(), Error> {
    tx.run_one(SET_BEFORE, &[&tx.organisation()?, token_hash, &code])
}

/// No link about the account gives back what it stopped: another choice has been made since.
///
/// # Errors
/// Those of the engine.
pub fn forget_chosen_before(tx: &Tx<'_>, account: Id) -> Result<(), Error> {
    tx.run(FORGET_BEFORE, &[&tx.organisation()?, &account]).map(|_| ())
}
