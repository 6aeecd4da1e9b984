//! What participants say of an event. Nothing here gives who said what.

use std::collections::BTreeMap;

use domain::exchange::{Feedback, Ideas};
use domain::values::Id;

use crate::{Error, Sql, Tx};

const ADD: Sql = Sql("INSERT INTO event_feedback (organisation, sign_up, ideas, takes, better) \
     VALUES (?1, ?2, ?3, ?4, ?5)");
const HAS: Sql = Sql("SELECT ideas FROM event_feedback WHERE organisation = ?1 AND sign_up = ?2");
// In an order that says nothing of who wrote.
const OF_EVENT: Sql = Sql("SELECT f.ideas, f.takes, f.better FROM event_feedback f \
     JOIN sign_up s ON s.organisation = f.organisation AND s.id = f.sign_up \
     WHERE f.organisation = ?1 AND s.event = ?2 ORDER BY f.ideas, COALESCE(f.takes, ''), \
     COALESCE(f.better, '')");

const CAME: Sql = Sql("SELECT event, CAST(COUNT(*) AS BIGINT) FROM sign_up \
     WHERE organisation = ?1 AND attended = 1 GROUP BY event ORDER BY event");
const IDEAS: Sql = Sql("SELECT s.event, f.ideas FROM event_feedback f \
     JOIN sign_up s ON s.organisation = f.organisation AND s.id = f.sign_up \
     WHERE f.organisation = ?1 ORDER BY s.event, f.ideas");

pub(super) const ALL: &[Sql] = &[ADD, HAS, OF_EVENT, CAME, IDEAS];

/// Adds what a participant says.
///
/// # Errors
/// [`Error::Conflict`] if it has been said.
pub fn add_feedback(tx: &Tx<'_>, sign_up: Id, said: &Feedback) -> Result<(), Error> {
    let ideas = said.ideas.code();
    tx.run_one(ADD, &[&tx.organisation()?, &sign_up, &ideas, &said.takes, &said.better])
}

/// Whether the participant has answered.
///
/// # Errors
/// Those of the engine.
pub fn has_answered(tx: &Tx<'_>, sign_up: Id) -> Result<bool, Error> {
    let found = tx.first(HAS, &[&tx.organisation()?, &sign_up], |row| row.get::<String>(0))?;
    Ok(found.is_some())
}

/// Everything that was said of an event, in no order of time.
///
/// # Errors
/// Those of the engine.
pub fn feedback_on(tx: &Tx<'_>, event: Id) -> Result<Vec<Feedback>, Error> {
    tx.all(OF_EVENT, &[&tx.organisation()?, &event], |row| {
        let ideas = Ideas::from_code(&row.get::<String>(0)?);
        Ok(Feedback { ideas: ideas.ok_or_else(unknown)?, takes: row.get(1)?, better: row.get(2)? })
    })
}

/// How many came to each event, and what they answered, in no order of time.
///
/// # Errors
/// Those of the engine.
pub fn reactions(tx: &Tx<'_>) -> Result<BTreeMap<Id, (i64, Vec<Ideas>)>, Error> {
    let organisation = tx.organisation()?;
    let came = tx.all(CAME, &[&organisation], |row| Ok((row.get::<Id>(0)?, row.get::<i64>(1)?)))?;
    let mut all: BTreeMap<Id, (i64, Vec<Ideas>)> =
        came.into_iter().map(|(event, came)| (event, (came, Vec::new()))).collect();
    let said = tx.all(IDEAS, &[&organisation], |row| {
        let ideas = Ideas::from_code(&row.get::<String>(1)?);
        Ok((row.get::<Id>(0)?, ideas.ok_or_else(unknown)?))
    })?;
    for (event, ideas) in said {
        all.entry(event).or_default().1.push(ideas);
    }
    Ok(all)
}

fn unknown() -> Error {
    Error::Broken("a stored answer is unknown".to_owned())
}
