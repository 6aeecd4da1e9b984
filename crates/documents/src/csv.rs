//! Tables as CSV in the form that Swedish Excel opens, and CSV read back with the line of each fault.

use std::borrow::Cow;

use charts::{Cell, Kind, Table};

use crate::WriteFault;
use crate::encoding::decoded;
use crate::sheet::{Gatherer, MAX_BYTES, ReadFault, Reading, Sheet};

/// The table with semicolons, CRLF and a UTF-8 mark. Numbers have a decimal comma and no grouping, money is in
/// kronor, and a text that a spreadsheet would run as a formula gets a leading apostrophe.
pub fn write_csv(table: &Table) -> Result<Vec<u8>, WriteFault> {
    let fault = |error: ::csv::Error| WriteFault(error.to_string());
    let mut writer = ::csv::WriterBuilder::new()
        .delimiter(b';')
        .terminator(::csv::Terminator::CRLF)
        .from_writer("\u{feff}".as_bytes().to_vec());
    let names = table.columns.iter().map(|column| harmless(&column.name).into_owned());
    writer.write_record(names).map_err(fault)?;
    for row in &table.rows {
        writer
            .write_record(table.row(row).map(|(column, cell)| plain(cell, column.kind)))
            .map_err(fault)?;
    }
    writer.into_inner().map_err(|error| WriteFault(error.to_string()))
}

/// Text that no spreadsheet takes for a formula (OWASP, CSV injection).
fn harmless(text: &str) -> Cow<'_, str> {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']) {
        return Cow::Owned(format!("'{text}"));
    }
    Cow::Borrowed(text)
}

/// A cell as spreadsheets read it: the hyphen as minus, no grouping.
fn plain(cell: &Cell, kind: Kind) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Text(text) | Cell::Date(text) => harmless(text).into_owned(),
        Cell::Whole(value) => value.to_string(),
        Cell::Ore(ore) => {
            let sign = if *ore < 0 { "-" } else { "" };
            let size = ore.unsigned_abs();
            format!("{sign}{},{:02}", size / 100, size % 100)
        }
        Cell::Real(value) if !value.is_finite() => String::new(),
        Cell::Real(value) => match kind {
            Kind::Percent => format!("{:.2}%", value * 100.0).replace('.', ","),
            Kind::Decimal { digits } => {
                format!("{:.*}", usize::from(digits.min(15)), value).replace('.', ",")
            }
            _ => value.to_string().replace('.', ","),
        },
        Cell::Hidden => charts::table::HIDDEN.to_owned(),
    }
}

/// Reads a file with semicolons, commas or tabs, in UTF-8 or Windows-1252; the first row with text is the header.
pub fn read_csv(bytes: &[u8]) -> Result<Sheet, ReadFault> {
    read_csv_as(bytes, Reading::LIST)
}

/// As [`read_csv`], with other limits.
pub fn read_csv_as(bytes: &[u8], reading: Reading) -> Result<Sheet, ReadFault> {
    if bytes.len() as u64 > MAX_BYTES {
        return Err(ReadFault::TooLarge);
    }
    let text = decoded(bytes)?;
    let delimiter = delimiter(&text);
    if let Some(line) = open_quote(text.as_bytes(), delimiter) {
        return Err(ReadFault::OpenQuote { line });
    }
    let mut reader = ::csv::ReaderBuilder::new()
        .delimiter(delimiter)
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    let mut gatherer = Gatherer::new(reading);
    let mut record = ::csv::StringRecord::new();
    let (mut line, mut counted) = (1, 0);
    loop {
        let from = usize::try_from(reader.position().byte()).unwrap_or(usize::MAX);
        match reader.read_record(&mut record) {
            Ok(true) => {}
            Ok(false) => return gatherer.finish(delimiter != b','),
            Err(_) => return Err(ReadFault::Encoding { line }),
        }
        // The reader's own count lags behind at CRLF and at empty lines, which belong to no record.
        let rest = text.as_bytes().get(from..).unwrap_or_default();
        let start = from + rest.iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
        let lines = |from, to| -> u64 {
            let passed = text.as_bytes().get(from..to).unwrap_or_default();
            passed.iter().filter(|byte| **byte == b'\n').count() as u64
        };
        line += lines(counted, start);
        if gatherer.takes_empty() {
            // Of a CRLF only the first half may have been read with the record before.
            let is_half = from > 0 && text.as_bytes().get(from - 1..=from) == Some(b"\r\n");
            for empty in (1..=lines(from, start) - u64::from(is_half)).rev() {
                gatherer.push(line - empty, Vec::new())?;
            }
        }
        counted = start;
        gatherer.push(line, record.iter().map(str::to_owned).collect())?;
    }
}

/// What separates the cells: whichever of the three the first line with text has most of, outside quotes.
fn delimiter(text: &str) -> u8 {
    let first = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    // Of equals the last wins, so the Swedish one stands last.
    let mut counts = [(b',', 0), (b'\t', 0), (b';', 0)];
    let mut quoted = false;
    for byte in first.bytes() {
        quoted ^= byte == b'"';
        for (delimiter, count) in &mut counts {
            *count += u32::from(!quoted && byte == *delimiter);
        }
    }
    counts.iter().max_by_key(|(_, count)| *count).map_or(b';', |(delimiter, _)| *delimiter)
}

/// Where a letter of a CSV file stands; a line is that of the opening quote.
enum Place {
    CellStart,
    Bare,
    Quoted(u64),
    AfterQuote(u64),
}

/// The line of a quote that is opened at the start of a cell and never closed; it would swallow the rest.
fn open_quote(bytes: &[u8], delimiter: u8) -> Option<u64> {
    let mut line = 1;
    let mut place = Place::CellStart;
    for byte in bytes.iter().copied() {
        let ends_cell = byte == delimiter || byte == b'\r' || byte == b'\n';
        place = match place {
            Place::Quoted(from) if byte == b'"' => Place::AfterQuote(from),
            Place::Quoted(from) => Place::Quoted(from),
            Place::AfterQuote(from) if byte == b'"' => Place::Quoted(from),
            Place::CellStart if byte == b'"' => Place::Quoted(line),
            _ if ends_cell => Place::CellStart,
            _ => Place::Bare,
        };
        line += u64::from(byte == b'\n');
    }
    match place {
        Place::Quoted(from) => Some(from),
        _ => None,
    }
}

#[cfg(test)]
#[path = "csv_tests.rs"]
mod tests;
