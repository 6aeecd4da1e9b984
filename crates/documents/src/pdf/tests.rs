use std::io::Write as _;
use std::process::{Command, Stdio};

use charts::{Cell, Column, Kind};
use proptest::prelude::*;

use super::*;

fn sample(blocks: Vec<Block>) -> Document {
    Document {
        title: "Årsredovisning av omställningsmedel".into(),
        language: "sv".into(),
        subtitle: Some("Fjällmyndigheten 2025".into()),
        blocks,
        footer: format!("Kedjans huvud 2026-03-01: {}", "0123456789abcdef".repeat(4)),
        made: "2026-03-01T08:15:00Z".parse().unwrap(),
    }
}

fn full() -> Document {
    let table = Table {
        title: "Avsatt och använt".into(),
        columns: vec![
            Column::new("År", Kind::Year),
            Column::new("Avsatt", Kind::Kronor),
            Column::new("Personer", Kind::Whole),
        ],
        rows: vec![
            vec![Cell::Whole(2024), Cell::Ore(123_456_700), Cell::Whole(17)],
            vec![Cell::Whole(2025), Cell::Ore(-5_000), Cell::Hidden],
        ],
        note: Some("Källa: huvudboken.".into()),
    };
    sample(vec![
        Block::Heading(1, "Mål och måluppfyllelse".into()),
        Block::Paragraph("Växjö, Åre och Örebro – “längre arbetsliv” ≈ 0,2 %.\nNy rad.".into()),
        Block::List(vec!["Äldre medel".into(), "Årets medel".into()]),
        Block::Facts(vec![
            ("Part".into(), "Saco-S".into()),
            ("Läge".into(), "i kraft".into()),
            ("För vem?".into(), "alla".into()),
        ]),
        Block::Heading(2, "Siffror".into()),
        Block::Table(table),
    ])
}

/// What a reader of this kind gets out of the file; the tools belong to poppler-utils.
fn through(tool: &str, arguments: &[&str], pdf: &[u8]) -> String {
    let mut child = Command::new(tool)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("install poppler-utils");
    child.stdin.take().unwrap().write_all(pdf).unwrap();
    String::from_utf8_lossy(&child.wait_with_output().unwrap().stdout).into_owned()
}

fn holds(pdf: &[u8], words: &str) -> bool {
    pdf.windows(words.len()).any(|window| window == words.as_bytes())
}

#[test]
fn the_file_says_that_it_is_tagged_named_and_in_swedish() {
    let pdf = pdf(&full()).unwrap();
    for words in [
        "%PDF-1.7",
        "/StructTreeRoot",
        "/MarkInfo",
        "/Lang(sv)",
        "/DisplayDocTitle true",
        "pdfaid:part>2<",
        "pdfuaid:part>1<",
    ] {
        assert!(holds(&pdf, words), "{words}");
    }
    let info = through("pdfinfo", &["-"], &pdf);
    assert!(info.contains("Årsredovisning av omställningsmedel"), "{info}");
    assert!(
        info.lines().any(|line| line.starts_with("Tagged:") && line.ends_with("yes")),
        "{info}"
    );
}

#[test]
fn swedish_letters_figures_and_furniture_survive() {
    let out = through("pdftotext", &["-layout", "-", "-"], &pdf(&full()).unwrap());
    let plain = out.replace('\u{a0}', " ");
    for words in [
        "Mål och måluppfyllelse",
        "Växjö, Åre och Örebro – “längre arbetsliv” ≈ 0,2 %.",
        "Äldre medel",
        "Läge: i kraft",
        "För vem? alla",
        "1 234 567 kr",
        "\u{2212}50 kr",
        "2025",
        "Källa: huvudboken.",
        "få personer",
        "Sida 1 av 1",
        &"0123456789abcdef".repeat(4),
    ] {
        assert!(plain.contains(words), "{words} in {plain}");
    }
}

#[test]
fn headings_lists_and_tables_are_tags() {
    let tree = through("pdfinfo", &["-struct", "-"], &pdf(&full()).unwrap());
    for tag in ["H1", "H2", "H3", "P", "LI", "TH", "TD"] {
        assert!(
            tree.lines()
                .any(|line| line.trim().trim_end_matches(':').split(' ').next() == Some(tag)),
            "{tag} in {tree}"
        );
    }
    assert!(tree.contains("/Scope /Column"), "{tree}");
}

#[test]
fn a_heading_that_skips_a_level_is_raised() {
    let document =
        sample(vec![Block::Heading(4, "Djup".into()), Block::Heading(0, "Grund".into())]);
    let tree = through("pdfinfo", &["-struct", "-"], &pdf(&document).unwrap());
    assert_eq!(tree.matches("H2").count(), 2, "{tree}");
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    let first = pdf(&full()).unwrap();
    std::thread::sleep(std::time::Duration::from_millis(1_100));
    assert!(first == pdf(&full()).unwrap());
}

#[test]
fn letters_that_the_font_lacks_become_question_marks() {
    let document = sample(vec![Block::Paragraph("Lom 🦆 e\u{301}l\u{200b}v 中\u{e000}\0!".into())]);
    let out = through("pdftotext", &["-", "-"], &pdf(&document).unwrap());
    assert!(out.contains("Lom ? e\u{301}lv ??!") || out.contains("Lom ? \u{e9}lv ??!"), "{out}");
}

#[test]
fn a_long_table_runs_over_pages_and_a_long_footer_is_cut() {
    let mut document = full();
    document.footer = "Kedja ".repeat(80);
    document.language = "en".into();
    let rows = (0..200).map(|row| vec![Cell::Whole(row), Cell::Text("x".repeat(300))]).collect();
    let columns = vec![Column::new("Nr", Kind::Whole), Column::new("Text", Kind::Text)];
    document.blocks.push(Block::Table(Table { columns, rows, ..Table::default() }));
    let out = through("pdftotext", &["-layout", "-", "-"], &pdf(&document).unwrap());
    assert!(out.contains("Page 2 of ") && out.contains('…'), "{out}");
}

#[test]
fn blocks_without_text_are_left_out_and_a_title_is_a_must() {
    let blank = || " ".to_owned();
    let document = sample(vec![
        Block::Heading(1, blank()),
        Block::Paragraph(String::new()),
        Block::List(vec![blank()]),
        Block::Facts(vec![]),
        Block::Table(Table::default()),
    ]);
    assert!(pdf(&document).is_ok());
    assert_eq!(pdf(&Document { title: "\u{200b} ".into(), ..full() }), Err(PdfFault::Unnamed));
    assert_eq!(pdf(&Document { language: String::new(), ..full() }), Err(PdfFault::Unnamed));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn any_words_make_a_document(words in proptest::collection::vec(any::<String>(), 4)) {
        let [heading, text, name, cell] = [0, 1, 2, 3].map(|at: usize| words[at].clone());
        let document = Document {
            title: format!("x{heading}"),
            footer: text.clone(),
            ..sample(vec![
                Block::Heading(1, heading),
                Block::Paragraph(text.clone()),
                Block::List(vec![text]),
                Block::Facts(vec![(name.clone(), cell.clone())]),
                Block::Table(Table {
                    title: name.clone(),
                    columns: vec![Column::new(name, Kind::Text)],
                    rows: vec![vec![Cell::Text(cell)]],
                    note: None,
                }),
            ])
        };
        prop_assert!(pdf(&document).is_ok(), "{:?}", pdf(&document));
    }
}
