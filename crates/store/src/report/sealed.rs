//! Yearly accounts that have been given to the unions.

use domain::values::{Date, Id, Instant};

use crate::{Error, Sql, Tx};

/// Everything that is sealed.
#[derive(Clone, Debug)]
pub struct Sealing {
    pub id: Id,
    pub account: Id,
    pub at: Instant,
    pub sealed: Sealed,
    pub whole_pdf: Vec<u8>,
    pub staff_pdf: Vec<u8>,
    /// Of the figures and the pages of both versions.
    pub content_hash: [u8; 32],
}

/// A sealed account without its files.
#[derive(Clone, Debug, PartialEq)]
pub struct Sealed {
    pub year: i16,
    pub accounted_on: Date,
    pub receivers: Vec<Id>,
    pub head_sequence: i64,
    pub head_hash: Vec<u8>,
    /// The figures of both versions, as JSON.
    pub whole: String,
    pub staff: String,
}

const ADD: Sql = Sql("INSERT INTO yearly_account (organisation, id, year, accounted_on, \
     receivers, account, head_sequence, head_hash, whole, staff, whole_pdf, staff_pdf, \
     content_hash, at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)");
const ONE: Sql = Sql("SELECT accounted_on, receivers, head_sequence, head_hash, whole, staff \
     FROM yearly_account WHERE organisation = ?1 AND year = ?2");
const WHOLE_PDF: Sql =
    Sql("SELECT whole_pdf FROM yearly_account WHERE organisation = ?1 AND year = ?2");
const STAFF_PDF: Sql =
    Sql("SELECT staff_pdf FROM yearly_account WHERE organisation = ?1 AND year = ?2");
const YEARS: Sql = Sql("SELECT year, accounted_on FROM yearly_account \
     WHERE organisation = ?1 ORDER BY year DESC");

pub(super) const ALL: &[Sql] = &[ADD, ONE, WHOLE_PDF, STAFF_PDF, YEARS];

/// Seals an account.
///
/// # Errors
/// [`Error::Conflict`] if the year has been sealed.
pub fn add(tx: &Tx<'_>, new: &Sealing) -> Result<(), Error> {
    let s = &new.sealed;
    let receivers: Vec<String> = s.receivers.iter().map(Id::to_string).collect();
    tx.run_one(
        ADD,
        &[
            &tx.organisation()?,
            &new.id,
            &i64::from(s.year),
            &s.accounted_on,
            &receivers.join("\n"),
            &new.account,
            &s.head_sequence,
            &s.head_hash,
            &s.whole,
            &s.staff,
            &new.whole_pdf,
            &new.staff_pdf,
            &new.content_hash,
            &new.at,
        ],
    )
}

/// The sealed account of a year, if there is one.
///
/// # Errors
/// Those of the engine.
pub fn sealed(tx: &Tx<'_>, year: i16) -> Result<Option<Sealed>, Error> {
    tx.first(ONE, &[&tx.organisation()?, &i64::from(year)], |row| {
        let receivers: String = row.get(1)?;
        Ok(Sealed {
            year,
            accounted_on: row.get(0)?,
            receivers: receivers.lines().filter_map(Id::read).collect(),
            head_sequence: row.get(2)?,
            head_hash: row.get(3)?,
            whole: row.get(4)?,
            staff: row.get(5)?,
        })
    })
}

/// The pages of a sealed account: those of the version for all staff, or the whole.
///
/// # Errors
/// [`Error::Missing`] if the year has not been sealed.
pub fn pdf(tx: &Tx<'_>, year: i16, staff: bool) -> Result<Vec<u8>, Error> {
    let sql = if staff { STAFF_PDF } else { WHOLE_PDF };
    tx.one(sql, &[&tx.organisation()?, &i64::from(year)], |row| row.get(0))
}

/// The years that have been accounted, and when, the last first.
///
/// # Errors
/// Those of the engine.
pub fn years(tx: &Tx<'_>) -> Result<Vec<(i16, Date)>, Error> {
    tx.all(YEARS, &[&tx.organisation()?], |row| {
        let year = i16::try_from(row.get::<i64>(0)?);
        let year = year.map_err(|_| Error::Broken("a stored year is no year".to_owned()))?;
        Ok((year, row.get(1)?))
    })
}
