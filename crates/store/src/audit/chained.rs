//! The tables whose rows the chain vouches for, and how a row is read to be hashed.

use domain::audit::{Field, row_hash};
use domain::values::Id;

use crate::{Cell, Error, Row, Sql, Tx};

/// One chained table. The columns are named one by one, the row's id first: a column that a later
/// migration adds is not part of what was vouched for.
pub struct Chained {
    pub table: &'static str,
    one: Sql,
    pub all: Sql,
}

/// The chained tables, in the order of their migrations.
pub const TABLES: &[Chained] = &[
    Chained { table: "agreement_file", one: AGREEMENT_FILE, all: AGREEMENT_FILES },
    Chained { table: "agreement_signature", one: AGREEMENT_SIGNATURE, all: AGREEMENT_SIGNATURES },
];

const AGREEMENT_FILE: Sql = Sql("SELECT id, agreement, content, file_hash, added_at \
     FROM agreement_file WHERE organisation = ?1 AND id = ?2");
const AGREEMENT_FILES: Sql = Sql("SELECT id, agreement, content, file_hash, added_at \
     FROM agreement_file WHERE organisation = ?1 ORDER BY id");
const AGREEMENT_SIGNATURE: Sql =
    Sql("SELECT id, agreement, party, means, text_hash, file, reason, reason_hash, account, at \
     FROM agreement_signature WHERE organisation = ?1 AND id = ?2");
const AGREEMENT_SIGNATURES: Sql =
    Sql("SELECT id, agreement, party, means, text_hash, file, reason, reason_hash, account, at \
     FROM agreement_signature WHERE organisation = ?1 ORDER BY id");

/// The statements of [`TABLES`], for the test that runs each on both engines.
pub const ALL: &[Sql] =
    &[AGREEMENT_FILE, AGREEMENT_FILES, AGREEMENT_SIGNATURE, AGREEMENT_SIGNATURES];

/// The hash of a row as it stands.
pub fn hash_of(tx: &Tx<'_>, table: &str, id: Id) -> Result<[u8; 32], Error> {
    let chained = TABLES.iter().find(|chained| chained.table == table);
    let chained = chained.ok_or_else(|| Error::Broken(format!("{table} is not chained")))?;
    tx.one(chained.one, &[&tx.organisation()?, &id], |row| hash_row(table, row))
}

/// The hash of a row that has been read by one of the statements above.
pub fn hash_row(table: &str, row: &Row<'_>) -> Result<[u8; 32], Error> {
    let cells: Vec<Cell<'_>> =
        (0..row.width()).map(|index| row.cell(index)).collect::<Result<_, _>>()?;
    Ok(row_hash(table, cells.iter().map(field)))
}

fn field<'a>(cell: &'a Cell<'_>) -> Field<'a> {
    match cell {
        Cell::Null => Field::Null,
        Cell::Int(value) => Field::Int(*value),
        Cell::Real(value) => Field::Real(*value),
        Cell::Text(value) => Field::Text(value),
        Cell::Bytes(value) => Field::Bytes(value),
    }
}
