//! Text that people write: one line, or many.

use super::contains_identity_number;

/// Why a text is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextFault {
    /// Nothing, or nothing that can be seen.
    Empty,
    /// `length` characters, where `max` are let in.
    TooLong { max: usize, length: usize },
    /// A control character, a second line where one is asked for, or a mark that turns the direction of writing.
    ControlCharacter,
    /// Holds the identity number of a person, which is never asked for.
    IdentityNumber,
}

/// Reads one line of at most `max` characters, without the white space around it.
pub fn read_line(text: &str, max: usize) -> Result<String, TextFault> {
    checked(trimmed(text).to_owned(), max, |_| false)
}

/// Reads text of many lines, at most `max` characters, without the white space around it. Lines end with LF.
pub fn read_prose(text: &str, max: usize) -> Result<String, TextFault> {
    let text = trimmed(text).replace("\r\n", "\n").replace('\r', "\n");
    checked(text, max, |c| c == '\n' || c == '\t')
}

fn checked(text: String, max: usize, allowed: impl Fn(char) -> bool) -> Result<String, TextFault> {
    let length = text.chars().count();
    if length == 0 {
        Err(TextFault::Empty)
    } else if text.chars().any(|c| is_refused(c) && !allowed(c)) {
        Err(TextFault::ControlCharacter)
    } else if length > max {
        Err(TextFault::TooLong { max, length })
    } else if contains_identity_number(&text).is_some() {
        Err(TextFault::IdentityNumber)
    } else {
        Ok(text)
    }
}

/// Takes off white space, and characters without width that would make an empty text look filled in.
fn trimmed(text: &str) -> &str {
    text.trim_matches(|c: char| {
        c.is_whitespace() || matches!(c, '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}')
    })
}

/// Control characters, the mark of bytes that were no text, line and paragraph separators, and the marks that override or isolate the direction of
/// writing: with these a text can be made to read as another (CVE-2021-42574).
fn is_refused(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{fffd}' | '\u{2028}' | '\u{2029}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn white_space_around_is_taken_off() {
        assert_eq!(read_line(" \u{feff}En kurs i  Ö\u{a0}\n", 20).as_deref(), Ok("En kurs i  Ö"));
        assert_eq!(read_prose("\r\nEtt\r\n\ttvå\rtre\n", 20).as_deref(), Ok("Ett\n\ttvå\ntre"));
    }

    #[test]
    fn what_cannot_be_seen_is_empty() {
        for text in ["", " \t\r\n", "\u{a0}\u{200b}\u{feff}"] {
            assert_eq!(read_line(text, 20), Err(TextFault::Empty), "{text:?}");
            assert_eq!(read_prose(text, 20), Err(TextFault::Empty), "{text:?}");
        }
    }

    #[test]
    fn length_is_counted_in_characters_as_they_are_kept() {
        assert_eq!(read_line("åäö", 3).as_deref(), Ok("åäö"));
        assert_eq!(read_line("åäö!", 3), Err(TextFault::TooLong { max: 3, length: 4 }));
        assert_eq!(read_prose("a\r\nb", 3).as_deref(), Ok("a\nb"));
        assert_eq!(read_prose("a\r\nbc", 3), Err(TextFault::TooLong { max: 3, length: 4 }));
    }

    #[test]
    fn control_characters_and_turned_writing_are_refused() {
        for c in [
            '\0', '\u{fffd}', '\u{7}', '\u{1b}', '\u{7f}', '\u{85}', '\u{2028}', '\u{202e}',
            '\u{2066}', '\u{2069}',
        ] {
            let text = format!("a{c}b");
            assert_eq!(read_line(&text, 20), Err(TextFault::ControlCharacter), "{c:?}");
            assert_eq!(read_prose(&text, 20), Err(TextFault::ControlCharacter), "{c:?}");
        }
    }

    #[test]
    fn a_line_is_one_line() {
        for c in ['\n', '\r', '\t'] {
            assert_eq!(read_line(&format!("a{c}b"), 20), Err(TextFault::ControlCharacter), "{c:?}");
        }
    }

    #[test]
    fn identity_numbers_are_refused() {
        // Never issued; source: list.json in personnummer/meta (MIT licence).
        assert_eq!(read_line("Kurs för 570428-9999", 40), Err(TextFault::IdentityNumber));
        assert_eq!(read_prose("Deltar:\n195704289999", 40), Err(TextFault::IdentityNumber));
        assert!(read_line("Avtal 202100-5026", 40).is_ok());
    }

    proptest! {
        #[test]
        fn what_is_read_is_read_again_unchanged(text in "(?s).{0,60}", max in 0_usize..80) {
            for read in [read_line, read_prose] {
                if let Ok(kept) = read(&text, max) {
                    prop_assert!((1..=max).contains(&kept.chars().count()));
                    prop_assert_eq!(read(&kept, max), Ok(kept.clone()));
                }
            }
        }
    }
}
