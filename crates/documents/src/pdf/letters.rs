//! Text that the font can set: PDF/A refuses a letter without a shape, and people write all kinds of letters.

use textris_pdf::fonts::{Fonts, Style};

const UNKNOWN: char = '?';

/// The text with `?` for each letter that the font lacks, and without control characters except line breaks.
pub(crate) fn settable(text: &str, fonts: &Fonts) -> String {
    let mut out = String::with_capacity(text.len());
    let mut word = String::new();
    for letter in text.chars() {
        if breaks(letter) {
            out.push_str(&set_word(&word, fonts));
            out.push(if letter == '\n' { '\n' } else { ' ' });
            word.clear();
        } else if !invisible(letter) {
            word.push(letter);
        }
    }
    out.push_str(&set_word(&word, fonts));
    out
}

/// A word whose every letter has a shape. Letters are tried after those before them, since an accent that
/// stands alone may not be settable on its letter.
fn set_word(word: &str, fonts: &Fonts) -> String {
    let starts_well = |word: &str| has_shapes(&format!(" {word}"), fonts);
    if starts_well(word) {
        return word.to_owned();
    }
    let mut out = String::with_capacity(word.len());
    let mut before = [' '; 3];
    for letter in word.chars() {
        let [first, second, third] = before;
        let tried = String::from_iter([first, second, third, letter]);
        let letter = if has_shapes(&tried, fonts) { letter } else { UNKNOWN };
        before = [second, third, letter];
        out.push(letter);
    }
    if starts_well(&out) {
        return out;
    }
    word.chars().map(|letter| if letter.is_ascii() { letter } else { UNKNOWN }).collect()
}

/// White space that a line may be broken at, which is set as a space.
fn breaks(letter: char) -> bool {
    letter.is_whitespace() && !matches!(letter, '\u{a0}' | '\u{202f}' | '\u{2007}')
}

/// Controls, and the letters that are not to be seen (Unicode's Default_Ignorable_Code_Point).
fn invisible(letter: char) -> bool {
    letter.is_control()
        || matches!(
            letter,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}'
        )
        || matches!(letter, '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}')
        || matches!(letter, '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}')
        || matches!(letter, '\u{ffa0}' | '\u{fff0}'..='\u{fff8}' | '\u{1bca0}'..='\u{1bca3}')
        || matches!(letter, '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}')
}

/// Whether the font sets the whole text in both weights, each shape with letters of its own
/// and none of them for private use.
fn has_shapes(text: &str, fonts: &Fonts) -> bool {
    let private = |c: char| matches!(c, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{10ffff}');
    let set = |style| {
        let shaped = fonts.shape(style, text);
        shaped
            .glyphs
            .iter()
            .all(|glyph| glyph.glyph_id.to_u32() != 0 && !glyph.text_range.is_empty())
    };
    !text.contains(private) && set(Style::Regular) && set(Style::Bold)
}

/// The text on one line, cut with an ellipsis where it is wider than `room` points at this size.
pub(crate) fn one_line(text: &str, fonts: &Fonts, size: f32, room: f32) -> String {
    let text = settable(text, fonts).replace('\n', " ");
    let fits = |text: &str| fonts.measure(Style::Regular, text, size) <= room;
    if fits(&text) {
        return text;
    }
    let mut cut: String = text;
    while cut.pop().is_some() {
        let candidate = format!("{cut}…");
        if fits(&candidate) {
            return candidate;
        }
    }
    String::new()
}
