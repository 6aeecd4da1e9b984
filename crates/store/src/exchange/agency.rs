//! The agencies of the house, by kind: whom meetings are for, and who has come.

use domain::exchange::AgencyKind;
use domain::values::{Id, Instant};

use crate::{Error, Sql, Tx};

/// An agency that takes part from the house.
#[derive(Clone, Debug, PartialEq)]
pub struct Agency {
    pub id: Id,
    pub name: String,
    pub kind: AgencyKind,
    pub since: Instant,
}

const LIST: Sql = Sql("SELECT id, name, kind, employees, created_at FROM organisation \
     WHERE kind <> 'foundation' ORDER BY name, id");

// Whoever has not confirmed is nobody yet. One person can have many addresses: all of an agency who have no account are
// one person together, named by a sign-up of theirs.
const COMING: Sql = Sql("SELECT event, agency, COALESCE(visitor, \
     MIN(CASE WHEN visitor IS NULL THEN id END) OVER (PARTITION BY agency)), attended FROM sign_up \
     WHERE organisation = ?1 AND standing = 'seated' AND confirm_by IS NULL \
     ORDER BY ticket, id");

pub(super) const ALL: &[Sql] = &[LIST, COMING];

/// Somebody who has or had a seat at an event, and the name of the agency.
#[derive(Clone, Debug, PartialEq)]
pub struct Coming {
    pub event: Id,
    pub agency: String,
    /// One and the same for all of an agency who have no account.
    pub person: Id,
    pub attended: bool,
}

/// Every seat that has been confirmed and was not given up.
///
/// # Errors
/// Those of the engine.
pub fn coming(tx: &Tx<'_>) -> Result<Vec<Coming>, Error> {
    tx.all(COMING, &[&tx.organisation()?], |row| {
        Ok(Coming {
            event: row.get(0)?,
            agency: row.get(1)?,
            person: row.get(2)?,
            attended: row.get(3)?,
        })
    })
}

/// Every agency of the house. That they are there is open to anyone.
///
/// # Errors
/// Those of the engine.
pub fn agencies(tx: &Tx<'_>) -> Result<Vec<Agency>, Error> {
    tx.all(LIST, &[], |row| {
        let kind: String = row.get(2)?;
        let kind = AgencyKind::of(&kind, row.get(3)?);
        Ok(Agency { id: row.get(0)?, name: row.get(1)?, kind, since: row.get(4)? })
    })
}
