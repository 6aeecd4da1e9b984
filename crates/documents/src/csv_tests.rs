use charts::Column;
use proptest::prelude::*;

use super::*;

fn table(columns: &[(&str, Kind)], rows: Vec<Vec<Cell>>) -> Table {
    Table {
        columns: columns.iter().map(|(name, kind)| Column::new(*name, *kind)).collect(),
        rows,
        ..Table::default()
    }
}

fn written(table: &Table) -> String {
    String::from_utf8(write_csv(table).unwrap()).unwrap()
}

#[test]
fn writes_the_form_that_swedish_excel_opens() {
    let table = table(
        &[
            ("Namn", Kind::Text),
            ("Belopp", Kind::Kronor),
            ("Andel", Kind::Percent),
            ("År", Kind::Year),
        ],
        vec![
            vec![
                Cell::Text("Åsa; \"Å\"".into()),
                Cell::Ore(-123_456_705),
                Cell::Real(0.125),
                Cell::Whole(2026),
            ],
            vec![Cell::Hidden, Cell::Empty, Cell::Real(f64::NAN)],
        ],
    );
    assert_eq!(
        written(&table),
        "\u{feff}Namn;Belopp;Andel;År\r\n\"Åsa; \"\"Å\"\"\";-1234567,05;12,50%;2026\r\n–;;;\r\n"
    );
}

#[test]
fn formulas_are_made_harmless_in_cells_and_headings() {
    for text in ["=1+1", "+46", "-1", "@SUM(A1)", "\t=1", "\r=1"] {
        let out = written(&table(
            &[(text, Kind::Text)],
            vec![vec![Cell::Text(text.into())], vec![Cell::Date(text.into())]],
        ));
        assert_eq!(out.matches(&format!("'{text}")).count(), 3, "{out:?}");
    }
    let number = table(&[("A", Kind::Whole)], vec![vec![Cell::Whole(-1)], vec![Cell::Real(-0.5)]]);
    assert!(written(&number).ends_with("\r\n-1\r\n-0,5\r\n"), "numbers keep their sign");
}

#[test]
fn reads_each_delimiter() {
    for file in ["A;B\r\n1,5;2\r\n", "A\tB\n1,5\t2", "A,B\n\"1,5\",2\n"] {
        let sheet = read_csv(file.as_bytes()).unwrap();
        assert_eq!(sheet.header, ["A", "B"], "{file:?}");
        assert_eq!(sheet.rows, [(2, vec!["1,5".to_owned(), "2".to_owned()])]);
    }
}

#[test]
fn reads_a_heading_with_commas_between_semicolons() {
    let sheet = read_csv(b"\"Namn, enhet, ort\";Belopp\nx;1").unwrap();
    assert_eq!(sheet.header, ["Namn, enhet, ort", "Belopp"]);
}

#[test]
fn lines_are_counted_through_empty_lines_and_quoted_breaks() {
    let sheet = read_csv(b"\r\nA;B\r\n\"x\r\ny\";1\r\n\r\n;\r\nz;2\r\n").unwrap();
    let lines: Vec<u64> = sheet.rows.iter().map(|(line, _)| *line).collect();
    assert_eq!(lines, [3, 7]);
    assert_eq!(sheet.rows[0].1[0], "x\r\ny");
}

#[test]
fn a_row_with_too_many_cells_is_named() {
    assert_eq!(read_csv(b"A;B\n1;2\n1;2;3\n"), Err(ReadFault::ExtraCells { line: 3 }));
}

#[test]
fn an_open_quote_is_named_but_an_inch_sign_is_not_one() {
    assert_eq!(read_csv(b"A;B\n1;2\n1;\"x\n3;4\n"), Err(ReadFault::OpenQuote { line: 3 }));
    assert_eq!(read_csv(b"A;B\n1;\"x\"\"y\n3;4\n"), Err(ReadFault::OpenQuote { line: 2 }));
    assert_eq!(read_csv(b"A;B\n5\" r\xc3\xb6r;2\n").unwrap().rows[0].1[0], "5\" rör");
    assert_eq!(read_csv(b"A;B\n\"5\"\" r\";2\n").unwrap().rows[0].1[0], "5\" r");
}

#[test]
fn empty_and_broken_files_are_refused() {
    assert_eq!(read_csv(b""), Err(ReadFault::Empty));
    assert_eq!(read_csv("\u{feff}\r\n;;\r\n".as_bytes()), Err(ReadFault::Empty));
    assert_eq!(read_csv(b"PK\x03\x04\0"), Err(ReadFault::NotText { line: 1 }));
    assert_eq!(read_csv(b"A\n\xef\xbb\xbf\xff"), Err(ReadFault::Encoding { line: 2 }));
}

proptest! {
    #[test]
    fn any_bytes_are_read_or_refused(bytes: Vec<u8>) {
        let _ = read_csv(&bytes);
    }

    #[test]
    fn what_is_written_reads_back(texts in proptest::collection::vec("[a-zåäö0-9;\",\t\r\n ]{0,12}", 1..6)) {
        // A first and a last cell with text, so that no row or cell is empty and left out.
        let cell = |text: &String| Cell::Text(format!("a{text}b"));
        let columns: Vec<_> = texts.iter().map(|_| ("Namn", Kind::Text)).collect();
        let sheet = read_csv(&write_csv(&table(&columns, vec![texts.iter().map(cell).collect()])).unwrap()).unwrap();
        let expected: Vec<String> = texts.iter().map(|text| format!("a{text}b")).collect();
        prop_assert_eq!(&sheet.rows[0].1, &expected);
    }

    #[test]
    fn no_written_cell_starts_as_a_formula(text: String) {
        let out = write_csv(&table(&[("A", Kind::Text)], vec![vec![Cell::Text(text)]])).unwrap();
        let mut reader = ::csv::ReaderBuilder::new().delimiter(b';').has_headers(true).from_reader(&out[..]);
        for record in reader.records() {
            prop_assert!(!record.unwrap()[0].starts_with(['=', '+', '-', '@', '\t', '\r', '\n']));
        }
    }
}

/// Found by fuzzing: a mark after a no-break space was read as part of the name.
#[test]
fn a_mark_in_front_of_a_heading_is_not_part_of_it() {
    let sheet = read_csv("\u{a0}\u{feff}Namn;Belopp\r\nÅsa;1\r\n".as_bytes()).unwrap();
    assert_eq!(sheet.header, ["Namn", "Belopp"]);
}

#[test]
fn measurements_keep_their_empty_lines() {
    for end in ["\n", "\r\n"] {
        let text = ["", "y", "1", "", "", "2", "\"3\"", "", "4", "", ""].join(end);
        let sheet = read_csv_as(text.as_bytes(), Reading::MEASUREMENTS).unwrap();
        let found: Vec<(u64, &str)> =
            sheet.rows.iter().map(|(line, cells)| (*line, cells[0].as_str())).collect();
        let expected = [(3, "1"), (4, ""), (5, ""), (6, "2"), (7, "3"), (8, ""), (9, "4")];
        assert_eq!(found, expected, "{end:?}");
    }
}

#[test]
fn a_comma_is_a_decimal_comma_where_it_parts_no_cells() {
    let comma = |text: &str| read_csv(text.as_bytes()).unwrap().decimal_comma;
    assert!(comma("a;b\n1,5;2\n") && comma("a\tb\n1,5\t2\n") && comma("a\n1,5\n"));
    assert!(!comma("a,b\n1.5,2\n"));
}
