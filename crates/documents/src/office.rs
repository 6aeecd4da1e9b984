//! Documents, workbooks and presentations that are passed on: judged by what is in them, never opened by us.

use std::io::{Cursor, Read as _};

use quick_xml::events::Event;
use quick_xml::{Reader, XmlVersion};
use zip::ZipArchive;

use crate::ReadFault;
use crate::package::check;

/// What an office file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Office {
    Document,
    Workbook,
    Presentation,
}

/// What each is called in the package's list of contents (ECMA-376 part 1, 11.3.10, 12.3.23, 13.3.6). Templates and
/// files with macros are called otherwise.
const MAIN: [(&str, Office); 3] = [
    ("wordprocessingml.document.main+xml", Office::Document),
    ("spreadsheetml.sheet.main+xml", Office::Workbook),
    ("presentationml.presentation.main+xml", Office::Presentation),
];

/// A chart's figures lie in a workbook within the file; nothing lies within that.
const DEPTH: usize = 1;

/// Tells what an office file is.
///
/// # Errors
/// [`ReadFault::Macros`] for code and for objects of other programs; [`ReadFault::ExternalLinks`] for what would be
/// fetched when it is opened, which an ordinary link is not; [`ReadFault::Damaged`] for what is no such file.
pub fn office(bytes: &[u8]) -> Result<Office, ReadFault> {
    within(bytes, DEPTH)
}

fn within(bytes: &[u8], depth: usize) -> Result<Office, ReadFault> {
    check(bytes)?;
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| ReadFault::Damaged)?;
    let mut kind = None;
    for index in 0..archive.len() {
        let mut part = archive.by_index(index).map_err(|_| ReadFault::Damaged)?;
        let name = part.name().map_err(|_| ReadFault::Damaged)?.to_lowercase().replace('\\', "/");
        let is_list = name.trim_start_matches('/') == "[content_types].xml";
        let is_links = name.ends_with(".rels");
        let is_inside = name.contains("/embeddings/");
        if !(is_list || is_links || is_inside) {
            continue;
        }
        let mut content = Vec::new();
        part.read_to_end(&mut content).map_err(|_| ReadFault::Damaged)?;
        if is_list {
            kind = main_part(&content)?;
        } else if is_links {
            refuse_fetched(&content)?;
        } else if depth == 0 {
            return Err(ReadFault::Macros);
        } else {
            // An object of any program can be code.
            within(&content, depth - 1).map_err(|fault| match fault {
                ReadFault::Damaged => ReadFault::Macros,
                fault => fault,
            })?;
        }
    }
    kind.ok_or(ReadFault::Damaged)
}

/// What the package's list of contents says that it is.
fn main_part(list: &[u8]) -> Result<Option<Office>, ReadFault> {
    let mut kind = None;
    for element in elements(list)? {
        let said = element.into_iter().find(|(name, _)| name == "ContentType");
        let Some((_, said)) = said else { continue };
        if said.to_lowercase().contains("macroenabled") {
            return Err(ReadFault::Macros);
        }
        kind = kind.or(MAIN.iter().find(|(name, _)| said.contains(name)).map(|(_, kind)| *kind));
    }
    Ok(kind)
}

/// Refuses what is fetched from elsewhere: templates, pictures, objects, other files. A link that a reader follows is
/// none of it.
fn refuse_fetched(links: &[u8]) -> Result<(), ReadFault> {
    for element in elements(links)? {
        let value = |wanted: &str| element.iter().find(|(name, _)| name == wanted);
        let is_outside = value("TargetMode").is_some_and(|(_, mode)| mode.trim() != "Internal");
        let is_followed = value("Type").is_some_and(|(_, kind)| kind.ends_with("/hyperlink"));
        if is_outside && !is_followed {
            return Err(ReadFault::ExternalLinks);
        }
    }
    Ok(())
}

type Attributes = Vec<(String, String)>;

/// The elements of a part, each with its attributes. Entities of the part's own are refused: they hide.
fn elements(part: &[u8]) -> Result<Vec<Attributes>, ReadFault> {
    let text = std::str::from_utf8(part).map_err(|_| ReadFault::Damaged)?;
    let mut reader = Reader::from_str(text.trim_start_matches('\u{feff}'));
    let mut all = Vec::new();
    loop {
        let element = match reader.read_event().map_err(|_| ReadFault::Damaged)? {
            Event::Start(element) | Event::Empty(element) => element,
            Event::DocType(_) => return Err(ReadFault::Damaged),
            Event::Eof => return Ok(all),
            _ => continue,
        };
        let read = |attribute: Result<quick_xml::events::attributes::Attribute<'_>, _>| {
            let attribute = attribute.map_err(|_| ReadFault::Damaged)?;
            let value = attribute.normalized_value(XmlVersion::Implicit1_0);
            let value = value.map_err(|_| ReadFault::Damaged)?.into_owned();
            Ok((attribute.key.local_name().into_inner().to_owned(), value))
        };
        all.push(element.attributes().map(read).collect::<Result<Attributes, ReadFault>>()?);
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;

    use zip::ZipWriter;
    use zip::write::SimpleFileOptions;

    use super::*;

    const RELS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    fn package(parts: &[(&str, &[u8])]) -> Vec<u8> {
        let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, content) in parts {
            writer.start_file(*name, SimpleFileOptions::default()).unwrap();
            writer.write_all(content).unwrap();
        }
        writer.finish().unwrap().into_inner()
    }

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
        let mut parts =
            vec![("[Content_Types].xml", list.as_bytes()), ("word/document.xml", b"<w/>")];
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
            let link =
                format!("<Relationship Type=\"{RELS}/{kind}\" Target=\"https://x.se\"{mode}/>");
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
}
