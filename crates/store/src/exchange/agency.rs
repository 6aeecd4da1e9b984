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

pub(super) const ALL: &[Sql] = &[LIST];

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
