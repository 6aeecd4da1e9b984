//! What people of agencies say of a wish.

use std::collections::BTreeMap;

use domain::values::{Id, Instant};

use super::Visitor;
use crate::{Error, Sql, Tx};

/// A comment. Who wrote it is kept and never shown.
#[derive(Clone, Debug, PartialEq)]
pub struct Comment {
    pub id: Id,
    pub number: i64,
    pub agency: String,
    pub text: String,
    pub written_at: Instant,
    /// Why the organiser hides it, if it is hidden.
    pub hidden_because: Option<String>,
}

const ADD: Sql = Sql("INSERT INTO wish_comment (organisation, id, wish, number, \
     visitor_organisation, visitor, agency, body, written_at) \
     VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)");
const LIST: Sql = Sql("SELECT id, number, agency, body, written_at, hidden_because \
     FROM wish_comment WHERE organisation = ?1 AND wish = ?2 ORDER BY number");
const LAST: Sql = Sql("SELECT CAST(COALESCE(MAX(number), 0) AS BIGINT) FROM wish_comment \
     WHERE organisation = ?1 AND wish = ?2");
const HIDE: Sql = Sql("UPDATE wish_comment SET hidden_because = ?4 \
     WHERE organisation = ?1 AND wish = ?2 AND number = ?3");
const COUNTS: Sql = Sql("SELECT wish, CAST(COUNT(*) AS BIGINT) FROM wish_comment \
     WHERE organisation = ?1 AND hidden_because IS NULL GROUP BY wish ORDER BY wish");
const SUPPORTERS: Sql = Sql("SELECT wish, visitor_organisation, visitor FROM wish_support \
     WHERE organisation = ?1 ORDER BY wish, visitor_organisation, visitor");

pub(super) const ALL: &[Sql] = &[ADD, LIST, LAST, HIDE, COUNTS, SUPPORTERS];

/// Adds a comment to a wish, under its queue; gives its number.
///
/// # Errors
/// Those of the engine.
pub fn add_comment(tx: &Tx<'_>, wish: Id, from: &Visitor, new: &Comment) -> Result<i64, Error> {
    let organisation = tx.organisation()?;
    let last: i64 = tx.one(LAST, &[&organisation, &wish], |row| row.get(0))?;
    let number = last + 1;
    tx.run_one(
        ADD,
        &[
            &organisation,
            &new.id,
            &wish,
            &number,
            &from.organisation,
            &from.account,
            &new.agency,
            &new.text,
            &new.written_at,
        ],
    )?;
    Ok(number)
}

/// The comments on a wish, the first first.
///
/// # Errors
/// Those of the engine.
pub fn comments(tx: &Tx<'_>, wish: Id) -> Result<Vec<Comment>, Error> {
    tx.all(LIST, &[&tx.organisation()?, &wish], |row| {
        Ok(Comment {
            id: row.get(0)?,
            number: row.get(1)?,
            agency: row.get(2)?,
            text: row.get(3)?,
            written_at: row.get(4)?,
            hidden_because: row.get(5)?,
        })
    })
}

/// Hides a comment, or shows it again.
///
/// # Errors
/// [`Error::Missing`] if there is none.
pub fn hide_comment(
    tx: &Tx<'_>,
    wish: Id,
    number: i64,
    because: Option<&str>,
) -> Result<(), Error> {
    tx.run_one(HIDE, &[&tx.organisation()?, &wish, &number, &because])
}

/// How many comments that can be read there are on each wish.
///
/// # Errors
/// Those of the engine.
pub fn comment_counts(tx: &Tx<'_>) -> Result<BTreeMap<Id, i64>, Error> {
    let all = tx.all(COUNTS, &[&tx.organisation()?], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(all.into_iter().collect())
}

/// Who supports which wish.
///
/// # Errors
/// Those of the engine.
pub fn supporters(tx: &Tx<'_>) -> Result<Vec<(Id, Visitor)>, Error> {
    tx.all(SUPPORTERS, &[&tx.organisation()?], |row| {
        Ok((row.get(0)?, Visitor { organisation: row.get(1)?, account: row.get(2)? }))
    })
}
