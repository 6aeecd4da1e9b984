//! Files of a text: whole PDFs, judged by what is in them.

use domain::exchange::Reason;
use domain::values::Id;
use store::exchange::{
    KnowledgeFile, add_knowledge_file as add, end_knowledge_file, knowledge as stored,
    knowledge_content, knowledge_files,
};

use super::{Eye, begin_wording, note, own_row};
use crate::access::Visit;
use crate::agreement::check_pdf;
use crate::{App, Error};

/// A case with more to show has a page of its own.
const MOST: usize = 5;

/// Adds a file to the newest wording.
///
/// # Errors
/// Refused at `file`, with [`Reason::TooManyFiles`] or for what is no whole PDF; while it is reviewed with
/// [`Reason::KnowledgeState`].
pub fn add_knowledge_file(
    app: &App,
    visit: &Visit,
    own: &Visit,
    number: i64,
    (name, content): (&str, &[u8]),
) -> Result<(), Error> {
    let eye = Eye::of(app, visit, own)?;
    check_pdf(content).map_err(|_| Error::refused_at("file", Reason::NotPdf))?;
    let (id, now) = (app.id(), app.now());
    app.write(visit, |tx| {
        let mut row = own_row(tx, &eye, number)?;
        begin_wording(tx, &mut row, now)?;
        let all = knowledge_files(tx, row.id)?;
        if all.iter().filter(|file| file.until.is_none()).count() >= MOST {
            return Err(Error::refused_at("file", Reason::TooManyFiles { max: MOST }));
        }
        let file = KnowledgeFile { id, name: name.to_owned(), since: row.newest, until: None };
        add(tx, row.id, &file, content)?;
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

/// A file with its name, for those who read a wording that has it.
///
/// # Errors
/// [`Error::Missing`].
pub fn knowledge_file(
    app: &App,
    visit: &Visit,
    own: &Visit,
    number: i64,
    id: Id,
) -> Result<(String, Vec<u8>), Error> {
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
        Ok((file.name, knowledge_content(tx, id)?))
    })
}
