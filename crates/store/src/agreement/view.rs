//! The parties' views. Whoever reads them asks `domain::agreement::readable` first.

use domain::agreement::View;
use domain::values::{Id, Instant};

use crate::{Error, Sql, Tx};

const ADD: Sql = Sql("INSERT INTO party_view (organisation, agreement, party, body, written_at) \
     VALUES (?1, ?2, ?3, ?4, ?5)");
const SET: Sql = Sql("UPDATE party_view SET body = ?4, written_at = ?5 \
     WHERE organisation = ?1 AND agreement = ?2 AND party = ?3 AND released_at IS NULL");
const RELEASE: Sql = Sql("UPDATE party_view SET released_at = ?4 \
     WHERE organisation = ?1 AND agreement = ?2 AND party = ?3 AND released_at IS NULL");
const LIST: Sql = Sql("SELECT party, body, released_at FROM party_view \
     WHERE organisation = ?1 AND agreement = ?2 ORDER BY party");

pub(super) const ALL: &[Sql] = &[ADD, SET, RELEASE, LIST];

/// Writes a party's view, over the one that has not been released.
///
/// # Errors
/// [`Error::Conflict`] if the party does not take part, or its view has been released.
pub fn put_view(
    tx: &Tx<'_>,
    agreement: Id,
    party: Id,
    body: &str,
    now: Instant,
) -> Result<(), Error> {
    let organisation = tx.organisation()?;
    if tx.run(SET, &[&organisation, &agreement, &party, &body, &now])? == 1 {
        return Ok(());
    }
    tx.run_one(ADD, &[&organisation, &agreement, &party, &body, &now])
}

/// Releases a party's view to the other parties.
///
/// # Errors
/// [`Error::Missing`] if nothing is written, or it has been released.
pub fn release_view(tx: &Tx<'_>, agreement: Id, party: Id, now: Instant) -> Result<(), Error> {
    tx.run_one(RELEASE, &[&tx.organisation()?, &agreement, &party, &now])
}

/// Every view, also those that are not released.
///
/// # Errors
/// Those of the engine.
pub fn views(tx: &Tx<'_>, agreement: Id) -> Result<Vec<View>, Error> {
    tx.all(LIST, &[&tx.organisation()?, &agreement], |row| {
        Ok(View { party: row.get(0)?, body: row.get(1)?, released_at: row.get(2)? })
    })
}
