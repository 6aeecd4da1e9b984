//! PostgreSQL: eight connections, serialisable writes, statements prepared once per connection.

use std::cell::RefCell;
use std::collections::HashMap;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use postgres::error::SqlState;
use postgres::fallible_iterator::FallibleIterator;
use postgres::{Client, Statement};

use super::tls::Way;
use super::tx::{Fate, On};
use super::{Arg, Cell, Error, Purpose, Row, Tx, append_only};
use crate::access::Scope;

const CONNECTIONS: usize = 8;
const PATIENCE: Duration = Duration::from_secs(20);

pub struct Postgres {
    way: Way,
    purpose: Purpose,
    pool: Mutex<Pool>,
    left: Condvar,
}

#[derive(Default)]
struct Pool {
    idle: Vec<Connection>,
    busy: usize,
}

/// The right to one of the connections, given back also by a panic.
struct Seat<'e>(&'e Postgres);

/// A client with the statements that it has already prepared, by their text.
pub struct Connection {
    client: Client,
    prepared: HashMap<String, Statement>,
}

impl Postgres {
    pub fn open(address: &str, purpose: Purpose) -> Result<Postgres, Error> {
        let engine = Postgres {
            way: Way::new(address)?,
            purpose,
            pool: Mutex::default(),
            left: Condvar::new(),
        };
        let mut first = engine.connect()?;
        let collation: String = first
            .client
            .query_one("SELECT datcollate FROM pg_database WHERE datname = current_database()", &[])
            .and_then(|row| row.try_get(0))
            .map_err(fault)?;
        engine.keep(first);
        if collation != "C" {
            return Err(Error::Broken(format!(
                "the database has the collation {collation}; create it with LC_COLLATE 'C'"
            )));
        }
        Ok(engine)
    }

    pub fn read<T, E: From<Error>>(
        &self,
        scope: &Scope,
        work: &impl Fn(&Tx<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        self.with(scope, &Fate::default(), "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY", work)
    }

    pub fn write<T, E: From<Error>>(
        &self,
        scope: &Scope,
        fate: &Fate,
        work: &impl Fn(&Tx<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        self.with(scope, fate, "BEGIN ISOLATION LEVEL SERIALIZABLE", work)
    }

    pub fn execute_ddl(&self, statements: &[String]) -> Result<(), Error> {
        let _seat = self.seat()?;
        let mut connection = self.begun("BEGIN")?;
        let text = format!("{};\nCOMMIT", statements.join(";\n"));
        // A connection whose batch failed is left inside a dead transaction: it is not kept.
        connection.client.batch_execute(&text).map_err(fault)?;
        self.keep(connection);
        Ok(())
    }

    fn with<T, E: From<Error>>(
        &self,
        scope: &Scope,
        fate: &Fate,
        begin: &'static str,
        work: &impl Fn(&Tx<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let _seat = self.seat()?;
        let mut connection = self.begun(begin)?;
        let on = On::Postgres(RefCell::new(&mut connection));
        let outcome = fate.judge(work(&Tx { scope, on, fate }));
        let end = if outcome.is_ok() { "COMMIT" } else { "ROLLBACK" };
        let ended = connection.client.batch_execute(end).map_err(fault);
        if matches!(ended, Ok(()) | Err(Error::Busy)) {
            self.keep(connection);
        }
        // What the work came to is the better answer where both went wrong.
        let done = outcome?;
        ended.inspect_err(|error| fate.note(error))?;
        Ok(done)
    }

    /// A connection in an open transaction. An idle one that the server has closed meanwhile is
    /// replaced: nothing has been asked of it yet.
    fn begun(&self, begin: &'static str) -> Result<Connection, Error> {
        while let Some(mut connection) = self.pool().idle.pop() {
            if connection.client.batch_execute(begin).is_ok() {
                return Ok(connection);
            }
        }
        let mut connection = self.connect()?;
        connection.client.batch_execute(begin).map_err(fault)?;
        Ok(connection)
    }

    fn seat(&self) -> Result<Seat<'_>, Error> {
        let deadline = Instant::now() + PATIENCE;
        let mut pool = self.pool();
        while pool.busy == CONNECTIONS {
            let left = deadline.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return Err(Error::Busy);
            }
            pool = self.left.wait_timeout(pool, left).unwrap_or_else(PoisonError::into_inner).0;
        }
        pool.busy += 1;
        Ok(Seat(self))
    }

    fn keep(&self, connection: Connection) {
        self.pool().idle.push(connection);
    }

    fn pool(&self) -> MutexGuard<'_, Pool> {
        self.pool.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn connect(&self) -> Result<Connection, Error> {
        let mut client = self.way.connect().map_err(fault)?;
        if self.purpose == Purpose::Serve {
            client.batch_execute(append_only::TAKE_SERVING_ROLE).map_err(|error| {
                // The first migration of any database of the cluster makes the role.
                if error.code() == Some(&SqlState::INVALID_PARAMETER_VALUE) {
                    let what = "the database is not migrated: run storlom migrate";
                    return Error::Broken(format!("{what} ({error})"));
                }
                fault(error)
            })?;
        }
        Ok(Connection { client, prepared: HashMap::new() })
    }
}

impl Drop for Seat<'_> {
    fn drop(&mut self) {
        self.0.pool().busy -= 1;
        self.0.left.notify_one();
    }
}

impl Connection {
    fn statement(&mut self, sql: &str) -> Result<Statement, Error> {
        if let Some(statement) = self.prepared.get(sql) {
            return Ok(statement.clone());
        }
        let statement = self.client.prepare(&numbered(sql)).map_err(fault)?;
        self.prepared.insert(sql.to_owned(), statement.clone());
        Ok(statement)
    }
}

/// `?1` as PostgreSQL writes it: `$1`.
fn numbered(sql: &str) -> String {
    sql.replace('?', "$")
}

/// The connection is free again before the first row is handed out, so that a row can lead to the
/// next question, as it can on SQLite.
pub fn each(
    connection: &RefCell<&mut Connection>,
    sql: &str,
    args: &[&dyn Arg],
    keep: &mut dyn FnMut(&Row<'_>) -> bool,
) -> Result<(), Error> {
    let rows = query(&mut connection.borrow_mut(), sql, args)?;
    for row in &rows {
        if !keep(&Row::Postgres(row)) {
            break;
        }
    }
    Ok(())
}

fn query(
    connection: &mut Connection,
    sql: &str,
    args: &[&dyn Arg],
) -> Result<Vec<postgres::Row>, Error> {
    let statement = connection.statement(sql)?;
    let cells: Vec<Cell<'_>> = args.iter().map(|arg| arg.cell()).collect();
    let params: Vec<&(dyn postgres::types::ToSql + Sync)> =
        cells.iter().map(|cell| cell as &(dyn postgres::types::ToSql + Sync)).collect();
    connection.client.query(&statement, &params).map_err(fault)
}

pub fn stream(
    connection: &mut Connection,
    sql: &str,
    take: &mut dyn FnMut(&Row<'_>) -> Result<(), Error>,
) -> Result<(), Error> {
    let none: [Cell<'_>; 0] = [];
    let mut rows = connection.client.query_raw(sql, none).map_err(fault)?;
    while let Some(row) = rows.next().map_err(fault)? {
        take(&Row::Postgres(&row))?;
    }
    Ok(())
}

pub fn run(connection: &mut Connection, sql: &str, args: &[&dyn Arg]) -> Result<u64, Error> {
    let statement = connection.statement(sql)?;
    let cells: Vec<Cell<'_>> = args.iter().map(|arg| arg.cell()).collect();
    let params: Vec<&(dyn postgres::types::ToSql + Sync)> =
        cells.iter().map(|cell| cell as &(dyn postgres::types::ToSql + Sync)).collect();
    connection.client.execute(&statement, &params).map_err(fault)
}

fn fault(error: postgres::Error) -> Error {
    let Some(db) = error.as_db_error() else {
        // The driver says what it was doing; its source says what went wrong.
        let source = std::error::Error::source(&error);
        return Error::Broken(source.map_or(error.to_string(), |why| format!("{error}: {why}")));
    };
    match *db.code() {
        SqlState::T_R_SERIALIZATION_FAILURE | SqlState::T_R_DEADLOCK_DETECTED => Error::Busy,
        // Two processes that bring the same schema up at once: "if not exists" is no protection.
        SqlState::INTERNAL_ERROR if db.message().starts_with("tuple concurrently") => Error::Busy,
        SqlState::DUPLICATE_OBJECT | SqlState::DUPLICATE_TABLE => Error::Busy,
        SqlState::DISK_FULL | SqlState::OUT_OF_MEMORY => Error::Full,
        ref code if code.code().starts_with("23") => {
            Error::Conflict(db.constraint().or(db.table()).unwrap_or_default().to_owned())
        }
        // The refusing triggers of the append-only tables raise this one.
        SqlState::RAISE_EXCEPTION => Error::Conflict(db.message().to_owned()),
        // A role without the right to change an append-only table.
        SqlState::INSUFFICIENT_PRIVILEGE => Error::Conflict(db.message().to_owned()),
        _ => Error::Broken(format!("{} {}", db.code().code(), db.message())),
    }
}
