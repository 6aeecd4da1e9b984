//! What the ledger adds up to: the projection, what a measure holds, and the replay that checks it.

use domain::fund::{Account, Balances, Discrepancy, Held, Line, Replay};
use domain::values::{Id, Ore, Overflow};

use super::account;
use crate::access::Scope;
use crate::{Error, Row, Sql, Store, Tx};

/// The money of one measure.
#[derive(Clone, Debug, PartialEq)]
pub struct OfMeasure {
    /// Granted and not yet paid.
    pub committed: Ore,
    pub spent: Ore,
    /// What is committed, by year of origin, and whether the measure is closed.
    pub held: Held,
}

const BALANCES: Sql = Sql("SELECT account, origin, amount FROM fund_balance \
     WHERE organisation = ?1 ORDER BY account, origin");
const ADD: Sql = Sql("UPDATE fund_balance SET amount = amount + ?4 \
     WHERE organisation = ?1 AND account = ?2 AND origin = ?3");
const BEGIN: Sql =
    Sql("INSERT INTO fund_balance (organisation, account, origin, amount) VALUES (?1, ?2, ?3, ?4)");
// Not a join: SQLite would begin with every line of the organisation.
const OF_MEASURE: Sql =
    Sql("SELECT l.account, l.origin, CAST(SUM(l.amount) AS BIGINT) FROM ledger_line l \
     WHERE l.organisation = ?1 AND l.entry IN \
       (SELECT e.id FROM ledger_entry e WHERE e.organisation = ?1 AND e.measure = ?2) \
     GROUP BY l.account, l.origin ORDER BY l.account, l.origin");
const CLOSINGS: Sql = Sql("SELECT CAST(COUNT(e.id) AS BIGINT) FROM ledger_entry e \
     LEFT JOIN ledger_entry c ON c.organisation = e.organisation AND c.corrects = e.id \
     WHERE e.organisation = ?1 AND e.measure = ?2 AND e.closing = 1 AND c.id IS NULL");
const HISTORY: Sql =
    Sql("SELECT l.account, l.origin, CAST(SUM(l.amount) AS BIGINT), e.booked_year \
     FROM ledger_entry e \
     JOIN ledger_line l ON l.organisation = e.organisation AND l.entry = e.id \
     WHERE e.organisation = ?1 GROUP BY e.booked_year, l.account, l.origin \
     ORDER BY e.booked_year, l.account, l.origin");
const EVERY_LINE: Sql = Sql("SELECT account, origin, amount, entry FROM ledger_line \
     WHERE organisation = ?1 ORDER BY entry, id");

pub(super) const ALL: &[Sql] = &[BALANCES, ADD, BEGIN, OF_MEASURE, CLOSINGS, HISTORY, EVERY_LINE];

/// The balances as the projection has them.
///
/// # Errors
/// Those of the engine.
pub fn balances(tx: &Tx<'_>) -> Result<Balances, Error> {
    let mut balances = Balances::default();
    for line in tx.all(BALANCES, &[&tx.organisation()?], line)? {
        balances.add(line).map_err(overflow)?;
    }
    Ok(balances)
}

/// Adds a line to the projection.
pub(super) fn project(tx: &Tx<'_>, line: Line) -> Result<(), Error> {
    let organisation = tx.organisation()?;
    let (account, year, amount) = (line.account.code(), line.year, line.amount);
    match tx.run(ADD, &[&organisation, &account, &year, &amount])? {
        0 => tx.run_one(BEGIN, &[&organisation, &account, &year, &amount]),
        _ => Ok(()),
    }
}

/// What a measure has, read from its entries.
///
/// # Errors
/// Those of the engine.
pub fn of_measure(tx: &Tx<'_>, measure: Id) -> Result<OfMeasure, Error> {
    let organisation = tx.organisation()?;
    let mut balances = Balances::default();
    for line in tx.all(OF_MEASURE, &[&organisation, &measure], line)? {
        balances.add(line).map_err(overflow)?;
    }
    let closings = tx.one(CLOSINGS, &[&organisation, &measure], |row| row.get::<i64>(0))?;
    let by_year = balances.of(Account::Committed).clone();
    Ok(OfMeasure {
        committed: by_year.total().map_err(overflow)?,
        spent: balances.total(Account::Spent).map_err(overflow)?,
        held: Held { by_year, closed: closings > 0 },
    })
}

/// What was added to each account and year of origin, by the calendar year that it was booked in.
///
/// # Errors
/// Those of the engine.
pub fn history(tx: &Tx<'_>) -> Result<Vec<(i16, Line)>, Error> {
    tx.all(HISTORY, &[&tx.organisation()?], |row| {
        let year = i16::try_from(row.get::<i64>(3)?);
        Ok((year.map_err(|_| Error::Broken("a booked year is no year".to_owned()))?, line(row)?))
    })
}

/// Reads the whole ledger again and compares it with the projection.
///
/// # Errors
/// Those of the engine. What does not hold is a discrepancy, not an error.
pub fn discrepancies(store: &Store, scope: &Scope) -> Result<Vec<Discrepancy>, Error> {
    store.read(scope, |tx| {
        let mut replay = Replay::default();
        tx.each(EVERY_LINE, &[&tx.organisation()?], &mut |row| {
            replay.read(row.get(3)?, line(row)?);
            Ok(())
        })?;
        Ok(replay.compare(&balances(tx)?))
    })
}

fn line(row: &Row<'_>) -> Result<Line, Error> {
    Ok(Line { account: account(row, 0)?, year: row.get(1)?, amount: row.get(2)? })
}

fn overflow(_: Overflow) -> Error {
    Error::Broken("the balances of the fund are larger than an amount can hold".to_owned())
}
