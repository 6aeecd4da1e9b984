//! Numbers in a row per organisation, and form keys: one form, one effect.

use domain::values::{Id, Instant};

use crate::{Error, Sql, Tx};

const VALUE: Sql = Sql("SELECT value FROM counter WHERE organisation = ?1 AND name = ?2");
const SET: Sql = Sql("UPDATE counter SET value = ?3 WHERE organisation = ?1 AND name = ?2");
const BEGIN: Sql = Sql("INSERT INTO counter (organisation, name, value) VALUES (?1, ?2, 1)");
const FORM_KEY: Sql = Sql("SELECT shown_at FROM form_key WHERE organisation = ?1 AND id = ?2");
const USE_FORM_KEY: Sql =
    Sql("INSERT INTO form_key (organisation, id, shown_at, at) VALUES (?1, ?2, ?3, ?4)");

pub(super) const ALL: &[Sql] = &[VALUE, SET, BEGIN, FORM_KEY, USE_FORM_KEY];

/// The next number of the series `name`, from 1. A row, not a sequence: numbers of a transaction
/// that was rolled back are not lost.
///
/// # Errors
/// Those of the engine.
pub fn next_number(tx: &Tx<'_>, name: &str) -> Result<i64, Error> {
    let organisation = tx.organisation()?;
    let last = tx.first(VALUE, &[&organisation, &name], |row| row.get::<i64>(0))?;
    match last {
        Some(last) => tx.run_one(SET, &[&organisation, &name, &(last + 1)]).map(|()| last + 1),
        None => tx.run_one(BEGIN, &[&organisation, &name]).map(|()| 1),
    }
}

/// Where the result of the form with this key is shown, if it has been submitted before.
///
/// # Errors
/// Those of the engine.
pub fn form_key(tx: &Tx<'_>, key: Id) -> Result<Option<String>, Error> {
    tx.first(FORM_KEY, &[&tx.organisation()?, &key], |row| row.get(0))
}

/// Uses a form key: from now on it leads to `shown_at`.
///
/// # Errors
/// [`Error::Conflict`] if it has been used.
pub fn use_form_key(tx: &Tx<'_>, key: Id, shown_at: &str, now: Instant) -> Result<(), Error> {
    tx.run_one(USE_FORM_KEY, &[&tx.organisation()?, &key, &shown_at, &now])
}
