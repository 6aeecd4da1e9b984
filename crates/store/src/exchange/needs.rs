//! Needs surveys and how agencies rank.

use std::collections::BTreeMap;

use domain::exchange::{Needs, Ranking};
use domain::values::{Id, Instant};

use crate::{Error, Row, Sql, Tx};

/// A needs survey as it is stored.
#[derive(Clone, Debug, PartialEq)]
pub struct NeedsRow {
    pub id: Id,
    pub number: i64,
    pub needs: Needs,
    pub opened_at: Option<Instant>,
}

const ADD: Sql = Sql("INSERT INTO needs (organisation, id, number, question, body, last_day) \
     VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
const SAVE: Sql = Sql("UPDATE needs SET question = ?3, body = ?4, last_day = ?5 \
     WHERE organisation = ?1 AND id = ?2");
const OPEN: Sql = Sql("UPDATE needs SET opened_at = ?3 WHERE organisation = ?1 AND id = ?2");
const LIST: Sql = Sql("SELECT id, number, question, body, last_day, opened_at FROM needs \
     WHERE organisation = ?1 AND (CAST(?2 AS BIGINT) IS NULL OR number = ?2) \
     ORDER BY number DESC");
const OPTIONS: Sql = Sql("SELECT needs, name FROM needs_option WHERE organisation = ?1 \
     ORDER BY needs, place");
const ADD_OPTION: Sql = Sql("INSERT INTO needs_option (organisation, needs, place, name) \
     VALUES (?1, ?2, ?3, ?4)");
const CLEAR_OPTIONS: Sql = Sql("DELETE FROM needs_option WHERE organisation = ?1 AND needs = ?2");
const REMOVE: Sql =
    Sql("DELETE FROM needs WHERE organisation = ?1 AND id = ?2 AND opened_at IS NULL");
const RANKINGS: Sql = Sql("SELECT agency, option_place FROM needs_rank \
     WHERE organisation = ?1 AND needs = ?2 ORDER BY agency, rank");
const RANK: Sql = Sql("INSERT INTO needs_rank (organisation, needs, agency, option_place, rank) \
     VALUES (?1, ?2, ?3, ?4, ?5)");
const CLEAR_RANKING: Sql =
    Sql("DELETE FROM needs_rank WHERE organisation = ?1 AND needs = ?2 AND agency = ?3");

pub(super) const ALL: &[Sql] = &[
    ADD,
    SAVE,
    OPEN,
    LIST,
    OPTIONS,
    ADD_OPTION,
    CLEAR_OPTIONS,
    REMOVE,
    RANKINGS,
    RANK,
    CLEAR_RANKING,
];

/// Adds a survey that is not open yet.
///
/// # Errors
/// [`Error::Conflict`] if the number is taken.
pub fn add_needs(tx: &Tx<'_>, row: &NeedsRow) -> Result<(), Error> {
    let Needs { question, text, last_day, .. } = &row.needs;
    tx.run_one(ADD, &[&tx.organisation()?, &row.id, &row.number, question, text, last_day])?;
    add_options(tx, row)
}

/// Replaces what a survey asks.
///
/// # Errors
/// [`Error::Missing`] if there is none.
pub fn save_needs(tx: &Tx<'_>, row: &NeedsRow) -> Result<(), Error> {
    let organisation = tx.organisation()?;
    let Needs { question, text, last_day, .. } = &row.needs;
    tx.run_one(SAVE, &[&organisation, &row.id, question, text, last_day])?;
    tx.run(CLEAR_OPTIONS, &[&organisation, &row.id])?;
    add_options(tx, row)
}

fn add_options(tx: &Tx<'_>, row: &NeedsRow) -> Result<(), Error> {
    for (place, option) in (0_i64..).zip(&row.needs.options) {
        tx.run_one(ADD_OPTION, &[&tx.organisation()?, &row.id, &place, option])?;
    }
    Ok(())
}

/// Removes a survey that has not been opened.
///
/// # Errors
/// [`Error::Missing`] if there is none.
pub fn remove_needs(tx: &Tx<'_>, id: Id) -> Result<(), Error> {
    let of: [&dyn crate::Arg; 2] = [&tx.organisation()?, &id];
    tx.run(CLEAR_OPTIONS, &of)?;
    tx.run_one(REMOVE, &of)
}

/// Opens a survey to the agencies.
///
/// # Errors
/// [`Error::Missing`] if there is none.
pub fn open_needs(tx: &Tx<'_>, id: Id, at: Instant) -> Result<(), Error> {
    tx.run_one(OPEN, &[&tx.organisation()?, &id, &at])
}

/// Every survey, the latest first.
///
/// # Errors
/// Those of the engine.
pub fn all_needs(tx: &Tx<'_>) -> Result<Vec<NeedsRow>, Error> {
    with_options(tx, None)
}

/// The survey with this number.
///
/// # Errors
/// [`Error::Missing`] if there is none.
pub fn needs(tx: &Tx<'_>, number: i64) -> Result<NeedsRow, Error> {
    with_options(tx, Some(number))?.pop().ok_or(Error::Missing)
}

fn with_options(tx: &Tx<'_>, number: Option<i64>) -> Result<Vec<NeedsRow>, Error> {
    let organisation = tx.organisation()?;
    let mut all = tx.all(LIST, &[&organisation, &number], read)?;
    let mut options: BTreeMap<Id, Vec<String>> = BTreeMap::new();
    for (needs, name) in
        tx.all(OPTIONS, &[&organisation], |row| Ok((row.get::<Id>(0)?, row.get(1)?)))?
    {
        options.entry(needs).or_default().push(name);
    }
    for row in &mut all {
        row.needs.options = options.remove(&row.id).unwrap_or_default();
    }
    Ok(all)
}

/// How each agency that has answered ranks the options.
///
/// # Errors
/// Those of the engine.
pub fn rankings(tx: &Tx<'_>, needs: Id) -> Result<Vec<(Id, Ranking)>, Error> {
    let mut all: Vec<(Id, Ranking)> = Vec::new();
    let rows = tx.all(RANKINGS, &[&tx.organisation()?, &needs], |row| {
        Ok((row.get::<Id>(0)?, row.get::<i64>(1)?))
    })?;
    for (agency, option) in rows {
        let option = usize::try_from(option).unwrap_or(usize::MAX);
        match all.last_mut() {
            Some((last, ranking)) if *last == agency => ranking.push(option),
            _ => all.push((agency, vec![option])),
        }
    }
    Ok(all)
}

/// Replaces how an agency ranks the options.
///
/// # Errors
/// [`Error::Conflict`] if an option is not there.
pub fn set_ranking(tx: &Tx<'_>, needs: Id, agency: Id, ranking: &[usize]) -> Result<(), Error> {
    let organisation = tx.organisation()?;
    tx.run(CLEAR_RANKING, &[&organisation, &needs, &agency])?;
    for (rank, option) in (1_i64..).zip(ranking) {
        let option = i64::try_from(*option).unwrap_or(i64::MAX);
        tx.run_one(RANK, &[&organisation, &needs, &agency, &option, &rank])?;
    }
    Ok(())
}

fn read(row: &Row<'_>) -> Result<NeedsRow, Error> {
    Ok(NeedsRow {
        id: row.get(0)?,
        number: row.get(1)?,
        needs: Needs {
            question: row.get(2)?,
            text: row.get(3)?,
            options: Vec::new(),
            last_day: row.get(4)?,
        },
        opened_at: row.get(5)?,
    })
}
