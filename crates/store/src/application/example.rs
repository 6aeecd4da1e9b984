//! Examples of granted cases, written by the coordinator, and whether anyone may read them.

use domain::values::{Id, Instant};

use crate::{Error, Sql, Tx};

/// An example.
#[derive(Clone, Debug, PartialEq)]
pub struct Example {
    pub id: Id,
    /// The case that it is of; no reader is told.
    pub application: Id,
    pub sentence: String,
    pub added_at: Instant,
}

const ADD: Sql = Sql("INSERT INTO example (organisation, id, application, sentence, added_at) \
     VALUES (?1, ?2, ?3, ?4, ?5)");
const REMOVE: Sql = Sql("DELETE FROM example WHERE organisation = ?1 AND id = ?2");
const LIST: Sql = Sql("SELECT id, application, sentence, added_at FROM example \
     WHERE organisation = ?1 ORDER BY added_at DESC, id");
const OPEN: Sql = Sql("INSERT INTO open_page (organisation, opened_at) VALUES (?1, ?2)");
const CLOSE: Sql = Sql("DELETE FROM open_page WHERE organisation = ?1");
const OPENED: Sql = Sql("SELECT opened_at FROM open_page WHERE organisation = ?1");

pub(super) const ALL: &[Sql] = &[ADD, REMOVE, LIST, OPEN, CLOSE, OPENED];

/// Adds an example.
///
/// # Errors
/// [`Error::Conflict`] if the case has one.
pub fn add_example(tx: &Tx<'_>, example: &Example) -> Result<(), Error> {
    let Example { id, application, sentence, added_at } = example;
    tx.run_one(ADD, &[&tx.organisation()?, id, application, sentence, added_at])
}

/// Takes an example away.
///
/// # Errors
/// [`Error::Missing`] if there is none.
pub fn remove_example(tx: &Tx<'_>, id: Id) -> Result<(), Error> {
    tx.run_one(REMOVE, &[&tx.organisation()?, &id])
}

/// The examples, the latest first.
///
/// # Errors
/// Those of the engine.
pub fn examples(tx: &Tx<'_>) -> Result<Vec<Example>, Error> {
    tx.all(LIST, &[&tx.organisation()?], |row| {
        Ok(Example {
            id: row.get(0)?,
            application: row.get(1)?,
            sentence: row.get(2)?,
            added_at: row.get(3)?,
        })
    })
}

/// Whether anyone may read the examples and figures.
///
/// # Errors
/// Those of the engine.
pub fn is_open(tx: &Tx<'_>) -> Result<bool, Error> {
    let opened: Option<Instant> = tx.first(OPENED, &[&tx.organisation()?], |row| row.get(0))?;
    Ok(opened.is_some())
}

/// Lets anyone read the examples and figures, or the house's own people alone.
///
/// # Errors
/// Those of the engine.
pub fn set_open(tx: &Tx<'_>, open: bool, now: Instant) -> Result<(), Error> {
    tx.run(CLOSE, &[&tx.organisation()?])?;
    if open { tx.run_one(OPEN, &[&tx.organisation()?, &now]) } else { Ok(()) }
}
