//! Reads the whole chain again and says what does not hold.

use std::collections::BTreeMap;

use domain::audit::{BEGINNING, Entry, RowHash, entry_hash, text_hash};
use domain::values::Id;

use super::chained::{TABLES, TEXT, hash_row};
use super::{Head, StoredHead};
use crate::access::Scope;
use crate::{Error, Row, Sql, Store, Tx};

/// One thing that does not hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Finding {
    /// The entry's own hash does not follow from what it says.
    EntryChanged { sequence: i64 },
    /// The entry does not name the one before it, or one is missing between them.
    ChainBroken { sequence: i64 },
    /// A row is not what its last entry vouches for.
    RowChanged { table: String, id: String },
    /// An entry vouches for a row that is not there.
    RowMissing { table: String, id: String },
    /// A row is there that no entry vouches for.
    RowUnknown { table: String, id: String },
    /// A text is not the one that was stored.
    TextChanged { id: String },
    /// A vouched row names a text that is not there.
    TextMissing { id: String },
    /// A text is there that no vouched row names and no entry vouches for.
    TextUnknown { id: String },
    /// A signed head is later than the last entry: the tail has been cut off.
    TailCut { sequence: i64 },
    /// The entry at a signed head has another hash now.
    Rewritten { sequence: i64 },
    /// A head in the database was not signed with the installation's key at the time that it says.
    HeadForged { sequence: i64 },
}

/// What was read in one organisation's chain.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    pub entries: u64,
    pub rows: u64,
    pub texts: u64,
    pub erased_texts: u64,
    /// The heads in the database, whose signatures are judged by whoever has the key.
    pub heads: Vec<StoredHead>,
    pub findings: Vec<Finding>,
}

const ENTRIES: Sql =
    Sql("SELECT sequence, at, account, action, subject_table, subject, facts, previous, hash \
     FROM audit_entry WHERE organisation = ?1 ORDER BY sequence");
const ROWS: Sql =
    Sql("SELECT sequence, table_name, row_id, hash FROM audit_row WHERE organisation = ?1 \
     ORDER BY sequence, table_name, row_id");
const TEXTS: Sql =
    Sql("SELECT id, salt, body, hash FROM erasable_text WHERE organisation = ?1 ORDER BY id");
const HEADS: Sql = Sql("SELECT h.sequence, h.hash, h.signed_at, h.signature FROM audit_head h \
     WHERE h.organisation = ?1 ORDER BY h.sequence, h.signed_at");

pub const ALL: &[Sql] = &[ENTRIES, ROWS, TEXTS, HEADS];

/// Reads an organisation's chain, every chained row, every text, and compares with its signed
/// `heads` (those in the database are compared as well).
///
/// # Errors
/// Those of the engine. What does not hold is a finding, not an error.
pub fn verify_chain(store: &Store, scope: &Scope, heads: &[Head]) -> Result<Report, Error> {
    store.read(scope, |tx| {
        let mut report = Report::default();
        let vouched = vouched(tx)?;
        let chain = entries(tx, &vouched, &mut report)?;
        let named = rows(tx, &vouched, &mut report)?;
        texts(tx, named, &mut report)?;
        report.heads = tx.all(HEADS, &[&tx.organisation()?], |row| {
            let head = Head { sequence: row.get(0)?, hash: hash_in(row, 1)? };
            Ok(StoredHead { head, signed_at: row.get(2)?, signature: row.get(3)? })
        })?;
        for head in report.heads.iter().map(|stored| &stored.head).chain(heads) {
            match chain.get(&head.sequence) {
                None => report.findings.push(Finding::TailCut { sequence: head.sequence }),
                Some(hash) if *hash != head.hash => {
                    report.findings.push(Finding::Rewritten { sequence: head.sequence });
                }
                Some(_) => {}
            }
        }
        report.findings.dedup();
        Ok(report)
    })
}

/// Sequence → the rows that the entry vouches for.
type Vouched = BTreeMap<i64, Vec<RowHash>>;

fn vouched(tx: &Tx<'_>) -> Result<Vouched, Error> {
    let mut vouched = Vouched::new();
    tx.each(ROWS, &[&tx.organisation()?], &mut |row| {
        let hash = RowHash { table: row.get(1)?, id: row.get(2)?, hash: hash_in(row, 3)? };
        vouched.entry(row.get(0)?).or_default().push(hash);
        Ok(())
    })?;
    Ok(vouched)
}

fn entries(
    tx: &Tx<'_>,
    vouched: &Vouched,
    report: &mut Report,
) -> Result<BTreeMap<i64, [u8; 32]>, Error> {
    let organisation = tx.organisation()?;
    let mut chain = BTreeMap::new();
    let mut expected = (1, BEGINNING);
    tx.each(ENTRIES, &[&organisation], &mut |row| {
        let (sequence, previous, hash) = (row.get(0)?, hash_in(row, 7)?, hash_in(row, 8)?);
        if (sequence, previous) != expected {
            report.findings.push(Finding::ChainBroken { sequence });
        }
        if recompute(organisation, row, vouched)? != hash {
            report.findings.push(Finding::EntryChanged { sequence });
        }
        expected = (sequence + 1, hash);
        report.entries += 1;
        chain.insert(sequence, hash);
        Ok(())
    })?;
    Ok(chain)
}

fn recompute(organisation: Id, row: &Row<'_>, vouched: &Vouched) -> Result<[u8; 32], Error> {
    let sequence = row.get(0)?;
    let mut rows = vouched.get(&sequence).cloned().unwrap_or_default();
    rows.sort_by(|a, b| (&a.table, &a.id).cmp(&(&b.table, &b.id)));
    Ok(entry_hash(&Entry {
        organisation,
        sequence,
        at: row.get(1)?,
        account: row.get(2)?,
        action: &row.get::<String>(3)?,
        subject_table: &row.get::<String>(4)?,
        subject: &row.get::<String>(5)?,
        facts: &row.get::<String>(6)?,
        previous: hash_in(row, 7)?,
        rows: &rows,
    }))
}

/// Texts by their id, each with every hash that is kept of it outside its own row.
type Named = BTreeMap<String, Vec<[u8; 32]>>;

/// Compares every chained row with its last entry; gives the texts that are vouched for by them.
fn rows(tx: &Tx<'_>, vouched: &Vouched, report: &mut Report) -> Result<Named, Error> {
    let mut last: BTreeMap<(String, String), [u8; 32]> = BTreeMap::new();
    for row in vouched.values().flatten() {
        last.insert((row.table.clone(), row.id.clone()), row.hash);
    }
    let mut named = Named::new();
    for chained in TABLES {
        tx.each(chained.all, &[&tx.organisation()?], &mut |row| {
            let (table, id) = (chained.table.to_owned(), row.get::<String>(0)?);
            for (text, hash) in chained.texts {
                if let Some(text) = row.get(*text)? {
                    named.entry(text).or_default().push(hash_in(row, *hash)?);
                }
            }
            let entry = last.remove(&(table.clone(), id.clone()));
            match entry {
                // Most texts are vouched for by the row that names them.
                None if table == TEXT => return Ok(()),
                None => report.findings.push(Finding::RowUnknown { table, id }),
                Some(hash) if hash != hash_row(chained.table, row)? => {
                    report.findings.push(Finding::RowChanged { table, id });
                }
                Some(_) if table == TEXT => {
                    named.entry(id).or_default().push(hash_in(row, 1)?);
                }
                Some(_) => {}
            }
            report.rows += 1;
            Ok(())
        })?;
    }
    for (table, id) in last.into_keys() {
        report.findings.push(Finding::RowMissing { table, id });
    }
    Ok(named)
}

/// Compares every text with its own hash, and that with the hashes kept elsewhere: whoever has the
/// database can change salt, text and hash together.
fn texts(tx: &Tx<'_>, mut named: Named, report: &mut Report) -> Result<(), Error> {
    tx.each(TEXTS, &[&tx.organisation()?], &mut |row| {
        let (id, hash) = (row.get::<String>(0)?, hash_in(row, 3)?);
        let (salt, body): (Option<Vec<u8>>, Option<String>) = (row.get(1)?, row.get(2)?);
        let holds = match (salt, body) {
            (Some(salt), Some(body)) => {
                report.texts += 1;
                text_hash(&salt, &body) == hash
            }
            _ => {
                report.erased_texts += 1;
                true
            }
        };
        match named.remove(&id) {
            None => report.findings.push(Finding::TextUnknown { id }),
            Some(kept) if holds && kept.iter().all(|kept| *kept == hash) => {}
            Some(_) => report.findings.push(Finding::TextChanged { id }),
        }
        Ok(())
    })?;
    report.findings.extend(named.into_keys().map(|id| Finding::TextMissing { id }));
    Ok(())
}

/// A stored hash. What is not 32 bytes is the hash of nothing: that is a finding, not an error.
fn hash_in(row: &Row<'_>, column: usize) -> Result<[u8; 32], Error> {
    let bytes: Option<Vec<u8>> = row.get(column)?;
    Ok(bytes.and_then(|bytes| bytes.try_into().ok()).unwrap_or([0xff; 32]))
}
