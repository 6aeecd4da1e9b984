//! Wishes, and who supports them.

use domain::exchange::Answer;
use domain::values::{Id, Instant};

use super::Visitor;
use crate::{Error, Row, Sql, Tx};

/// A wish as it is stored.
#[derive(Clone, Debug, PartialEq)]
pub struct Wish {
    pub id: Id,
    pub number: i64,
    pub title: String,
    pub text: Option<String>,
    /// Whose people wished first.
    pub agency: String,
    pub answer: Answer,
    /// What the organiser says of it.
    pub said: Option<String>,
    pub wished_at: Instant,
    /// The event that came of it: number and title.
    pub event: Option<(i64, String)>,
    pub supporters: i64,
}

const ADD: Sql = Sql("INSERT INTO wish (organisation, id, number, title, body, agency, answer, \
     wished_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, 'none', ?7)");
const ANSWER: Sql = Sql("UPDATE wish SET answer = ?3, said = ?4, event = ?5, merged_into = ?6 \
     WHERE organisation = ?1 AND id = ?2");
const LIST: Sql = Sql("SELECT w.id, w.number, w.title, w.body, w.agency, w.answer, w.said, \
     w.event, w.merged_into, w.wished_at, e.number, e.title, \
     (SELECT COUNT(*) FROM wish_support s WHERE s.organisation = w.organisation \
       AND s.wish = w.id) \
     FROM wish w LEFT JOIN event e ON e.organisation = w.organisation AND e.id = w.event \
     WHERE w.organisation = ?1 AND (CAST(?2 AS BIGINT) IS NULL OR w.number = ?2) \
     ORDER BY w.number DESC");
const SUPPORTED: Sql = Sql("SELECT wish FROM wish_support WHERE organisation = ?1 \
     AND visitor_organisation = ?2 AND visitor = ?3 ORDER BY wish");
const SUPPORT: Sql =
    Sql("INSERT INTO wish_support (organisation, wish, visitor_organisation, visitor) \
     VALUES (?1, ?2, ?3, ?4)");
const UNSUPPORT: Sql = Sql("DELETE FROM wish_support WHERE organisation = ?1 AND wish = ?2 \
     AND visitor_organisation = ?3 AND visitor = ?4");
// Who supports both supports the one once.
const MOVE: Sql =
    Sql("INSERT INTO wish_support (organisation, wish, visitor_organisation, visitor) \
     SELECT s.organisation, ?3, s.visitor_organisation, s.visitor FROM wish_support s \
     WHERE s.organisation = ?1 AND s.wish = ?2 AND NOT EXISTS (SELECT 1 FROM wish_support o \
       WHERE o.organisation = s.organisation AND o.wish = ?3 \
       AND o.visitor_organisation = s.visitor_organisation AND o.visitor = s.visitor)");

pub(super) const ALL: &[Sql] = &[ADD, ANSWER, LIST, SUPPORTED, SUPPORT, UNSUPPORT, MOVE];

/// Adds a wish that nobody has answered.
///
/// # Errors
/// [`Error::Conflict`] if the number is taken.
pub fn add_wish(tx: &Tx<'_>, wish: &Wish) -> Result<(), Error> {
    let organisation = tx.organisation()?;
    let Wish { id, number, title, text, agency, wished_at, .. } = wish;
    tx.run_one(ADD, &[&organisation, id, number, title, text, agency, wished_at])
}

/// Answers a wish; one that is the same as another gives its supporters to that one.
///
/// # Errors
/// [`Error::Missing`] if there is none.
pub fn answer_wish(tx: &Tx<'_>, id: Id, answer: &Answer, said: Option<&str>) -> Result<(), Error> {
    let organisation = tx.organisation()?;
    let (event, into) = (answer.event(), answer.merged_into());
    tx.run_one(ANSWER, &[&organisation, &id, &answer.code(), &said, &event, &into])?;
    if let Some(into) = into {
        tx.run(MOVE, &[&organisation, &id, &into])?;
    }
    Ok(())
}

/// Every wish, the latest first.
///
/// # Errors
/// Those of the engine.
pub fn wishes(tx: &Tx<'_>) -> Result<Vec<Wish>, Error> {
    tx.all(LIST, &[&tx.organisation()?, &None::<i64>], read)
}

/// The wish with this number.
///
/// # Errors
/// [`Error::Missing`] if there is none.
pub fn wish(tx: &Tx<'_>, number: i64) -> Result<Wish, Error> {
    tx.one(LIST, &[&tx.organisation()?, &Some(number)], read)
}

/// The wishes that the visitor supports.
///
/// # Errors
/// Those of the engine.
pub fn supported(tx: &Tx<'_>, visitor: &Visitor) -> Result<Vec<Id>, Error> {
    let of = [&tx.organisation()? as &dyn crate::Arg, &visitor.organisation, &visitor.account];
    tx.all(SUPPORTED, &of, |row| row.get(0))
}

/// The visitor wants it too, or no longer.
///
/// # Errors
/// [`Error::Conflict`] if it is supported already.
pub fn set_support(tx: &Tx<'_>, wish: Id, visitor: &Visitor, wants: bool) -> Result<(), Error> {
    let of: [&dyn crate::Arg; 4] =
        [&tx.organisation()?, &wish, &visitor.organisation, &visitor.account];
    tx.run(if wants { SUPPORT } else { UNSUPPORT }, &of).map(|_| ())
}

fn read(row: &Row<'_>) -> Result<Wish, Error> {
    let answer = Answer::from_code(&row.get::<String>(5)?, row.get(7)?, row.get(8)?);
    let event = match (row.get::<Option<i64>>(10)?, row.get::<Option<String>>(11)?) {
        (Some(number), Some(title)) => Some((number, title)),
        _ => None,
    };
    Ok(Wish {
        id: row.get(0)?,
        number: row.get(1)?,
        title: row.get(2)?,
        text: row.get(3)?,
        agency: row.get(4)?,
        answer: answer.ok_or_else(|| Error::Broken("a stored answer is unknown".to_owned()))?,
        said: row.get(6)?,
        wished_at: row.get(9)?,
        event,
        supporters: row.get(12)?,
    })
}
