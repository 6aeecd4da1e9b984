//! Documents as PDF for the archive and for everyone: PDF/A-2A and PDF/UA-1, tagged, with language and title.

mod letters;
mod paint;
mod picture;
mod poster;
mod shape;
mod theme;

use charts::{Drawing, Qr, Table};
use jiff::Timestamp;
use textris_pdf::fonts::{FaceSource, Fonts};

/// A document to be printed, signed or kept. The same document gives the same bytes.
#[derive(Debug, Clone, PartialEq)]
pub struct Document {
    pub title: String,
    /// A BCP 47 tag, `sv` or `en`; it also decides the words for pages.
    pub language: String,
    pub subtitle: Option<String>,
    pub blocks: Vec<Block>,
    /// Stands at the foot of every page, for example the head of the audit chain.
    pub footer: String,
    /// The date in the file's own information.
    pub made: Timestamp,
}

/// One part of a document, in reading order. Those without text are left out.
#[derive(Debug, Clone, PartialEq)]
pub enum Block {
    /// 1 is a section right under the title. A level that skips one is raised, as PDF/UA asks.
    Heading(u8, String),
    Paragraph(String),
    List(Vec<String>),
    /// Names with their values.
    Facts(Vec<(String, String)>),
    Table(Table),
    /// A paragraph that is seen first.
    Strong(String),
    /// Drawn with its title and description as what it says to one who does not see it.
    Picture(Drawing),
    /// A square for cameras, with what it says to one who does not see it.
    Qr(Qr, String),
}

/// Why a document could not be made.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PdfFault {
    #[error("a document must have a title and a language")]
    Unnamed,
    #[error("the fonts in the program cannot be read")]
    Fonts,
    #[error("the document could not be made: {0}")]
    Render(String),
}

static REGULAR: &[u8] = include_bytes!("../fonts/OpenSans-Regular.ttf");
static BOLD: &[u8] = include_bytes!("../fonts/OpenSans-Bold.ttf");

/// The document as bytes. Letters that the font lacks are replaced by a question mark.
pub fn pdf(document: &Document) -> Result<Vec<u8>, PdfFault> {
    made(document, Sheet::Paper)
}

/// As [`pdf`], in letters that are read from across a corridor, without numbers of pages.
pub fn poster(document: &Document) -> Result<Vec<u8>, PdfFault> {
    made(document, Sheet::Poster)
}

/// From how far it is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sheet {
    Paper,
    Poster,
}

fn made(document: &Document, sheet: Sheet) -> Result<Vec<u8>, PdfFault> {
    // Read anew each time: the fonts remember every word they have set, and what is in documents
    // must not stay in the memory of a server.
    let fonts = fonts().ok_or(PdfFault::Fonts)?;
    let laid = shape::built(document, sheet, &fonts)?.build();
    let mut layout = textris_pdf::layout::layout(&laid, &fonts);
    if sheet == Sheet::Poster {
        poster::centre(&mut layout, laid.theme.page.width, &fonts);
    }
    paint::file(&laid, &layout, document, &fonts)
}

fn fonts() -> Option<Fonts> {
    let (regular, bold) = (FaceSource::new(REGULAR), FaceSource::new(BOLD));
    Fonts::from_faces(regular.clone(), bold.clone(), regular.clone(), bold, regular)
}

#[cfg(test)]
#[path = "pdf/tests.rs"]
mod tests;
