//! What is written between somebody who asks and a contact.

use domain::values::{Id, Instant};

use super::Visitor;
use crate::{Error, Row, Sql, Tx};

/// One side of a conversation.
#[derive(Clone, Debug, PartialEq)]
pub struct Side {
    pub visitor: Visitor,
    pub agency: String,
    pub name: String,
    /// As it was when it began, and shown nowhere: letters go to where the account's go.
    pub email: String,
}

/// A conversation.
#[derive(Clone, Debug, PartialEq)]
pub struct Talk {
    pub id: Id,
    pub number: i64,
    pub asker: Side,
    pub asked: Side,
    pub last_at: Instant,
    /// When whoever was to answer said that there is nothing more to write.
    pub settled_at: Option<Instant>,
}

/// What was written.
#[derive(Clone, Debug, PartialEq)]
pub struct Word {
    pub id: Id,
    pub place: i64,
    pub by_asker: bool,
    pub body: String,
    pub said_at: Instant,
}

const ADD: Sql = Sql("INSERT INTO talk (organisation, id, number, asker_organisation, asker, \
     asker_agency, asker_name, asker_email, asked_organisation, asked, asked_agency, asked_name, \
     asked_email, last_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)");
const MOVE: Sql = Sql("UPDATE talk SET last_at = ?3, settled_at = NULL \
     WHERE organisation = ?1 AND id = ?2");
const SETTLE: Sql = Sql("UPDATE talk SET settled_at = ?3 WHERE organisation = ?1 AND id = ?2");
const ADD_WORD: Sql = Sql("INSERT INTO talk_word (organisation, id, talk, place, by_asker, body, \
     said_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)");
const OF_VISITOR: Sql = Sql("SELECT id, number, asker_organisation, asker, asker_agency, \
     asker_name, asker_email, asked_organisation, asked, asked_agency, asked_name, asked_email, \
     last_at, settled_at FROM talk WHERE organisation = ?1 AND ((asker_organisation = ?2 AND asker = ?3) \
     OR (asked_organisation = ?2 AND asked = ?3)) ORDER BY last_at DESC, number DESC");
const OF_WORD: Sql = Sql("SELECT t.id, t.number, t.asker_organisation, t.asker, t.asker_agency, \
     t.asker_name, t.asker_email, t.asked_organisation, t.asked, t.asked_agency, t.asked_name, \
     t.asked_email, t.last_at, t.settled_at, w.id, w.place, w.by_asker, w.body, w.said_at FROM talk_word w \
     JOIN talk t ON t.organisation = w.organisation AND t.id = w.talk \
     WHERE w.organisation = ?1 AND w.id = ?2");
const WORDS: Sql = Sql("SELECT id, place, by_asker, body, said_at FROM talk_word \
     WHERE organisation = ?1 AND talk = ?2 ORDER BY place");
const WRITTEN: Sql = Sql("SELECT CAST(COUNT(*) AS BIGINT) FROM talk_word w \
     JOIN talk t ON t.organisation = w.organisation AND t.id = w.talk \
     WHERE w.organisation = ?1 AND w.said_at >= ?4 \
     AND ((w.by_asker = 1 AND t.asker_organisation = ?2 AND t.asker = ?3) \
     OR (w.by_asker = 0 AND t.asked_organisation = ?2 AND t.asked = ?3))");
const FORGET_WORDS: Sql = Sql("DELETE FROM talk_word WHERE organisation = ?1 AND talk IN \
     (SELECT id FROM talk WHERE organisation = ?1 AND last_at <= ?2)");
const FORGET: Sql = Sql("DELETE FROM talk WHERE organisation = ?1 AND last_at <= ?2");

pub(super) const ALL: &[Sql] =
    &[ADD, MOVE, SETTLE, ADD_WORD, OF_VISITOR, OF_WORD, WORDS, WRITTEN, FORGET_WORDS, FORGET];

/// Begins a conversation.
///
/// # Errors
/// [`Error::Conflict`] if the number is taken.
pub fn add_talk(tx: &Tx<'_>, talk: &Talk) -> Result<(), Error> {
    let (asker, asked) = (&talk.asker, &talk.asked);
    tx.run_one(
        ADD,
        &[
            &tx.organisation()?,
            &talk.id,
            &talk.number,
            &asker.visitor.organisation,
            &asker.visitor.account,
            &asker.agency,
            &asker.name,
            &asker.email,
            &asked.visitor.organisation,
            &asked.visitor.account,
            &asked.agency,
            &asked.name,
            &asked.email,
            &talk.last_at,
        ],
    )
}

/// Adds what somebody writes.
///
/// # Errors
/// [`Error::Conflict`] if the place is taken.
pub fn add_word(tx: &Tx<'_>, talk: Id, word: &Word) -> Result<(), Error> {
    let organisation = tx.organisation()?;
    let Word { id, place, by_asker, body, said_at } = word;
    tx.run_one(ADD_WORD, &[&organisation, id, &talk, place, by_asker, body, said_at])?;
    tx.run_one(MOVE, &[&organisation, &talk, said_at])
}

/// Notes that nothing more is to be written; a new word takes it back.
///
/// # Errors
/// [`Error::Missing`] if there is no such conversation.
pub fn settle_talk(tx: &Tx<'_>, talk: Id, at: Instant) -> Result<(), Error> {
    tx.run_one(SETTLE, &[&tx.organisation()?, &talk, &at])
}

/// The conversations of somebody, the last that was written in first.
///
/// # Errors
/// Those of the engine.
pub fn talks(tx: &Tx<'_>, visitor: &Visitor) -> Result<Vec<Talk>, Error> {
    tx.all(OF_VISITOR, &[&tx.organisation()?, &visitor.organisation, &visitor.account], read)
}

/// What was written, with its conversation.
///
/// # Errors
/// [`Error::Missing`] if it has been erased.
pub fn word(tx: &Tx<'_>, id: Id) -> Result<(Talk, Word), Error> {
    tx.one(OF_WORD, &[&tx.organisation()?, &id], |row| Ok((read(row)?, word_of(row, 14)?)))
}

/// Everything that was written in a conversation, in order.
///
/// # Errors
/// Those of the engine.
pub fn words(tx: &Tx<'_>, talk: Id) -> Result<Vec<Word>, Error> {
    tx.all(WORDS, &[&tx.organisation()?, &talk], |row| word_of(row, 0))
}

/// How often somebody has written since `since`.
///
/// # Errors
/// Those of the engine.
pub fn written(tx: &Tx<'_>, visitor: &Visitor, since: Instant) -> Result<i64, Error> {
    let of: [&dyn crate::Arg; 4] =
        [&tx.organisation()?, &visitor.organisation, &visitor.account, &since];
    tx.one(WRITTEN, &of, |row| row.get(0))
}

/// Erases the conversations whose last word is from `until` or before; tells how many.
///
/// # Errors
/// Those of the engine.
pub fn forget_talks(tx: &Tx<'_>, until: Instant) -> Result<u64, Error> {
    let organisation = tx.organisation()?;
    tx.run(FORGET_WORDS, &[&organisation, &until])?;
    tx.run(FORGET, &[&organisation, &until])
}

fn read(row: &Row<'_>) -> Result<Talk, Error> {
    Ok(Talk {
        id: row.get(0)?,
        number: row.get(1)?,
        asker: side(row, 2)?,
        asked: side(row, 7)?,
        last_at: row.get(12)?,
        settled_at: row.get(13)?,
    })
}

fn side(row: &Row<'_>, first: usize) -> Result<Side, Error> {
    Ok(Side {
        visitor: Visitor { organisation: row.get(first)?, account: row.get(first + 1)? },
        agency: row.get(first + 2)?,
        name: row.get(first + 3)?,
        email: row.get(first + 4)?,
    })
}

fn word_of(row: &Row<'_>, first: usize) -> Result<Word, Error> {
    Ok(Word {
        id: row.get(first)?,
        place: row.get(first + 1)?,
        by_asker: row.get(first + 2)?,
        body: row.get(first + 3)?,
        said_at: row.get(first + 4)?,
    })
}
