//! The agency's own rules for its fund: how far it plans ahead, and exceptions from the central rate.

use domain::fund::Rates;
use domain::values::{Ore, Rate, Year};

use super::unknown;
use crate::{Error, Sql, Tx};

const LIMIT: Sql = Sql("SELECT ahead_ore FROM fund_limit WHERE organisation = ?1");
const CLEAR_LIMIT: Sql = Sql("DELETE FROM fund_limit WHERE organisation = ?1");
const SET_LIMIT: Sql = Sql("INSERT INTO fund_limit (organisation, ahead_ore) VALUES (?1, ?2)");
const RATES: Sql =
    Sql("SELECT from_year, rate FROM fund_rate WHERE organisation = ?1 ORDER BY from_year");
const CLEAR_RATE: Sql = Sql("DELETE FROM fund_rate WHERE organisation = ?1 AND from_year = ?2");
const SET_RATE: Sql =
    Sql("INSERT INTO fund_rate (organisation, from_year, rate) VALUES (?1, ?2, ?3)");

pub(super) const ALL: &[Sql] = &[LIMIT, CLEAR_LIMIT, SET_LIMIT, RATES, CLEAR_RATE, SET_RATE];

/// How far below zero available may go; zero unless the agency has said otherwise.
///
/// # Errors
/// Those of the engine.
pub fn limit(tx: &Tx<'_>) -> Result<Ore, Error> {
    Ok(tx.first(LIMIT, &[&tx.organisation()?], |row| row.get(0))?.unwrap_or_default())
}

/// Says how far below zero available may go.
///
/// # Errors
/// Those of the engine.
pub fn set_limit(tx: &Tx<'_>, limit: Ore) -> Result<(), Error> {
    tx.run(CLEAR_LIMIT, &[&tx.organisation()?])?;
    tx.run_one(SET_LIMIT, &[&tx.organisation()?, &limit])
}

/// The rates of the agency.
///
/// # Errors
/// Those of the engine.
pub fn rates(tx: &Tx<'_>) -> Result<Rates, Error> {
    let exceptions = tx.all(RATES, &[&tx.organisation()?], |row| {
        let year = i16::try_from(row.get::<i64>(0)?).ok().and_then(Year::new);
        let rate = row.get::<Option<i64>>(1)?.map(u16::try_from).transpose();
        let rate = rate.map_err(|_| unknown("rate"))?.map(Rate);
        Ok((year.ok_or_else(|| unknown("year of a rate"))?, rate))
    })?;
    Ok(Rates::new(exceptions))
}

/// Makes an exception from the central rate from a year on; without a rate the central one holds again.
///
/// # Errors
/// Those of the engine.
pub fn set_rate(tx: &Tx<'_>, from: Year, rate: Option<Rate>) -> Result<(), Error> {
    let (organisation, from) = (tx.organisation()?, i64::from(from.number()));
    tx.run(CLEAR_RATE, &[&organisation, &from])?;
    tx.run_one(SET_RATE, &[&organisation, &from, &rate.map(|rate| i64::from(rate.0))])
}
