//! Estimates between their limits, one under the other on the same axis.

use crate::axis::{Axis, GAP, Said, WIDTH, Written, drawing, line, middle, rule};
use crate::chart::{Anchor, Drawing, Ink, LINE, Mark, fitted, two_lines, width_of};
use crate::data::Look;
use crate::frame::as_f64;

/// A row: its name, in one line, then the interval.
const ROW: f64 = 2.4 * LINE;
const END: f64 = 6.0;
/// On a phone the letters are so much larger, and strong ones a little more.
const LARGER: f64 = 1.25;
const LARGER_STRONG: f64 = 1.3;

/// What is drawn.
#[derive(Debug, Clone, PartialEq)]
pub struct Intervals {
    pub said: Said,
    pub rows: Vec<Span>,
    pub written: Written,
    /// Whether the axis holds zero.
    pub zero: bool,
}

/// One interval; without an estimate it is a range in which anything may be.
#[derive(Debug, Clone, PartialEq)]
pub struct Span {
    pub name: String,
    /// The estimate and its limits as they are read.
    pub value: String,
    pub low: f64,
    pub estimate: Option<f64>,
    pub high: f64,
}

/// Draws the intervals: a dot between two ends; a range without an estimate is broken.
pub fn intervals(shown: &Intervals) -> Drawing {
    let values = shown.rows.iter().flat_map(|row| [Some(row.low), row.estimate, Some(row.high)]);
    let axis = Axis::over(values.flatten(), shown.zero, shown.written, shown.said.style);
    let ends = (axis.written(axis.ends().0), axis.written(axis.ends().1));
    let (left, right) = (width_of(&ends.0) / 2.0 + GAP, WIDTH - width_of(&ends.1) / 2.0 - GAP);
    let x = |value: f64| axis.place(value, left, right);
    let mut marks = Vec::new();
    let headings: Vec<Heading> = shown.rows.iter().map(heading).collect();
    let bottom = headings.iter().map(|one| ROW + one.more).sum::<f64>() + GAP;
    let mut above = 0.0;
    for (row, (span, heading)) in shown.rows.iter().zip(headings).enumerate() {
        marks.extend(heading.marks.into_iter().map(|mark| lowered(mark, above)));
        let top = above + heading.more;
        above = top + ROW;
        // The names stand free of the grid.
        for tick in &axis.ticks {
            let ink = if tick.abs() < 1e-12 { Ink::Axis } else { Ink::Grid };
            let is_last = row + 1 == shown.rows.len();
            let to = if is_last { bottom } else { top + ROW - 3.0 };
            let from = top + 1.2 * LINE;
            marks.push(rule((x(*tick), from), (x(*tick), to), ink));
        }
        let y = top + 1.75 * LINE;
        let look = if span.estimate.is_some() { Look::A } else { Look::C };
        let (low, high) = (x(span.low), x(span.high));
        marks.push(line((low, y), (high, y), look));
        for end in [low, high] {
            marks.push(line((end, y - END), (end, y + END), Look::A));
        }
        if let Some(estimate) = span.estimate {
            marks.push(Mark::Circle { x: x(estimate), y, r: 5.0, fill: Look::A });
        }
    }
    marks.push(rule((left, bottom), (right, bottom), Ink::Axis));
    for (place, tick) in axis.ticks.iter().enumerate() {
        let written = axis.written(*tick);
        // On a narrow axis of long numbers every second is enough.
        let every = if width_of(&written) * 1.5 > (right - left) / as_f64(axis.ticks.len()) {
            2
        } else {
            1
        };
        if place % every == 0 {
            marks.push(middle(x(*tick), bottom + 1.2 * LINE, &written));
        }
    }
    drawing(marks, bottom + 1.2 * LINE + GAP, &shown.said)
}

/// A row's words, and how much they need beside one line.
struct Heading {
    marks: Vec<Mark>,
    more: f64,
}

/// The name in one line or two, and the value at the end of the last or in a line of its own.
fn heading(span: &Span) -> Heading {
    let value = fitted(&span.value, WIDTH / LARGER_STRONG);
    let mut lines = two_lines(&span.name, WIDTH / LARGER);
    let last = lines.last().map_or(0.0, |line| width_of(line) * LARGER);
    if last + 2.0 * GAP + width_of(&value) * LARGER_STRONG > WIDTH {
        lines.push(String::new());
    }
    let text = |at: usize, x: f64, text: String, anchor, strong| {
        let y = 15.0 + as_f64(at) * LINE;
        Mark::Text { x, y, text, anchor, strong, spare: false }
    };
    let under = lines.len() - 1;
    let name = lines.into_iter().filter(|line| !line.is_empty()).enumerate();
    let mut marks: Vec<Mark> =
        name.map(|(at, line)| text(at, 0.0, line, Anchor::Start, false)).collect();
    marks.push(text(under, WIDTH, value, Anchor::End, true));
    Heading { marks, more: as_f64(under) * LINE }
}

fn lowered(mark: Mark, by: f64) -> Mark {
    match mark {
        Mark::Text { x, y, text, anchor, strong, spare } => {
            Mark::Text { x, y: y + by, text, anchor, strong, spare }
        }
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::frame::assert_inside;
    use proptest::prelude::*;

    fn rows(spans: &[(f64, f64)]) -> Intervals {
        let row = |(low, width): &(f64, f64)| Span {
            name: "Gruppen som varit med i utbildningen".into(),
            value: "12,3 (10,1 till 14,5)".into(),
            low: *low,
            estimate: (*width > 1.0).then_some(low + width / 2.0),
            high: low + width,
        };
        let rows = spans.iter().map(row).collect();
        Intervals { said: Said::default(), rows, written: Written::Plain, zero: true }
    }

    #[test]
    fn a_range_without_estimate_is_broken_and_has_no_dot() {
        let drawn = intervals(&rows(&[(1.0, 5.0), (2.0, 0.5)]));
        let dots = drawn.marks.iter().filter(|mark| matches!(mark, Mark::Circle { .. })).count();
        let broken =
            drawn.marks.iter().filter(|mark| matches!(mark, Mark::Path { look: Look::C, .. }));
        assert_eq!((dots, broken.count()), (1, 1));
        let zero =
            |mark: &&Mark| matches!(mark, Mark::Line { x1, x2, ink: Ink::Axis, .. } if x1 == x2);
        assert_eq!(drawn.marks.iter().filter(zero).count(), 2, "zero is marked in each row");
    }

    #[test]
    fn no_name_is_printed_under_a_value_and_none_is_cut_before_two_lines() {
        let name = "2026-03-02 Erfarenhetsutbyte för stora myndigheter, om uppföljning";
        for value in ["75 %", "visas inte, skulle peka ut några få"] {
            let mut shown = rows(&[(0.0, 5.0)]);
            shown.rows[0].name = name.into();
            shown.rows[0].value = value.into();
            let drawn = intervals(&shown);
            let words = |strong: bool| {
                let of = move |mark: &Mark| match mark {
                    Mark::Text { y, text, anchor, strong: is, .. }
                        if *is == strong && *anchor != Anchor::Middle =>
                    {
                        Some((*y, text.clone()))
                    }
                    _ => None,
                };
                drawn.marks.iter().filter_map(of).collect::<Vec<_>>()
            };
            let whole: Vec<String> = words(false).into_iter().map(|(_, text)| text).collect();
            assert_eq!(whole.join(" "), name);
            let (y, said) = words(true).remove(0);
            let beside = words(false).into_iter().find(|(at, _)| *at == y);
            let beside = beside.map_or(0.0, |(_, text)| width_of(&text) * LARGER);
            assert!(beside + width_of(&said) * LARGER_STRONG < WIDTH, "{value}");
        }
    }

    proptest! {
        #[test]
        fn nothing_lies_outside(spans in proptest::collection::vec((-1e6_f64..1e6, 0.0_f64..1e6), 0..8)) {
            assert_inside(&intervals(&rows(&spans)));
        }
    }
}
