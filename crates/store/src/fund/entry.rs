//! Adding an entry: its rows, and the projection in the same transaction.

use domain::fund::{Correctable, Entry};
use domain::values::{Date, Id, Instant, Ore};
use sha2::{Digest, Sha256};

use super::balance::project;
use super::list::{entry, lines};
use crate::access::next_number;
use crate::{Error, Sql, Tx};

/// An entry on its way into the ledger.
#[derive(Clone, Debug)]
pub struct NewEntry<'a> {
    pub id: Id,
    pub entry: &'a Entry,
    /// How much money it moves.
    pub amount: Ore,
    pub date: Date,
    pub closing: bool,
    pub decision: Option<Id>,
    pub measure: Option<Id>,
    pub goal: Option<Id>,
    pub cost_kind: Option<&'static str>,
    pub cost_centre: Option<&'a str>,
    pub source_document: Option<&'a str>,
    pub corrects: Option<Id>,
    pub note: Option<Note>,
    pub account: Option<Id>,
    pub at: Instant,
}

/// An entry that has been added.
#[derive(Clone, Debug)]
pub struct Added {
    /// Counted from 1 in the organisation, without gaps.
    pub number: i64,
    /// The rows that the chain is to vouch for.
    pub rows: Vec<(&'static str, Id)>,
}

/// A text that `store::audit::put_text` has stored.
#[derive(Clone, Copy, Debug)]
pub struct Note {
    pub id: Id,
    pub hash: [u8; 32],
}

const ADD: Sql = Sql(
    "INSERT INTO ledger_entry (organisation, id, number, kind, booked_on, booked_year, amount, \
     closing, decision, measure, goal, cost_kind, cost_centre, source_document, corrects, note, \
     note_hash, account, at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, \
     ?15, ?16, ?17, ?18, ?19)",
);
const ADD_LINE: Sql =
    Sql("INSERT INTO ledger_line (organisation, id, entry, account, origin, amount) \
     VALUES (?1, ?2, ?3, ?4, ?5, ?6)");

pub(super) const ALL: &[Sql] = &[ADD, ADD_LINE];

/// Adds an entry with its lines.
///
/// # Errors
/// [`Error::Conflict`] if the id is used or the entry it corrects has been corrected.
pub fn add(tx: &Tx<'_>, new: &NewEntry<'_>) -> Result<Added, Error> {
    let organisation = tx.organisation()?;
    let number = next_number(tx, "ledger")?;
    tx.run_one(
        ADD,
        &[
            &organisation,
            &new.id,
            &number,
            &new.entry.kind().code(),
            &new.date,
            &i64::from(new.date.year()),
            &new.amount,
            &new.closing,
            &new.decision,
            &new.measure,
            &new.goal,
            &new.cost_kind,
            &new.cost_centre,
            &new.source_document,
            &new.corrects,
            &new.note.map(|note| note.id),
            &new.note.map(|note| note.hash),
            &new.account,
            &new.at,
        ],
    )?;
    let mut rows = vec![("ledger_entry", new.id)];
    for (place, line) in new.entry.lines().iter().enumerate() {
        let id = line_id(new.id, place);
        let (account, year, amount) = (line.account.code(), line.year, line.amount);
        tx.run_one(ADD_LINE, &[&organisation, &id, &new.id, &account, &year, &amount])?;
        project(tx, *line)?;
        rows.push(("ledger_line", id));
    }
    Ok(Added { number, rows })
}

/// How many lines an entry has is known first inside the transaction, where no randomness may be drawn: their ids
/// follow from the entry's.
fn line_id(entry: Id, place: usize) -> Id {
    let hash: [u8; 32] = Sha256::digest(format!("storlom/line/1 {entry} {place}")).into();
    let mut half = [0; 16];
    half.copy_from_slice(&hash[..16]);
    Id::v4(half)
}

/// An entry as the rule of correction wants to see it, with its measure.
///
/// # Errors
/// [`Error::Missing`] if there is no such entry.
pub fn correctable(tx: &Tx<'_>, number: i64) -> Result<(Correctable, super::Stored), Error> {
    let stored = entry(tx, number)?;
    let read = Entry::read(stored.kind, lines(tx, stored.id)?);
    let read = read.map_err(|unbalanced| Error::Broken(unbalanced.to_string()))?;
    let (closing, corrected) = (stored.closing, stored.corrected_by.is_some());
    Ok((Correctable { entry: read, closing, corrected }, stored))
}
