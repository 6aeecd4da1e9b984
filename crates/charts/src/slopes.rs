//! The same persons before and after, as lines from one to the other.

use crate::axis::{Axis, GAP, Said, Sign, WIDTH, Written, drawing, legend, line, rule, text};
use crate::chart::{Anchor, Drawing, Ink, LINE, Mark, fitted, width_of};
use crate::data::Look;
use crate::frame::marker;

const PLOT: f64 = 220.0;

/// Lines between two columns.
#[derive(Debug, Clone, PartialEq)]
pub struct Slopes {
    pub said: Said,
    pub before: String,
    pub after: String,
    /// Each from and to.
    pub lines: Vec<(f64, f64)>,
    /// What lines that rise, and lines that fall, are called.
    pub names: [String; 2],
}

/// Draws the lines: full where they rise or stand, broken where they fall.
pub fn slopes(shown: &Slopes) -> Drawing {
    let mut marks = Vec::new();
    let [up, down] = &shown.names;
    let top = legend(&[(Sign::Line(Look::A), up), (Sign::Line(Look::C), down)], &mut marks);
    let top = top + 1.5 * LINE;
    let bottom = top + PLOT;
    let axis = Axis::over(
        shown.lines.iter().flat_map(|(a, b)| [*a, *b]),
        false,
        Written::Plain,
        shown.said.style,
    );
    let widest = axis.ticks.iter().map(|tick| width_of(&axis.written(*tick))).fold(0.0, f64::max);
    let left = widest.min(WIDTH / 3.0) + 2.0 * GAP;
    for tick in &axis.ticks {
        let y = axis.place(*tick, bottom, top);
        marks.push(rule((left, y), (WIDTH, y), Ink::Grid));
        marks.push(text(
            left - GAP,
            y + 5.0,
            fitted(&axis.written(*tick), left - GAP),
            Anchor::End,
        ));
    }
    let wide = WIDTH - left;
    let (one, other) = (left + wide * 0.2, left + wide * 0.8);
    for (before, after) in &shown.lines {
        let look = if after >= before { Look::A } else { Look::C };
        let (from, to) = (axis.place(*before, bottom, top), axis.place(*after, bottom, top));
        marks.push(line((one, from), (other, to), look));
        marks.extend([marker(one, from, Look::A), marker(other, to, Look::A)]);
    }
    marks.push(rule((left, bottom), (WIDTH, bottom), Ink::Axis));
    for (x, name) in [(one, &shown.before), (other, &shown.after)] {
        let room = wide * 0.38;
        marks.push(Mark::Text {
            x,
            y: bottom + 1.3 * LINE,
            text: fitted(name, room),
            anchor: Anchor::Middle,
            strong: true,
            spare: false,
        });
    }
    drawing(marks, bottom + 1.3 * LINE + GAP, &shown.said)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::frame::assert_inside;
    use proptest::prelude::*;

    #[test]
    fn what_falls_is_broken() {
        let drawn = slopes(&Slopes {
            said: Said::default(),
            before: "före".into(),
            after: "efter".into(),
            lines: vec![(1.0, 2.0), (2.0, 2.0), (3.0, 1.0)],
            names: ["Ökade".into(), "Minskade".into()],
        });
        let of = |wanted: Look| {
            let is = |mark: &&Mark| matches!(mark, Mark::Path { look, closed: false, .. } if *look == wanted);
            drawn.marks.iter().filter(is).count()
        };
        assert_eq!((of(Look::A), of(Look::C)), (2 + 1, 1 + 1), "with the legend's");
    }

    proptest! {
        #[test]
        fn nothing_lies_outside(lines in proptest::collection::vec((-1e6_f64..1e6, -1e6_f64..1e6), 0..7), name in ".*") {
            let names = [name.clone(), "Minskade".into()];
            let (before, after) = (name.clone(), name);
            assert_inside(&slopes(&Slopes { said: Said::default(), before, after, lines, names }));
        }
    }
}
