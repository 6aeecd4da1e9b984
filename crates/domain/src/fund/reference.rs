//! A reference into another system: a cost centre, a voucher.

use super::Reason;

/// The longest reference, in characters.
const LONGEST: usize = 40;

/// Reads a reference: letters, digits and `- / . _ :`, no spaces, at most 40 characters. Not a text: it stands in
/// rows that are never erased.
///
/// # Errors
/// [`Reason::NotAReference`].
pub fn read_reference(text: &str) -> Result<String, Reason> {
    let text = text.trim();
    let fits = |letter: char| letter.is_alphanumeric() || "-/._:".contains(letter);
    let long = text.chars().count() > LONGEST;
    if text.is_empty() || long || !text.chars().all(fits) {
        return Err(Reason::NotAReference);
    }
    Ok(text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_are_short_and_have_no_spaces() {
        assert_eq!(read_reference(" V2026/118-3 "), Ok("V2026/118-3".to_owned()));
        for wrong in ["", "åka till Åre", "a\0b", &"9".repeat(41)] {
            assert_eq!(read_reference(wrong), Err(Reason::NotAReference), "{wrong:?}");
        }
    }
}
