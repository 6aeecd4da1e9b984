//! The facade over the two engines: one SQL text, synchronous calls, transactions as closures.
//!
//! `read` is a read-only snapshot, `write` is serialisable and may run its closure again; a closure
//! therefore takes ids and time from outside and sends nothing out of the house.

mod append_only;
mod catalogue;
mod cell;
mod migrate;
mod postgres;
mod queue;
#[cfg(feature = "record")]
pub mod record;
mod sqlite;
mod tls;
mod tx;

use std::time::Duration;

pub(crate) use catalogue::{Kind, Table, check_foreign_keys, hold_foreign_keys, quoted, tables};
pub use cell::{Arg, Cell, Column, Row};
pub(crate) use migrate::schema_of;
pub use tx::{Sql, Tx};

use crate::access::Scope;
use queue::Queue;
use tx::Fate;

/// How often a write that collides with another process is tried again before it is *busy*.
const RERUNS: u32 = 10;

/// What can go wrong below the use cases.
#[derive(Clone, Debug, thiserror::Error, PartialEq)]
pub enum Error {
    /// The row is not there, or belongs to another organisation, which answers the same.
    #[error("not found")]
    Missing,
    /// A constraint of the schema refused the row: the name of the constraint or table.
    #[error("refused by the constraint {0}")]
    Conflict(String),
    /// Waited too long, or collided with other processes too often. Trying again is right.
    #[error("busy")]
    Busy,
    /// The disk or the database is full. Nothing of the transaction remains.
    #[error("the disk or the database is full")]
    Full,
    /// Anything else; the text is for the log, never for a page.
    #[error("{0}")]
    Broken(String),
}

/// An open database with its connections. Cheap to share by reference; made once, in `main`.
pub struct Store {
    backend: Backend,
    organisations: Queue,
}

enum Backend {
    Sqlite(Box<sqlite::Sqlite>),
    Postgres(Box<postgres::Postgres>),
}

/// How a database is opened: to serve, or to be migrated by its owner.
#[derive(Clone, Copy, PartialEq)]
enum Purpose {
    Serve,
    Migrate,
}

impl Store {
    /// Opens `sqlite:PATH` or `postgres://…` to serve. The schema must be this program's own.
    ///
    /// # Errors
    /// [`Error::Broken`] with the reason: unknown address, not migrated, a newer schema, or (on
    /// PostgreSQL) another collation than `C`.
    pub fn open(address: &str) -> Result<Store, Error> {
        let store = Self::connect(address, Purpose::Serve)?;
        migrate::check(&store)?;
        Ok(store)
    }

    /// Brings the schema up to this program's version and opens it. On PostgreSQL the address is
    /// that of the owner of the tables.
    ///
    /// # Errors
    /// [`Error::Broken`] with the reason, also when a migration already applied has been edited.
    pub fn migrate(address: &str) -> Result<Store, Error> {
        migrate::run(&Self::connect(address, Purpose::Migrate)?, migrate::ALL)?;
        Self::open(address)
    }

    /// Brings a new or older database up to the steps `(version, checksum)` of a backup, no further.
    pub(crate) fn at_schema(address: &str, steps: &[(i64, &str)]) -> Result<Store, Error> {
        let store = Self::connect(address, Purpose::Migrate)?;
        migrate::up_to(&store, steps)?;
        Ok(store)
    }

    /// What a migrated database is marked as, if it is. Asked before anything is done to it.
    ///
    /// # Errors
    /// Those of the engine, also for a database without a schema.
    pub fn mark_of(address: &str) -> Result<Option<String>, Error> {
        crate::access::installation(&Self::connect(address, Purpose::Serve)?)
    }

    fn connect(address: &str, purpose: Purpose) -> Result<Store, Error> {
        let backend = if let Some(path) = address.strip_prefix("sqlite:") {
            Backend::Sqlite(Box::new(sqlite::Sqlite::open(path)?))
        } else if address.starts_with("postgres://") || address.starts_with("postgresql://") {
            Backend::Postgres(Box::new(postgres::Postgres::open(address, purpose)?))
        } else {
            return Err(Error::Broken(
                "the database address must begin with sqlite: or postgres://".to_owned(),
            ));
        };
        Ok(Store { backend, organisations: Queue::default() })
    }

    /// Runs `work` on a read-only snapshot.
    ///
    /// # Errors
    /// Those of `work`, and those of the engine.
    pub fn read<T, E: From<Error>>(
        &self,
        scope: &Scope,
        work: impl Fn(&Tx<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        #[cfg(feature = "record")]
        record::transaction(scope, false);
        match &self.backend {
            Backend::Sqlite(engine) => engine.read(scope, &work),
            Backend::Postgres(engine) => engine.read(scope, &work),
        }
    }

    /// Runs `work` in a serialisable transaction, after waiting in its organisation's fair queue.
    /// If it collides with another process, `work` is run again, at most ten times.
    ///
    /// # Errors
    /// Those of `work` (nothing is kept then), and those of the engine.
    pub fn write<T, E: From<Error>>(
        &self,
        scope: &Scope,
        work: impl Fn(&Tx<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        #[cfg(feature = "record")]
        record::transaction(scope, true);
        let _turn = self.organisations.wait(&scope.key())?;
        for run in 0..=RERUNS {
            if run > 0 {
                std::thread::sleep(pause(run));
            }
            let fate = Fate::default();
            let outcome = match &self.backend {
                Backend::Sqlite(engine) => engine.write(scope, &fate, &work),
                Backend::Postgres(engine) => engine.write(scope, &fate, &work),
            };
            if !fate.collided() {
                return outcome;
            }
        }
        Err(Error::Busy.into())
    }

    /// The engine's name, for `verify` and for tests: `sqlite` or `postgres`.
    pub fn engine(&self) -> &'static str {
        match self.backend {
            Backend::Sqlite(_) => "sqlite",
            Backend::Postgres(_) => "postgres",
        }
    }

    /// Limits how large an SQLite file may grow, in pages. Does nothing on PostgreSQL.
    ///
    /// # Errors
    /// [`Error::Broken`] if the engine refuses.
    pub fn limit_pages(&self, pages: u32) -> Result<(), Error> {
        match &self.backend {
            Backend::Sqlite(engine) => engine.limit_pages(pages),
            Backend::Postgres(_) => Ok(()),
        }
    }

    fn execute_ddl(&self, statements: &[String]) -> Result<(), Error> {
        match &self.backend {
            Backend::Sqlite(engine) => engine.execute_ddl(statements),
            Backend::Postgres(engine) => engine.execute_ddl(statements),
        }
    }
}

/// Doubling from one millisecond, with a jitter taken from the address of a stack value: enough to
/// keep two processes from meeting again, and no random number generator is needed for it.
fn pause(run: u32) -> Duration {
    let here = &run as *const u32 as u64;
    let jitter = (here >> 4).wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 56;
    Duration::from_micros((1000 << run.min(7)) + jitter * 10)
}
