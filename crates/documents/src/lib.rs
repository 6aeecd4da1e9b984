//! Bytes out and in: tables as CSV and Excel, events as iCalendar and Atom, documents as accessible PDF.

pub mod archive;
pub mod atom;
pub mod csv;
mod encoding;
pub mod ics;
mod markup;
pub mod office;
mod package;
pub mod pdf;
pub mod picture;
pub mod sheet;
pub mod xlsx;

pub use sheet::{ReadFault, Reading, Sheet};

/// A table could not be written as a file.
#[derive(Debug, thiserror::Error)]
#[error("the file could not be written: {0}")]
pub struct WriteFault(pub(crate) String);
