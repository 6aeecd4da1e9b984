//! Notices of agreements: who gave one and when, and that it was withdrawn.

use domain::agreement::Notice;
use domain::values::{Date, Id, Instant};

use crate::{Error, Sql, Tx};

/// A notice with who noted it.
#[derive(Clone, Debug, PartialEq)]
pub struct NoticeRow {
    pub id: Id,
    pub notice: Notice,
    pub account: Id,
    pub at: Instant,
}

const ADD: Sql =
    Sql("INSERT INTO agreement_notice (organisation, id, agreement, party, given_on, last_day, \
     account, at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");
const WITHDRAW: Sql = Sql("UPDATE agreement_notice SET withdrawn_on = ?4, withdrawn_by = ?5 \
     WHERE organisation = ?1 AND agreement = ?2 AND id = ?3 AND withdrawn_on IS NULL");
const LIST: Sql = Sql("SELECT id, party, given_on, last_day, withdrawn_on, account, at \
     FROM agreement_notice WHERE organisation = ?1 AND agreement = ?2 ORDER BY at, id");

pub(super) const ALL: &[Sql] = &[ADD, WITHDRAW, LIST];

/// Keeps a notice.
///
/// # Errors
/// [`Error::Conflict`] if the party does not take part, or one of its own stands.
pub fn add_notice(tx: &Tx<'_>, agreement: Id, row: &NoticeRow) -> Result<(), Error> {
    let notice = &row.notice;
    tx.run_one(
        ADD,
        &[
            &tx.organisation()?,
            &row.id,
            &agreement,
            &notice.party,
            &notice.given_on,
            &notice.last_day,
            &row.account,
            &row.at,
        ],
    )
}

/// Notes that a notice was withdrawn on the day `on`.
///
/// # Errors
/// [`Error::Missing`] if the agreement has no such notice that stands.
pub fn withdraw_notice(tx: &Tx<'_>, agreement: Id, id: Id, on: Date, by: Id) -> Result<(), Error> {
    tx.run_one(WITHDRAW, &[&tx.organisation()?, &agreement, &id, &on, &by])
}

/// The notices of an agreement, oldest first, withdrawn ones too.
///
/// # Errors
/// Those of the engine.
pub fn notices(tx: &Tx<'_>, agreement: Id) -> Result<Vec<NoticeRow>, Error> {
    tx.all(LIST, &[&tx.organisation()?, &agreement], |row| {
        Ok(NoticeRow {
            id: row.get(0)?,
            notice: Notice {
                party: row.get(1)?,
                given_on: row.get(2)?,
                last_day: row.get(3)?,
                withdrawn_on: row.get(4)?,
            },
            account: row.get(5)?,
            at: row.get(6)?,
        })
    })
}
