//! An axis of real numbers, and what the charts of an evaluation share.

use crate::chart::{Anchor, Drawing, Ink, LINE, Mark, fitted, width_of};
use crate::data::Look;
use crate::frame::as_f64;
use crate::number::{self, Style};
use crate::scale::round_step;

pub(crate) const WIDTH: f64 = 480.0;
pub(crate) const GAP: f64 = 8.0;
const SIGN: f64 = 30.0;

/// What a chart says: its finding, and what is shown for one who cannot see it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Said {
    pub title: String,
    pub description: String,
    /// How the axis writes its numbers.
    pub style: Style,
}

/// Round steps from the lowest to the highest value, and how they are written.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Axis {
    pub ticks: Vec<f64>,
    /// What a value is multiplied by before it is written: 100 for shares.
    factor: f64,
    digits: u8,
    unit: &'static str,
    style: Style,
}

/// How the values of an axis are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Written {
    Plain,
    /// 1.0 is the whole.
    Percent,
    /// A difference of shares, in percentage points.
    Points,
}

impl Axis {
    /// An axis that holds all of `values`, and zero if asked.
    pub fn over(
        values: impl Iterator<Item = f64>,
        with_zero: bool,
        written: Written,
        style: Style,
    ) -> Axis {
        let start = if with_zero { (0.0, 0.0) } else { (f64::INFINITY, f64::NEG_INFINITY) };
        let finite = values.filter(|value| value.is_finite() && value.abs() < 1e15);
        let (low, high) = finite.fold(start, |(low, high), v| (low.min(v), high.max(v)));
        let (low, high) = if low <= high { (low, high) } else { (0.0, 0.0) };
        let span = high - low;
        // What differs by nothing but rounding has no steps of its own.
        let is_flat = span <= high.abs().max(low.abs()) * 1e-12;
        let step =
            if is_flat { round_step(high.abs().max(1.0) / 2.0) } else { round_step(span / 4.0) };
        let first = (low / step).floor();
        let last = (high / step).ceil().max(first + 1.0);
        let count = ((last - first) as usize + 1).min(12);
        let ticks = (0..count).map(|at| (first + as_f64(at)) * step).collect();
        let (factor, unit) = match written {
            Written::Plain => (1.0, ""),
            Written::Percent => (100.0, style.percent()),
            Written::Points => (100.0, ""),
        };
        let digits = (-(step * factor).log10()).ceil().clamp(0.0, 9.0);
        Axis { ticks, factor, digits: digits as u8, unit, style }
    }

    pub fn ends(&self) -> (f64, f64) {
        let first = self.ticks.first().copied().unwrap_or(0.0);
        (first, self.ticks.last().copied().unwrap_or(first + 1.0))
    }

    /// Where a value lies between two places.
    pub fn place(&self, value: f64, from: f64, to: f64) -> f64 {
        let (low, high) = self.ends();
        from + ((value - low) / (high - low)).clamp(0.0, 1.0) * (to - from)
    }

    pub fn written(&self, value: f64) -> String {
        let text =
            number::decimal(self.style, value * self.factor, self.digits).unwrap_or_default();
        format!("{text}{}", self.unit)
    }
}

/// How a legend shows what is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sign {
    Dot(Look),
    Line(Look),
}

/// Draws a legend; returns where it ends.
pub(crate) fn legend(entries: &[(Sign, &str)], marks: &mut Vec<Mark>) -> f64 {
    let (mut x, mut y) = (0.0, 2.0);
    for (sign, name) in entries {
        let name = fitted(name, (WIDTH - SIGN - GAP) / 1.25);
        // A small drawing has larger letters.
        let width = SIGN + GAP + width_of(&name) * 1.25;
        if x > 0.0 && x + width > WIDTH {
            (x, y) = (0.0, y + LINE);
        }
        let middle = y + 7.0;
        match sign {
            Sign::Dot(fill) => {
                marks.push(Mark::Circle { x: x + SIGN / 2.0, y: middle, r: 4.0, fill: *fill });
            }
            Sign::Line(look) => marks.push(line((x, middle), (x + SIGN, middle), *look)),
        }
        marks.push(text(x + SIGN + GAP, y + 12.0, name, Anchor::Start));
        x += width + 3.0 * GAP;
    }
    y + LINE
}

pub(crate) fn text(x: f64, y: f64, text: String, anchor: Anchor) -> Mark {
    Mark::Text { x, y, text, anchor, strong: false, spare: false }
}

pub(crate) fn line(from: (f64, f64), to: (f64, f64), look: Look) -> Mark {
    Mark::Path { points: vec![from, to], closed: false, look }
}

pub(crate) fn rule((x1, y1): (f64, f64), (x2, y2): (f64, f64), ink: Ink) -> Mark {
    Mark::Line { x1, y1, x2, y2, ink }
}

/// Text in the middle of `x`, or from the drawing's edge where it would pass it. A small drawing has larger letters, so
/// the edge comes a little before the estimate says.
pub(crate) fn middle(x: f64, y: f64, words: &str) -> Mark {
    let words = fitted(words, WIDTH / 1.3);
    let half = width_of(&words) / 2.0 * 1.3;
    if x + half > WIDTH {
        return text(WIDTH, y, words, Anchor::End);
    }
    if x < half { text(0.0, y, words, Anchor::Start) } else { text(x, y, words, Anchor::Middle) }
}

pub(crate) fn drawing(marks: Vec<Mark>, height: f64, said: &Said) -> Drawing {
    let Said { title, description, .. } = said.clone();
    Drawing { width: WIDTH, height, marks, title, description }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn shares_are_written_in_per_cent_and_small_steps_have_decimals() {
        let shares = Axis::over([0.12, 0.31].into_iter(), true, Written::Percent, Style::Swedish);
        let written: Vec<String> = shares.ticks.iter().map(|tick| shares.written(*tick)).collect();
        assert_eq!(written, ["0\u{a0}%", "10\u{a0}%", "20\u{a0}%", "30\u{a0}%", "40\u{a0}%"]);
        let small = Axis::over([-0.3, 0.4].into_iter(), false, Written::Plain, Style::Swedish);
        let written: Vec<String> = small.ticks.iter().map(|tick| small.written(*tick)).collect();
        assert_eq!(written, ["−0,4", "−0,2", "0,0", "0,2", "0,4"]);
    }

    proptest! {
        #[test]
        fn every_axis_has_rising_ticks_that_hold_its_values(values in proptest::collection::vec(-1e9_f64..1e9, 0..9), zero: bool) {
            let axis = Axis::over(values.iter().copied(), zero, Written::Plain, Style::Swedish);
            prop_assert!(axis.ticks.len() >= 2);
            prop_assert!(axis.ticks.windows(2).all(|pair| pair[0] < pair[1]));
            let (low, high) = axis.ends();
            for value in values {
                prop_assert!(low <= value + 1e-3 && value - 1e-3 <= high, "{value} {axis:?}");
            }
        }
    }
}
