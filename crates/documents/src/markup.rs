//! XML parts of an office file, judged element by element: nothing of them is gathered.

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use crate::ReadFault;

/// Fields that start a program.
const RUN: [&str; 2] = ["DDE", "DDEAUTO"];
/// Fields that fetch; the shorter names are older words for the same.
const FETCH: [&str; 6] = ["INCLUDEPICTURE", "INCLUDETEXT", "INCLUDE", "IMPORT", "LINK", "DATABASE"];

/// A part's text, UTF-8 or UTF-16 as the format has it (ECMA-376 part 2, "XML usage"). All that is looked for is ASCII; the
/// rest counts as letters, whatever it is written in.
fn text(part: &[u8]) -> String {
    let letter = |number: u16| match u8::try_from(number) {
        Ok(byte) if byte.is_ascii() => char::from(byte),
        _ => 'x',
    };
    let pairs = part.chunks_exact(2).map(|two| [two[0], two[1]]);
    match part {
        [0xff, 0xfe, ..] | [b'<', 0, ..] => pairs.map(u16::from_le_bytes).map(letter).collect(),
        [0xfe, 0xff, ..] | [0, b'<', ..] => pairs.map(u16::from_be_bytes).map(letter).collect(),
        _ => part.iter().copied().map(u16::from).map(letter).collect(),
    }
}

/// Drawings have tags that are never closed, and that hides nothing.
fn read(
    text: &str,
    mut judge: impl FnMut(&Event<'_>) -> Result<(), ReadFault>,
) -> Result<(), ReadFault> {
    let mut reader = Reader::from_str(text);
    let config = reader.config_mut();
    config.check_end_names = false;
    config.allow_unmatched_ends = true;
    config.allow_dangling_amp = true;
    loop {
        match reader.read_event().map_err(|_| ReadFault::Damaged)? {
            Event::Eof => return Ok(()),
            event => judge(&event)?,
        }
    }
}

/// Judges each element of a part. Entities of the part's own are refused: they hide.
pub(crate) fn elements(
    part: &[u8],
    mut judge: impl FnMut(&BytesStart<'_>) -> Result<(), ReadFault>,
) -> Result<(), ReadFault> {
    read(&text(part), |event| match event {
        Event::Start(element) | Event::Empty(element) => judge(element),
        Event::DocType(_) => Err(ReadFault::Damaged),
        _ => Ok(()),
    })
}

/// An attribute's value; one of another vocabulary has a longer name and is another.
pub(crate) fn attribute(element: &BytesStart<'_>, name: &str) -> Result<Option<String>, ReadFault> {
    value(element, |key| key == name)
}

fn value(
    element: &BytesStart<'_>,
    is_it: impl Fn(&str) -> bool,
) -> Result<Option<String>, ReadFault> {
    for attribute in element.attributes() {
        let attribute = attribute.map_err(|_| ReadFault::Damaged)?;
        if is_it(attribute.key.into_inner()) {
            let value = attribute.normalized_value(XmlVersion::Implicit1_0);
            return value.map(|value| Some(value.into_owned())).map_err(|_| ReadFault::Damaged);
        }
    }
    Ok(None)
}

/// Refuses the fields and pictures of a part that start a program or fetch something. What is no XML has none.
pub(crate) fn refuse_fields_and_pictures(part: &[u8]) -> Result<(), ReadFault> {
    let begins = part.strip_prefix(b"\xef\xbb\xbf").unwrap_or(part).trim_ascii_start();
    let is_wide = matches!(part, [0xff, 0xfe, ..] | [0xfe, 0xff, ..] | [0, b'<', ..]);
    if !(is_wide || begins.starts_with(b"<")) {
        return Ok(());
    }
    let text = text(part);
    // XML forbids it, and a font that happens to begin with the sign of a tag is full of it.
    if text.contains('\0') {
        return Ok(());
    }
    let (mut field, mut is_within) = (String::new(), false);
    read(&text, |event| {
        match event {
            Event::Start(element) | Event::Empty(element) => {
                is_within = is_instruction(element.local_name().into_inner())
                    && matches!(event, Event::Start(_));
                if element.local_name().into_inner() == "fldChar" {
                    // Where a field begins, turns into its result, or ends.
                    refuse_field(&std::mem::take(&mut field))?;
                }
                refuse_element(element)?;
            }
            Event::End(_) => is_within = false,
            Event::Text(text) if is_within => field.push_str(text),
            Event::CData(text) if is_within => field.push_str(text),
            Event::GeneralRef(letter) if is_within => {
                field.extend(letter.resolve_char_ref().map_err(|_| ReadFault::Damaged)?);
            }
            _ => {}
        }
        Ok(())
    })?;
    refuse_field(&field)
}

/// What a field is to do, also where it is marked as removed.
fn is_instruction(name: &str) -> bool {
    matches!(name, "instrText" | "delInstrText")
}

fn refuse_element(element: &BytesStart<'_>) -> Result<(), ReadFault> {
    let of = |wanted: &[&str]| {
        value(element, |key| wanted.contains(&key.rsplit(':').next().unwrap_or(key)))
    };
    match element.local_name().into_inner() {
        "fldSimple" => refuse_field(&of(&["instr"])?.unwrap_or_default()),
        "blip" if of(&["link"])?.is_some_and(|link| !link.is_empty()) => {
            Err(ReadFault::ExternalLinks)
        }
        "imagedata" | "fill" if of(&["src", "href"])?.is_some_and(|link| !link.is_empty()) => {
            Err(ReadFault::ExternalLinks)
        }
        _ => Ok(()),
    }
}

/// A field does what its first word says.
fn refuse_field(field: &str) -> Result<(), ReadFault> {
    let mut words = field.split(|c: char| !c.is_ascii_alphanumeric());
    let word = words.find(|word| !word.is_empty()).unwrap_or_default().to_ascii_uppercase();
    match word.as_str() {
        word if RUN.contains(&word) => Err(ReadFault::Macros),
        word if FETCH.contains(&word) => Err(ReadFault::ExternalLinks),
        _ => Ok(()),
    }
}
