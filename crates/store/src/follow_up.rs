//! Questions after a measure, and their answers.

use domain::follow_up::{Answer, Moment, Question, Respondent};
use domain::values::{Date, Id};

use crate::{Error, Row, Sql, Tx};

/// A question where it hangs: on a measure, its case, its goal.
#[derive(Clone, Debug, PartialEq)]
pub struct Listed {
    pub id: Id,
    pub question: Question,
    pub name: String,
    pub answered_on: Option<Date>,
    pub measure: Id,
    pub measure_number: i64,
    pub title: String,
    pub goal: Option<Id>,
    pub unit: Option<Id>,
    /// The case that the measure came from: its id, for who stands aside, and its number.
    pub case: Option<(Id, String)>,
}

const ADD: Sql = Sql("INSERT INTO question (organisation, id, measure, moment, respondent, \
     account, from_date) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)");
const ADD_ANSWER: Sql =
    Sql("INSERT INTO answer (organisation, question, scale, body, answered_on) \
     VALUES (?1, ?2, ?3, ?4, ?5)");
const LIST: Sql = Sql("SELECT q.id, q.moment, q.respondent, q.account, q.from_date, p.name, \
     w.scale, t.body, w.answered_on, m.id, m.title, m.goal, m.unit, a.id, a.number, m.number \
     FROM question q \
     JOIN account p ON p.organisation = q.organisation AND p.id = q.account \
     JOIN measure m ON m.organisation = q.organisation AND m.id = q.measure \
     LEFT JOIN application a ON a.organisation = m.organisation AND a.id = m.application \
     LEFT JOIN answer w ON w.organisation = q.organisation AND w.question = q.id \
     LEFT JOIN erasable_text t ON t.organisation = w.organisation AND t.id = w.body \
     WHERE q.organisation = ?1 AND (CAST(?2 AS TEXT) IS NULL OR q.id = ?2) \
     AND (CAST(?3 AS TEXT) IS NULL OR q.account = ?3) \
     AND (CAST(?4 AS TEXT) IS NULL OR q.measure = ?4) ORDER BY q.from_date, q.id");
const MANAGERS: Sql = Sql("SELECT account FROM assignment WHERE organisation = ?1 \
     AND role = 'manager' AND unit = ?2 AND from_date <= ?3 \
     AND (until_date IS NULL OR until_date >= ?3) ORDER BY from_date, id");

/// Every statement of this aggregate.
pub const ALL: &[&[Sql]] = &[&[ADD, ADD_ANSWER, LIST, MANAGERS]];

/// Adds a question of a measure.
///
/// # Errors
/// [`Error::Conflict`] if it has been asked.
pub fn add(
    tx: &Tx<'_>,
    id: Id,
    measure: Id,
    (moment, respondent, account, from): (Moment, Respondent, Id, Date),
) -> Result<(), Error> {
    tx.run_one(
        ADD,
        &[&tx.organisation()?, &id, &measure, &moment.code(), &respondent.code(), &account, &from],
    )
}

/// Adds the answer to a question; `body` is the id of what was written.
///
/// # Errors
/// [`Error::Conflict`] if it has been answered.
pub fn add_answer(
    tx: &Tx<'_>,
    question: Id,
    scale: Option<i64>,
    body: Option<Id>,
    on: Date,
) -> Result<(), Error> {
    tx.run_one(ADD_ANSWER, &[&tx.organisation()?, &question, &scale, &body, &on])
}

/// One question.
///
/// # Errors
/// [`Error::Missing`] if there is none.
pub fn one(tx: &Tx<'_>, id: Id) -> Result<Listed, Error> {
    tx.one(LIST, &[&tx.organisation()?, &Some(id), &None::<Id>, &None::<Id>], read)
}

/// Everything that somebody has been asked, oldest first.
///
/// # Errors
/// Those of the engine.
pub fn of_account(tx: &Tx<'_>, account: Id) -> Result<Vec<Listed>, Error> {
    tx.all(LIST, &[&tx.organisation()?, &None::<Id>, &Some(account), &None::<Id>], read)
}

/// Every question, oldest first.
///
/// # Errors
/// Those of the engine.
pub fn all(tx: &Tx<'_>) -> Result<Vec<Listed>, Error> {
    tx.all(LIST, &[&tx.organisation()?, &None::<Id>, &None::<Id>, &None::<Id>], read)
}

/// The questions of a measure, oldest first.
///
/// # Errors
/// Those of the engine.
pub fn of_measure(tx: &Tx<'_>, measure: Id) -> Result<Vec<Listed>, Error> {
    tx.all(LIST, &[&tx.organisation()?, &None::<Id>, &None::<Id>, &Some(measure)], read)
}

/// The managers of a unit on a day, the one who has been longest first.
///
/// # Errors
/// Those of the engine.
pub fn managers(tx: &Tx<'_>, unit: Id, on: Date) -> Result<Vec<Id>, Error> {
    tx.all(MANAGERS, &[&tx.organisation()?, &unit, &on], |row| row.get(0))
}

fn read(row: &Row<'_>) -> Result<Listed, Error> {
    let unknown = || Error::Broken("a stored question has an unknown kind".to_owned());
    let answered_on: Option<Date> = row.get(8)?;
    let text: Option<String> = row.get(7)?;
    let answer = match (answered_on, row.get::<Option<i64>>(6)?) {
        (None, _) => None,
        (Some(_), Some(scale)) => Some(Answer::Given { scale, text }),
        // An erased reason leaves that there was one.
        (Some(_), None) => Some(Answer::Cannot { because: text.unwrap_or_default() }),
    };
    let case = match (row.get(13)?, row.get(14)?) {
        (Some(id), Some(number)) => Some((id, number)),
        _ => None,
    };
    Ok(Listed {
        id: row.get(0)?,
        question: Question {
            moment: Moment::from_code(&row.get::<String>(1)?).ok_or_else(unknown)?,
            respondent: Respondent::from_code(&row.get::<String>(2)?).ok_or_else(unknown)?,
            account: row.get(3)?,
            from: row.get(4)?,
            answer,
        },
        name: row.get(5)?,
        answered_on,
        measure: row.get(9)?,
        measure_number: row.get(15)?,
        title: row.get(10)?,
        goal: row.get(11)?,
        unit: row.get(12)?,
        case,
    })
}
