//! Texts of the knowledge bank, with every wording.

use domain::agreement::MeasureForm;
use domain::exchange::{Again, Knowledge, KnowledgeKind, Review, Theme};
use domain::values::{Id, Instant, Ore};

use super::Visitor;
use crate::{Error, Row, Sql, Tx};

/// A text's place among the others; what it says is [`knowledge_text`].
#[derive(Clone, Debug, PartialEq)]
pub struct KnowledgeRow {
    pub id: Id,
    pub number: i64,
    pub kind: KnowledgeKind,
    pub author: Visitor,
    /// The author's, as it was called then.
    pub agency: String,
    /// The agency is not to be shown.
    pub unnamed: bool,
    pub state: Review,
    /// Why it was given back.
    pub because: Option<String>,
    /// The newest wording.
    pub newest: i64,
    /// The wording that everybody reads.
    pub published: Option<i64>,
    pub published_at: Option<Instant>,
    pub changed_at: Instant,
}

/// A text in a list.
#[derive(Clone, Debug, PartialEq)]
pub struct KnowledgeLine {
    pub row: KnowledgeRow,
    pub title: String,
    pub themes: Vec<Theme>,
    pub form: Option<MeasureForm>,
    pub lead: String,
}

const ADD: Sql = Sql("INSERT INTO knowledge (organisation, id, number, kind, \
     author_organisation, author, agency, unnamed, state, because, newest, \
     published, published_at, changed_at) \
     VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)");
const SET: Sql = Sql("UPDATE knowledge SET unnamed = ?3, state = ?4, because = ?5, newest = ?6, \
     published = ?7, published_at = ?8, changed_at = ?9 WHERE organisation = ?1 AND id = ?2");
const ONE: Sql = Sql("SELECT id, number, kind, author_organisation, author, agency, \
     unnamed, state, because, newest, published, published_at, changed_at FROM knowledge \
     WHERE organisation = ?1 AND number = ?2");
const PUBLISHED: Sql = Sql("SELECT k.id, k.number, k.kind, k.author_organisation, k.author, \
     k.agency, k.unnamed, k.state, k.because, k.newest, k.published, \
     k.published_at, k.changed_at, t.title, t.themes, t.form, t.lead \
     FROM knowledge k JOIN knowledge_text t ON t.organisation = k.organisation \
     AND t.knowledge = k.id AND t.version = k.published \
     WHERE k.organisation = ?1 ORDER BY k.published_at DESC, k.number DESC");
const UNDER_WAY: Sql = Sql("SELECT k.id, k.number, k.kind, k.author_organisation, k.author, \
     k.agency, k.unnamed, k.state, k.because, k.newest, k.published, \
     k.published_at, k.changed_at, t.title, t.themes, t.form, t.lead \
     FROM knowledge k JOIN knowledge_text t ON t.organisation = k.organisation \
     AND t.knowledge = k.id AND t.version = k.newest \
     WHERE k.organisation = ?1 AND k.state <> 'published' ORDER BY k.changed_at, k.number");
const ADD_TEXT: Sql = Sql("INSERT INTO knowledge_text (organisation, knowledge, version, title, \
     themes, form, body, measure, cost, time_spent, gave, otherwise, again, lead) \
     VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)");
const REMOVE_TEXT: Sql =
    Sql("DELETE FROM knowledge_text WHERE organisation = ?1 AND knowledge = ?2 AND version = ?3");
const REMOVE: Sql = Sql("DELETE FROM knowledge WHERE organisation = ?1 AND id = ?2");
const REMOVE_TEXTS: Sql =
    Sql("DELETE FROM knowledge_text WHERE organisation = ?1 AND knowledge = ?2");
const REMOVE_REPLIES: Sql =
    Sql("DELETE FROM knowledge_reply WHERE organisation = ?1 AND knowledge = ?2");
const REMOVE_THANKS: Sql =
    Sql("DELETE FROM knowledge_thanks WHERE organisation = ?1 AND knowledge = ?2");
const REMOVE_FILES: Sql = Sql("DELETE FROM knowledge_file WHERE organisation = ?1 \
     AND knowledge = ?2 AND since_version >= ?3");
const KEEP_FILES: Sql = Sql("UPDATE knowledge_file SET until_version = NULL \
     WHERE organisation = ?1 AND knowledge = ?2 AND until_version = ?3");
const TEXT: Sql = Sql("SELECT k.kind, t.title, t.themes, t.form, t.body, t.measure, t.cost, \
     t.time_spent, t.gave, t.otherwise, t.again FROM knowledge_text t \
     JOIN knowledge k ON k.organisation = t.organisation AND k.id = t.knowledge \
     WHERE t.organisation = ?1 AND t.knowledge = ?2 AND t.version = ?3");

pub(super) const ALL: &[Sql] = &[
    ADD,
    SET,
    ONE,
    PUBLISHED,
    UNDER_WAY,
    ADD_TEXT,
    REMOVE_TEXT,
    REMOVE_TEXTS,
    REMOVE_REPLIES,
    REMOVE_THANKS,
    REMOVE_FILES,
    KEEP_FILES,
    REMOVE,
    TEXT,
];

/// Adds a text, without its wording.
///
/// # Errors
/// [`Error::Conflict`] if the number is taken.
pub fn add_knowledge(tx: &Tx<'_>, row: &KnowledgeRow) -> Result<(), Error> {
    tx.run_one(
        ADD,
        &[
            &tx.organisation()?,
            &row.id,
            &row.number,
            &row.kind.code(),
            &row.author.organisation,
            &row.author.account,
            &row.agency,
            &row.unnamed,
            &row.state.code(),
            &row.because,
            &row.newest,
            &row.published,
            &row.published_at,
            &row.changed_at,
        ],
    )
}

/// Says where a text stands.
///
/// # Errors
/// [`Error::Missing`] if there is none.
pub fn set_knowledge(tx: &Tx<'_>, row: &KnowledgeRow) -> Result<(), Error> {
    tx.run_one(
        SET,
        &[
            &tx.organisation()?,
            &row.id,
            &row.unnamed,
            &row.state.code(),
            &row.because,
            &row.newest,
            &row.published,
            &row.published_at,
            &row.changed_at,
        ],
    )
}

/// The text with this number.
///
/// # Errors
/// [`Error::Missing`] if there is none.
pub fn knowledge(tx: &Tx<'_>, number: i64) -> Result<KnowledgeRow, Error> {
    tx.one(ONE, &[&tx.organisation()?, &number], read)
}

/// What everybody reads, the latest first; without the agency where it is not to be shown.
///
/// # Errors
/// Those of the engine.
pub fn published_knowledge(tx: &Tx<'_>) -> Result<Vec<KnowledgeLine>, Error> {
    let mut all = tx.all(PUBLISHED, &[&tx.organisation()?], line)?;
    for one in all.iter_mut().filter(|one| one.row.unnamed) {
        one.row.agency.clear();
    }
    Ok(all)
}

/// What is being written or reviewed, in its newest wording, longest waiting first.
///
/// # Errors
/// Those of the engine.
pub fn knowledge_under_way(tx: &Tx<'_>) -> Result<Vec<KnowledgeLine>, Error> {
    tx.all(UNDER_WAY, &[&tx.organisation()?], line)
}

/// Takes a wording away with the files that came with it. Files that it had lost are there again.
///
/// # Errors
/// [`Error::Missing`] if there is none.
pub fn remove_wording(tx: &Tx<'_>, id: Id, version: i64) -> Result<(), Error> {
    let of: [&dyn crate::Arg; 3] = [&tx.organisation()?, &id, &version];
    tx.run(REMOVE_FILES, &of)?;
    tx.run(KEEP_FILES, &of)?;
    tx.run_one(REMOVE_TEXT, &of)
}

/// Takes a text away with all that belongs to it. Its stems went when it was taken back.
///
/// # Errors
/// [`Error::Missing`] if there is none.
pub fn remove_knowledge(tx: &Tx<'_>, id: Id) -> Result<(), Error> {
    let of: [&dyn crate::Arg; 2] = [&tx.organisation()?, &id];
    tx.run(REMOVE_FILES, &[&tx.organisation()?, &id, &0])?;
    for statement in [REMOVE_REPLIES, REMOVE_THANKS, REMOVE_TEXTS] {
        tx.run(statement, &of)?;
    }
    tx.run_one(REMOVE, &of)
}

/// Writes a wording, in the place of what it was if there was one.
///
/// # Errors
/// Those of the engine.
pub fn write_knowledge(tx: &Tx<'_>, id: Id, version: i64, said: &Knowledge) -> Result<(), Error> {
    let organisation = tx.organisation()?;
    tx.run(REMOVE_TEXT, &[&organisation, &id, &version])?;
    tx.run_one(
        ADD_TEXT,
        &[
            &organisation,
            &id,
            &version,
            &said.title,
            &Theme::written(&said.themes),
            &said.form.map(MeasureForm::code),
            &said.body,
            &said.measure,
            &said.cost.map(|cost| cost.0),
            &said.time,
            &said.gave,
            &said.otherwise,
            &said.again.map(Again::code),
            &said.lead(),
        ],
    )
}

/// A wording.
///
/// # Errors
/// [`Error::Missing`] if there is none.
pub fn knowledge_text(tx: &Tx<'_>, id: Id, version: i64) -> Result<Knowledge, Error> {
    tx.one(TEXT, &[&tx.organisation()?, &id, &version], |row| {
        let again = row.get::<Option<String>>(10)?;
        Ok(Knowledge {
            kind: known("kind", KnowledgeKind::from_code(&row.get::<String>(0)?))?,
            title: row.get(1)?,
            themes: themes(&row.get::<String>(2)?)?,
            form: form(row.get(3)?)?,
            body: row.get(4)?,
            measure: row.get(5)?,
            cost: row.get::<Option<i64>>(6)?.map(Ore),
            time: row.get(7)?,
            gave: row.get(8)?,
            otherwise: row.get(9)?,
            again: again.map(|code| known("again", Again::from_code(&code))).transpose()?,
        })
    })
}

fn line(row: &Row<'_>) -> Result<KnowledgeLine, Error> {
    Ok(KnowledgeLine {
        row: read(row)?,
        title: row.get(13)?,
        themes: themes(&row.get::<String>(14)?)?,
        form: form(row.get(15)?)?,
        lead: row.get(16)?,
    })
}

fn read(row: &Row<'_>) -> Result<KnowledgeRow, Error> {
    Ok(KnowledgeRow {
        id: row.get(0)?,
        number: row.get(1)?,
        kind: known("kind", KnowledgeKind::from_code(&row.get::<String>(2)?))?,
        author: Visitor { organisation: row.get(3)?, account: row.get(4)? },
        agency: row.get(5)?,
        unnamed: row.get(6)?,
        state: known("state", Review::from_code(&row.get::<String>(7)?))?,
        because: row.get(8)?,
        newest: row.get(9)?,
        published: row.get(10)?,
        published_at: row.get(11)?,
        changed_at: row.get(12)?,
    })
}

/// Themes as they are stored.
pub(super) fn themes(written: &str) -> Result<Vec<Theme>, Error> {
    known("theme", Theme::read(written.split_whitespace()))
}

fn form(code: Option<String>) -> Result<Option<MeasureForm>, Error> {
    code.map(|code| known("form", MeasureForm::from_code(&code))).transpose()
}

fn known<T>(what: &str, value: Option<T>) -> Result<T, Error> {
    value.ok_or_else(|| Error::Broken(format!("a stored {what} is unknown")))
}
