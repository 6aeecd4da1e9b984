//! Documents, workbooks and presentations that are passed on: judged by what is in them, never opened by us.

use std::io::{Cursor, Read as _};

use zip::ZipArchive;

use crate::ReadFault;
use crate::markup::{attribute, elements, refuse_fields_and_pictures};
use crate::package::{Room, check, name};
use crate::sheet::MAX_BYTES;

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

/// Relationships with what is run, or can be. Parts may have any name, so it is these that tell what they are.
const RUN: [&str; 4] = ["/oleobject", "/afchunk", "/control", "/vbaproject"];
/// Relationships with what is fetched when the file is opened.
const FETCH: [&str; 6] = [
    "/externallink",
    "/externallinkpath",
    "/connections",
    "/subdocument",
    "/attachedtemplate",
    "/frame",
];

/// The most bytes in a list of contents or of relationships; ordinary ones have some thousands.
const MAX_LIST: u64 = 1024 * 1024;
/// A chart's figures lie in a workbook within the file; nothing lies within that.
const DEPTH: usize = 1;
/// The most files within a file.
const MAX_INSIDE: usize = 100;
/// How a package begins, and how an object of another program does.
const PACKAGE: &[u8] = b"PK\x03\x04";
const OBJECT: &[u8] = b"\xd0\xcf\x11\xe0";

/// Tells what an office file is.
///
/// # Errors
/// [`ReadFault::Macros`] for code and for objects of other programs; [`ReadFault::ExternalLinks`] for what would be
/// fetched when it is opened, which an ordinary link is not; [`ReadFault::TooLarge`] for what unpacks to too much, with
/// all that lies within it; [`ReadFault::Damaged`] for what is no such file.
pub fn office(bytes: &[u8]) -> Result<Office, ReadFault> {
    within(bytes, DEPTH, &mut Room::whole())
}

fn within(bytes: &[u8], depth: usize, room: &mut Room) -> Result<Office, ReadFault> {
    check(bytes, room)?;
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| ReadFault::Damaged)?;
    let (mut kind, mut inside) = (None, 0);
    for index in 0..archive.len() {
        let part = archive.by_index(index).map_err(|_| ReadFault::Damaged)?;
        let name = name(part.name())?;
        let (is_list, is_links) = (name == "/[content_types].xml", name.ends_with(".rels"));
        let most = if is_list || is_links { MAX_LIST } else { MAX_BYTES };
        let mut content = Vec::new();
        part.take(most + 1).read_to_end(&mut content).map_err(|_| ReadFault::Damaged)?;
        if content.len() as u64 > most {
            return Err(ReadFault::TooLarge);
        }
        if is_list {
            kind = main_part(&content)?;
        } else if is_links {
            refuse_relationships(&content)?;
        } else if content.starts_with(OBJECT) {
            return Err(ReadFault::Macros);
        } else if content.starts_with(PACKAGE)
            || name.contains("/embeddings/") && !content.is_empty()
        {
            inside += 1;
            if inside > MAX_INSIDE {
                return Err(ReadFault::TooLarge);
            }
            // An object of any program can be code.
            let depth = depth.checked_sub(1).ok_or(ReadFault::Macros)?;
            within(&content, depth, room).map_err(|fault| match fault {
                ReadFault::Damaged => ReadFault::Macros,
                fault => fault,
            })?;
        } else {
            refuse_fields_and_pictures(&content)?;
        }
    }
    kind.ok_or(ReadFault::Damaged)
}

/// What the package's list of contents says that it is.
fn main_part(list: &[u8]) -> Result<Option<Office>, ReadFault> {
    let mut kind = None;
    elements(list, |element| {
        let Some(said) = attribute(element, "ContentType")? else { return Ok(()) };
        if said.to_lowercase().contains("macroenabled") {
            return Err(ReadFault::Macros);
        }
        kind = kind.or(MAIN.iter().find(|(name, _)| said.contains(name)).map(|(_, kind)| *kind));
        Ok(())
    })?;
    Ok(kind)
}

/// Refuses code, objects, and what is fetched from elsewhere: templates, pictures, other files. A link that a reader
/// follows is none of it.
fn refuse_relationships(links: &[u8]) -> Result<(), ReadFault> {
    elements(links, |element| {
        let kind = attribute(element, "Type")?.unwrap_or_default().trim().to_lowercase();
        let is = |all: &[&str]| all.iter().any(|end| kind.ends_with(end));
        if is(&RUN) {
            return Err(ReadFault::Macros);
        }
        let mode = attribute(element, "TargetMode")?;
        let is_outside = mode.is_some_and(|mode| mode.trim() != "Internal");
        if is(&FETCH) || is_outside && !is(&["/hyperlink"]) {
            return Err(ReadFault::ExternalLinks);
        }
        Ok(())
    })
}

#[cfg(test)]
#[path = "office_tests.rs"]
mod tests;
