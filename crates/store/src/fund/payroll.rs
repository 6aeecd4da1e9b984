//! What a year's set-aside was reckoned from.

use domain::fund::Stage;
use domain::values::{Id, Ore, Rate, Year};

use super::unknown;
use crate::{Error, Sql, Tx};

/// A year's payroll and what was set aside on it.
#[derive(Clone, Debug, PartialEq)]
pub struct Payroll {
    pub year: Year,
    pub stage: Stage,
    pub payroll: Ore,
    pub rate: Rate,
    /// The whole set-aside of the year, at this stage.
    pub set_aside: Ore,
    /// The number of the entry that booked it.
    pub entry: i64,
}

const ADD: Sql =
    Sql("INSERT INTO payroll_base (organisation, id, entry, year, stage, payroll_ore, rate, \
     set_aside_ore) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");
const LIST: Sql = Sql("SELECT p.year, p.stage, p.payroll_ore, p.rate, p.set_aside_ore, e.number \
     FROM payroll_base p \
     JOIN ledger_entry e ON e.organisation = p.organisation AND e.id = p.entry \
     LEFT JOIN ledger_entry c ON c.organisation = e.organisation AND c.corrects = e.id \
     WHERE p.organisation = ?1 AND c.id IS NULL ORDER BY p.year, e.number");

pub(super) const ALL: &[Sql] = &[ADD, LIST];

/// Stores what an entry was reckoned from.
///
/// # Errors
/// [`Error::Conflict`] if the entry has one.
pub fn add_payroll(tx: &Tx<'_>, id: Id, entry: Id, payroll: &Payroll) -> Result<(), Error> {
    tx.run_one(
        ADD,
        &[
            &tx.organisation()?,
            &id,
            &entry,
            &i64::from(payroll.year.number()),
            &payroll.stage.code(),
            &payroll.payroll,
            &i64::from(payroll.rate.0),
            &payroll.set_aside,
        ],
    )
}

/// Every payroll whose entry has not been corrected, by year, preliminary before final.
///
/// # Errors
/// Those of the engine.
pub fn payrolls(tx: &Tx<'_>) -> Result<Vec<Payroll>, Error> {
    tx.all(LIST, &[&tx.organisation()?], |row| {
        let year = i16::try_from(row.get::<i64>(0)?).ok().and_then(Year::new);
        let rate = u16::try_from(row.get::<i64>(3)?).ok();
        Ok(Payroll {
            year: year.ok_or_else(|| unknown("year of payroll"))?,
            stage: Stage::from_code(&row.get::<String>(1)?)
                .ok_or_else(|| unknown("stage of payroll"))?,
            payroll: row.get(2)?,
            rate: Rate(rate.ok_or_else(|| unknown("rate"))?),
            set_aside: row.get(4)?,
            entry: row.get(5)?,
        })
    })
}
