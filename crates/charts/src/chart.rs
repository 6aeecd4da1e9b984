//! A chart as a display list: what is drawn where, before any file format.

use crate::data::Look;

/// The height of a line of text and the estimated advance of a letter, in view box units:
/// a painter sets text at 14 units, and a proportional face is a little narrower than this.
pub(crate) const LINE: f64 = 20.0;
const LETTER: f64 = 8.0;

/// A finished drawing. Coordinates grow to the right and downwards from the upper left corner,
/// and every mark lies within `width` × `height`.
#[derive(Debug, Clone, PartialEq)]
pub struct Drawing {
    pub width: f64,
    pub height: f64,
    pub marks: Vec<Mark>,
    pub title: String,
    pub description: String,
}

/// One thing to draw.
#[derive(Debug, Clone, PartialEq)]
pub enum Mark {
    Rect {
        x: f64,
        y: f64,
        w: f64,
        h: f64,
        fill: Look,
    },
    Line {
        x1: f64,
        y1: f64,
        x2: f64,
        y2: f64,
        ink: Ink,
    },
    /// Text on its baseline at (`x`, `y`).
    Text {
        x: f64,
        y: f64,
        text: String,
        anchor: Anchor,
        strong: bool,
        /// Left out where the drawing is made so small that neighbours would run together.
        spare: bool,
    },
    /// A filled shape when `closed`, else a line through the points.
    Path {
        points: Vec<(f64, f64)>,
        closed: bool,
        look: Look,
    },
    Circle {
        x: f64,
        y: f64,
        r: f64,
        fill: Look,
    },
}

/// What a straight line is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ink {
    Grid,
    Axis,
}

/// Which end of a text stands at its point.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Anchor {
    Start,
    Middle,
    End,
}

impl Drawing {
    /// A drawing that says in words why there is nothing to draw.
    pub(crate) fn of_nothing(title: &str, description: &str, words: &str) -> Self {
        let (width, height) = (480.0, 4.0 * LINE);
        let text = fitted(words, width);
        Self {
            width,
            height,
            marks: vec![Mark::Text {
                x: width / 2.0,
                y: height / 2.0,
                text,
                anchor: Anchor::Middle,
                strong: false,
                spare: false,
            }],
            title: title.to_owned(),
            description: if description.is_empty() { words } else { description }.to_owned(),
        }
    }
}

/// The estimated width of a text.
pub(crate) fn width_of(text: &str) -> f64 {
    f64::from(u32::try_from(text.chars().count()).unwrap_or(u32::MAX)) * LETTER
}

/// The text, cut with an ellipsis where it would be wider than `room`; the table beside the chart has it whole.
pub(crate) fn fitted(text: &str, room: f64) -> String {
    if width_of(text) <= room {
        return text.to_owned();
    }
    let mut out = String::new();
    for letter in text.chars() {
        if width_of(&out) + 2.0 * LETTER > room {
            break;
        }
        out.push(letter);
    }
    if room >= LETTER {
        out.push('…');
    }
    out
}

/// The text in at most two lines, broken between words; the last is cut where it would be wider than `room`.
pub(crate) fn two_lines(text: &str, room: f64) -> Vec<String> {
    let breaks = text.match_indices(' ').map(|(at, _)| at);
    let fits = |at: &usize| width_of(&text[..*at]) <= room;
    match breaks.rev().find(fits).filter(|_| width_of(text) > room) {
        Some(at) => vec![text[..at].to_owned(), fitted(text[at..].trim_start(), room)],
        None => vec![fitted(text, room)],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_that_fits_is_whole_and_a_longer_one_is_cut() {
        assert_eq!(fitted("Ådalen", 48.0), "Ådalen");
        assert_eq!(fitted("Ådalen", 47.0), "Ådal…");
        assert_eq!(fitted("Ådalen", 8.0), "…");
        assert_eq!(fitted("Ådalen", 1.0), "");
    }

    #[test]
    fn a_long_text_is_broken_between_words_and_only_then_cut() {
        assert_eq!(two_lines("Kurs i Ådalen", 104.0), ["Kurs i Ådalen"]);
        assert_eq!(two_lines("Kurs i Ådalen", 64.0), ["Kurs i", "Ådalen"]);
        assert_eq!(two_lines("Kurs i Ådalen och här", 64.0), ["Kurs i", "Ådalen …"]);
        assert_eq!(two_lines("Ådalen", 40.0), ["Ådal…"]);
    }
}
