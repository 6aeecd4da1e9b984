//! Looks into an office file's package before it is read: how much it unpacks to, and whether it holds code or links.

use std::io::{Cursor, Read as _};

use zip::ZipArchive;

use crate::sheet::{MAX_BYTES, ReadFault};

/// The most parts a file may have; ordinary workbooks have some ten per sheet.
const MAX_PARTS: usize = 2_000;

/// What a file with all that lies within it may still take.
pub(crate) struct Room {
    bytes: u64,
    parts: usize,
}

impl Room {
    pub(crate) fn whole() -> Room {
        Room { bytes: MAX_BYTES, parts: MAX_PARTS }
    }
}

/// Refuses what is no package, what unpacks to more than there is room for, and what holds macros or links to other
/// files. Sizes are first taken as declared; then each part is unpacked and counted, since a declaration may lie.
pub(crate) fn check(bytes: &[u8], room: &mut Room) -> Result<(), ReadFault> {
    if bytes.is_empty() {
        return Err(ReadFault::Empty);
    }
    if bytes.len() as u64 > MAX_BYTES {
        return Err(ReadFault::TooLarge);
    }
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| ReadFault::Damaged)?;
    room.parts = room.parts.checked_sub(archive.len()).ok_or(ReadFault::TooLarge)?;
    let mut declared = 0_u64;
    for index in 0..archive.len() {
        let part = archive.by_index_raw(index).map_err(|_| ReadFault::Damaged)?;
        declared = declared.saturating_add(part.size());
        refuse_code_and_links(&name(part.name())?)?;
    }
    if declared > room.bytes {
        return Err(ReadFault::TooLarge);
    }
    for index in 0..archive.len() {
        let part = archive.by_index(index).map_err(|_| ReadFault::Damaged)?;
        let strings =
            part.name().is_ok_and(|name| name.to_lowercase().ends_with("sharedstrings.xml"));
        let mut unpacked = part.take(room.bytes + 1);
        let count = if strings {
            let mut text = Vec::new();
            unpacked.read_to_end(&mut text).map_err(|_| ReadFault::Damaged)?;
            refuse_boasted_strings(&text)?;
            text.len() as u64
        } else {
            std::io::copy(&mut unpacked, &mut std::io::sink()).map_err(|_| ReadFault::Damaged)?
        };
        room.bytes = room.bytes.checked_sub(count).ok_or(ReadFault::TooLarge)?;
    }
    Ok(())
}

/// The reader makes room for as many strings as the part says it has, and a process that asks for too much
/// memory is killed; each string takes at least the five bytes of `<si/>`. Control bytes, which XML forbids,
/// are refused so that no other encoding hides the figure.
fn refuse_boasted_strings(text: &[u8]) -> Result<(), ReadFault> {
    const NAME: &[u8] = b"uniqueCount";
    if text.iter().any(|byte| byte.is_ascii_control() && !b"\t\r\n\x7f".contains(byte)) {
        return Err(ReadFault::Damaged);
    }
    for at in 0..text.len() {
        let Some(rest) = text.get(at..).and_then(|rest| rest.strip_prefix(NAME)) else {
            continue;
        };
        let quotes = |byte: &&u8| byte.is_ascii_whitespace() || b"=\"'+".contains(byte);
        let digits = rest.iter().skip_while(quotes).take_while(|byte| byte.is_ascii_digit());
        let boasted = digits.fold(0_u64, |sum, digit| {
            sum.saturating_mul(10).saturating_add(u64::from(digit - b'0'))
        });
        if boasted > text.len() as u64 / 5 {
            return Err(ReadFault::Damaged);
        }
    }
    Ok(())
}

/// A part's name as its kind is told by: from the root, whatever case and strokes it is written with.
pub(crate) fn name<T: AsRef<str>, E>(read: Result<T, E>) -> Result<String, ReadFault> {
    let name = read.map_err(|_| ReadFault::Damaged)?.as_ref().to_lowercase().replace('\\', "/");
    Ok(format!("/{}", name.trim_start_matches('/')))
}

fn refuse_code_and_links(name: &str) -> Result<(), ReadFault> {
    if name.ends_with(".bin") && name.contains("vba")
        || name.contains("/macrosheets/")
        || name.contains("/activex/")
    {
        return Err(ReadFault::Macros);
    }
    if name.contains("/externallinks/") {
        return Err(ReadFault::ExternalLinks);
    }
    Ok(())
}

#[cfg(test)]
pub(crate) mod tests {
    use std::io::{Cursor, Write as _};

    use zip::ZipWriter;
    use zip::write::SimpleFileOptions;

    /// A package with these parts, stored as given.
    pub(crate) fn package(parts: &[(&str, &[u8])]) -> Vec<u8> {
        let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, content) in parts {
            writer.start_file(*name, SimpleFileOptions::default()).unwrap();
            writer.write_all(content).unwrap();
        }
        writer.finish().unwrap().into_inner()
    }
}
