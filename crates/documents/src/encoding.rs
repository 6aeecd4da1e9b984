//! From bytes to text: UTF-8, with or without a mark, or the Windows-1252 that older Excel writes.

use std::borrow::Cow;

use crate::sheet::ReadFault;

const MARK: &[u8] = b"\xef\xbb\xbf";
const MARK_LETTER: char = '\u{feff}';

/// The letters of Windows-1252 at 0x80–0x9F; the five that the code page leaves open are NUL here.
/// Source: unicode.org, Public/MAPPINGS/VENDORS/MICSFT/WINDOWS/CP1252.TXT.
const HIGH: [char; 32] = [
    '€', '\0', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\0', 'Ž', '\0', //
    '\0', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\0', 'ž', 'Ÿ',
];

/// The text of a file. Faults: [`ReadFault::NotText`] at a NUL, [`ReadFault::Encoding`] where the bytes are
/// neither encoding: after a mark, after letters that are already valid UTF-8, or at an open code.
pub(crate) fn decoded(bytes: &[u8]) -> Result<Cow<'_, str>, ReadFault> {
    let marked = bytes.strip_prefix(MARK);
    let bytes = marked.unwrap_or(bytes);
    if let Some(at) = bytes.iter().position(|byte| *byte == 0) {
        return Err(ReadFault::NotText { line: line_at(bytes, at) });
    }
    match std::str::from_utf8(bytes) {
        // Files put one after the other leave marks in the middle: they are letters of no cell.
        Ok(text) if text.contains(MARK_LETTER) => Ok(Cow::Owned(text.replace(MARK_LETTER, ""))),
        Ok(text) => Ok(Cow::Borrowed(text)),
        Err(error) => {
            let (valid, _) = bytes.split_at(error.valid_up_to());
            if marked.is_some() || !valid.is_ascii() {
                return Err(ReadFault::Encoding { line: line_at(bytes, valid.len()) });
            }
            windows_1252(bytes).map(Cow::Owned)
        }
    }
}

fn windows_1252(bytes: &[u8]) -> Result<String, ReadFault> {
    let mut out = String::with_capacity(bytes.len() + bytes.len() / 8);
    for (at, byte) in bytes.iter().enumerate() {
        let letter = match byte {
            0x80..=0x9f => HIGH[usize::from(byte - 0x80)],
            _ => char::from(*byte),
        };
        if letter == '\0' {
            return Err(ReadFault::Encoding { line: line_at(bytes, at) });
        }
        out.push(letter);
    }
    Ok(out)
}

fn line_at(bytes: &[u8], at: usize) -> u64 {
    let before = bytes.iter().take(at);
    1 + before.filter(|byte| **byte == b'\n').count() as u64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_mark_is_not_part_of_the_text() {
        assert_eq!(decoded("\u{feff}Åsa".as_bytes()).unwrap(), "Åsa");
        assert_eq!(decoded("Åsa".as_bytes()).unwrap(), "Åsa");
        assert_eq!(decoded("a;\u{feff}Åsa\n\u{feff}".as_bytes()).unwrap(), "a;Åsa\n");
    }

    #[test]
    fn windows_letters_are_read() {
        assert_eq!(decoded(b"\xc5sa \x96 500 \x80").unwrap(), "Åsa – 500 €");
    }

    #[test]
    fn what_is_neither_is_refused_with_its_line() {
        assert_eq!(decoded(b"\xef\xbb\xbfa\n\xc5sa"), Err(ReadFault::Encoding { line: 2 }));
        assert_eq!(decoded("Åsa\n\nä".as_bytes()).unwrap(), "Åsa\n\nä");
        assert_eq!(decoded(&"Åsa\n\nä".as_bytes()[..7]), Err(ReadFault::Encoding { line: 3 }));
        assert_eq!(decoded(b"a\n\n\xe5\x81"), Err(ReadFault::Encoding { line: 3 }));
        assert_eq!(decoded(b"a\nb\0"), Err(ReadFault::NotText { line: 2 }));
    }
}
