//! Reads everything back, in one transaction: a backup that is not whole leaves nothing behind.

use super::{Kept, LEFT_OUT, Lines, Manifest, Step, kept_tables, line};
use crate::access::Scope;
use crate::engine::{Kind, Table, check_foreign_keys, hold_foreign_keys, quoted};
use crate::{Arg, Error, Store, Tx, outbox};

/// What is done with one line.
pub type Take<'a> = &'a mut dyn FnMut(&str) -> Result<(), Error>;
/// Does it with every line of the table that is named.
pub type LinesOf<'a> = dyn Fn(&str, Take<'_>) -> Result<(), Error> + 'a;

/// Fills the database at `address`, which must be new or migrated and empty, and brings it up to
/// this program's schema. `lines` calls its second argument with every line of the table that the
/// first one names; it may be asked twice. On PostgreSQL the address is that of the tables' owner.
/// Letters are held.
///
/// # Errors
/// [`Error::Broken`] with the reason: a newer schema than this program's, a database that is not
/// empty or already past the backup's schema, a line or a count that is not what the manifest says.
pub fn restore(address: &str, manifest: &Manifest, lines: &LinesOf<'_>) -> Result<Store, Error> {
    let steps: Vec<(i64, &str)> =
        manifest.schema.iter().map(|Step { version, checksum }| (*version, &**checksum)).collect();
    let store = Store::at_schema(address, &steps)?;
    store.write(&Scope::nobody(), |tx| {
        hold_foreign_keys(tx)?;
        let tables = kept_tables(tx)?;
        // An older program took along more.
        let kept = || manifest.tables.iter().filter(|t| !LEFT_OUT.contains(&t.name.as_str()));
        if !tables.iter().map(|t| &t.name).eq(kept().map(|t| &t.name)) {
            return Err(Error::Broken("the backup has other tables than its schema".to_owned()));
        }
        for (table, kept) in tables.iter().zip(kept()) {
            fill(tx, table, kept, lines)?;
        }
        // With the rows, so that no restore that is stopped halfway leaves letters that can go.
        if crate::engine::tables(tx)?.iter().any(outbox::is_hold) {
            outbox::hold_in(tx)?;
        }
        check_foreign_keys(tx)
    })?;
    drop(store);
    let store = Store::migrate(address)?;
    outbox::hold(&store)?;
    Ok(store)
}

fn fill(tx: &Tx<'_>, table: &Table, kept: &Kept, lines: &LinesOf<'_>) -> Result<(), Error> {
    let name = &table.name;
    if !table.columns.iter().map(|(column, _)| column).eq(&kept.columns) {
        return Err(Error::Broken(format!("the backup of {name} has other columns")));
    }
    tx.each_of(&format!("SELECT 1 FROM {} LIMIT 1", quoted(name)), &[], &mut |_| {
        Err(Error::Broken(format!("the database is not empty: {name} has rows")))
    })?;
    let columns: Vec<String> = kept.columns.iter().map(|column| quoted(column)).collect();
    let params: Vec<String> = (1..=columns.len()).map(|number| format!("?{number}")).collect();
    let insert = format!(
        "INSERT INTO {} ({}) VALUES ({})",
        quoted(name),
        columns.join(", "),
        params.join(", ")
    );
    let kinds: Vec<Kind> = table.columns.iter().map(|(_, kind)| *kind).collect();
    let mut passed = Lines::default();
    lines(name, &mut |text| {
        passed.pass(text);
        let cells = line::read(text, &kinds)?;
        let args: Vec<&dyn Arg> = cells.iter().map(|cell| cell as &dyn Arg).collect();
        tx.run_of(&insert, &args).map(|_| ())
    })?;
    if passed.finish() != (kept.rows, kept.sha256.clone()) {
        return Err(Error::Broken(format!("the backup of {name} is not what its manifest says")));
    }
    Ok(())
}
