//! The duties of the agency's year.

use domain::agreement::{Duty, DutyKind};
use domain::values::{Date, Id};

use super::unknown;
use crate::{Error, Row, Sql, Tx};

/// A duty as it is stored.
#[derive(Clone, Debug, PartialEq)]
pub struct DutyRow {
    pub id: Id,
    pub duty: Duty,
    pub owner_name: Option<String>,
    /// The agreement whose notice or failed talks led to it.
    pub agreement: Option<Id>,
    /// How many times it has been changed: the calendar file's sequence.
    pub changes: i64,
}

const ADD: Sql = Sql("INSERT INTO duty (organisation, id, kind, title, due_on, owner, done_on, \
     receivers, agreement, changes) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, 0)");
const SET: Sql = Sql("UPDATE duty SET kind = ?3, title = ?4, due_on = ?5, owner = ?6, \
     done_on = ?7, receivers = ?8, changes = changes + 1 WHERE organisation = ?1 AND id = ?2");
const ONE: Sql = Sql(
    "SELECT d.id, d.kind, d.title, d.due_on, d.owner, d.done_on, d.receivers, d.changes, a.name, \
     d.agreement \
     FROM duty d LEFT JOIN account a ON a.organisation = d.organisation AND a.id = d.owner \
     WHERE d.organisation = ?1 AND d.id = ?2",
);
const LIST: Sql = Sql(
    "SELECT d.id, d.kind, d.title, d.due_on, d.owner, d.done_on, d.receivers, d.changes, a.name, \
     d.agreement \
     FROM duty d LEFT JOIN account a ON a.organisation = d.organisation AND a.id = d.owner \
     WHERE d.organisation = ?1 AND d.due_on BETWEEN ?2 AND ?3 ORDER BY d.due_on, d.id",
);

const OF_AGREEMENT: Sql = Sql(
    "SELECT d.id, d.kind, d.title, d.due_on, d.owner, d.done_on, d.receivers, d.changes, a.name, \
     d.agreement \
     FROM duty d LEFT JOIN account a ON a.organisation = d.organisation AND a.id = d.owner \
     WHERE d.organisation = ?1 AND d.agreement = ?2 ORDER BY d.due_on, d.id",
);
const REMOVE: Sql = Sql("DELETE FROM duty WHERE organisation = ?1 AND id = ?2");

pub(super) const ALL: &[Sql] = &[ADD, SET, ONE, LIST, OF_AGREEMENT, REMOVE];

/// Adds a duty; `agreement` is the one whose notice or failed talks led to it.
///
/// # Errors
/// [`Error::Conflict`] if the owner has no account.
pub fn add_duty(tx: &Tx<'_>, id: Id, duty: &Duty, agreement: Option<Id>) -> Result<(), Error> {
    tx.run_one(
        ADD,
        &[
            &tx.organisation()?,
            &id,
            &duty.kind.code(),
            &duty.title,
            &duty.due_on,
            &duty.owner,
            &duty.done_on,
            &duty.receivers,
            &agreement,
        ],
    )
}

/// Changes a duty.
///
/// # Errors
/// [`Error::Missing`] if there is none.
pub fn set_duty(tx: &Tx<'_>, id: Id, duty: &Duty) -> Result<(), Error> {
    tx.run_one(
        SET,
        &[
            &tx.organisation()?,
            &id,
            &duty.kind.code(),
            &duty.title,
            &duty.due_on,
            &duty.owner,
            &duty.done_on,
            &duty.receivers,
        ],
    )
}

/// One duty.
///
/// # Errors
/// [`Error::Missing`] if there is none.
pub fn duty(tx: &Tx<'_>, id: Id) -> Result<DutyRow, Error> {
    tx.one(ONE, &[&tx.organisation()?, &id], read)
}

/// The duties due between two days, both included.
///
/// # Errors
/// Those of the engine.
pub fn duties(tx: &Tx<'_>, first: Date, last: Date) -> Result<Vec<DutyRow>, Error> {
    tx.all(LIST, &[&tx.organisation()?, &first, &last], read)
}

/// The duties that an agreement's notice or failed talks led to.
///
/// # Errors
/// Those of the engine.
pub fn duties_of(tx: &Tx<'_>, agreement: Id) -> Result<Vec<DutyRow>, Error> {
    tx.all(OF_AGREEMENT, &[&tx.organisation()?, &agreement], read)
}

/// Takes a duty out of the year.
///
/// # Errors
/// [`Error::Missing`] if there is none.
pub fn remove_duty(tx: &Tx<'_>, id: Id) -> Result<(), Error> {
    tx.run_one(REMOVE, &[&tx.organisation()?, &id])
}

fn read(row: &Row<'_>) -> Result<DutyRow, Error> {
    let kind = DutyKind::from_code(&row.get::<String>(1)?);
    Ok(DutyRow {
        id: row.get(0)?,
        duty: Duty {
            kind: kind.ok_or_else(|| unknown("duty"))?,
            title: row.get(2)?,
            due_on: row.get(3)?,
            owner: row.get(4)?,
            done_on: row.get(5)?,
            receivers: row.get(6)?,
        },
        changes: row.get(7)?,
        owner_name: row.get(8)?,
        agreement: row.get(9)?,
    })
}
