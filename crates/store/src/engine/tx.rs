//! One open transaction: the only thing that the aggregates' files can ask.

use std::cell::RefCell;

use domain::values::Id;

use super::postgres::Connection;
use super::{Arg, Error, Row, postgres, sqlite};
use crate::access::Scope;

/// One SQL text, the same for both engines, with parameters `?1`, `?2` …
#[derive(Clone, Copy, Debug)]
pub struct Sql(pub &'static str);

/// A transaction in one scope. The scope's organisation is the first argument of every statement
/// that touches an organisation's rows.
pub struct Tx<'t> {
    pub(super) scope: &'t Scope,
    pub(super) on: On<'t>,
    pub(super) fate: &'t Fate,
}

pub(super) enum On<'t> {
    Sqlite(&'t rusqlite::Connection),
    Postgres(RefCell<&'t mut Connection>),
}

/// The first error that the engine gave in a transaction. From then on it can only be rolled back:
/// PostgreSQL does so even when asked to commit, and reports success; SQLite would keep the rest.
#[derive(Default)]
pub(super) struct Fate(RefCell<Option<Error>>);

impl Fate {
    pub(super) fn note(&self, error: &Error) {
        self.0.borrow_mut().get_or_insert_with(|| error.clone());
    }

    /// Whether another process was in the way, so that running again is right.
    pub(super) fn collided(&self) -> bool {
        *self.0.borrow() == Some(Error::Busy)
    }

    fn open(&self) -> Result<(), Error> {
        self.0.borrow().clone().map_or(Ok(()), Err)
    }

    /// What the transaction's work came to: a closure that hides an engine's error has still failed.
    pub(super) fn judge<T, E: From<Error>>(&self, outcome: Result<T, E>) -> Result<T, E> {
        let done = outcome?;
        self.open()?;
        Ok(done)
    }
}

impl Tx<'_> {
    /// The organisation whose rows this transaction may touch.
    ///
    /// # Errors
    /// [`Error::Missing`] in a scope without organisation: for a public visitor there are no rows.
    pub fn organisation(&self) -> Result<Id, Error> {
        self.scope.organisation().ok_or(Error::Missing)
    }

    /// The scope that the transaction was opened with.
    pub fn scope(&self) -> &Scope {
        self.scope
    }

    /// Every row of a query, decoded by `read`.
    ///
    /// # Errors
    /// Those of the engine and of `read`.
    pub fn all<T>(
        &self,
        sql: Sql,
        args: &[&dyn Arg],
        read: impl Fn(&Row<'_>) -> Result<T, Error>,
    ) -> Result<Vec<T>, Error> {
        let mut rows = Vec::new();
        self.each(sql, args, &mut |row| {
            rows.push(read(row)?);
            Ok(())
        })?;
        Ok(rows)
    }

    /// The first row of a query, if there is one.
    ///
    /// # Errors
    /// Those of the engine and of `read`.
    pub fn first<T>(
        &self,
        sql: Sql,
        args: &[&dyn Arg],
        read: impl Fn(&Row<'_>) -> Result<T, Error>,
    ) -> Result<Option<T>, Error> {
        Ok(self.all(sql, args, read)?.into_iter().next())
    }

    /// The first row of a query that must have one.
    ///
    /// # Errors
    /// [`Error::Missing`] without a row; those of the engine and of `read`.
    pub fn one<T>(
        &self,
        sql: Sql,
        args: &[&dyn Arg],
        read: impl Fn(&Row<'_>) -> Result<T, Error>,
    ) -> Result<T, Error> {
        self.first(sql, args, read)?.ok_or(Error::Missing)
    }

    /// Calls `take` with every row of a query, without keeping them.
    ///
    /// # Errors
    /// Those of the engine and of `take`.
    pub fn each(
        &self,
        sql: Sql,
        args: &[&dyn Arg],
        take: &mut dyn FnMut(&Row<'_>) -> Result<(), Error>,
    ) -> Result<(), Error> {
        self.each_of(sql.0, args, take)
    }

    /// As [`Tx::each`], with a text made from the catalogue's names.
    pub(crate) fn each_of(
        &self,
        sql: &str,
        args: &[&dyn Arg],
        take: &mut dyn FnMut(&Row<'_>) -> Result<(), Error>,
    ) -> Result<(), Error> {
        self.fate.open()?;
        #[cfg(feature = "record")]
        super::record::statement(sql, args, true);
        let mut taken = Ok(());
        let mut keep = |row: &Row<'_>| {
            taken = take(row);
            taken.is_ok()
        };
        let outcome = match &self.on {
            On::Sqlite(connection) => sqlite::each(connection, sql, args, &mut keep),
            On::Postgres(connection) => postgres::each(connection, sql, args, &mut keep),
        };
        self.noting(outcome)?;
        taken
    }

    /// Calls `take` with every row as it arrives, for what is too large to hold. Nothing else can be
    /// asked meanwhile.
    pub(crate) fn stream(
        &self,
        sql: &str,
        take: &mut dyn FnMut(&Row<'_>) -> Result<(), Error>,
    ) -> Result<(), Error> {
        match &self.on {
            On::Sqlite(_) => self.each_of(sql, &[], take),
            On::Postgres(connection) => {
                self.fate.open()?;
                postgres::stream(&mut connection.borrow_mut(), sql, take)
            }
        }
    }

    /// Runs a statement that gives no rows; returns how many it changed.
    ///
    /// # Errors
    /// [`Error::Conflict`] if a constraint refuses; those of the engine. After either, the
    /// transaction is lost: what follows answers the same error and nothing is kept.
    pub fn run(&self, sql: Sql, args: &[&dyn Arg]) -> Result<u64, Error> {
        self.run_of(sql.0, args)
    }

    /// As [`Tx::run`], with a text made from the catalogue's names.
    pub(crate) fn run_of(&self, sql: &str, args: &[&dyn Arg]) -> Result<u64, Error> {
        self.fate.open()?;
        #[cfg(feature = "record")]
        super::record::statement(sql, args, false);
        self.noting(match &self.on {
            On::Sqlite(connection) => sqlite::run(connection, sql, args),
            On::Postgres(connection) => postgres::run(&mut connection.borrow_mut(), sql, args),
        })
    }

    /// Runs a statement that must change exactly one row.
    ///
    /// # Errors
    /// [`Error::Missing`] if it changed none; otherwise as [`Tx::run`].
    pub fn run_one(&self, sql: Sql, args: &[&dyn Arg]) -> Result<(), Error> {
        match self.run(sql, args)? {
            1 => Ok(()),
            0 => Err(Error::Missing),
            more => Err(Error::Broken(format!("{more} rows changed instead of one"))),
        }
    }

    fn noting<T>(&self, outcome: Result<T, Error>) -> Result<T, Error> {
        outcome.inspect_err(|error| self.fate.note(error))
    }
}
