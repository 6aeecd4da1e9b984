//! An answer taken out: as a document, or its figures as a table file.

use charts::Table;
use documents::pdf::{Block, Document};
use domain::audit::Reading;
use domain::values::Instant;
use words::{Language, args, format};

use super::show::{Shown, show};
use crate::access::Visit;
use crate::audit::note_reading;
use crate::evaluation::{Drawn, checks, drawn, how, number_table};
use crate::export::Format;
use crate::{App, Error};

/// The answer for a file: noted in the read log before it leaves.
///
/// # Errors
/// As [`show`]; [`Error::Missing`] before it is saved.
pub fn taken_out(app: &App, visit: &Visit, number: i64) -> Result<Shown, Error> {
    let shown = show(app, visit, number)?;
    if shown.listed.saved_at.is_none() {
        return Err(Error::Missing);
    }
    note_reading(app, visit, Reading::Exported, "evaluation", number.to_string())?;
    Ok(shown)
}

/// What the answer says, its figures with all digits, then what each picture shows.
pub fn tables(l: Language, shown: &Shown) -> Vec<Table> {
    let Some(found) = &shown.found else { return Vec::new() };
    let mut figures = number_table(l, found, true);
    figures.note = Some(found.sentence.of(l).to_owned());
    let drawn = found.pictures.iter().map(|picture| drawn(l, picture).table);
    std::iter::once(figures).chain(drawn).collect()
}

/// The bytes of a table file: the figures as CSV, everything as a workbook.
///
/// # Errors
/// [`Error::Broken`] if it cannot be written.
pub fn file(l: Language, shown: &Shown, format: Format, at: Instant) -> Result<Vec<u8>, Error> {
    let tables = tables(l, shown);
    let bytes = match format {
        Format::Csv => documents::csv::write_csv(tables.first().ok_or(Error::Missing)?),
        Format::Xlsx => documents::xlsx::write_xlsx(&tables, at.timestamp()),
    };
    bytes.map_err(|fault| Error::Broken(fault.to_string()))
}

/// The answer as a document, each picture with the table of what it shows.
///
/// # Errors
/// As [`taken_out`]; [`Error::Broken`] if the document cannot be made.
pub fn pdf(app: &App, visit: &Visit, l: Language, number: i64) -> Result<Vec<u8>, Error> {
    let shown = taken_out(app, visit, number)?;
    let agency = &visit.organisation.as_ref().ok_or(Error::Missing)?.name;
    let document = document(l, &shown, agency, app.now())?;
    documents::pdf::pdf(&document).map_err(|fault| Error::Broken(fault.to_string()))
}

fn document(l: Language, shown: &Shown, agency: &str, at: Instant) -> Result<Document, Error> {
    let found = shown.found.as_ref().ok_or(Error::Missing)?;
    let listed = &shown.listed;
    let drawn: Vec<_> = found.pictures.iter().map(|picture| drawn(l, picture)).collect();
    // The picture first, as on the page.
    let mut blocks: Vec<Block> = drawn.iter().flat_map(drawn_first).collect();
    let first = found.opening.iter().chain([&found.sentence]).chain(&found.notes);
    blocks.extend(first.map(|said| Block::Paragraph(said.of(l).to_owned())));
    if found.is_computed() && listed.wish.asks_a_table() {
        blocks.push(Block::Paragraph(l.evaluation_exploratory().to_owned()));
    }
    let checks = checks(l, found);
    if !checks.is_empty() {
        blocks.push(Block::Heading(1, l.evaluation_checks().to_owned()));
        blocks.push(Block::List(checks));
    }
    if found.is_computed() {
        blocks.push(Block::Heading(1, l.evaluation_numbers().to_owned()));
        blocks.push(Block::Table(number_table(l, found, false)));
        blocks.push(Block::Heading(1, l.evaluation_how_heading().to_owned()));
        blocks.extend(how(l, shown).into_iter().map(Block::Paragraph));
    }
    blocks.extend(drawn.into_iter().map(|drawn| Block::Table(drawn.table)));
    let saved = listed.saved_at.map(|at| format::date(at.local_date())).unwrap_or_default();
    let footer = l.evaluation_footer(args::EvaluationFooter {
        number: listed.number.to_string(),
        date: saved,
        writer: &listed.writer_name,
    });
    Ok(Document {
        title: listed.title.clone().unwrap_or_else(|| l.evaluation_wish(listed.wish.code())),
        language: l.code().to_owned(),
        subtitle: Some(agency.to_owned()),
        blocks,
        footer,
        made: at.timestamp(),
    })
}

fn drawn_first(drawn: &Drawn) -> [Block; 3] {
    [
        Block::Heading(1, drawn.drawing.title.clone()),
        Block::Paragraph(drawn.about.clone()),
        Block::Picture(drawn.drawing.clone()),
    ]
}
