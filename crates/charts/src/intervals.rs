//! Estimates between their limits, one under the other on the same axis.

use crate::axis::{Axis, GAP, Said, WIDTH, Written, drawing, line, middle, rule};
use crate::chart::{Anchor, Drawing, Ink, LINE, Mark, fitted, width_of};
use crate::data::Look;
use crate::frame::as_f64;

/// A row: its name, then the interval.
const ROW: f64 = 2.4 * LINE;
const END: f64 = 6.0;

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
    let bottom = as_f64(shown.rows.len()) * ROW + GAP;
    let x = |value: f64| axis.place(value, left, right);
    let mut marks = Vec::new();
    for (row, span) in shown.rows.iter().enumerate() {
        let top = as_f64(row) * ROW;
        let value = fitted(&span.value, WIDTH * 0.6);
        let name = fitted(&span.name, WIDTH - width_of(&value) * 1.3 - 2.0 * GAP);
        let y = top + 15.0;
        marks.push(Mark::Text {
            x: 0.0,
            y,
            text: name,
            anchor: Anchor::Start,
            strong: false,
            spare: false,
        });
        marks.push(Mark::Text {
            x: WIDTH,
            y,
            text: value,
            anchor: Anchor::End,
            strong: true,
            spare: false,
        });
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

    proptest! {
        #[test]
        fn nothing_lies_outside(spans in proptest::collection::vec((-1e6_f64..1e6, 0.0_f64..1e6), 0..8)) {
            assert_inside(&intervals(&rows(&spans)));
        }
    }
}
