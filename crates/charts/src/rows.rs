//! Lengths under names, one under the other: for what has long names and an order of its own.

use crate::axis::{GAP, Said, WIDTH, drawing};
use crate::chart::{Anchor, Drawing, LINE, Mark, fitted, width_of};
use crate::data::Look;
use crate::frame::as_f64;

const ROW: f64 = 2.3 * LINE;
const BAR: f64 = 14.0;

/// One length.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    pub name: String,
    /// The value as it is read.
    pub value: String,
    /// Nothing where it is hidden: the row then has no bar.
    pub length: Option<f64>,
}

/// Draws the rows; the longest fills the width.
pub fn rows(said: &Said, rows: &[Row]) -> Drawing {
    let finite = rows.iter().filter_map(|row| row.length).filter(|length| length.is_finite());
    let longest = finite.fold(0.0, f64::max);
    let mut marks = Vec::new();
    for (at, row) in rows.iter().enumerate() {
        let y = as_f64(at) * ROW + 15.0;
        let value = fitted(&row.value, WIDTH * 0.5);
        let name = fitted(&row.name, WIDTH - width_of(&value) * 1.3 - 2.0 * GAP);
        let words =
            |x, text, anchor, strong| Mark::Text { x, y, text, anchor, strong, spare: false };
        marks.push(words(0.0, name, Anchor::Start, false));
        marks.push(words(WIDTH, value, Anchor::End, true));
        let part = row.length.filter(|length| length.is_finite() && longest > 0.0);
        if let Some(length) = part {
            let w = (length / longest).clamp(0.0, 1.0) * WIDTH;
            marks.push(Mark::Rect { x: 0.0, y: y + GAP, w, h: BAR, fill: Look::A });
        }
    }
    drawing(marks, as_f64(rows.len().max(1)) * ROW + GAP, said)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::frame::assert_inside;
    use proptest::prelude::*;

    fn row(length: Option<f64>) -> Row {
        Row { name: "Kurs i att följa upp".into(), value: "12 poäng".into(), length }
    }

    #[test]
    fn what_is_hidden_has_no_bar_and_is_not_nothing() {
        let drawn = rows(&Said::default(), &[row(Some(4.0)), row(None), row(Some(0.0))]);
        let bars = drawn.marks.iter().filter_map(|mark| match mark {
            Mark::Rect { w, .. } => Some(*w),
            _ => None,
        });
        assert_eq!(bars.collect::<Vec<_>>(), [WIDTH, 0.0]);
    }

    proptest! {
        #[test]
        fn nothing_lies_outside(lengths in proptest::collection::vec(proptest::option::of(0.0_f64..1e6), 0..9)) {
            let all: Vec<Row> = lengths.into_iter().map(row).collect();
            assert_inside(&rows(&Said::default(), &all));
        }
    }
}
