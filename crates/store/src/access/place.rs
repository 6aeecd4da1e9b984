//! The units of an organisation and the parties that negotiate there, each until its last day.

use domain::access::PartyKind;
use domain::values::{Date, Id, swedish_key};

use crate::{Error, Row, Sql, Tx};

/// A part of the organisation that has a manager and, later, a frame of its own.
#[derive(Clone, Debug, PartialEq)]
pub struct Unit {
    pub id: Id,
    pub name: String,
    pub until: Option<Date>,
}

/// A negotiating side present in the organisation.
#[derive(Clone, Debug, PartialEq)]
pub struct Party {
    pub id: Id,
    pub kind: PartyKind,
    pub name: String,
    pub until: Option<Date>,
}

const ADD_UNIT: Sql =
    Sql("INSERT INTO unit (organisation, id, name, sort_key) VALUES (?1, ?2, ?3, ?4)");
const SET_UNIT: Sql = Sql("UPDATE unit SET name = ?3, sort_key = ?4, until_date = ?5 \
     WHERE organisation = ?1 AND id = ?2");
const UNITS: Sql = Sql("SELECT id, name, until_date FROM unit WHERE organisation = ?1 \
     ORDER BY sort_key, id");
const UNITS_ON: Sql = Sql("SELECT id, name, until_date FROM unit WHERE organisation = ?1 \
     AND (until_date IS NULL OR until_date >= ?2) ORDER BY sort_key, id");
const ADD_PARTY: Sql =
    Sql("INSERT INTO party (organisation, id, kind, name) VALUES (?1, ?2, ?3, ?4)");
const SET_PARTY: Sql = Sql("UPDATE party SET name = ?3, until_date = ?4 \
     WHERE organisation = ?1 AND id = ?2");
const PARTIES: Sql = Sql("SELECT id, kind, name, until_date FROM party WHERE organisation = ?1 \
     ORDER BY CASE kind WHEN 'employer' THEN 0 ELSE 1 END, name, id");
const PARTIES_ON: Sql = Sql("SELECT id, kind, name, until_date FROM party \
     WHERE organisation = ?1 AND (until_date IS NULL OR until_date >= ?2) \
     ORDER BY CASE kind WHEN 'employer' THEN 0 ELSE 1 END, name, id");

pub(super) const ALL: &[Sql] =
    &[ADD_UNIT, SET_UNIT, UNITS, UNITS_ON, ADD_PARTY, SET_PARTY, PARTIES, PARTIES_ON];

/// Adds a unit, without a last day.
///
/// # Errors
/// [`Error::Conflict`] if the name is taken.
pub fn add_unit(tx: &Tx<'_>, id: Id, name: &str) -> Result<(), Error> {
    tx.run_one(ADD_UNIT, &[&tx.organisation()?, &id, &name, &swedish_key(name)])
}

/// Replaces a unit's name and last day.
///
/// # Errors
/// [`Error::Missing`] if there is none, [`Error::Conflict`] if the name is taken.
pub fn set_unit(tx: &Tx<'_>, unit: &Unit) -> Result<(), Error> {
    let key = swedish_key(&unit.name);
    tx.run_one(SET_UNIT, &[&tx.organisation()?, &unit.id, &unit.name, &key, &unit.until])
}

/// Every unit there has been, in Swedish order.
///
/// # Errors
/// Those of the engine.
pub fn units(tx: &Tx<'_>) -> Result<Vec<Unit>, Error> {
    tx.all(UNITS, &[&tx.organisation()?], unit)
}

/// The units that are there on a day, in Swedish order.
///
/// # Errors
/// Those of the engine.
pub fn units_on(tx: &Tx<'_>, on: Date) -> Result<Vec<Unit>, Error> {
    tx.all(UNITS_ON, &[&tx.organisation()?, &on], unit)
}

/// Adds a party, without a last day.
///
/// # Errors
/// [`Error::Conflict`] if that side has been there already.
pub fn add_party(tx: &Tx<'_>, id: Id, kind: PartyKind, name: &str) -> Result<(), Error> {
    tx.run_one(ADD_PARTY, &[&tx.organisation()?, &id, &kind.code(), &name])
}

/// Replaces a party's name and last day.
///
/// # Errors
/// [`Error::Missing`] if there is none.
pub fn set_party(tx: &Tx<'_>, party: &Party) -> Result<(), Error> {
    tx.run_one(SET_PARTY, &[&tx.organisation()?, &party.id, &party.name, &party.until])
}

/// Every party there has been, the employer first.
///
/// # Errors
/// Those of the engine.
pub fn parties(tx: &Tx<'_>) -> Result<Vec<Party>, Error> {
    tx.all(PARTIES, &[&tx.organisation()?], party)
}

/// The parties that are there on a day, the employer first.
///
/// # Errors
/// Those of the engine.
pub fn parties_on(tx: &Tx<'_>, on: Date) -> Result<Vec<Party>, Error> {
    tx.all(PARTIES_ON, &[&tx.organisation()?, &on], party)
}

fn unit(row: &Row<'_>) -> Result<Unit, Error> {
    Ok(Unit { id: row.get(0)?, name: row.get(1)?, until: row.get(2)? })
}

fn party(row: &Row<'_>) -> Result<Party, Error> {
    let kind = PartyKind::from_code(&row.get::<String>(1)?);
    let kind = kind.ok_or_else(|| Error::Broken("a stored party is unknown".to_owned()))?;
    Ok(Party { id: row.get(0)?, kind, name: row.get(2)?, until: row.get(3)? })
}
