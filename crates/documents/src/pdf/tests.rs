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

/// Every kind of mark, so wide that nothing of it is outside.
fn drawing() -> Drawing {
    use charts::{Anchor, Ink, Look, Mark};
    let looks = [(10.0, Look::A), (90.0, Look::B), (170.0, Look::C), (250.0, Look::D)];
    let mut marks: Vec<Mark> = Vec::new();
    for (x, look) in looks {
        marks.push(Mark::Rect { x, y: 40.0, w: 60.0, h: 90.0, fill: look });
        let points = vec![(x, 150.0), (x + 60.0, 170.0)];
        marks.push(Mark::Path { points, closed: false, look });
        let points = vec![(x, 200.0), (x + 10.0, 180.0), (x + 20.0, 200.0)];
        marks.push(Mark::Path { points, closed: true, look });
        marks.push(Mark::Circle { x: x + 40.0, y: 190.0, r: 8.0, fill: look });
    }
    marks.push(Mark::Line { x1: 0.0, y1: 130.0, x2: 480.0, y2: 130.0, ink: Ink::Axis });
    marks.push(Mark::Line { x1: 0.0, y1: 85.0, x2: 480.0, y2: 85.0, ink: Ink::Grid });
    for (anchor, strong) in [(Anchor::Start, false), (Anchor::Middle, true), (Anchor::End, false)] {
        let y = if strong { 20.0 } else { 35.0 };
        let text = format!("filmen {anchor:?} \u{1f9a2}");
        marks.push(Mark::Text { x: 240.0, y, text, anchor, strong, spare: false });
    }
    Drawing {
        width: 480.0,
        height: 220.0,
        marks,
        title: "More after the film".into(),
        description: "20 weeks before, 20 after.".into(),
    }
}

/// The drawing with these words as its title and on it.
fn worded(title: &str, words: &str) -> Drawing {
    let mut out = Drawing { title: title.into(), description: words.into(), ..drawing() };
    for mark in &mut out.marks {
        if let charts::Mark::Text { text, .. } = mark {
            words.clone_into(text);
        }
    }
    out
}

#[test]
fn a_picture_is_a_figure_that_says_what_it_shows() {
    let pdf = pdf(&sample(vec![Block::Heading(1, "Bild".into()), Block::Picture(drawing())]));
    let pdf = pdf.unwrap();
    let tree = through("pdfinfo", &["-struct", "-"], &pdf);
    assert!(tree.contains("Figure") && tree.contains("/BBox"), "{tree}");
    assert!(holds(&pdf, "/Alt(More after the film. 20 weeks before, 20 after.)"));
    let text = through("pdftotext", &["-", "-"], &pdf);
    assert!(text.contains("filmen Middle ?") && !text.contains('\u{e000}'), "{text}");
}

#[test]
fn pictures_stand_in_their_order_and_on_the_page_that_has_room() {
    let picture = |title: &str| Block::Picture(Drawing { title: title.into(), ..drawing() });
    let text = |n: usize| Block::Paragraph(format!("Stycke {n}"));
    let mut blocks: Vec<Block> = (0..25).map(text).collect();
    blocks.extend([picture("Ett"), picture("Tva"), text(100), picture("Tre")]);
    let pdf = pdf(&sample(blocks)).unwrap();
    let written = String::from_utf8_lossy(&pdf).into_owned();
    let place = |title: &str| written.find(&format!("/Alt({title}. ")).unwrap();
    assert!(["Ett", "Tva", "Tre"].map(place).is_sorted());
    assert!(through("pdfinfo", &["-"], &pdf).contains("Pages:           2"));
}

#[test]
fn a_poster_is_one_page_and_its_square_says_where_it_leads() {
    let long =
        "Myndigheten för stöd och samordning av kompetens i kommuner, regioner och civilsamhälle";
    let address = "https://omstallning.enlangmyndighet.se/s/abcdef";
    let blocks = vec![
        Block::Paragraph(format!(
            "{long} har pengar till omställning: nya uppgifter, nytt kunnande och ett längre arbetsliv."
        )),
        Block::Paragraph("Rikta telefonens kamera mot rutan, eller skriv adressen:".into()),
        Block::Qr(charts::qr(address).unwrap(), "QR code to the page".into()),
        Block::Strong("omstallning.enlangmyndighet.se/s/abcdef".into()),
    ];
    let title = "Vill du pröva något nytt i jobbet?".into();
    let document = Document { title, subtitle: None, footer: long.into(), ..sample(blocks) };
    let pdf = poster(&document).unwrap();
    assert!(through("pdfinfo", &["-"], &pdf).contains("Pages:           1\n"));
    assert!(holds(&pdf, "/Alt(QR code to the page)"));
    let text = through("pdftotext", &["-", "-"], &pdf);
    assert!(
        text.contains("omstallning.enlangmyndighet.se/s/abcdef\n")
            && !text.contains("Sida")
            && !text.contains('\u{e000}'),
        "{text}"
    );
    let boxes = through("pdftotext", &["-bbox-layout", "-", "-"], &pdf);
    let lines: Vec<_> = boxes.lines().filter(|line| line.contains("<line ")).collect();
    assert!(lines.len() > 5, "{boxes}");
    for line in lines {
        let at = |name: &str| -> f64 {
            line.split_once(name).unwrap().1.split('"').nth(1).unwrap().parse().unwrap()
        };
        let middle = (at("xMin") + at("xMax")) / 2.0;
        assert!((middle - A4 / 2.0).abs() < 1.0, "{line}");
    }
}

/// The width of the paper, in points.
const A4: f64 = 595.28;

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
                Block::Heading(1, heading.clone()),
                Block::Picture(worded(&heading, &cell)),
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
