//! The embedded engine: one writer, up to eight readers, on one file.

use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use rusqlite::{Connection, ErrorCode, OpenFlags, params_from_iter};

use super::queue::Queue;
use super::tx::{Fate, On};
use super::{Arg, Error, Row, Tx};
use crate::access::Scope;

const READERS: usize = 8;
const PATIENCE: Duration = Duration::from_secs(10);

pub struct Sqlite {
    path: PathBuf,
    turns: Queue,
    writer: Mutex<Connection>,
    idle: Mutex<Vec<Connection>>,
}

impl Sqlite {
    pub fn open(path: &str) -> Result<Sqlite, Error> {
        let path = PathBuf::from(path);
        let writer = connect(&path)?;
        Ok(Sqlite {
            path,
            turns: Queue::default(),
            writer: Mutex::new(writer),
            idle: Mutex::new(Vec::new()),
        })
    }

    pub fn read<T, E: From<Error>>(
        &self,
        scope: &Scope,
        work: &impl Fn(&Tx<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner).pop();
        let connection = match idle {
            Some(connection) => connection,
            None => {
                let connection = connect(&self.path)?;
                connection.pragma_update(None, "query_only", "ON").map_err(fault)?;
                connection
            }
        };
        let fate = Fate::default();
        execute(&connection, "BEGIN")?;
        let outcome = work(&Tx { scope, on: On::Sqlite(&connection), fate: &fate });
        execute(&connection, "COMMIT")?;
        let mut idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        if idle.len() < READERS {
            idle.push(connection);
        }
        outcome
    }

    pub fn write<T, E: From<Error>>(
        &self,
        scope: &Scope,
        fate: &Fate,
        work: &impl Fn(&Tx<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let _turn = self.turns.wait("")?;
        let connection = self.writer.lock().unwrap_or_else(PoisonError::into_inner);
        if !connection.is_autocommit() {
            // A panic in an earlier closure left its transaction open.
            execute(&connection, "ROLLBACK")?;
        }
        // Busy here is no collision to run again: this process has already waited for the other.
        execute(&connection, "BEGIN IMMEDIATE")?;
        let outcome = fate.judge(work(&Tx { scope, on: On::Sqlite(&connection), fate }));
        let kept = match &outcome {
            Ok(_) => execute(&connection, "COMMIT"),
            Err(_) => Ok(()),
        };
        if !connection.is_autocommit() {
            execute(&connection, "ROLLBACK")?;
        }
        kept?;
        outcome
    }

    pub fn limit_pages(&self, pages: u32) -> Result<(), Error> {
        let writer = self.writer.lock().unwrap_or_else(PoisonError::into_inner);
        writer.pragma_update(None, "max_page_count", pages).map_err(fault)
    }

    pub fn execute_ddl(&self, statements: &[String]) -> Result<(), Error> {
        let writer = self.writer.lock().unwrap_or_else(PoisonError::into_inner);
        execute(&writer, "BEGIN IMMEDIATE")?;
        for statement in statements {
            if let Err(error) = execute(&writer, statement) {
                // A full disk has rolled back already.
                if !writer.is_autocommit() {
                    execute(&writer, "ROLLBACK")?;
                }
                return Err(error);
            }
        }
        execute(&writer, "COMMIT")
    }
}

fn connect(path: &Path) -> Result<Connection, Error> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
        | OpenFlags::SQLITE_OPEN_CREATE
        | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags).map_err(fault)?;
    connection.busy_timeout(PATIENCE).map_err(fault)?;
    turn_on_wal(&connection)?;
    connection.set_prepared_statement_cache_capacity(256);
    for (name, value) in [
        ("synchronous", "FULL"),
        ("foreign_keys", "ON"),
        // Without it, INSERT OR REPLACE deletes rows past the refusing triggers.
        ("recursive_triggers", "ON"),
        ("trusted_schema", "OFF"),
        ("secure_delete", "ON"),
    ] {
        connection.pragma_update(None, name, value).map_err(fault)?;
    }
    Ok(connection)
}

/// While another process makes the same new file, SQLite answers *busy* to this one question
/// without waiting for its time limit.
fn turn_on_wal(connection: &Connection) -> Result<(), Error> {
    let deadline = Instant::now() + PATIENCE;
    loop {
        match connection.pragma_update(None, "journal_mode", "WAL").map_err(fault) {
            Err(Error::Busy) if Instant::now() < deadline => {
                std::thread::sleep(Duration::from_millis(5));
            }
            settled => return settled,
        }
    }
}

pub fn each(
    connection: &Connection,
    sql: &str,
    args: &[&dyn Arg],
    keep: &mut dyn FnMut(&Row<'_>) -> bool,
) -> Result<(), Error> {
    let mut statement = connection.prepare_cached(sql).map_err(fault)?;
    let mut rows =
        statement.query(params_from_iter(args.iter().map(|a| a.cell()))).map_err(fault)?;
    while let Some(row) = rows.next().map_err(fault)? {
        if !keep(&Row::Sqlite(row)) {
            break;
        }
    }
    Ok(())
}

pub fn run(connection: &Connection, sql: &str, args: &[&dyn Arg]) -> Result<u64, Error> {
    let mut statement = connection.prepare_cached(sql).map_err(fault)?;
    let changed = statement.execute(params_from_iter(args.iter().map(|a| a.cell())));
    changed.map(|count| count as u64).map_err(fault)
}

fn execute(connection: &Connection, sql: &str) -> Result<(), Error> {
    let mut statement = connection.prepare_cached(sql).map_err(fault)?;
    statement.execute([]).map(|_| ()).map_err(fault)
}

fn fault(error: rusqlite::Error) -> Error {
    match error.sqlite_error_code() {
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Error::Busy,
        Some(ErrorCode::DiskFull) => Error::Full,
        Some(ErrorCode::ConstraintViolation) => Error::Conflict(error.to_string()),
        _ => Error::Broken(error.to_string()),
    }
}
