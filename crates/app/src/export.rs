//! Any list as a file: CSV or XLSX, exactly what is shown.

use domain::values::Instant;

use crate::Error;

/// The formats that a list can be taken out in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    Csv,
    Xlsx,
}

impl Format {
    /// The format with this ending.
    pub fn read(ending: &str) -> Option<Format> {
        [Format::Csv, Format::Xlsx].into_iter().find(|format| format.ending() == ending)
    }

    pub const fn ending(self) -> &'static str {
        match self {
            Format::Csv => "csv",
            Format::Xlsx => "xlsx",
        }
    }

    pub const fn mime(self) -> &'static str {
        match self {
            Format::Csv => "text/csv; charset=utf-8",
            Format::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        }
    }
}

/// The table as the bytes of a file made at `at`.
///
/// # Errors
/// [`Error::Broken`] if the file cannot be written.
pub fn table(format: Format, table: &charts::Table, at: Instant) -> Result<Vec<u8>, Error> {
    let bytes = match format {
        Format::Csv => documents::csv::write_csv(table),
        Format::Xlsx => documents::xlsx::write_xlsx(std::slice::from_ref(table), at.timestamp()),
    };
    bytes.map_err(|fault| Error::Broken(fault.to_string()))
}
