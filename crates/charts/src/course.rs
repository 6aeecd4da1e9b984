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
    /// What else happened, each with its first point after.
    pub others: Vec<(String, usize)>,
    /// What the dots, the fitted line and the other line are called.
    pub names: [String; 3],
}

/// A point in time; without a value nothing is drawn there.
#[derive(Debug, Clone, PartialEq)]
pub struct Moment {
    pub label: String,
    pub value: Option<f64>,
    /// Where a level was computed.
    pub fitted: Option<f64>,
    pub otherwise: Option<f64>,
}

/// Draws the series: dots as measured, a full line as fitted, a broken one as it would have gone on.
pub fn course(course: &Course) -> Drawing {
    let mut marks = Vec::new();
    let [dots, fit, other] = &course.names;
    let is_fitted = course.points.iter().any(|point| point.fitted.is_some());
    let signs =
        [(Sign::Dot(Look::D), &**dots), (Sign::Line(Look::A), fit), (Sign::Line(Look::C), other)];
    let top = legend(&signs[..if is_fitted { 3 } else { 1 }], &mut marks);
    marks.push(text(0.0, top + 14.0, fitted(&course.unit, WIDTH), Anchor::Start));
    // A line for the unit, and as many as what happened needs.
    let events = placed(course);
    let rows = events.iter().map(|event| event.row + 1).max().unwrap_or(1);
    let top = top + (2.0 + as_f64(rows)) * LINE;
    let bottom = top + PLOT;
    let values =
        course.points.iter().flat_map(|p| [p.fitted, p.value, p.otherwise].into_iter().flatten());
    let axis = Axis::over(values.clone(), is_far_apart(values), Written::Plain, course.said.style);
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
    for event in &events {
        let at = left + as_f64(event.from.min(course.points.len())) * slot;
        let foot = top - as_f64(event.row) * LINE;
        marks.push(rule((at, foot - 4.0), (at, bottom), Ink::Axis));
        marks.push(middle(at, foot - 10.0, event.name));
    }
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
    marks.extend(run(&|point| point.fitted, 0..from, Look::A));
    marks.extend(run(&|point| point.fitted, from..all, Look::A));
    marks.push(rule((left, bottom), (WIDTH, bottom), Ink::Axis));
    name_ends(course, &x, bottom + 1.3 * LINE, &mut marks);
    drawing(marks, bottom + 1.3 * LINE + GAP, &course.said)
}

/// Something that happened, and the row that its name stands on.
struct Event<'a> {
    name: &'a str,
    from: usize,
    row: usize,
}

/// The events in the order of time, none whose name runs into another's on the same row.
fn placed(course: &Course) -> Vec<Event<'_>> {
    let own = std::iter::once((course.event.as_str(), course.from));
    let others = course.others.iter().map(|(name, from)| (name.as_str(), *from));
    let mut all: Vec<_> = own.chain(others).filter(|(name, _)| !name.is_empty()).collect();
    all.sort_by_key(|(_, from)| *from);
    let slot = WIDTH / as_f64(course.points.len().max(1));
    let mut ends: Vec<f64> = Vec::new();
    let mut events = Vec::new();
    for (name, from) in all {
        // The margin to the left, which the slots lack, and what `middle` moves at the edges.
        let half = width_of(&fitted(name, WIDTH)) / 2.0;
        let at = (as_f64(from) * slot).clamp(half, (WIDTH - half).max(half));
        let free = ends.iter().position(|end| at - half > *end + 8.0 * GAP);
        let row = free.unwrap_or(ends.len());
        match ends.get_mut(row) {
            Some(end) => *end = at + half,
            None => ends.push(at + half),
        }
        events.push(Event { name, from, row });
    }
    events
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
            fitted: Some(as_f64(place)),
            otherwise: (place >= from).then_some(0.5),
        };
        Course {
            said: Said { title: "Fler".into(), description: "Per vecka".into(), ..Said::default() },
            unit: "besök".into(),
            event: "filmen".into(),
            points: values.iter().enumerate().map(point).collect(),
            from,
            others: Vec::new(),
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

    #[test]
    fn names_of_what_happened_close_together_stand_above_each_other() {
        let mut near = series(&[Some(5.0); 40], 20);
        near.others = vec![("mötena".into(), 21), ("affischen".into(), 2)];
        let drawn = course(&near);
        let line = |wanted: &str| {
            drawn.marks.iter().find_map(|mark| match mark {
                Mark::Text { text, y, .. } if text == wanted => Some(*y),
                _ => None,
            })
        };
        let [film, meetings, poster] =
            ["filmen", "mötena", "affischen"].map(|name| line(name).unwrap());
        assert!(meetings < film, "above");
        assert_eq!(film, poster, "there is room beside");
    }

    #[test]
    fn without_a_level_the_dots_stand_alone() {
        let mut bare = series(&[Some(5.0); 12], 6);
        for point in &mut bare.points {
            (point.fitted, point.otherwise) = (None, None);
        }
        let drawn = course(&bare);
        assert!(!drawn.marks.iter().any(|mark| matches!(mark, Mark::Path { .. })));
    }

    proptest! {
        #[test]
        fn nothing_lies_outside(values in proptest::collection::vec(proptest::option::of(-1e7_f64..1e7), 0..60), from in 0_usize..70, others in proptest::collection::vec(("[a-z ]{0,30}", 0_usize..70), 0..4)) {
            assert_inside(&course(&Course { others, ..series(&values, from) }));
        }
    }
}
