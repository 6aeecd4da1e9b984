//! Questions of jäv, and what the other parties say of a disputed one.

use domain::decision::JavState;
use domain::values::{Id, Instant};

use crate::{Error, Row, Sql, Tx};

/// A question with its texts and what has been said of it.
#[derive(Clone, Debug, PartialEq)]
pub struct JavQuestion {
    pub id: Id,
    /// Whom it concerns, and for which party.
    pub account: Id,
    pub name: String,
    pub party: Id,
    pub raised_by: Id,
    pub raiser: String,
    pub raised_at: Instant,
    pub state: JavState,
    /// Nothing where it has been erased.
    pub reasons: Option<String>,
    /// Why it is disputed.
    pub answer: Option<String>,
    /// Party, and whether it finds jäv.
    pub words: Vec<(Id, bool)>,
}

/// A question on its way in; its reasons are stored first.
#[derive(Clone, Copy, Debug)]
pub struct NewJavQuestion {
    pub id: Id,
    pub application: Id,
    pub account: Id,
    pub party: Id,
    pub raised_by: Id,
    pub reasons: Id,
    pub at: Instant,
}

const ADD: Sql = Sql("INSERT INTO jav_question (organisation, id, application, account, party, \
     raised_by, raised_at, reasons, state) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)");
const DISPUTE: Sql = Sql("UPDATE jav_question SET state = ?3, answer = ?4 \
     WHERE organisation = ?1 AND id = ?2");
const SETTLE: Sql = Sql("UPDATE jav_question SET state = ?3, settled_at = ?4 \
     WHERE organisation = ?1 AND id = ?2");
const LIST: Sql =
    Sql("SELECT q.id, q.account, a.name, q.party, q.raised_by, b.name, q.raised_at, \
     q.state, r.body, s.body FROM jav_question q \
     JOIN account a ON a.organisation = q.organisation AND a.id = q.account \
     JOIN account b ON b.organisation = q.organisation AND b.id = q.raised_by \
     JOIN erasable_text r ON r.organisation = q.organisation AND r.id = q.reasons \
     LEFT JOIN erasable_text s ON s.organisation = q.organisation AND s.id = q.answer \
     WHERE q.organisation = ?1 AND q.application = ?2 ORDER BY q.raised_at, q.id");
const ADD_WORD: Sql =
    Sql("INSERT INTO jav_word (organisation, question, party, account, is_jav, at) \
     VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
const WORDS: Sql = Sql("SELECT party, is_jav FROM jav_word \
     WHERE organisation = ?1 AND question = ?2 ORDER BY at, party");

pub(super) const ALL: &[Sql] = &[ADD, DISPUTE, SETTLE, LIST, ADD_WORD, WORDS];

/// Keeps a question.
///
/// # Errors
/// [`Error::Conflict`] if the person has been asked in the case.
pub fn add_jav_question(tx: &Tx<'_>, new: &NewJavQuestion) -> Result<(), Error> {
    tx.run_one(
        ADD,
        &[
            &tx.organisation()?,
            &new.id,
            &new.application,
            &new.account,
            &new.party,
            &new.raised_by,
            &new.at,
            &new.reasons,
            &JavState::Raised.code(),
        ],
    )
}

/// The person disputes it; `answer` is the id of why.
///
/// # Errors
/// [`Error::Missing`] if there is no such question.
pub fn dispute_jav(tx: &Tx<'_>, id: Id, answer: Id) -> Result<(), Error> {
    let state = JavState::Disputed.code();
    tx.run_one(DISPUTE, &[&tx.organisation()?, &id, &state, &answer])
}

/// The question is settled.
///
/// # Errors
/// [`Error::Missing`] if there is no such question.
pub fn settle_jav(tx: &Tx<'_>, id: Id, state: JavState, at: Instant) -> Result<(), Error> {
    tx.run_one(SETTLE, &[&tx.organisation()?, &id, &state.code(), &at])
}

/// The questions of a case, oldest first.
///
/// # Errors
/// Those of the engine.
pub fn jav_questions(tx: &Tx<'_>, application: Id) -> Result<Vec<JavQuestion>, Error> {
    let mut found = tx.all(LIST, &[&tx.organisation()?, &application], read)?;
    for question in &mut found {
        question.words = tx.all(WORDS, &[&tx.organisation()?, &question.id], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })?;
    }
    Ok(found)
}

/// Keeps what a party says: whether it is jäv.
///
/// # Errors
/// [`Error::Conflict`] if it has said so before.
pub fn add_jav_word(
    tx: &Tx<'_>,
    question: Id,
    (party, account): (Id, Id),
    is_jav: bool,
    at: Instant,
) -> Result<(), Error> {
    tx.run_one(ADD_WORD, &[&tx.organisation()?, &question, &party, &account, &is_jav, &at])
}

fn read(row: &Row<'_>) -> Result<JavQuestion, Error> {
    let state = JavState::from_code(&row.get::<String>(7)?);
    Ok(JavQuestion {
        id: row.get(0)?,
        account: row.get(1)?,
        name: row.get(2)?,
        party: row.get(3)?,
        raised_by: row.get(4)?,
        raiser: row.get(5)?,
        raised_at: row.get(6)?,
        state: state.ok_or_else(|| Error::Broken("a stored question is unknown".to_owned()))?,
        reasons: row.get(8)?,
        answer: row.get(9)?,
        words: Vec::new(),
    })
}
