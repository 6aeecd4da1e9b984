//! What the database itself says that it holds: tables, columns, keys.

use super::tx::On;
use super::{Error, Row, Sql, Tx};

/// One of the four column types.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Int,
    Text,
    Bytes,
    Real,
}

/// A table with its columns in the order of their making.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    pub name: String,
    pub columns: Vec<(String, Kind)>,
    /// The columns of the primary key, in its order.
    pub key: Vec<String>,
}

// Tables of the search index (virtual, shadow) are made from others and are not listed.
const ON_SQLITE: Sql = Sql("SELECT t.name, c.name, c.type, c.pk \
     FROM pragma_table_list t JOIN pragma_table_info(t.name) c \
     WHERE t.schema = 'main' AND t.type = 'table' AND t.name NOT LIKE 'sqlite%' \
     ORDER BY t.name, c.cid");
const ON_POSTGRES: Sql = Sql("SELECT CAST(c.table_name AS TEXT), CAST(c.column_name AS TEXT), \
     CAST(c.data_type AS TEXT), CAST(COALESCE(k.ordinal_position, 0) AS BIGINT) \
     FROM information_schema.columns c \
     JOIN information_schema.tables t \
       ON t.table_schema = c.table_schema AND t.table_name = c.table_name \
     LEFT JOIN information_schema.table_constraints p \
       ON p.table_schema = c.table_schema AND p.table_name = c.table_name \
       AND p.constraint_type = 'PRIMARY KEY' \
     LEFT JOIN information_schema.key_column_usage k \
       ON k.constraint_schema = p.constraint_schema AND k.constraint_name = p.constraint_name \
       AND k.table_name = c.table_name AND k.column_name = c.column_name \
     WHERE c.table_schema = current_schema() AND t.table_type = 'BASE TABLE' \
       AND c.is_generated = 'NEVER' \
     ORDER BY CAST(c.table_name AS TEXT), c.ordinal_position");
const FOREIGN_KEYS: Sql = Sql("SELECT CAST(table_name AS TEXT), CAST(constraint_name AS TEXT) \
     FROM information_schema.table_constraints \
     WHERE table_schema = current_schema() AND constraint_type = 'FOREIGN KEY' ORDER BY 1, 2");

/// Every table, by name.
///
/// # Errors
/// [`Error::Broken`] for a table without a primary key or with a type outside the four: such a
/// table could not be backed up.
pub fn tables(tx: &Tx<'_>) -> Result<Vec<Table>, Error> {
    let sql = if matches!(tx.on, On::Sqlite(_)) { ON_SQLITE } else { ON_POSTGRES };
    let columns = tx.all(sql, &[], |row| {
        Ok((row.get::<String>(0)?, row.get::<String>(1)?, kind(row)?, row.get::<i64>(3)?))
    })?;
    let mut tables = Vec::new();
    for of_one in columns.chunk_by(|a, b| a.0 == b.0) {
        let mut key: Vec<(i64, String)> =
            of_one.iter().filter(|c| c.3 > 0).map(|c| (c.3, c.1.clone())).collect();
        key.sort();
        let table = Table {
            name: of_one[0].0.clone(),
            columns: of_one.iter().map(|c| (c.1.clone(), c.2)).collect(),
            key: key.into_iter().map(|(_, column)| column).collect(),
        };
        if table.key.is_empty() {
            return Err(Error::Broken(format!("the table {} has no primary key", table.name)));
        }
        tables.push(table);
    }
    Ok(tables)
}

/// Holds back the check of foreign keys until the end of the transaction, so that tables can be
/// filled in any order. On PostgreSQL it asks for the tables' owner.
pub fn hold_foreign_keys(tx: &Tx<'_>) -> Result<(), Error> {
    if matches!(tx.on, On::Sqlite(_)) {
        return tx.run_of("PRAGMA defer_foreign_keys = ON", &[]).map(|_| ());
    }
    alter_foreign_keys(tx, "DEFERRABLE INITIALLY DEFERRED")
}

/// Checks what [`hold_foreign_keys`] held back; SQLite does so when it commits.
pub fn check_foreign_keys(tx: &Tx<'_>) -> Result<(), Error> {
    if matches!(tx.on, On::Sqlite(_)) {
        return Ok(());
    }
    tx.run_of("SET CONSTRAINTS ALL IMMEDIATE", &[])?;
    alter_foreign_keys(tx, "NOT DEFERRABLE")
}

fn alter_foreign_keys(tx: &Tx<'_>, how: &str) -> Result<(), Error> {
    let keys =
        tx.all(FOREIGN_KEYS, &[], |row| Ok((row.get::<String>(0)?, row.get::<String>(1)?)))?;
    for (table, key) in keys {
        let text =
            format!("ALTER TABLE {} ALTER CONSTRAINT {} {how}", quoted(&table), quoted(&key));
        tx.run_of(&text, &[])?;
    }
    Ok(())
}

/// A name of the catalogue as it stands in a statement.
pub fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

fn kind(row: &Row<'_>) -> Result<Kind, Error> {
    let name: String = row.get(2)?;
    match name.to_ascii_lowercase().as_str() {
        "integer" | "bigint" => Ok(Kind::Int),
        "text" => Ok(Kind::Text),
        "blob" | "bytea" => Ok(Kind::Bytes),
        "real" | "double precision" => Ok(Kind::Real),
        other => Err(Error::Broken(format!("the column type {other} is not used here"))),
    }
}
