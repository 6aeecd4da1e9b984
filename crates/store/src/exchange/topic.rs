//! The organiser's topics, and which texts have them. Nothing here leads to who wrote a text.

use domain::values::{Id, swedish_key};

use crate::{Error, Sql, Tx};

/// A topic.
#[derive(Clone, Debug, PartialEq)]
pub struct Topic {
    pub id: Id,
    pub name: String,
    /// On how many different texts, over all events, it stands.
    pub texts: i64,
}

/// That a text has a topic. The text is known by its hash.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Sorted {
    pub text_hash: String,
    pub topic: Id,
}

const ADD: Sql =
    Sql("INSERT INTO topic (organisation, id, name, sort_key) VALUES (?1, ?2, ?3, ?4)");
const REMOVE: Sql = Sql("DELETE FROM topic WHERE organisation = ?1 AND id = ?2");
const LIST: Sql = Sql("SELECT t.id, t.name, (SELECT CAST(COUNT(*) AS BIGINT) FROM sorted_text x \
     WHERE x.organisation = t.organisation AND x.topic = t.id) \
     FROM topic t WHERE t.organisation = ?1 ORDER BY t.sort_key, t.id");
const OF_EVENT: Sql = Sql("SELECT text_hash, topic FROM sorted_text \
     WHERE organisation = ?1 AND event = ?2 ORDER BY text_hash, topic");
const CLEAR: Sql = Sql("DELETE FROM sorted_text WHERE organisation = ?1 AND event = ?2");
const CLEAR_TOPIC: Sql = Sql("DELETE FROM sorted_text WHERE organisation = ?1 AND topic = ?2");
const GIVE: Sql = Sql("INSERT INTO sorted_text (organisation, event, text_hash, topic) \
     VALUES (?1, ?2, ?3, ?4)");

pub(super) const ALL: &[Sql] = &[ADD, REMOVE, LIST, OF_EVENT, CLEAR, CLEAR_TOPIC, GIVE];

/// Adds a topic.
///
/// # Errors
/// [`Error::Conflict`] if there is one of that name.
pub fn add_topic(tx: &Tx<'_>, id: Id, name: &str) -> Result<(), Error> {
    tx.run_one(ADD, &[&tx.organisation()?, &id, &name, &swedish_key(name)])
}

/// Takes a topic away, from the texts too.
///
/// # Errors
/// [`Error::Missing`] if there is none.
pub fn remove_topic(tx: &Tx<'_>, id: Id) -> Result<(), Error> {
    let organisation = tx.organisation()?;
    tx.run(CLEAR_TOPIC, &[&organisation, &id])?;
    tx.run_one(REMOVE, &[&organisation, &id])
}

/// Every topic, in Swedish order.
///
/// # Errors
/// Those of the engine.
pub fn topics(tx: &Tx<'_>) -> Result<Vec<Topic>, Error> {
    tx.all(LIST, &[&tx.organisation()?], |row| {
        Ok(Topic { id: row.get(0)?, name: row.get(1)?, texts: row.get(2)? })
    })
}

/// Which texts of an event have which topics.
///
/// # Errors
/// Those of the engine.
pub fn sorted(tx: &Tx<'_>, event: Id) -> Result<Vec<Sorted>, Error> {
    tx.all(OF_EVENT, &[&tx.organisation()?, &event], |row| {
        Ok(Sorted { text_hash: row.get(0)?, topic: row.get(1)? })
    })
}

/// Replaces the topics of an event's texts.
///
/// # Errors
/// Those of the engine.
pub fn set_sorted(tx: &Tx<'_>, event: Id, all: &[Sorted]) -> Result<(), Error> {
    let organisation = tx.organisation()?;
    tx.run(CLEAR, &[&organisation, &event])?;
    for one in all {
        tx.run_one(GIVE, &[&organisation, &event, &one.text_hash, &one.topic])?;
    }
    Ok(())
}
