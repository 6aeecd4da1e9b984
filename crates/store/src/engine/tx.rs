//! One open transaction: the only thing that the aggregates' files can ask.

use std::cell::{Cell as Flag, RefCell};

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
    pub(super) collided: &'t Flag<bool>,
}

pub(super) enum On<'t> {
    Sqlite(&'t rusqlite::Connection),
    Postgres(RefCell<&'t mut Connection>),
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
        self.noting_collision(match &self.on {
            On::Sqlite(connection) => sqlite::each(connection, sql.0, args, take),
            On::Postgres(connection) => {
                postgres::each(&mut connection.borrow_mut(), sql.0, args, take)
            }
        })
    }

    /// Runs a statement that gives no rows; returns how many it changed.
    ///
    /// # Errors
    /// [`Error::Conflict`] if a constraint refuses; those of the engine.
    pub fn run(&self, sql: Sql, args: &[&dyn Arg]) -> Result<u64, Error> {
        self.noting_collision(match &self.on {
            On::Sqlite(connection) => sqlite::run(connection, sql.0, args),
            On::Postgres(connection) => postgres::run(&mut connection.borrow_mut(), sql.0, args),
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

    fn noting_collision<T>(&self, outcome: Result<T, Error>) -> Result<T, Error> {
        if outcome.as_ref().is_err_and(|error| *error == Error::Busy) {
            self.collided.set(true);
        }
        outcome
    }
}
