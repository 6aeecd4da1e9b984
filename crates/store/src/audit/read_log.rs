//! The read log: who opened, downloaded or took out what outside the own task.

use domain::audit::Reading;
use domain::values::{Id, Instant};

use crate::{Error, Row, Sql, Tx};

/// One reading, to be noted in the transaction that reads.
#[derive(Clone, Debug)]
pub struct NewReading {
    pub id: Id,
    pub at: Instant,
    pub account: Id,
    pub reading: Reading,
    pub subject_table: &'static str,
    /// An id or a case number; never a name or a file name.
    pub subject: String,
}

/// One reading as the reviewer sees it.
#[derive(Clone, Debug, PartialEq)]
pub struct Read {
    pub at: Instant,
    pub account: Id,
    pub account_name: String,
    pub reading: Reading,
    pub subject_table: String,
    pub subject: String,
}

/// Which readings are sought.
#[derive(Clone, Debug, Default)]
pub struct Sought {
    pub account: Option<Id>,
    /// From this moment, and before that one.
    pub from: Option<Instant>,
    pub before: Option<Instant>,
}

const ADD: Sql =
    Sql("INSERT INTO read_log (organisation, id, at, account, kind, subject_table, subject) \
     VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)");
const COUNT: Sql = Sql("SELECT COUNT(*) FROM read_log WHERE organisation = ?1 \
     AND (CAST(?2 AS TEXT) IS NULL OR account = ?2) \
     AND (CAST(?3 AS BIGINT) IS NULL OR at >= ?3) AND (CAST(?4 AS BIGINT) IS NULL OR at < ?4)");
const LIST: Sql = Sql("SELECT l.at, l.account, a.name, l.kind, l.subject_table, l.subject \
     FROM read_log l JOIN account a ON a.organisation = l.organisation AND a.id = l.account \
     WHERE l.organisation = ?1 AND (CAST(?2 AS TEXT) IS NULL OR l.account = ?2) \
     AND (CAST(?3 AS BIGINT) IS NULL OR l.at >= ?3) \
     AND (CAST(?4 AS BIGINT) IS NULL OR l.at < ?4) \
     ORDER BY l.at DESC, l.id DESC LIMIT CAST(?5 AS BIGINT) OFFSET CAST(?6 AS BIGINT)");
const READERS: Sql = Sql("SELECT a.id, a.name FROM account a WHERE a.organisation = ?1 \
     AND EXISTS (SELECT 1 FROM read_log l WHERE l.organisation = a.organisation \
     AND l.account = a.id) ORDER BY a.sort_key, a.id");

pub const ALL: &[Sql] = &[ADD, COUNT, LIST, READERS];

/// Notes a reading.
///
/// # Errors
/// Those of the engine.
pub fn note_reading(tx: &Tx<'_>, new: &NewReading) -> Result<(), Error> {
    tx.run_one(
        ADD,
        &[
            &tx.organisation()?,
            &new.id,
            &new.at,
            &new.account,
            &new.reading.code(),
            &new.subject_table,
            &new.subject,
        ],
    )
}

/// How many readings are sought.
///
/// # Errors
/// Those of the engine.
pub fn count_readings(tx: &Tx<'_>, sought: &Sought) -> Result<i64, Error> {
    let organisation = tx.organisation()?;
    let args = [&organisation as &dyn crate::Arg, &sought.account, &sought.from, &sought.before];
    tx.one(COUNT, &args, |row| row.get(0))
}

/// The readings that are sought, newest first: `limit` of them after the first `skipped`.
///
/// # Errors
/// Those of the engine.
pub fn readings(
    tx: &Tx<'_>,
    sought: &Sought,
    limit: i64,
    skipped: i64,
) -> Result<Vec<Read>, Error> {
    tx.all(
        LIST,
        &[&tx.organisation()?, &sought.account, &sought.from, &sought.before, &limit, &skipped],
        row_read,
    )
}

/// Everybody who stands in the log, in Swedish order of name.
///
/// # Errors
/// Those of the engine.
pub fn readers(tx: &Tx<'_>) -> Result<Vec<(Id, String)>, Error> {
    tx.all(READERS, &[&tx.organisation()?], |row| Ok((row.get(0)?, row.get(1)?)))
}

fn row_read(row: &Row<'_>) -> Result<Read, Error> {
    let kind: String = row.get(3)?;
    let unknown = || Error::Broken("a stored reading is unknown".to_owned());
    Ok(Read {
        at: row.get(0)?,
        account: row.get(1)?,
        account_name: row.get(2)?,
        reading: Reading::from_code(&kind).ok_or_else(unknown)?,
        subject_table: row.get(4)?,
        subject: row.get(5)?,
    })
}
