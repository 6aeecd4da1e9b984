//! The first sheet of an Excel workbook as text, cell by cell as it is streamed, so that a sheet with
//! one cell in its farthest corner costs no more than its bytes.

use std::io::Cursor;

use calamine::{DataRef, ExcelDateTime, Reader as _, Style, Xlsx};

use crate::package;
use crate::sheet::{Gatherer, MAX_COLUMNS, ReadFault, Reading, Sheet};

/// Reads the first sheet; its first row with text is the header. Dates become ISO text, numbers are plain
/// with a decimal point, shares that are shown in per cent end in `%`, formulas give their last computed value.
/// Workbooks with macros or links to other files are refused.
pub fn read_xlsx(bytes: &[u8]) -> Result<Sheet, ReadFault> {
    read_xlsx_as(bytes, Reading::LIST)
}

/// As [`read_xlsx`], with other limits.
pub fn read_xlsx_as(bytes: &[u8], reading: Reading) -> Result<Sheet, ReadFault> {
    package::check(bytes, &mut package::Room::whole())?;
    // The library panics over some damaged workbooks, such as one with a cell at ZZZZZZZZ1.
    std::panic::catch_unwind(|| first_sheet(bytes, reading)).unwrap_or(Err(ReadFault::Damaged))
}

fn first_sheet(bytes: &[u8], reading: Reading) -> Result<Sheet, ReadFault> {
    let mut workbook = Xlsx::new(Cursor::new(bytes)).map_err(|_| ReadFault::Damaged)?;
    let first = workbook.sheet_names().first().cloned().ok_or(ReadFault::Empty)?;
    let mut cells = workbook.worksheet_cells_reader(&first).map_err(|_| ReadFault::Damaged)?;
    let mut gatherer = Gatherer::new(reading);
    let mut line = 0;
    let mut row = Vec::new();
    while let Some((cell, style)) =
        cells.next_cell_with_style_id().map_err(|_| ReadFault::Damaged)?
    {
        let (at, column) = cell.get_position();
        let text = shown(cell.get_value(), cells.styles().get(style));
        if text.trim().is_empty() {
            continue;
        }
        let this = u64::from(at) + 1;
        if this != line {
            gatherer.push(line, std::mem::take(&mut row))?;
            // Rows stand in order in a sound file; the line of a fault must be right.
            if this < line {
                return Err(ReadFault::Damaged);
            }
            if gatherer.takes_empty() {
                for empty in line + 1..this {
                    gatherer.push(empty, Vec::new())?;
                }
            }
            line = this;
        }
        let column = usize::try_from(column).unwrap_or(usize::MAX);
        if column >= MAX_COLUMNS {
            return Err(ReadFault::TooManyColumns);
        }
        if row.len() <= column {
            row.resize(column + 1, String::new());
        }
        if let Some(place) = row.get_mut(column) {
            *place = text;
        }
    }
    gatherer.push(line, row)?;
    gatherer.finish(false)
}

fn shown(value: &DataRef<'_>, style: Option<&Style>) -> String {
    match value {
        DataRef::Empty => String::new(),
        DataRef::Int(value) => value.to_string(),
        DataRef::Float(value) if is_percent(style) => format!("{}%", number(value * 100.0)),
        DataRef::Float(value) => number(*value),
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => {
            text.clone()
        }
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Bool(value) => if *value { "SANT" } else { "FALSKT" }.to_owned(),
        DataRef::DateTime(value) if value.is_duration() => number(value.as_f64()),
        DataRef::DateTime(value) => date(value),
        DataRef::Error(error) => error.to_string(),
    }
}

/// A number with the 15 digits that Excel keeps, without exponent: 0.1 + 0.2 is 0.3.
fn number(value: f64) -> String {
    format!("{value:.14e}").parse::<f64>().unwrap_or(value).to_string()
}

/// An ISO date, with the time where there is one.
fn date(value: &ExcelDateTime) -> String {
    let (year, month, day, hour, minute, second, _) = value.to_ymd_hms_milli();
    match (hour, minute, second) {
        (0, 0, 0) => format!("{year:04}-{month:02}-{day:02}"),
        (_, _, 0) => format!("{year:04}-{month:02}-{day:02} {hour:02}:{minute:02}"),
        _ => format!("{year:04}-{month:02}-{day:02} {hour:02}:{minute:02}:{second:02}"),
    }
}

fn is_percent(style: Option<&Style>) -> bool {
    let format = style.and_then(|style| style.number_format.as_ref());
    format.is_some_and(|format| format.format_code.contains('%'))
}

#[cfg(test)]
#[path = "read_tests.rs"]
mod tests;
