//! After a restore no letter leaves before the operator says so (rules, part 8).

use crate::access::Scope;
use crate::engine::Table;
use crate::{Error, Sql, Store, Tx};

const TABLE: &str = "outbox_hold";

const HELD: Sql = Sql("SELECT id FROM outbox_hold");
const HOLD: Sql = Sql("INSERT INTO outbox_hold (id) VALUES (1)");
const RELEASE: Sql = Sql("DELETE FROM outbox_hold");

pub(super) const ALL: &[Sql] = &[HELD, HOLD, RELEASE];

/// Whether letters are held.
///
/// # Errors
/// Those of the engine.
pub fn is_held(store: &Store) -> Result<bool, Error> {
    store.read(&Scope::nobody(), held)
}

/// Holds every letter until [`release`].
///
/// # Errors
/// Those of the engine.
pub fn hold(store: &Store) -> Result<(), Error> {
    store.write(&Scope::nobody(), hold_in)
}

/// As [`hold`], inside an open transaction.
pub(crate) fn hold_in(tx: &Tx<'_>) -> Result<(), Error> {
    if held(tx)? { Ok(()) } else { tx.run_one(HOLD, &[]) }
}

/// Whether this is the table that the hold stands in; earlier schemas have none.
pub(crate) fn is_hold(table: &Table) -> bool {
    table.name == TABLE
}

/// Lets letters go again. Says whether they were held.
///
/// # Errors
/// Those of the engine.
pub fn release(store: &Store) -> Result<bool, Error> {
    store.write(&Scope::nobody(), |tx| Ok(tx.run(RELEASE, &[])? > 0))
}

fn held(tx: &Tx<'_>) -> Result<bool, Error> {
    Ok(tx.first(HELD, &[], |row| row.get::<i64>(0))?.is_some())
}
