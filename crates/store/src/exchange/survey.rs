//! The short survey among all staff, and what was answered once it has closed.

use domain::exchange::{Aware, SurveyReply, SurveyState};
use domain::values::{Date, Id};

use crate::{Error, Row, Sql, Tx};

/// A survey as it is stored.
#[derive(Clone, Debug, PartialEq)]
pub struct Survey {
    pub id: Id,
    pub number: i64,
    pub opened_on: Date,
    pub last_day: Date,
    pub state: SurveyState,
    /// How many could have answered, counted when it closed.
    pub asked: Option<i64>,
}

const ADD: Sql = Sql("INSERT INTO survey (organisation, id, number, opened_on, last_day, state) \
     VALUES (?1, ?2, ?3, ?4, ?5, 'open')");
const LIST: Sql = Sql("SELECT id, number, opened_on, last_day, state, asked FROM survey \
     WHERE organisation = ?1 AND (CAST(?2 AS BIGINT) IS NULL OR number = ?2) \
     ORDER BY number DESC");
const CLOSE: Sql = Sql("UPDATE survey SET state = ?3, asked = ?4 \
     WHERE organisation = ?1 AND id = ?2 AND state = 'open'");
const ADD_REPLY: Sql = Sql("INSERT INTO survey_reply (organisation, id, survey, known_exists, \
     known_purpose, known_apply) VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
// By the ids, which are chance: the order says nothing.
const REPLIES: Sql = Sql("SELECT known_exists, known_purpose, known_apply FROM survey_reply \
     WHERE organisation = ?1 AND survey = ?2 ORDER BY id");
const ASKED: Sql = Sql("SELECT CAST(COUNT(*) AS BIGINT) FROM account \
     WHERE organisation = ?1 AND ended_at IS NULL");

pub(super) const ALL: &[Sql] = &[ADD, LIST, CLOSE, ADD_REPLY, REPLIES, ASKED];

/// Adds a survey that is open.
///
/// # Errors
/// [`Error::Conflict`] if the number is taken.
pub fn add_survey(tx: &Tx<'_>, survey: &Survey) -> Result<(), Error> {
    let Survey { id, number, opened_on, last_day, .. } = survey;
    tx.run_one(ADD, &[&tx.organisation()?, id, number, opened_on, last_day])
}

/// Every survey, the latest first.
///
/// # Errors
/// Those of the engine.
pub fn surveys(tx: &Tx<'_>) -> Result<Vec<Survey>, Error> {
    tx.all(LIST, &[&tx.organisation()?, &None::<i64>], read)
}

/// The survey with this number.
///
/// # Errors
/// [`Error::Missing`] if there is none.
pub fn survey(tx: &Tx<'_>, number: i64) -> Result<Survey, Error> {
    tx.one(LIST, &[&tx.organisation()?, &Some(number)], read)
}

/// Closes an open survey, and keeps the answers in the order given: each with its id, which is chance.
///
/// # Errors
/// [`Error::Missing`] if it is not open.
pub fn close_survey(
    tx: &Tx<'_>,
    survey: Id,
    (state, asked): (SurveyState, i64),
    replies: &[(Id, SurveyReply)],
) -> Result<(), Error> {
    let organisation = tx.organisation()?;
    tx.run_one(CLOSE, &[&organisation, &survey, &state.code(), &asked])?;
    replies.iter().try_for_each(|(id, [exists, purpose, apply])| {
        let (exists, purpose, apply) = (exists.code(), purpose.code(), apply.code());
        tx.run_one(ADD_REPLY, &[&organisation, id, &survey, &exists, &purpose, &apply])
    })
}

/// What was answered.
///
/// # Errors
/// Those of the engine.
pub fn survey_replies(tx: &Tx<'_>, survey: Id) -> Result<Vec<SurveyReply>, Error> {
    tx.all(REPLIES, &[&tx.organisation()?, &survey], |row| {
        Ok([aware(row, 0)?, aware(row, 1)?, aware(row, 2)?])
    })
}

/// How many accounts are in use: those who can answer.
///
/// # Errors
/// Those of the engine.
pub fn asked_now(tx: &Tx<'_>) -> Result<i64, Error> {
    tx.one(ASKED, &[&tx.organisation()?], |row| row.get(0))
}

fn aware(row: &Row<'_>, at: usize) -> Result<Aware, Error> {
    Aware::from_code(&row.get::<String>(at)?)
        .ok_or_else(|| Error::Broken("a stored reply is unknown".to_owned()))
}

fn read(row: &Row<'_>) -> Result<Survey, Error> {
    let state = SurveyState::from_code(&row.get::<String>(4)?)
        .ok_or_else(|| Error::Broken("a stored survey is unknown".to_owned()))?;
    Ok(Survey {
        id: row.get(0)?,
        number: row.get(1)?,
        opened_on: row.get(2)?,
        last_day: row.get(3)?,
        state,
        asked: row.get(5)?,
    })
}
