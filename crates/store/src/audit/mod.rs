//! The audit chain: one entry per change, in the transaction of the change.

mod chained;
mod read_log;
mod text;
mod verify;

pub use read_log::{NewReading, Read, Sought, count_readings, note_reading, readers, readings};
pub use text::{erase_text, put_text, text};
pub use verify::{Finding, Report, verify_chain};

use domain::audit::{BEGINNING, Entry, RowHash, entry_hash};
use domain::values::{Id, Instant};

use crate::{Error, Row, Sql, Tx};

/// What has just been done, in the words of the chain.
#[derive(Debug)]
pub struct Event<'a> {
    pub at: Instant,
    pub account: Option<Id>,
    /// Noun and verb, such as `agreement.signed`.
    pub action: &'static str,
    pub subject_table: &'static str,
    pub subject: String,
    /// JSON text with ids and figures; never names or free text.
    pub facts: String,
    /// The append-only rows written in this transaction: table and id.
    pub rows: &'a [(&'static str, Id)],
}

/// An entry as the history shows it.
#[derive(Clone, Debug, PartialEq)]
pub struct Entered {
    pub sequence: i64,
    pub at: Instant,
    pub account: Option<Id>,
    pub account_name: Option<String>,
    pub action: String,
    pub facts: String,
}

/// The last link of an organisation's chain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    pub sequence: i64,
    pub hash: [u8; 32],
}

/// A head as it was kept when it was signed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredHead {
    pub head: Head,
    pub signed_at: Instant,
    pub signature: Vec<u8>,
}

const LAST: Sql = Sql("SELECT sequence, hash FROM audit_entry WHERE organisation = ?1 \
     ORDER BY sequence DESC LIMIT 1");
const LAST_OF_ALL: Sql = Sql("SELECT o.slug, e.sequence, e.hash FROM organisation o \
     JOIN audit_entry e ON e.organisation = o.id AND e.sequence = \
       (SELECT MAX(x.sequence) FROM audit_entry x WHERE x.organisation = o.id) ORDER BY o.slug");
const ADD: Sql = Sql(
    "INSERT INTO audit_entry (organisation, sequence, at, account, action, subject_table, subject, \
     facts, previous, hash) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
);
const ADD_ROW: Sql =
    Sql("INSERT INTO audit_row (organisation, sequence, table_name, row_id, hash) \
     VALUES (?1, ?2, ?3, ?4, ?5)");
const HISTORY: Sql =
    Sql("SELECT e.sequence, e.at, e.account, a.name, e.action, e.facts FROM audit_entry e \
     LEFT JOIN account a ON a.organisation = e.organisation AND a.id = e.account \
     WHERE e.organisation = ?1 AND e.subject_table = ?2 AND e.subject = ?3 ORDER BY e.sequence");
/// What changed of the roles of others than plain employees. Facts hold ids and codes alone, so that
/// they can be told by their text.
const ROLE_CHANGES: Sql = Sql(
    "SELECT e.sequence, e.at, e.account, b.name, e.action, e.facts, s.name FROM audit_entry e \
     JOIN account s ON s.organisation = e.organisation AND s.id = e.subject \
     LEFT JOIN account b ON b.organisation = e.organisation AND b.id = e.account \
     WHERE e.organisation = ?1 AND e.subject_table = 'account' AND e.action IN \
       ('account.added', 'account.ended', 'role.granted', 'role.ended', 'role.confirmed') \
     AND e.facts <> '{\"roles\":[\"employee\"]}' AND e.facts NOT LIKE '%\"role\":\"employee\"%' \
     ORDER BY e.sequence DESC LIMIT COALESCE(CAST(?2 AS BIGINT), 0)",
);
// What a restored copy must not bring back.
const TAKEN_BACK: Sql = Sql("SELECT sequence, at, action, subject, facts FROM audit_entry \
     WHERE organisation = ?1 AND sequence > ?2 AND action IN ('contact.withdrawn', \
     'account.letters-chosen', 'sign-up.letters-chosen') ORDER BY sequence");
const ADD_HEAD: Sql =
    Sql("INSERT INTO audit_head (organisation, sequence, hash, signed_at, signature) \
     VALUES (?1, ?2, ?3, ?4, ?5)");

/// Every statement of this aggregate.
pub const ALL: &[&[Sql]] = &[
    &[LAST, LAST_OF_ALL, ADD, ADD_ROW, HISTORY, ROLE_CHANGES, TAKEN_BACK, ADD_HEAD],
    chained::ALL,
    read_log::ALL,
    text::ALL,
    verify::ALL,
];

/// Writes the next entry of the organisation's chain; returns its sequence.
///
/// # Errors
/// [`Error::Broken`] if a named row is not there or its table is not chained.
pub fn append(tx: &Tx<'_>, event: &Event<'_>) -> Result<i64, Error> {
    let organisation = tx.organisation()?;
    let last = head(tx)?;
    let sequence = last.as_ref().map_or(1, |head| head.sequence + 1);
    let previous = last.map_or(BEGINNING, |head| head.hash);
    let mut rows = Vec::new();
    for (table, id) in event.rows {
        let hash = chained::hash_of(tx, table, *id)?;
        rows.push(RowHash { table: (*table).to_owned(), id: id.to_string(), hash });
    }
    rows.sort_by(|a, b| (&a.table, &a.id).cmp(&(&b.table, &b.id)));
    let hash = entry_hash(&Entry {
        organisation,
        sequence,
        previous,
        at: event.at,
        account: event.account,
        action: event.action,
        subject_table: event.subject_table,
        subject: &event.subject,
        facts: &event.facts,
        rows: &rows,
    });
    tx.run_one(
        ADD,
        &[
            &organisation,
            &sequence,
            &event.at,
            &event.account,
            &event.action,
            &event.subject_table,
            &event.subject,
            &event.facts,
            &previous,
            &hash,
        ],
    )?;
    for row in &rows {
        tx.run_one(ADD_ROW, &[&organisation, &sequence, &row.table, &row.id, &row.hash])?;
    }
    Ok(sequence)
}

/// The last link of the chain, or nothing before the first entry.
///
/// # Errors
/// Those of the engine.
pub fn head(tx: &Tx<'_>) -> Result<Option<Head>, Error> {
    tx.first(LAST, &[&tx.organisation()?], |row| {
        Ok(Head { sequence: row.get(0)?, hash: hash_in(row, 1)? })
    })
}

/// The last link of every organisation's chain, with the organisation's slug, for the operator's
/// backup: the one question that asks across organisations.
///
/// # Errors
/// Those of the engine.
pub(crate) fn heads(tx: &Tx<'_>) -> Result<Vec<(String, Head)>, Error> {
    tx.all(LAST_OF_ALL, &[], |row| {
        Ok((row.get(0)?, Head { sequence: row.get(1)?, hash: hash_in(row, 2)? }))
    })
}

/// Keeps a signed head.
///
/// # Errors
/// Those of the engine.
pub fn add_head(tx: &Tx<'_>, head: &Head, at: Instant, signature: &[u8]) -> Result<(), Error> {
    tx.run_one(ADD_HEAD, &[&tx.organisation()?, &head.sequence, &head.hash, &at, &signature])
}

/// What has been done to one thing, oldest first.
///
/// # Errors
/// Those of the engine.
pub fn history(tx: &Tx<'_>, table: &str, subject: &str) -> Result<Vec<Entered>, Error> {
    tx.all(HISTORY, &[&tx.organisation()?, &table, &subject], entered)
}

/// Something that somebody took back, or chose otherwise.
#[derive(Clone, Debug, PartialEq)]
pub struct TakenBack {
    pub sequence: i64,
    pub at: Instant,
    pub action: String,
    pub subject: String,
    pub facts: String,
}

/// What was taken back after the entry with this sequence, oldest first.
///
/// # Errors
/// Those of the engine.
pub fn taken_back(tx: &Tx<'_>, after: i64) -> Result<Vec<TakenBack>, Error> {
    tx.all(TAKEN_BACK, &[&tx.organisation()?, &after], |row| {
        Ok(TakenBack {
            sequence: row.get(0)?,
            at: row.get(1)?,
            action: row.get(2)?,
            subject: row.get(3)?,
            facts: row.get(4)?,
        })
    })
}

/// What has changed of the roles of others than plain employees, the latest first: whose, and what.
///
/// # Errors
/// Those of the engine.
pub fn role_changes(tx: &Tx<'_>, latest: i64) -> Result<Vec<(String, Entered)>, Error> {
    tx.all(ROLE_CHANGES, &[&tx.organisation()?, &latest], |row| Ok((row.get(6)?, entered(row)?)))
}

/// The first six columns: sequence, time, account and its name, action, facts.
fn entered(row: &Row<'_>) -> Result<Entered, Error> {
    Ok(Entered {
        sequence: row.get(0)?,
        at: row.get(1)?,
        account: row.get(2)?,
        account_name: row.get(3)?,
        action: row.get(4)?,
        facts: row.get(5)?,
    })
}

fn hash_in(row: &Row<'_>, column: usize) -> Result<[u8; 32], Error> {
    let bytes: Vec<u8> = row.get(column)?;
    bytes.try_into().map_err(|_| Error::Broken("a stored hash is not 32 bytes".to_owned()))
}
