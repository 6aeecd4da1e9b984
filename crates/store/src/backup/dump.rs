//! Reads everything out, in one snapshot.

use std::cell::RefCell;

use super::{FORMAT, Kept, KeptHead, Lines, Manifest, Step, hex, kept_tables, line};
use crate::access::Scope;
use crate::audit::heads;
use crate::engine::{Table, quoted, schema_of};
use crate::{Error, Store, Tx};

/// What [`dump`] hands out, in order.
pub enum Piece<'a> {
    /// The lines that follow are this table's.
    Table(&'a str),
    /// One row, without line feed.
    Line(&'a str),
}

/// Hands out every row of every table that is kept, table by table.
///
/// # Errors
/// Those of the engine and of `take`; [`Error::Broken`] for a table that cannot be backed up.
pub fn dump(
    store: &Store,
    take: &mut dyn FnMut(Piece<'_>) -> Result<(), Error>,
) -> Result<Manifest, Error> {
    let take = RefCell::new(take);
    store.read(&Scope::nobody(), |tx| {
        let mut kept = Vec::new();
        for table in kept_tables(tx)? {
            kept.push(one(tx, &table, &mut |piece| (take.borrow_mut())(piece))?);
        }
        let schema = schema_of(tx)?.into_iter();
        Ok(Manifest {
            format: FORMAT.to_owned(),
            schema: schema.map(|(version, _, checksum)| Step { version, checksum }).collect(),
            tables: kept,
            heads: heads(tx)?
                .into_iter()
                .map(|(organisation, head)| KeptHead {
                    organisation,
                    sequence: head.sequence,
                    hash: hex(&head.hash),
                })
                .collect(),
        })
    })
}

fn one(
    tx: &Tx<'_>,
    table: &Table,
    take: &mut dyn FnMut(Piece<'_>) -> Result<(), Error>,
) -> Result<Kept, Error> {
    take(Piece::Table(&table.name))?;
    let columns: Vec<&str> = table.columns.iter().map(|(name, _)| name.as_str()).collect();
    let list = |names: &[&str]| names.iter().map(|n| quoted(n)).collect::<Vec<_>>().join(", ");
    let key: Vec<&str> = table.key.iter().map(String::as_str).collect();
    let (wanted, from, order) = (list(&columns), quoted(&table.name), list(&key));
    let mut lines = Lines::default();
    tx.stream(&format!("SELECT {wanted} FROM {from} ORDER BY {order}"), &mut |row| {
        let line = line::write(row)?;
        lines.pass(&line);
        take(Piece::Line(&line))
    })?;
    let (rows, sha256) = lines.finish();
    let columns = columns.into_iter().map(str::to_owned).collect();
    Ok(Kept { name: table.name.clone(), columns, rows, sha256 })
}
