//! PostgreSQL: eight connections, serialisable writes, statements prepared once per connection.

use std::cell::{Cell as Flag, RefCell};
use std::collections::HashMap;
use std::sync::{Condvar, Mutex, PoisonError};
use std::time::Duration;

use postgres::error::SqlState;
use postgres::{Client, NoTls, Statement};

use super::tx::On;
use super::{Arg, Cell, Error, Purpose, Row, Tx, append_only};
use crate::access::Scope;

const CONNECTIONS: usize = 8;
const PATIENCE: Duration = Duration::from_secs(20);

pub struct Postgres {
    address: String,
    purpose: Purpose,
    pool: Mutex<Pool>,
    returned: Condvar,
}

#[derive(Default)]
struct Pool {
    idle: Vec<Connection>,
    open: usize,
}

/// A client with the statements that it has already prepared, by their text.
pub struct Connection {
    client: Client,
    prepared: HashMap<&'static str, Statement>,
}

impl Postgres {
    pub fn open(address: &str, purpose: Purpose) -> Result<Postgres, Error> {
        let engine = Postgres {
            address: address.to_owned(),
            purpose,
            pool: Mutex::default(),
            returned: Condvar::new(),
        };
        let mut first = engine.take()?;
        let collation: String = first
            .client
            .query_one("SELECT datcollate FROM pg_database WHERE datname = current_database()", &[])
            .and_then(|row| row.try_get(0))
            .map_err(fault)?;
        engine.put_back(Some(first));
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
        let collided = Flag::new(false);
        self.with(scope, &collided, "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY", work)
    }

    pub fn write<T, E: From<Error>>(
        &self,
        scope: &Scope,
        collided: &Flag<bool>,
        work: &impl Fn(&Tx<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        self.with(scope, collided, "BEGIN ISOLATION LEVEL SERIALIZABLE", work)
    }

    pub fn execute_ddl(&self, statements: &[String]) -> Result<(), Error> {
        let mut connection = self.take()?;
        let text = format!("BEGIN;\n{};\nCOMMIT", statements.join(";\n"));
        let outcome = connection.client.batch_execute(&text).map_err(fault);
        // A connection whose batch failed is left inside a dead transaction: it is not kept.
        self.put_back(outcome.is_ok().then_some(connection));
        outcome
    }

    fn with<T, E: From<Error>>(
        &self,
        scope: &Scope,
        collided: &Flag<bool>,
        begin: &'static str,
        work: &impl Fn(&Tx<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let mut connection = self.take()?;
        if let Err(error) = connection.client.batch_execute(begin).map_err(fault) {
            self.put_back(None);
            return Err(error.into());
        }
        let on = On::Postgres(RefCell::new(&mut connection));
        let outcome = work(&Tx { scope, on, collided });
        let end = if outcome.is_ok() { "COMMIT" } else { "ROLLBACK" };
        let ended = connection.client.batch_execute(end).map_err(fault);
        if ended == Err(Error::Busy) {
            collided.set(true);
        }
        let healthy = !connection.client.is_closed();
        if ended.is_err() && healthy {
            let _ = connection.client.batch_execute("ROLLBACK");
        }
        self.put_back(healthy.then_some(connection));
        ended?;
        outcome
    }

    fn take(&self) -> Result<Connection, Error> {
        let mut pool = self.pool.lock().unwrap_or_else(PoisonError::into_inner);
        loop {
            while let Some(connection) = pool.idle.pop() {
                if !connection.client.is_closed() {
                    return Ok(connection);
                }
                pool.open -= 1;
            }
            if pool.open < CONNECTIONS {
                pool.open += 1;
                drop(pool);
                return self.connect().inspect_err(|_| self.put_back(None));
            }
            let (returned, wait) =
                self.returned.wait_timeout(pool, PATIENCE).unwrap_or_else(PoisonError::into_inner);
            if wait.timed_out() {
                return Err(Error::Busy);
            }
            pool = returned;
        }
    }

    fn put_back(&self, connection: Option<Connection>) {
        let mut pool = self.pool.lock().unwrap_or_else(PoisonError::into_inner);
        match connection {
            Some(connection) => pool.idle.push(connection),
            None => pool.open -= 1,
        }
        drop(pool);
        self.returned.notify_one();
    }

    fn connect(&self) -> Result<Connection, Error> {
        let mut client = Client::connect(&self.address, NoTls).map_err(fault)?;
        if self.purpose == Purpose::Serve {
            client.batch_execute(append_only::TAKE_SERVING_ROLE).map_err(fault)?;
        }
        Ok(Connection { client, prepared: HashMap::new() })
    }
}

impl Connection {
    fn statement(&mut self, sql: &'static str) -> Result<Statement, Error> {
        if let Some(statement) = self.prepared.get(sql) {
            return Ok(statement.clone());
        }
        let statement = self.client.prepare(&numbered(sql)).map_err(fault)?;
        self.prepared.insert(sql, statement.clone());
        Ok(statement)
    }
}

/// `?1` as PostgreSQL writes it: `$1`.
fn numbered(sql: &str) -> String {
    sql.replace('?', "$")
}

pub fn each(
    connection: &mut Connection,
    sql: &'static str,
    args: &[&dyn Arg],
    take: &mut dyn FnMut(&Row<'_>) -> Result<(), Error>,
) -> Result<(), Error> {
    let statement = connection.statement(sql)?;
    let cells: Vec<Cell<'_>> = args.iter().map(|arg| arg.cell()).collect();
    let params: Vec<&(dyn postgres::types::ToSql + Sync)> =
        cells.iter().map(|cell| cell as &(dyn postgres::types::ToSql + Sync)).collect();
    for row in &connection.client.query(&statement, &params).map_err(fault)? {
        take(&Row::Postgres(row))?;
    }
    Ok(())
}

pub fn run(
    connection: &mut Connection,
    sql: &'static str,
    args: &[&dyn Arg],
) -> Result<u64, Error> {
    let statement = connection.statement(sql)?;
    let cells: Vec<Cell<'_>> = args.iter().map(|arg| arg.cell()).collect();
    let params: Vec<&(dyn postgres::types::ToSql + Sync)> =
        cells.iter().map(|cell| cell as &(dyn postgres::types::ToSql + Sync)).collect();
    connection.client.execute(&statement, &params).map_err(fault)
}

fn fault(error: postgres::Error) -> Error {
    let Some(db) = error.as_db_error() else {
        return Error::Broken(error.to_string());
    };
    match *db.code() {
        SqlState::T_R_SERIALIZATION_FAILURE | SqlState::T_R_DEADLOCK_DETECTED => Error::Busy,
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
