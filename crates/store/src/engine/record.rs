//! What is asked of the engine, kept so that it can be asked again: the bench's bare handler runs
//! exactly the statements of a page. Only with the feature `record`; one record in the process.

use std::sync::{Mutex, MutexGuard, PoisonError};

use super::{Arg, Cell, Error, Row, Store};
use crate::access::Scope;

/// A transaction and what was asked in it.
pub struct Asked {
    scope: Scope,
    writes: bool,
    pub statements: Vec<Statement>,
}

/// A statement with its arguments.
pub struct Statement {
    pub sql: String,
    pub args: Vec<Cell<'static>>,
    /// Whether it is asked for rows.
    pub rows: bool,
}

static RECORD: Mutex<Option<Vec<Asked>>> = Mutex::new(None);

fn record() -> MutexGuard<'static, Option<Vec<Asked>>> {
    RECORD.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Begins a record.
pub fn begin() {
    *record() = Some(Vec::new());
}

/// Ends the record; gives every transaction since it was begun.
pub fn end() -> Vec<Asked> {
    record().take().unwrap_or_default()
}

pub(super) fn transaction(scope: &Scope, writes: bool) {
    if let Some(all) = record().as_mut() {
        all.push(Asked { scope: scope.clone(), writes, statements: Vec::new() });
    }
}

pub(super) fn statement(sql: &str, args: &[&dyn Arg], rows: bool) {
    if let Some(last) = record().as_mut().and_then(|all| all.last_mut()) {
        let args = args.iter().map(|arg| owned(arg.cell())).collect();
        last.statements.push(Statement { sql: sql.to_owned(), args, rows });
    }
}

/// Asks everything again through the engine, each row decoded into values of its own.
///
/// # Errors
/// Those of the engine.
pub fn replay(store: &Store, all: &[Asked]) -> Result<usize, Error> {
    let mut cells = 0;
    for asked in all {
        let work = |tx: &super::Tx<'_>| {
            let mut kept: Vec<Cell<'static>> = Vec::new();
            for statement in &asked.statements {
                let args: Vec<&dyn Arg> =
                    statement.args.iter().map(|arg| arg as &dyn Arg).collect();
                if statement.rows {
                    tx.each_of(&statement.sql, &args, &mut |row| keep(row, &mut kept))?;
                } else {
                    tx.run_of(&statement.sql, &args)?;
                }
            }
            Ok::<_, Error>(kept.len())
        };
        cells += match asked.writes {
            true => store.write(&asked.scope, work)?,
            false => store.read(&asked.scope, work)?,
        };
    }
    Ok(cells)
}

fn keep(row: &Row<'_>, kept: &mut Vec<Cell<'static>>) -> Result<(), Error> {
    for column in 0..row.width() {
        kept.push(owned(row.cell(column)?));
    }
    Ok(())
}

fn owned(cell: Cell<'_>) -> Cell<'static> {
    match cell {
        Cell::Null => Cell::Null,
        Cell::Int(value) => Cell::Int(value),
        Cell::Real(value) => Cell::Real(value),
        Cell::Text(value) => Cell::Text(value.into_owned().into()),
        Cell::Bytes(value) => Cell::Bytes(value.into_owned().into()),
    }
}
