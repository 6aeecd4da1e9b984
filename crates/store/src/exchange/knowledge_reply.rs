//! What belongs to a text: its files, what others write below it, and who thanks for it.

use domain::exchange::Attachment;
use domain::values::{Id, Instant};

use super::{Visitor, file_kind};
use crate::{Error, Sql, Tx};

/// A file of a text; what is in it is [`knowledge_content`].
#[derive(Clone, Debug, PartialEq)]
pub struct KnowledgeFile {
    pub id: Id,
    pub attachment: Attachment,
    /// The first wording that has it.
    pub since: i64,
    /// The first that has it no longer.
    pub until: Option<i64>,
}

/// What somebody wrote below a text.
#[derive(Clone, Debug, PartialEq)]
pub struct Reply {
    pub id: Id,
    pub number: i64,
    pub visitor: Visitor,
    pub agency: String,
    pub body: String,
    pub said_at: Instant,
    pub answer: Option<String>,
    pub answered_at: Option<Instant>,
    pub hidden: bool,
}

/// A question that nobody has answered: the text's number, its own, and the text's title.
#[derive(Clone, Debug, PartialEq)]
pub struct Unanswered {
    pub number: i64,
    pub reply: i64,
    pub title: String,
}

const ADD_FILE: Sql = Sql("INSERT INTO knowledge_file (organisation, id, knowledge, name, \
     kind, description, content, since_version) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");
const END_FILE: Sql =
    Sql("UPDATE knowledge_file SET until_version = ?3 WHERE organisation = ?1 AND id = ?2");
const FILES: Sql =
    Sql("SELECT id, name, kind, description, since_version, until_version FROM knowledge_file \
     WHERE organisation = ?1 AND knowledge = ?2 ORDER BY name, id");
const CONTENT: Sql = Sql("SELECT content FROM knowledge_file WHERE organisation = ?1 AND id = ?2");
const ADD_REPLY: Sql = Sql("INSERT INTO knowledge_reply (organisation, id, knowledge, number, \
     visitor_organisation, visitor, agency, body, said_at, answer, answered_at, hidden) \
     VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)");
const SET_REPLY: Sql = Sql("UPDATE knowledge_reply SET answer = ?3, answered_at = ?4, \
     hidden = ?5 WHERE organisation = ?1 AND id = ?2");
const REPLIES: Sql = Sql("SELECT id, number, visitor_organisation, visitor, agency, body, \
     said_at, answer, answered_at, hidden FROM knowledge_reply \
     WHERE organisation = ?1 AND knowledge = ?2 ORDER BY number");
const UNANSWERED: Sql = Sql("SELECT k.number, r.number, t.title FROM knowledge_reply r \
     JOIN knowledge k ON k.organisation = r.organisation AND k.id = r.knowledge \
     JOIN knowledge_text t ON t.organisation = k.organisation AND t.knowledge = k.id \
     AND t.version = k.published \
     WHERE r.organisation = ?1 AND k.author_organisation = ?2 AND k.kind <> 'question' \
     AND r.answer IS NULL AND r.hidden = 0 \
     ORDER BY r.said_at, k.number, r.number");
const THANKS: Sql = Sql("SELECT visitor_organisation, visitor FROM knowledge_thanks \
     WHERE organisation = ?1 AND knowledge = ?2 ORDER BY visitor_organisation, visitor");
const THANK: Sql = Sql("INSERT INTO knowledge_thanks (organisation, knowledge, \
     visitor_organisation, visitor) VALUES (?1, ?2, ?3, ?4)");
const UNTHANK: Sql = Sql("DELETE FROM knowledge_thanks WHERE organisation = ?1 \
     AND knowledge = ?2 AND visitor_organisation = ?3 AND visitor = ?4");

pub(super) const ALL: &[Sql] = &[
    ADD_FILE, END_FILE, FILES, CONTENT, ADD_REPLY, SET_REPLY, REPLIES, UNANSWERED, THANKS, THANK,
    UNTHANK,
];

/// Adds a file to a text.
///
/// # Errors
/// [`Error::Missing`] if there is no such text.
pub fn add_knowledge_file(
    tx: &Tx<'_>,
    knowledge: Id,
    file: &KnowledgeFile,
    content: &[u8],
) -> Result<(), Error> {
    let KnowledgeFile { id, attachment: Attachment { name, kind, description }, since, .. } = file;
    let organisation = tx.organisation()?;
    tx.run_one(
        ADD_FILE,
        &[&organisation, id, &knowledge, name, &kind.code(), description, &content, since],
    )
}

/// Takes a file out of a text, from the wording `until` on.
///
/// # Errors
/// [`Error::Missing`] if there is none.
pub fn end_knowledge_file(tx: &Tx<'_>, id: Id, until: i64) -> Result<(), Error> {
    tx.run_one(END_FILE, &[&tx.organisation()?, &id, &until])
}

/// Every file that a text has or has had.
///
/// # Errors
/// Those of the engine.
pub fn knowledge_files(tx: &Tx<'_>, knowledge: Id) -> Result<Vec<KnowledgeFile>, Error> {
    tx.all(FILES, &[&tx.organisation()?, &knowledge], |row| {
        Ok(KnowledgeFile {
            id: row.get(0)?,
            attachment: Attachment {
                name: row.get(1)?,
                kind: file_kind(&row.get::<String>(2)?)?,
                description: row.get(3)?,
            },
            since: row.get(4)?,
            until: row.get(5)?,
        })
    })
}

/// What is in a file.
///
/// # Errors
/// [`Error::Missing`] if there is none.
pub fn knowledge_content(tx: &Tx<'_>, id: Id) -> Result<Vec<u8>, Error> {
    tx.one(CONTENT, &[&tx.organisation()?, &id], |row| row.get(0))
}

/// Adds what somebody writes below a text.
///
/// # Errors
/// [`Error::Conflict`] if the number is taken.
pub fn add_reply(tx: &Tx<'_>, knowledge: Id, reply: &Reply) -> Result<(), Error> {
    tx.run_one(
        ADD_REPLY,
        &[
            &tx.organisation()?,
            &reply.id,
            &knowledge,
            &reply.number,
            &reply.visitor.organisation,
            &reply.visitor.account,
            &reply.agency,
            &reply.body,
            &reply.said_at,
            &reply.answer,
            &reply.answered_at,
            &reply.hidden,
        ],
    )
}

/// Answers, hides or shows what somebody wrote.
///
/// # Errors
/// [`Error::Missing`] if there is none.
pub fn set_reply(tx: &Tx<'_>, reply: &Reply) -> Result<(), Error> {
    let Reply { id, answer, answered_at, hidden, .. } = reply;
    tx.run_one(SET_REPLY, &[&tx.organisation()?, id, answer, answered_at, hidden])
}

/// Everything that was written below a text, in order.
///
/// # Errors
/// Those of the engine.
pub fn replies(tx: &Tx<'_>, knowledge: Id) -> Result<Vec<Reply>, Error> {
    tx.all(REPLIES, &[&tx.organisation()?, &knowledge], |row| {
        Ok(Reply {
            id: row.get(0)?,
            number: row.get(1)?,
            visitor: Visitor { organisation: row.get(2)?, account: row.get(3)? },
            agency: row.get(4)?,
            body: row.get(5)?,
            said_at: row.get(6)?,
            answer: row.get(7)?,
            answered_at: row.get(8)?,
            hidden: row.get(9)?,
        })
    })
}

/// What an organisation has been asked about its texts and not answered, the oldest first.
///
/// # Errors
/// Those of the engine.
pub fn unanswered(tx: &Tx<'_>, organisation: Id) -> Result<Vec<Unanswered>, Error> {
    tx.all(UNANSWERED, &[&tx.organisation()?, &organisation], |row| {
        Ok(Unanswered { number: row.get(0)?, reply: row.get(1)?, title: row.get(2)? })
    })
}

/// Who thanks for a text.
///
/// # Errors
/// Those of the engine.
pub fn thanks(tx: &Tx<'_>, knowledge: Id) -> Result<Vec<Visitor>, Error> {
    tx.all(THANKS, &[&tx.organisation()?, &knowledge], |row| {
        Ok(Visitor { organisation: row.get(0)?, account: row.get(1)? })
    })
}

/// Thanks for a text, or no longer.
///
/// # Errors
/// [`Error::Conflict`] if the visitor has thanked already.
pub fn set_thanks(
    tx: &Tx<'_>,
    knowledge: Id,
    visitor: &Visitor,
    thankful: bool,
) -> Result<(), Error> {
    let of: [&dyn crate::Arg; 4] =
        [&tx.organisation()?, &knowledge, &visitor.organisation, &visitor.account];
    tx.run(if thankful { THANK } else { UNTHANK }, &of).map(|_| ())
}
