//! A series with what happened marked, the level that was fitted, and as it would have gone on.

use crate::axis::{Axis, GAP, Said, Sign, WIDTH, Written, drawing, legend, middle, rule, text};
use crate::chart::{Anchor, Drawing, Ink, LINE, Mark, fitted, width_of};
use crate::data::Look;
use crate::frame::as_f64;

const PLOT: f64 = 220.0;

/// A series in time.
#[derive(Debug, Clone, PartialEq)]
pub struct Course {
    pub said: Said,
    /// What the values are.
    pub unit: String,
    /// What happened, and when.
    pub event: String,
    pub points: Vec<Moment>,
    /// The first point after it.
    pub from: usize,
    /// What the dots, the fitted line and the other line are called.
    pub names: [String; 3],
}

/// A point in time; without a value nothing is drawn there.
#[derive(Debug, Clone, PartialEq)]
pub struct Moment {
    pub label: String,
    pub value: Option<f64>,
    pub fitted: f64,
    pub otherwise: Option<f64>,
}

/// Draws the series: dots as measured, a full line as fitted, a broken one as it would have gone on.
pub fn course(course: &Course) -> Drawing {
    let mut marks = Vec::new();
    let [dots, fit, other] = &course.names;
    let signs =
        [(Sign::Dot(Look::D), &**dots), (Sign::Line(Look::A), fit), (Sign::Line(Look::C), other)];
    let top = legend(&signs, &mut marks);
    marks.push(text(0.0, top + 14.0, fitted(&course.unit, WIDTH), Anchor::Start));
    // A line for the unit and one for what happened.
    let top = top + 3.0 * LINE;
    let bottom = top + PLOT;
    let values = course
        .points
        .iter()
        .flat_map(|p| [Some(p.fitted), p.value, p.otherwise].into_iter().flatten());
    let axis = Axis::over(values.clone(), is_far_apart(values), Written::Plain);
    let widest = axis.ticks.iter().map(|tick| width_of(&axis.written(*tick))).fold(0.0, f64::max);
    let left = widest.min(WIDTH / 3.0) + 2.0 * GAP;
    for tick in &axis.ticks {
        let y = axis.place(*tick, bottom, top);
        marks.push(rule((left, y), (WIDTH, y), Ink::Grid));
        let room = fitted(&axis.written(*tick), left - GAP);
        marks.push(text(left - GAP, y + 5.0, room, Anchor::End));
    }
    let count = course.points.len().max(1);
    let slot = (WIDTH - left) / as_f64(count);
    let x = |place: usize| left + (as_f64(place) + 0.5) * slot;
    let y = |value: f64| axis.place(value, bottom, top);
    let event = left + as_f64(course.from.min(course.points.len())) * slot;
    marks.push(rule((event, top - 4.0), (event, bottom), Ink::Axis));
    marks.push(middle(event, top - 10.0, &course.event));
    let run = |of: &dyn Fn(&Moment) -> Option<f64>, places: std::ops::Range<usize>, look| {
        let known = places.filter_map(|place| Some((x(place), y(of(course.points.get(place)?)?))));
        let points: Vec<_> = known.collect();
        (points.len() > 1).then_some(Mark::Path { points, closed: false, look })
    };
    let all = course.points.len();
    let from = course.from.min(all);
    for (place, point) in course.points.iter().enumerate() {
        if let Some(value) = point.value {
            let r = (slot * 0.4).clamp(1.2, 3.5);
            marks.push(Mark::Circle { x: x(place), y: y(value), r, fill: Look::D });
        }
    }
    marks.extend(run(&|point| point.otherwise, from..all, Look::C));
    marks.extend(run(&|point| Some(point.fitted), 0..from, Look::A));
    marks.extend(run(&|point| Some(point.fitted), from..all, Look::A));
    marks.push(rule((left, bottom), (WIDTH, bottom), Ink::Axis));
    name_ends(course, &x, bottom + 1.3 * LINE, &mut marks);
    drawing(marks, bottom + 1.3 * LINE + GAP, &course.said)
}

/// Whether values above zero lie so far apart that they are read from zero: a jump is then not made to look larger.
fn is_far_apart(values: impl Iterator<Item = f64>) -> bool {
    let ends = (f64::INFINITY, f64::NEG_INFINITY);
    let (low, high) = values.fold(ends, |(low, high), v| (low.min(v), high.max(v)));
    low >= 0.0 && high > 1.5 * low
}

/// The first point, the first after, and the last, where there is room between them.
fn name_ends(course: &Course, x: &dyn Fn(usize) -> f64, y: f64, marks: &mut Vec<Mark>) {
    let last = course.points.len().saturating_sub(1);
    let mut taken: Vec<(f64, f64)> = Vec::new();
    for place in [0, last, course.from] {
        let Some(point) = course.points.get(place) else { continue };
        let half = width_of(&fitted(&point.label, WIDTH)) / 2.0;
        let at = x(place).clamp(half, (WIDTH - half).max(half));
        if taken.iter().all(|(other, its)| (at - other).abs() >= (half + its) * 1.3) {
            marks.push(middle(x(place), y, &point.label));
            taken.push((at, half));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::frame::assert_inside;
    use proptest::prelude::*;

    fn series(values: &[Option<f64>], from: usize) -> Course {
        let point = |(place, value): (usize, &Option<f64>)| Moment {
            label: format!("2026-{place}"),
            value: *value,
            fitted: as_f64(place),
            otherwise: (place >= from).then_some(0.5),
        };
        Course {
            said: Said { title: "Fler".into(), description: "Per vecka".into() },
            unit: "besök".into(),
            event: "filmen".into(),
            points: values.iter().enumerate().map(point).collect(),
            from,
            names: ["Uppmätt".into(), "Beräknat".into(), "Om inget hänt".into()],
        }
    }

    #[test]
    fn what_is_hidden_has_no_dot_and_the_other_line_begins_with_the_event() {
        let drawn = course(&series(&[Some(5.0), None, Some(9.0), Some(8.0)], 2));
        let dots = drawn.marks.iter().filter(|mark| matches!(mark, Mark::Circle { .. })).count();
        assert_eq!(dots, 3 + 1, "and one in the legend");
        let broken = |mark: &&Mark| matches!(mark, Mark::Path { look: Look::C, points, .. } if points.len() == 2);
        assert_eq!(drawn.marks.iter().filter(broken).count(), 2);
        assert!(
            drawn
                .marks
                .iter()
                .any(|mark| matches!(mark, Mark::Text { text, .. } if text == "filmen"))
        );
        assert_eq!(drawn.title, "Fler");
    }

    proptest! {
        #[test]
        fn nothing_lies_outside(values in proptest::collection::vec(proptest::option::of(-1e7_f64..1e7), 0..60), from in 0_usize..70) {
            assert_inside(&course(&series(&values, from)));
        }
    }
}
