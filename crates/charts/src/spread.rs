//! How values lie: bars whose area is how many.

use crate::axis::{Axis, GAP, Said, WIDTH, Written, drawing, middle, rule};
use crate::chart::{Anchor, Drawing, Ink, LINE, Mark, width_of};
use crate::data::Look;
use crate::frame::as_f64;
use crate::number;

const PLOT: f64 = 160.0;

/// Bars side by side: from, to and how many. They may differ in width.
#[derive(Debug, Clone, PartialEq)]
pub struct Spread {
    pub said: Said,
    pub bars: Vec<(f64, f64, u64)>,
}

/// Draws the bars; each has its count above it where there is room.
pub fn spread(shown: &Spread) -> Drawing {
    let axis = Axis::over(
        shown.bars.iter().flat_map(|bar| [bar.0, bar.1]),
        false,
        Written::Plain,
        shown.said.style,
    );
    let ends = (axis.written(axis.ends().0), axis.written(axis.ends().1));
    let (left, right) = (width_of(&ends.0) / 2.0 + GAP, WIDTH - width_of(&ends.1) / 2.0 - GAP);
    let bottom = LINE + PLOT;
    let x = |value: f64| axis.place(value, left, right);
    let density = |bar: &(f64, f64, u64)| bar.2 as f64 / (bar.1 - bar.0).max(f64::MIN_POSITIVE);
    let highest = shown.bars.iter().map(density).fold(0.0, f64::max);
    let mut marks = Vec::new();
    for bar in shown.bars.iter().filter(|bar| bar.2 > 0) {
        let h = if highest > 0.0 { (density(bar) / highest * PLOT).clamp(0.0, PLOT) } else { 0.0 };
        let (from, to) = (x(bar.0), x(bar.1));
        let w = (to - from - 2.0).max(0.5);
        marks.push(Mark::Rect {
            x: from + 1.0_f64.min(w),
            y: bottom - h,
            w: w.min(WIDTH - from - 1.0),
            h,
            fill: Look::B,
        });
        let count = number::whole(i64::try_from(bar.2).unwrap_or(i64::MAX));
        if width_of(&count) * 1.3 <= to - from {
            let at = f64::midpoint(from, to);
            let anchor = Anchor::Middle;
            marks.push(Mark::Text {
                x: at,
                y: bottom - h - 5.0,
                text: count,
                anchor,
                strong: true,
                spare: false,
            });
        }
    }
    marks.push(rule((left, bottom), (right, bottom), Ink::Axis));
    let room = (right - left) / as_f64(axis.ticks.len());
    for (place, tick) in axis.ticks.iter().enumerate() {
        let written = axis.written(*tick);
        let every = if width_of(&written) * 1.5 > room { 2 } else { 1 };
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

    #[test]
    fn the_area_is_how_many() {
        let drawn =
            spread(&Spread { said: Said::default(), bars: vec![(0.0, 1.0, 10), (1.0, 3.0, 10)] });
        let heights: Vec<f64> = drawn
            .marks
            .iter()
            .filter_map(|mark| if let Mark::Rect { h, .. } = mark { Some(*h) } else { None })
            .collect();
        assert_eq!(heights, [PLOT, PLOT / 2.0]);
    }

    proptest! {
        #[test]
        fn nothing_lies_outside(steps in proptest::collection::vec((0.1_f64..50.0, 0_u64..900), 0..12), from in -1e4_f64..1e4) {
            let mut at = from;
            let bars = steps.iter().map(|(step, count)| {
                at += step;
                (at - step, at, *count)
            });
            let bars = bars.collect();
            assert_inside(&spread(&Spread { said: Said::default(), bars }));
        }
    }
}
