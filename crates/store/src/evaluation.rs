//! Evaluations, and the minima that an agency has set.

use domain::evaluation::{Minimum, Minimums, Standing, Wish};
use domain::values::{Id, Instant};

use crate::{Error, Row, Sql, Tx};

/// An evaluation as it is listed.
#[derive(Clone, Debug, PartialEq)]
pub struct Listed {
    pub id: Id,
    /// Counted from 1 in the organisation; its address.
    pub number: i64,
    pub writer: Id,
    pub writer_name: String,
    pub wish: Wish,
    /// `paste`, `file`, the code of one of the system's own series, or nothing.
    pub source: String,
    /// Made of counts from one to four.
    pub few: bool,
    pub title: Option<String>,
    /// JSON.
    pub answer: Option<String>,
    pub standing: Standing,
    pub begun_at: Instant,
    pub saved_at: Option<Instant>,
    pub shared_at: Option<Instant>,
}

/// One evaluation, whole.
#[derive(Clone, Debug, PartialEq)]
pub struct Evaluation {
    pub listed: Listed,
    /// The table, as JSON.
    pub data: Option<String>,
    pub data_hash: Option<Vec<u8>>,
    /// JSON.
    pub question: Option<String>,
}

const ADD: Sql =
    Sql("INSERT INTO evaluation (organisation, id, number, writer, wish, source, few, \
     data, begun_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)");
const ANSWER: Sql = Sql("UPDATE evaluation SET question = ?3, answer = ?4, data_hash = ?5 \
     WHERE organisation = ?1 AND id = ?2 AND saved_at IS NULL");
const SAVE: Sql = Sql("UPDATE evaluation SET title = ?3, data = ?4, saved_at = ?5 \
     WHERE organisation = ?1 AND id = ?2 AND saved_at IS NULL");
const SHARE: Sql = Sql("UPDATE evaluation SET shared_at = ?3 \
     WHERE organisation = ?1 AND id = ?2 AND saved_at IS NOT NULL AND shared_at IS NULL");
const REMOVE: Sql =
    Sql("DELETE FROM evaluation WHERE organisation = ?1 AND id = ?2 AND shared_at IS NULL");
const LIST: Sql =
    Sql("SELECT e.id, e.number, e.writer, a.name, e.wish, e.source, e.few, e.title, \
     e.answer, e.begun_at, e.saved_at, e.shared_at FROM evaluation e \
     JOIN account a ON a.organisation = e.organisation AND a.id = e.writer \
     WHERE e.organisation = ?1 ORDER BY e.number DESC");
const ONE: Sql = Sql("SELECT e.id, e.number, e.writer, a.name, e.wish, e.source, e.few, e.title, \
     e.answer, e.begun_at, e.saved_at, e.shared_at, e.data, e.data_hash, e.question \
     FROM evaluation e JOIN account a ON a.organisation = e.organisation AND a.id = e.writer \
     WHERE e.organisation = ?1 AND e.number = ?2");
const MINIMUMS: Sql =
    Sql("SELECT name, value FROM evaluation_minimum WHERE organisation = ?1 ORDER BY name");
const CLEAR_MINIMUM: Sql =
    Sql("DELETE FROM evaluation_minimum WHERE organisation = ?1 AND name = ?2");
const ADD_MINIMUM: Sql =
    Sql("INSERT INTO evaluation_minimum (organisation, name, value) VALUES (?1, ?2, ?3)");

/// Every statement of this aggregate.
pub const ALL: &[&[Sql]] =
    &[&[ADD, ANSWER, SAVE, SHARE, REMOVE, LIST, ONE, MINIMUMS, CLEAR_MINIMUM, ADD_MINIMUM]];

/// What a new evaluation is made from.
#[derive(Clone, Debug)]
pub struct New<'a> {
    pub id: Id,
    pub writer: Id,
    pub wish: Wish,
    pub source: &'a str,
    pub few: bool,
    pub data: Option<&'a str>,
    pub now: Instant,
}

/// Adds an evaluation; gives its number.
///
/// # Errors
/// Those of the engine.
pub fn add(tx: &Tx<'_>, new: &New<'_>) -> Result<i64, Error> {
    let number = crate::access::next_number(tx, "evaluation")?;
    let New { id, writer, wish, source, few, data, now } = new;
    let data = data.map(str::to_owned);
    tx.run_one(
        ADD,
        &[&tx.organisation()?, id, &number, writer, &wish.code(), source, few, &data, now],
    )?;
    Ok(number)
}

/// Keeps a question with its answer, instead of an earlier one.
///
/// # Errors
/// [`Error::Missing`] if it has been saved or taken away.
pub fn set_answer(
    tx: &Tx<'_>,
    id: Id,
    question: &str,
    answer: &str,
    data_hash: Option<[u8; 32]>,
) -> Result<(), Error> {
    let hash = data_hash.map(|hash| hash.to_vec());
    tx.run_one(ANSWER, &[&tx.organisation()?, &id, &question, &answer, &hash])
}

/// Saves it under a title, with the part of its table that the answer rests on.
///
/// # Errors
/// [`Error::Missing`] if it has been saved or taken away.
pub fn save(
    tx: &Tx<'_>,
    id: Id,
    title: &str,
    data: Option<&str>,
    now: Instant,
) -> Result<(), Error> {
    let data = data.map(str::to_owned);
    tx.run_one(SAVE, &[&tx.organisation()?, &id, &title, &data, &now])
}

/// Shares it with the parties.
///
/// # Errors
/// [`Error::Missing`] if it has not been saved, or has been shared.
pub fn share(tx: &Tx<'_>, id: Id, now: Instant) -> Result<(), Error> {
    tx.run_one(SHARE, &[&tx.organisation()?, &id, &now])
}

/// Takes away one that has not been shared.
///
/// # Errors
/// [`Error::Missing`] if it is not there, or has been shared.
pub fn remove(tx: &Tx<'_>, id: Id) -> Result<(), Error> {
    tx.run_one(REMOVE, &[&tx.organisation()?, &id])
}

/// All evaluations, the last first.
///
/// # Errors
/// Those of the engine.
pub fn list(tx: &Tx<'_>) -> Result<Vec<Listed>, Error> {
    tx.all(LIST, &[&tx.organisation()?], listed)
}

/// One evaluation.
///
/// # Errors
/// [`Error::Missing`].
pub fn one(tx: &Tx<'_>, number: i64) -> Result<Evaluation, Error> {
    tx.one(ONE, &[&tx.organisation()?, &number], |row| {
        Ok(Evaluation {
            listed: listed(row)?,
            data: row.get(12)?,
            data_hash: row.get(13)?,
            question: row.get(14)?,
        })
    })
}

fn listed(row: &Row<'_>) -> Result<Listed, Error> {
    let wish: String = row.get(4)?;
    let answer: Option<String> = row.get(8)?;
    let (saved_at, shared_at) = (row.get(10)?, row.get(11)?);
    Ok(Listed {
        id: row.get(0)?,
        number: row.get(1)?,
        writer: row.get(2)?,
        writer_name: row.get(3)?,
        wish: Wish::from_code(&wish)
            .ok_or_else(|| Error::Broken(format!("a stored wish is none: {wish}")))?,
        source: row.get(5)?,
        few: row.get(6)?,
        title: row.get(7)?,
        standing: Standing::of(
            answer.is_some(),
            Option::is_some(&saved_at),
            Option::is_some(&shared_at),
        ),
        answer,
        begun_at: row.get(9)?,
        saved_at,
        shared_at,
    })
}

/// The minima of the agency.
///
/// # Errors
/// Those of the engine.
pub fn minimums(tx: &Tx<'_>) -> Result<Minimums, Error> {
    let set: Vec<(String, i64)> =
        tx.all(MINIMUMS, &[&tx.organisation()?], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let of =
        |one: Minimum| set.iter().find(|(name, _)| name == one.code()).map(|(_, value)| *value);
    Ok(Minimums::new(of))
}

/// Sets one of the minima.
///
/// # Errors
/// Those of the engine.
pub fn set_minimum(tx: &Tx<'_>, which: Minimum, value: i64) -> Result<(), Error> {
    let organisation = tx.organisation()?;
    tx.run(CLEAR_MINIMUM, &[&organisation, &which.code()])?;
    tx.run_one(ADD_MINIMUM, &[&organisation, &which.code(), &value])
}
