//! Files from outside are read or refused, whatever is in them; files of ours carry any text.

#![expect(clippy::unwrap_used, reason = "what a test asks for and does not get must stop it")]

use std::io::{Cursor, Read, Write};

use charts::{Cell, Column, Kind, Table};
use documents::archive::{Package, Packer};
use documents::csv::{read_csv, write_csv};
use documents::ics::{Calendar, Event, Method, When, calendar};
use documents::office::office;
use documents::pdf::{Block, Document, PdfFault, pdf};
use documents::picture::without_metadata;
use documents::sheet::Sheet;
use documents::xlsx::{read_xlsx, write_xlsx};
use jiff::Timestamp;
use jiff::civil::date;
use testkit::fuzz::{fuzz, fuzz_text};

const ROUNDS: usize = 50_000;
const FORMULA: [char; 7] = ['=', '+', '-', '@', '\t', '\r', '\n'];

fn table(title: &str, header: &[String], rows: &[Vec<String>]) -> Table {
    Table {
        title: title.to_owned(),
        columns: header.iter().map(|name| Column::new(name.clone(), Kind::Text)).collect(),
        rows: rows.iter().map(|row| row.iter().cloned().map(Cell::Text).collect()).collect(),
        note: None,
    }
}

/// What a sheet of text is after it has been written with no formula in it and read back.
fn harmless(sheet: &Sheet) -> Sheet {
    let cell = |text: &String| {
        if text.starts_with(FORMULA) { format!("'{text}") } else { text.clone() }
    };
    Sheet {
        header: sheet.header.iter().map(cell).collect(),
        decimal_comma: true,
        rows: sheet.rows.iter().map(|(_, row)| (0, row.iter().map(cell).collect())).collect(),
    }
}

#[test]
fn csv() {
    let seeds: &[&[u8]] = &[
        "\u{feff}Namn;Belopp\r\nÅsa;12 000,50\r\n=1+1;-2\r\n".as_bytes(),
        b"Namn,Belopp\n\"L\xf6n, \"\"del\"\"\",3\n\n,\n",
        b"a\tb\n1\t2\n\"x\ny\"\t3\n",
        b"a;b;c\n;;x\n@SUM(A1);+1;\"=\"\n",
    ];
    fuzz(ROUNDS, seeds, |bytes| {
        let Ok(sheet) = read_csv(bytes) else { return };
        assert!(sheet.rows.iter().all(|(_, row)| row.len() == sheet.header.len()));
        assert!(sheet.rows.is_sorted_by_key(|(line, _)| *line), "lines rise");
        // What parts the cells is guessed from the header, so nothing of it may stand there.
        if sheet.header.iter().any(|name| name.contains([',', ';', '\t', '"'])) {
            return;
        }
        let rows: Vec<Vec<String>> = sheet.rows.iter().map(|(_, row)| row.clone()).collect();
        let written = write_csv(&table("", &sheet.header, &rows)).unwrap();
        let mut again = read_csv(&written).unwrap();
        again.rows.iter_mut().for_each(|(line, _)| *line = 0);
        assert_eq!(again, harmless(&sheet));
        let cells = again.header.iter().chain(again.rows.iter().flat_map(|(_, row)| row));
        assert!(cells.filter(|cell| cell.starts_with(FORMULA)).count() == 0);
    });
}

fn workbook() -> Vec<u8> {
    let mut table = table("Löner", &["Namn".to_owned()], &[vec!["Åsa".to_owned()]]);
    table.columns.extend([Column::new("Belopp", Kind::Kronor), Column::new("Dag", Kind::Date)]);
    table.rows[0].extend([Cell::Ore(1_250_050), Cell::Date("2026-03-01".to_owned())]);
    table.columns.push(Column::new("Andel", Kind::Percent));
    table.rows[0].push(Cell::Real(0.25));
    write_xlsx(&[table], Timestamp::UNIX_EPOCH).unwrap()
}

/// The parts of a package, by name.
fn parts(package: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut archive = zip::ZipArchive::new(Cursor::new(package)).unwrap();
    (0..archive.len())
        .map(|at| {
            let mut part = archive.by_index(at).unwrap();
            let mut bytes = Vec::new();
            part.read_to_end(&mut bytes).unwrap();
            (part.name().unwrap().into_owned(), bytes)
        })
        .collect()
}

fn packed(parts: &[(String, Vec<u8>)]) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let plain =
        zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    for (name, bytes) in parts {
        writer.start_file(name.as_str(), plain).unwrap();
        writer.write_all(bytes).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

#[test]
fn workbooks_with_damaged_packages() {
    let sound = workbook();
    assert!(read_xlsx(&sound).is_ok());
    fuzz(ROUNDS / 10, &[&sound], |bytes| _ = read_xlsx(bytes));
}

#[test]
fn workbooks_with_damaged_parts() {
    let sound = parts(&workbook());
    assert!(read_xlsx(&packed(&sound)).is_ok());
    for (at, (name, part)) in sound.iter().enumerate() {
        if !name.ends_with(".xml") && !name.ends_with(".rels") {
            continue;
        }
        fuzz(ROUNDS / 25, &[part], |bytes| {
            let mut damaged = sound.clone();
            damaged[at].1 = bytes.to_vec();
            if let Ok(sheet) = read_xlsx(&packed(&damaged)) {
                assert!(sheet.rows.iter().all(|(_, row)| row.len() == sheet.header.len()));
            }
        });
    }
}

#[test]
fn workbooks_of_any_text() {
    fuzz_text(ROUNDS / 10, &["=HYPERLINK(\"x\")", "Åsa <b>&amp;", "_x0041_", "rad\nrad"], |text| {
        let shown: String = text.chars().filter(|c| !c.is_control() || *c == '\n').collect();
        if shown.trim().is_empty() {
            return;
        }
        let rows = [vec![shown.clone(), "sist".to_owned()]];
        let header = ["A".to_owned(), "B".to_owned()];
        let made = write_xlsx(&[table(&shown, &header, &rows)], Timestamp::UNIX_EPOCH).unwrap();
        let read = read_xlsx(&made).unwrap();
        assert_eq!(read.rows, [(2, rows[0].clone())]);
    });
}

#[test]
fn packages() {
    let mut packer = Packer::new(Cursor::new(Vec::new()));
    packer.file("a.jsonl").unwrap();
    packer.line("[1,\"å\"]").unwrap();
    let sound = packer.finish().unwrap().into_inner();
    let lines = |bytes: &[u8]| {
        let mut package = Package::open(Cursor::new(bytes.to_vec()))?;
        let mut lines = Vec::new();
        let read = package.lines("a.jsonl", &mut |line| {
            lines.push(line.to_owned());
            Ok::<_, ()>(())
        })?;
        Ok::<_, std::io::Error>(read.map(|()| lines))
    };
    assert_eq!(lines(&sound).unwrap().unwrap(), ["[1,\"å\"]"]);
    fuzz(ROUNDS, &[&sound], |bytes| {
        assert!(bytes == sound || lines(bytes).is_err(), "one changed byte is enough");
    });
}

#[test]
fn calendars() {
    let seeds = ["Möte; lön, \\ och mer", "rad\r\nATTENDEE:mailto:x@y.se", "https://x.se/\r\nX:1"];
    let file = |text: &str| {
        let own = || Some(text.to_owned());
        let day = date(2026, 3, 1);
        let event = Event {
            uid: text.to_owned(),
            sequence: 1,
            when: When::Days { first: day, last: day },
            summary: text.to_owned(),
            description: own(),
            place: own(),
            url: own(),
            remind_days: Some(14),
            cancelled: true,
        };
        let made = Timestamp::UNIX_EPOCH;
        let (organiser, attendee) = (text.to_owned(), text.to_owned());
        let method = Method::Request { organiser, attendee };
        let events = vec![event];
        let file = calendar(&Calendar { method, name: text.to_owned(), made, events });
        String::from_utf8(file).unwrap()
    };
    let properties = |file: &str| {
        let lines = file.split("\r\n").filter(|line| !line.starts_with(' '));
        lines.map(|line| line.split([':', ';']).next().unwrap_or_default().to_owned()).collect()
    };
    let plain: Vec<String> = properties(&file("x"));
    fuzz_text(ROUNDS, &seeds, |text| {
        let file = file(text);
        let bare = |line: &str| line.len() <= 75 && !line.contains(['\r', '\n']);
        assert!(file.split("\r\n").all(bare), "{file}");
        assert_eq!(properties(&file), plain, "no text is a property of its own");
    });
}

#[test]
fn documents_of_any_text() {
    fuzz_text(2_000, &["Avtal", "åäö ﬀ 😀 e\u{301}", "\u{202e}vänt", "ett två"], |text| {
        let block = Block::Table(table(text, &[text.to_owned()], &[vec![text.to_owned()]]));
        let document = Document {
            title: text.to_owned(),
            language: "sv".to_owned(),
            subtitle: Some(text.to_owned()),
            blocks: vec![
                Block::Heading(1, text.to_owned()),
                Block::Paragraph(text.to_owned()),
                Block::List(vec![text.to_owned()]),
                Block::Facts(vec![(text.to_owned(), text.to_owned())]),
                block,
            ],
            footer: text.to_owned(),
            made: Timestamp::UNIX_EPOCH,
        };
        let made = pdf(&document);
        let named = text.chars().any(char::is_alphanumeric);
        assert!(made.is_ok() || !named && made == Err(PdfFault::Unnamed), "{:?}", made.err());
    });
}

#[test]
fn shared_files() {
    let photograph: &[u8] = b"\xff\xd8\xff\xe0\0\x10JFIF\0\x01\x02\0\0\x01\0\x01\0\0\xff\xe1\0\x22Exif\0\0\
        II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\0\0\0\0\xff\xda\0\x04aabc\xff\0d\xff\xd9";
    let drawing: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\0IHDRsum!\0\0\0\x03tEXtwhosum!\0\0\0\0IDATsum!\
        \0\0\0\0IENDsum!";
    assert!(without_metadata(photograph).is_some() && without_metadata(drawing).is_some());
    fuzz(ROUNDS, &[photograph, drawing], |bytes| {
        let Some(kept) = without_metadata(bytes) else { return };
        assert_eq!(without_metadata(&kept).as_ref(), Some(&kept), "it is whole");
    });
    let book = workbook();
    fuzz(ROUNDS / 10, &[&book], |bytes| drop(office(bytes)));
}
