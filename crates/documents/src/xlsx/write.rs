//! Tables as an Excel workbook: real numbers and dates, a bold header that stays in sight, text that is only text.

use std::collections::HashSet;

use charts::{Cell, Column, Kind, Table};
use jiff::Timestamp;
use jiff::civil::Date;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, Worksheet, XlsxError};

use crate::WriteFault;

const WIDEST: u32 = 480;
const HIDDEN_NOTE: &str = "– betyder att uppgiften är dold, eftersom få personer ligger bakom den.";

impl From<XlsxError> for WriteFault {
    fn from(error: XlsxError) -> Self {
        Self(error.to_string())
    }
}

/// A workbook with one sheet per table, and a last sheet with their notes where there are any.
/// `made` is the workbook's date; the same input gives the same bytes.
/// Fails where a table does not fit in a sheet: 1 048 576 rows, 16 384 columns, 32 767 characters in a cell.
pub fn write_xlsx(tables: &[Table], made: Timestamp) -> Result<Vec<u8>, WriteFault> {
    let mut workbook = Workbook::new();
    let created = ExcelDateTime::from_timestamp(made.as_second())?;
    workbook.set_properties(&DocProperties::new().set_creation_datetime(&created));
    let mut taken = HashSet::new();
    for table in tables {
        let name = sheet_name(&table.title, &mut taken);
        write_sheet(workbook.add_worksheet().set_name(name)?, table)?;
    }
    let notes = notes(tables);
    if tables.is_empty() || !notes.rows.is_empty() {
        let name = sheet_name(&notes.title, &mut taken);
        write_sheet(workbook.add_worksheet().set_name(name)?, &notes)?;
    }
    Ok(workbook.save_to_buffer()?)
}

fn notes(tables: &[Table]) -> Table {
    let mut rows = Vec::new();
    for table in tables {
        let hidden = table.has_hidden().then_some(HIDDEN_NOTE);
        for note in table.note.as_deref().into_iter().chain(hidden) {
            rows.push(vec![Cell::Text(table.title.clone()), Cell::Text(note.to_owned())]);
        }
    }
    Table {
        title: "Förklaring".to_owned(),
        columns: vec![Column::new("Tabell", Kind::Text), Column::new("Förklaring", Kind::Text)],
        rows,
        note: None,
    }
}

fn write_sheet(sheet: &mut Worksheet, table: &Table) -> Result<(), WriteFault> {
    let header = Format::new().set_bold().set_num_format("@").set_text_wrap();
    for (at, column) in (0_u16..).zip(&table.columns) {
        sheet.write_string_with_format(0, at, &column.name, &header)?;
    }
    sheet.set_freeze_panes(1, 0)?;
    let formats: Vec<Format> = table.columns.iter().map(|column| format(column.kind)).collect();
    let text = format(Kind::Text);
    for (row, cells) in (1_u32..).zip(&table.rows) {
        for (at, ((_, cell), format)) in (0_u16..).zip(table.row(cells).zip(&formats)) {
            write_cell(sheet, (row, at), cell, format, &text)?;
        }
    }
    sheet.set_autofit_max_width(WIDEST);
    sheet.autofit();
    Ok(())
}

fn write_cell(
    sheet: &mut Worksheet,
    (row, at): (u32, u16),
    cell: &Cell,
    format: &Format,
    text: &Format,
) -> Result<(), WriteFault> {
    match cell {
        Cell::Empty => return Ok(()),
        Cell::Text(words) => sheet.write_string_with_format(row, at, words, text)?,
        Cell::Whole(value) => sheet.write_number_with_format(row, at, *value as f64, format)?,
        Cell::Ore(ore) => sheet.write_number_with_format(row, at, *ore as f64 / 100.0, format)?,
        Cell::Real(value) if !value.is_finite() => return Ok(()),
        Cell::Real(value) => sheet.write_number_with_format(row, at, *value, format)?,
        Cell::Date(words) => match excel_date(words) {
            Some(date) => sheet.write_datetime_with_format(row, at, &date, format)?,
            None => sheet.write_string_with_format(row, at, words, text)?,
        },
        Cell::Hidden => sheet.write_string_with_format(row, at, charts::table::HIDDEN, text)?,
    };
    Ok(())
}

/// A date that Excel knows: from 1900 on.
fn excel_date(text: &str) -> Option<ExcelDateTime> {
    let date: Date = text.parse().ok()?;
    let [year, month, day] = [date.year(), date.month().into(), date.day().into()];
    ExcelDateTime::from_ymd(year.try_into().ok()?, month.try_into().ok()?, day.try_into().ok()?)
        .ok()
}

/// How a column's cells are shown; Excel puts in the reader's own separators.
fn format(kind: Kind) -> Format {
    let pattern = match kind {
        Kind::Text | Kind::Written => "@".to_owned(),
        Kind::Whole => "#,##0".to_owned(),
        Kind::Kronor => "#,##0.00".to_owned(),
        Kind::Decimal { digits: 0 } => "#,##0".to_owned(),
        Kind::Decimal { digits } => format!("#,##0.{}", "0".repeat(usize::from(digits.min(15)))),
        Kind::Percent => "0.0%".to_owned(),
        Kind::Date => "yyyy-mm-dd".to_owned(),
        Kind::Year => "0".to_owned(),
    };
    Format::new().set_num_format(pattern)
}

/// A name that Excel takes: 1–31 characters, none of `[]:*?/\`, no apostrophe at either end, not used before.
fn sheet_name(title: &str, taken: &mut HashSet<String>) -> String {
    let allowed = |c: &char| !c.is_control() && !"[]:*?/\\'".contains(*c);
    let base: String = title.chars().filter(allowed).take(27).collect();
    let base = match base.trim() {
        "" => "Blad",
        base => base,
    };
    let mut name = base.to_owned();
    let mut number = 1;
    // "History" is a name that Excel keeps for itself.
    while name.eq_ignore_ascii_case("history") || !taken.insert(name.to_lowercase()) {
        number += 1;
        name = format!("{base} {number}");
    }
    name
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sheet_names_are_allowed_and_unlike_each_other() {
        let mut taken = HashSet::new();
        assert_eq!(sheet_name("Medel 2025/2026: [alla]", &mut taken), "Medel 20252026 alla");
        assert_eq!(sheet_name("MEDEL 2025/2026: alla", &mut taken), "MEDEL 20252026 alla 2");
        assert_eq!(sheet_name("'", &mut taken), "Blad");
        assert_eq!(sheet_name("History", &mut taken), "History 2");
        let long = sheet_name(&"ö".repeat(40), &mut taken);
        assert_eq!(long.chars().count(), 27);
    }
}
