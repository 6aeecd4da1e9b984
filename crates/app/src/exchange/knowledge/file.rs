//! Files of a text, from one wording to another.

use domain::exchange::{Attachment, Reason};
use domain::values::Id;
use store::exchange::{
    KnowledgeFile, add_knowledge_file as add, end_knowledge_file, knowledge as stored,
    knowledge_content, knowledge_files,
};

use super::super::attachment::{Handed, judged};
use super::{Eye, begin_wording, note, own_row};
use crate::access::Visit;
use crate::{App, Error};

/// A case with more to show has a page of its own.
pub const FILES_MOST: usize = 5;

/// Adds a file to the newest wording.
///
/// # Errors
/// Refused at `file` or `description` for what is not shared, at `file` with [`Reason::TooManyFiles`]; while it is
/// reviewed with [`Reason::KnowledgeState`].
pub fn add_knowledge_file(
    app: &App,
    visit: &Visit,
    own: &Visit,
    number: i64,
    handed: Handed<'_>,
) -> Result<(), Error> {
    let eye = Eye::of(app, visit, own)?;
    let (attachment, content) = judged(handed)?;
    let (id, now) = (app.id(), app.now());
    app.write(visit, |tx| {
        let mut row = own_row(tx, &eye, number)?;
        begin_wording(tx, &mut row, now)?;
        let all = knowledge_files(tx, row.id)?;
        if all.iter().filter(|file| file.until.is_none()).count() >= FILES_MOST {
            return Err(Error::refused_at("file", Reason::TooManyFiles { max: FILES_MOST }));
        }
        let attachment = attachment.clone();
        let file = KnowledgeFile { id, attachment, since: row.newest, until: None };
        add(tx, row.id, &file, &content)?;
        note(tx, "knowledge.file-added", &row, now)
    })
}

/// Takes a file out of the newest wording.
///
/// # Errors
/// [`Error::Missing`]; refused with [`Reason::KnowledgeState`] while it is reviewed.
pub fn remove_knowledge_file(
    app: &App,
    visit: &Visit,
    own: &Visit,
    number: i64,
    id: Id,
) -> Result<(), Error> {
    let (eye, now) = (Eye::of(app, visit, own)?, app.now());
    app.write(visit, |tx| {
        let mut row = own_row(tx, &eye, number)?;
        let all = knowledge_files(tx, row.id)?;
        if !all.iter().any(|file| file.id == id && file.until.is_none()) {
            return Err(Error::Missing);
        }
        begin_wording(tx, &mut row, now)?;
        end_knowledge_file(tx, id, row.newest)?;
        note(tx, "knowledge.file-removed", &row, now)
    })
}

/// A file with what is said of it, for those who read a wording that has it.
///
/// # Errors
/// [`Error::Missing`].
pub fn knowledge_file(
    app: &App,
    visit: &Visit,
    own: &Visit,
    number: i64,
    id: Id,
) -> Result<(Attachment, Vec<u8>), Error> {
    let eye = Eye::of(app, visit, own)?;
    app.read(visit, |tx| {
        let row = stored(tx, number)?;
        let newest = Some(row.newest).filter(|_| eye.reads_newest(&row));
        let read = [row.published, newest];
        let has = |file: &KnowledgeFile, version: i64| {
            file.since <= version && file.until.is_none_or(|until| version < until)
        };
        let mut all = knowledge_files(tx, row.id)?.into_iter();
        let file = all.find(|file| {
            file.id == id && read.into_iter().flatten().any(|version| has(file, version))
        });
        let file = file.ok_or(Error::Missing)?;
        Ok((file.attachment, knowledge_content(tx, id)?))
    })
}
