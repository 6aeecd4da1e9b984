//! Lines over years, each with markers of a shape of its own and its last value written out.

use crate::bars::extent;
use crate::chart::{Anchor, Drawing, LINE, Mark, width_of};
use crate::data::{Data, Series, Value};
use crate::frame::{Frame, Key, as_f64, marker};
use crate::scale::Scale;

const GAP: f64 = 10.0;

/// Draws the lines; data without values give a drawing that says so.
/// A line breaks where a value is missing or hidden: nothing is drawn between its neighbours.
pub fn lines(data: &Data) -> Drawing {
    if !data.has_values() {
        return Drawing::of_nothing(&data.title, &data.description, &data.empty);
    }
    let (low, high) = extent(data);
    let scale = Scale::over(low, high, &data.unit);
    let ends: Vec<_> = data.series.iter().filter_map(|one| last(data, one)).collect();
    let widest = ends.iter().map(|(_, value)| width_of(&scale.value(*value))).fold(0.0, f64::max);
    let mut frame = Frame::new(data, scale, Key::Line, widest + GAP);
    for one in &data.series {
        draw(&mut frame, data, one);
    }
    label_ends(&mut frame, &ends);
    frame.finish(data)
}

/// The category and the value of a series' last known point.
fn last(data: &Data, one: &Series) -> Option<(usize, f64)> {
    (0..data.categories.len()).rev().find_map(|index| match one.at(index) {
        Value::Known(value) => Some((index, value as f64)),
        Value::Missing | Value::Hidden => None,
    })
}

fn point(frame: &Frame, index: usize, value: f64) -> (f64, f64) {
    let (x, width) = frame.slot(index);
    (x + width / 2.0, frame.y(value))
}

fn draw(frame: &mut Frame, data: &Data, one: &Series) {
    let mut run = Vec::new();
    let mut points = Vec::new();
    for index in 0..=data.categories.len() {
        match one.at(index) {
            Value::Known(value) if index < data.categories.len() => {
                run.push(point(frame, index, value as f64));
            }
            _ => {
                points.extend(run.iter().copied());
                let line = std::mem::take(&mut run);
                if line.len() > 1 {
                    frame.marks.push(Mark::Path { points: line, closed: false, look: one.look });
                }
            }
        }
    }
    frame.marks.extend(points.into_iter().map(|(x, y)| marker(x, y, one.look)));
}

/// Writes each line's last value beside it, moved down where two would overlap.
fn label_ends(frame: &mut Frame, ends: &[(usize, f64)]) {
    let mut labels: Vec<_> = ends
        .iter()
        .map(|(index, value)| {
            let (x, y) = point(frame, *index, *value);
            (x + GAP, y + 5.0, frame.scale.value(*value))
        })
        .collect();
    labels.sort_by(|a, b| a.1.total_cmp(&b.1));
    let (top, bottom) = frame.label_range();
    let mut next = top;
    let count = labels.len();
    for (index, (x, y, text)) in labels.into_iter().enumerate() {
        let room_below = as_f64(count - index - 1) * LINE;
        let y = y.max(next).min((bottom - room_below).max(top));
        next = y + LINE;
        frame.marks.push(Mark::Text {
            x,
            y,
            text,
            anchor: Anchor::Start,
            strong: true,
            spare: false,
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::{Look, sample, strategy};
    use crate::frame::assert_inside;
    use proptest::prelude::*;

    #[test]
    fn a_line_breaks_at_a_hidden_value() {
        let drawing = lines(&sample());
        let open = |look| {
            let is = |mark: &&Mark| matches!(mark, Mark::Path { closed: false, look: l, .. } if *l == look);
            drawing.marks.iter().filter(is).count()
        };
        // One line of each look stands in the legend.
        assert_eq!(open(Look::B), 1 + 1);
        assert_eq!(open(Look::A), 1, "two points with a hidden one between are not joined");
        let circles =
            drawing.marks.iter().filter(|mark| matches!(mark, Mark::Circle { .. })).count();
        assert_eq!(circles, 1 + 2);
    }

    #[test]
    fn the_last_values_are_written_without_overlap() {
        let mut data = sample();
        for one in &mut data.series {
            one.values[2] = Value::Known(150_000_000);
        }
        let drawing = lines(&data);
        let ends: Vec<f64> = drawing
            .marks
            .iter()
            .filter_map(|mark| match mark {
                Mark::Text { y, strong: true, .. } => Some(*y),
                _ => None,
            })
            .collect();
        assert_eq!(ends.len(), 2);
        assert!(ends[1] - ends[0] >= LINE);
    }

    #[test]
    fn no_values_say_so() {
        let mut data = sample();
        data.categories.clear();
        assert!(matches!(&lines(&data).marks[..], [Mark::Text { .. }]));
    }

    proptest! {
        #[test]
        fn any_values_stay_inside(data in strategy::data()) {
            assert_inside(&lines(&data));
        }
    }
}
