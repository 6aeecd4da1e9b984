use super::*;
use crate::package::tests::package;

const RELS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

fn list(kind: &str) -> String {
    format!(
        "<Types><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override \
         PartName=\"/main.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.\
         {kind}\"/></Types>"
    )
}

/// A document with a relationship and perhaps something within it.
fn document(relationship: &str, more: &[(&str, &[u8])]) -> Vec<u8> {
    let list = list("wordprocessingml.document.main+xml");
    let links = format!("<Relationships>{relationship}</Relationships>");
    let mut parts = vec![("[Content_Types].xml", list.as_bytes()), ("word/document.xml", b"<w/>")];
    parts.push(("word/_rels/document.xml.rels", links.as_bytes()));
    parts.extend(more);
    package(&parts)
}

#[test]
fn what_is_in_the_package_decides_what_it_is() {
    for (main, kind) in MAIN {
        let list = list(main);
        assert_eq!(office(&package(&[("[Content_Types].xml", list.as_bytes())])), Ok(kind));
    }
    let other = list("wordprocessingml.template.main+xml");
    for (name, content) in [("a.txt", "x"), ("[Content_Types].xml", &other)] {
        let fault = office(&package(&[(name, content.as_bytes())]));
        assert_eq!(fault, Err(ReadFault::Damaged));
    }
    assert_eq!(office(b"PK\x03\x04 half"), Err(ReadFault::Damaged));
}

#[test]
fn a_workbook_that_we_write_is_one() {
    let table = charts::Table {
        title: "Löner".to_owned(),
        columns: Vec::new(),
        rows: Vec::new(),
        note: None,
    };
    let bytes = crate::xlsx::write_xlsx(&[table], jiff::Timestamp::UNIX_EPOCH).unwrap();
    assert_eq!(office(&bytes), Ok(Office::Workbook));
}

#[test]
fn links_are_followed_by_readers_and_nothing_is_fetched() {
    let said = |kind: &str, mode: &str| {
        let link = format!("<Relationship Type=\"{RELS}/{kind}\" Target=\"https://x.se\"{mode}/>");
        office(&document(&link, &[]))
    };
    let outside = " TargetMode=\"External\"";
    assert_eq!(said("hyperlink", outside), Ok(Office::Document));
    assert_eq!(said("image", ""), Ok(Office::Document));
    for hidden in [outside, " TargetMode='&#69;xternal'", " TargetMode=\n\"External \""] {
        assert_eq!(said("attachedTemplate", hidden), Err(ReadFault::ExternalLinks), "{hidden}");
    }
    assert_eq!(said("image", outside), Err(ReadFault::ExternalLinks));
    assert_eq!(said("image", " TargetMode=\"&hidden;\""), Err(ReadFault::Damaged));
}

#[test]
fn code_is_refused_wherever_it_lies() {
    let said = |name: &str, content: &[u8]| office(&document("", &[(name, content)]));
    let macros = Err(ReadFault::Macros);
    assert_eq!(said("word/vbaProject.bin", b"x"), macros);
    assert_eq!(said("word/activeX/activeX1.bin", b"x"), macros);
    assert_eq!(said("word/embeddings/oleObject1.bin", b"MZ"), macros);
    let sheet = list("spreadsheetml.sheet.main+xml");
    let chart = package(&[("[Content_Types].xml", sheet.as_bytes())]);
    assert_eq!(said("word/embeddings/Sheet1.xlsx", &chart), Ok(Office::Document));
    let within = package(&[
        ("[Content_Types].xml", sheet.as_bytes()),
        ("xl/vbaProject.bin", b"x".as_slice()),
    ]);
    assert_eq!(said("word/embeddings/Sheet1.xlsx", &within), macros);
    let deep = package(&[
        ("[Content_Types].xml", sheet.as_bytes()),
        ("xl/embeddings/Sheet1.xlsx", chart.as_slice()),
    ]);
    assert_eq!(said("word/embeddings/Sheet1.xlsx", &deep), macros);
    let enabled = "<Types><Override ContentType=\"application/vnd.ms-word.document.\
                   macroEnabled.main+xml\"/></Types>";
    let enabled = package(&[("[Content_Types].xml", enabled.as_bytes())]);
    assert_eq!(office(&enabled), macros);
}

fn related(attributes: &str) -> Result<Office, ReadFault> {
    office(&document(&format!("<Relationship {attributes} Target=\"x.dat\"/>"), &[]))
}

/// Parts may have any name.
#[test]
fn a_relationship_says_what_a_part_is() {
    let strict = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    let said = |kind: &str| {
        let all = [RELS, strict].map(|of| related(&format!("Type=\"{of}/{kind} \"")));
        assert_eq!(all[0], all[1]);
        all[0].clone()
    };
    for run in ["oleObject", "OLEOBJECT", "aFChunk", "control", "vbaProject"] {
        assert_eq!(said(run), Err(ReadFault::Macros), "{run}");
    }
    let fetch = [
        "externalLink",
        "externalLinkPath",
        "connections",
        "subDocument",
        "attachedTemplate",
        "frame",
    ];
    for fetch in fetch {
        assert_eq!(said(fetch), Err(ReadFault::ExternalLinks), "{fetch}");
    }
    for harmless in ["package", "image", "theme", "hyperlink"] {
        assert_eq!(said(harmless), Ok(Office::Document), "{harmless}");
    }
    let other = "x:Type=\"x/hyperlink\" Type=\"x/image\" TargetMode=\"External\"";
    assert_eq!(related(other), Err(ReadFault::ExternalLinks), "another vocabulary says nothing");
}

#[test]
fn files_within_are_known_whatever_they_are_called() {
    let said = |content: &[u8]| office(&document("", &[("word/note.xml", content)]));
    let sheet = list("spreadsheetml.sheet.main+xml");
    let list = ("[Content_Types].xml", sheet.as_bytes());
    let code = package(&[list, ("vbaProject.bin", b"x".as_slice())]);
    assert_eq!(said(&code), Err(ReadFault::Macros));
    assert_eq!(said(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), Err(ReadFault::Macros));
    assert_eq!(said(&package(&[list])), Ok(Office::Document));
    let at_the_root = office(&document("", &[("embeddings/a.dat", b"MZ")]));
    assert_eq!(at_the_root, Err(ReadFault::Macros));
    assert_eq!(office(&document("", &[("word/embeddings/", b"")])), Ok(Office::Document));
}

#[test]
fn long_lists_are_too_large() {
    let long = " ".repeat(usize::try_from(MAX_LIST).unwrap());
    assert_eq!(office(&document(&long, &[])), Err(ReadFault::TooLarge));
    let list = list("wordprocessingml.document.main+xml") + &long;
    let list = package(&[("[Content_Types].xml", list.as_bytes())]);
    assert_eq!(office(&list), Err(ReadFault::TooLarge));
}

#[test]
fn what_lies_within_takes_of_the_same_room() {
    let sheet = list("spreadsheetml.sheet.main+xml");
    let said = |many: usize, parts: usize, zeros: usize| {
        let zeros = vec![0; zeros];
        let names: Vec<String> = (0..parts).map(|at| format!("{at}.dat")).collect();
        let mut all = vec![("[Content_Types].xml", sheet.as_bytes()), ("zeros", zeros.as_slice())];
        all.extend(names.iter().map(|name| (name.as_str(), b"x".as_slice())));
        let chart = package(&all);
        let names: Vec<String> = (0..many).map(|at| format!("word/embeddings/{at}")).collect();
        let all: Vec<_> = names.iter().map(|name| (name.as_str(), chart.as_slice())).collect();
        office(&document("", &all))
    };
    let sound = Ok(Office::Document);
    let too_large = Err(ReadFault::TooLarge);
    assert_eq!((said(100, 1, 1), said(101, 1, 1)), (sound.clone(), too_large.clone()));
    assert_eq!((said(2, 900, 1), said(3, 900, 1)), (sound.clone(), too_large.clone()));
    let half = usize::try_from(MAX_BYTES / 2).unwrap();
    assert_eq!((said(1, 1, half), said(2, 1, half)), (sound, too_large));
}

fn told(body: &str) -> Result<Office, ReadFault> {
    office(&document("", &[("word/body.xml", body.as_bytes())]))
}

#[test]
fn fields_that_run_or_fetch_are_refused() {
    let field = |all: &[&str]| -> String {
        let one = |text: &&str| format!("<w:r><w:instrText>{text}</w:instrText></w:r>");
        let text: String = all.iter().map(one).collect();
        format!("<w:p><w:fldChar/>{text}<w:fldChar/><w:t>x</w:t><w:fldChar/></w:p>")
    };
    let simple = |said: &str| format!("<w:p><w:fldSimple w:instr='{said}'/></w:p>");
    let (runs, fetches) = (Err(ReadFault::Macros), Err(ReadFault::ExternalLinks));
    for word in ["DDE", "DDEAUTO"] {
        assert_eq!(told(&simple(&format!(" {word} cmd"))), runs, "{word}");
    }
    for word in ["INCLUDEPICTURE", "IncludeText", "LINK", "INCLUDE", "IMPORT", "DATABASE"] {
        assert_eq!(told(&simple(&format!("{word} x"))), fetches, "{word}");
    }
    let split: [&[&str]; 5] = [
        &["DDEAUTO c:\\cmd"],
        &[" D", "DE", "AUTO \"cmd\""],
        &["&#68;DE cmd"],
        &["D<!-- -->DE"],
        &["<![CDATA[DDE]]> cmd"],
    ];
    for parts in split {
        assert_eq!(told(&field(parts)), runs, "{parts:?}");
        assert_eq!(told(&(field(&["PAGE"]) + &field(parts))), runs, "after another: {parts:?}");
    }
    let wide = |number: fn(u16) -> [u8; 2]| -> Vec<u8> {
        let text = format!("\u{feff}<?xml version='1.0'?>å{}", simple("DDE"));
        text.encode_utf16().flat_map(number).collect()
    };
    for content in [wide(u16::to_le_bytes), wide(u16::to_be_bytes)] {
        let content: &[u8] = &content;
        assert_eq!(office(&document("", &[("word/body.xml", content)])), runs);
        assert_eq!(office(&document("", &[("word/body.xml", &content[2..])])), runs);
    }
    assert_eq!(told(&("<å/>".to_owned() + &simple("DDE"))), runs);
    let sound = [
        simple("PAGE"),
        simple("HYPERLINK \"https://x.se/link\""),
        field(&["HYPERLINK \"https://x.se/LINK\""]) + &field(&["TOC \\o"]),
        "<w:t>DDE LINK INCLUDETEXT</w:t>".to_owned(),
    ];
    for body in sound {
        assert_eq!(told(&body), Ok(Office::Document), "{body}");
    }
}

#[test]
fn pictures_are_not_fetched_by_a_link() {
    let sound = ["<a:blip r:embed='1'/>", "<a:blip r:embed='1' r:link=''/>", "<fill src=''/>"];
    for body in sound {
        assert_eq!(told(body), Ok(Office::Document), "{body}");
    }
    let fetched = [
        "<a:blip r:embed='1' r:link='2'/>",
        "<a:blip q:link='2'></a:blip>",
        "<v:imagedata src='https://x.se/a.png'/>",
        "<v:imagedata r:href='2'/>",
        "<v:fill o:href='2'/>",
    ];
    for body in fetched {
        assert_eq!(told(body), Err(ReadFault::ExternalLinks), "{body}");
    }
}

/// Drawings of workbooks leave tags open, pictures may have a doctype, and fonts begin with any byte.
#[test]
fn what_is_not_quite_xml_is_let_through() {
    let odd: [&[u8]; 4] = [
        b"<xml><v:textbox><div>a<br>b</div></v:textbox></xml>",
        b"<!DOCTYPE svg PUBLIC \"a\" \"b\"><svg>A & B</svg>",
        b"<\x81\0\0DDE",
        b"\xff\xd8\xff",
    ];
    for content in odd {
        let said = office(&document("", &[("word/media/a.dat", content)]));
        assert_eq!(said, Ok(Office::Document), "{}", content.escape_ascii());
    }
}
