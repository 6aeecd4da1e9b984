use std::time::Duration;

use charts::{Cell, Column, Kind, Table};
use jiff::Timestamp;
use proptest::prelude::*;
use rust_xlsxwriter::{Formula, Workbook};

use super::*;
use crate::package::tests::package;
use crate::sheet::MAX_BYTES;
use crate::xlsx::write_xlsx;

fn sample() -> Table {
    Table {
        title: "Årets medel".into(),
        columns: vec![
            Column::new("Ärende", Kind::Text),
            Column::new("Belopp", Kind::Kronor),
            Column::new("Andel", Kind::Percent),
            Column::new("Dag", Kind::Date),
            Column::new("År", Kind::Year),
        ],
        rows: vec![
            vec![
                Cell::Text("=1+1".into()),
                Cell::Ore(-12_345_605),
                Cell::Real(0.002),
                Cell::Date("2026-03-01".into()),
                Cell::Whole(2026),
            ],
            vec![
                Cell::Text("0123".into()),
                Cell::Hidden,
                Cell::Real(f64::NAN),
                Cell::Date("i vår".into()),
                Cell::Empty,
            ],
        ],
        note: None,
    }
}

fn written() -> Vec<u8> {
    write_xlsx(&[sample()], Timestamp::UNIX_EPOCH).unwrap()
}

/// A part of the written sample with one part's text changed.
fn changed(part: &str, change: impl Fn(String) -> String) -> Vec<u8> {
    let bytes = written();
    let mut archive = zip::ZipArchive::new(Cursor::new(&bytes)).unwrap();
    let mut parts = Vec::new();
    for index in 0..archive.len() {
        let mut file = archive.by_index(index).unwrap();
        let name = file.name().unwrap().into_owned();
        let mut text = String::new();
        std::io::Read::read_to_string(&mut file, &mut text).unwrap();
        parts.push((name.clone(), if name == part { change(text) } else { text }));
    }
    let parts: Vec<_> = parts.iter().map(|(name, text)| (name.as_str(), text.as_bytes())).collect();
    package(&parts)
}

#[test]
fn what_is_written_reads_back() {
    let sheet = read_xlsx(&written()).unwrap();
    assert_eq!(sheet.header, ["Ärende", "Belopp", "Andel", "Dag", "År"]);
    let rows: Vec<(u64, Vec<&str>)> = sheet
        .rows
        .iter()
        .map(|(line, row)| (*line, row.iter().map(String::as_str).collect()))
        .collect();
    assert_eq!(rows[0], (2, vec!["=1+1", "-123456.05", "0.2%", "2026-03-01", "2026"]));
    assert_eq!(rows[1], (3, vec!["0123", "–", "", "i vår", ""]));
}

#[test]
fn the_same_table_gives_the_same_bytes_whenever_it_is_written() {
    let first = written();
    std::thread::sleep(Duration::from_millis(1_100));
    assert!(first == written());
}

#[test]
fn notes_and_hidden_cells_are_explained_in_a_last_sheet() {
    let bytes = write_xlsx(&[sample()], Timestamp::UNIX_EPOCH).unwrap();
    let workbook: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).unwrap();
    assert_eq!(workbook.sheet_names(), ["Årets medel", "Förklaring"]);
}

#[test]
fn numbers_have_no_exponent_and_formulas_give_their_value() {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    sheet.write_string(0, 0, "Tal").unwrap();
    for (row, value) in [(1, 1e15), (2, 0.1 + 0.2), (3, 1e-7), (4, -12_000.5)] {
        sheet.write_number(row, 0, value).unwrap();
    }
    sheet.write_formula(5, 0, Formula::new("=A2*2").set_result("42.5")).unwrap();
    let read = read_xlsx(&workbook.save_to_buffer().unwrap()).unwrap();
    let values: Vec<&str> = read.rows.iter().map(|(_, row)| row[0].as_str()).collect();
    assert_eq!(values, ["1000000000000000", "0.3", "0.0000001", "-12000.5", "42.5"]);
}

#[test]
fn a_cell_in_the_farthest_corner_is_refused_without_making_room_for_it() {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    sheet.write_string(0, 0, "A").unwrap();
    sheet.write_string(1_048_575, 0, "x").unwrap();
    assert_eq!(read_xlsx(&workbook.save_to_buffer().unwrap()).unwrap().rows[0].0, 1_048_576);
    workbook.worksheet_from_index(0).unwrap().write_string(1_048_575, 16_383, "x").unwrap();
    assert_eq!(read_xlsx(&workbook.save_to_buffer().unwrap()), Err(ReadFault::TooManyColumns));
}

#[test]
fn broken_files_are_refused() {
    let bytes = written();
    assert_eq!(read_xlsx(b""), Err(ReadFault::Empty));
    assert_eq!(read_xlsx(b"A;B\n1;2"), Err(ReadFault::Damaged));
    assert_eq!(read_xlsx(&package(&[("a.txt", b"x")])), Err(ReadFault::Damaged));
    for length in (0..bytes.len()).step_by(97) {
        assert!(read_xlsx(&bytes[..length]).is_err(), "cut at {length}");
    }
}

#[test]
fn rows_out_of_order_are_refused() {
    let swapped =
        |text: String| text.replace("r=\"A2\"", "r=\"A9\"").replace("<row r=\"2\"", "<row r=\"9\"");
    assert_eq!(read_xlsx(&changed("xl/worksheets/sheet1.xml", swapped)), Err(ReadFault::Damaged));
}

#[test]
fn a_part_that_boasts_of_more_strings_than_it_has_room_for_is_refused() {
    for boast in ["99999999999", "18446744073709551615", "5000"] {
        let count = |text: String| {
            text.replace("uniqueCount=\"", &format!("uniqueCount = \"{boast}\" was=\""))
        };
        assert_eq!(read_xlsx(&changed("xl/sharedStrings.xml", count)), Err(ReadFault::Damaged));
    }
    let nul = |text: String| text.replace("Belopp", "Bel\0pp");
    assert_eq!(read_xlsx(&changed("xl/sharedStrings.xml", nul)), Err(ReadFault::Damaged));
    let rest = |text: String| text;
    assert!(read_xlsx(&changed("xl/sharedStrings.xml", rest)).is_ok());
}

/// Found by fuzzing: the library's arithmetic overflows over such a place.
#[test]
fn a_cell_outside_every_sheet_is_no_panic() {
    let far = |text: String| text.replace("r=\"A1\"", "r=\"ZZZZZZZZ1\"");
    assert!(read_xlsx(&changed("xl/worksheets/sheet1.xml", far)).is_err());
}

#[test]
fn macros_and_links_to_other_files_are_refused() {
    let macros = package(&[("xl/workbook.xml", b""), ("xl/vbaProject.bin", b"x")]);
    assert_eq!(read_xlsx(&macros), Err(ReadFault::Macros));
    let sheet = package(&[("xl/macrosheets/sheet1.xml", b"x")]);
    assert_eq!(read_xlsx(&sheet), Err(ReadFault::Macros));
    let links = package(&[("xl/externalLinks/externalLink1.xml", b"x")]);
    assert_eq!(read_xlsx(&links), Err(ReadFault::ExternalLinks));
    for name in ["macrosheets/sheet1.xml", "/macrosheets/sheet1.xml", "ActiveX\\x.xml"] {
        assert_eq!(read_xlsx(&package(&[(name, b"x")])), Err(ReadFault::Macros), "{name}");
    }
}

#[test]
fn a_bomb_is_refused_also_when_it_lies_about_its_size() {
    let zeros = vec![0_u8; usize::try_from(MAX_BYTES).unwrap() + 1];
    let bomb = package(&[("xl/worksheets/sheet1.xml", &zeros)]);
    assert!(bomb.len() < 200_000);
    assert_eq!(read_xlsx(&bomb), Err(ReadFault::TooLarge));

    // The same, declaring ten bytes in the local and in the central header.
    let size = u32::try_from(zeros.len()).unwrap().to_le_bytes();
    let mut lying = bomb;
    let places: Vec<usize> =
        (0..lying.len() - 4).filter(|at| lying[*at..*at + 4] == size).collect();
    assert!(!places.is_empty());
    for at in places {
        lying[at..at + 4].copy_from_slice(&10_u32.to_le_bytes());
    }
    assert!(read_xlsx(&lying).is_err());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn changed_bytes_are_read_or_refused(at: prop::sample::Index, byte: u8) {
        let mut bytes = written();
        let at = at.index(bytes.len());
        bytes[at] = byte;
        let _ = read_xlsx(&bytes);
    }

    #[test]
    fn changed_markup_is_read_or_refused(at: prop::sample::Index, words in "[<>/\"a-z0-9]{1,8}") {
        let _ = read_xlsx(&changed("xl/worksheets/sheet1.xml", |mut text| {
            let at = at.index(text.len());
            if text.is_char_boundary(at) {
                text.insert_str(at, &words);
            }
            text
        }));
    }
}
