//! Vertical bars over categories such as years, stacked or side by side.

use crate::chart::{Drawing, Mark};
use crate::data::{Data, Value};
use crate::frame::{Frame, Key, as_f64};
use crate::scale::Scale;
use crate::table::HIDDEN;

/// The share of a category's slot that its bars fill.
const FILL: f64 = 0.64;
const ABOVE: f64 = 6.0;
const BELOW: f64 = 17.0;

/// How several series share a category.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Arrangement {
    /// On top of each other; what is negative hangs from zero. The label is the sum.
    Stacked,
    /// Side by side, each with its own label.
    Grouped,
}

/// Draws the bars; data without values give a drawing that says so.
pub fn bars(data: &Data, arrangement: Arrangement) -> Drawing {
    if !data.has_values() {
        return Drawing::of_nothing(&data.title, &data.description, &data.empty);
    }
    let stacks = data.categories.iter().enumerate().map(|(index, _)| heights(data, index));
    let (low, high) = match arrangement {
        Arrangement::Stacked => stacks
            .fold((0.0, 0.0), |(low, high): (f64, f64), (down, up)| (low.min(down), high.max(up))),
        Arrangement::Grouped => extent(data),
    };
    let mut frame = Frame::new(data, Scale::over(low, high, &data.unit), Key::Bar, 0.0);
    for index in 0..data.categories.len() {
        match arrangement {
            Arrangement::Stacked => stack(&mut frame, data, index),
            Arrangement::Grouped => group(&mut frame, data, index),
        }
    }
    frame.finish(data)
}

/// The smallest and the largest known value of the categories.
pub(crate) fn extent(data: &Data) -> (f64, f64) {
    let known = data.series.iter().flat_map(|one| one.values.iter().take(data.categories.len()));
    known.fold((0.0, 0.0), |(low, high): (f64, f64), value| match value {
        Value::Known(value) => (low.min(*value as f64), high.max(*value as f64)),
        Value::Missing | Value::Hidden => (low, high),
    })
}

/// How far a category's stack reaches below and above zero.
fn heights(data: &Data, index: usize) -> (f64, f64) {
    data.series.iter().fold((0.0, 0.0), |(down, up), one| match one.at(index) {
        Value::Known(value) if value < 0 => (down + value as f64, up),
        Value::Known(value) => (down, up + value as f64),
        Value::Missing | Value::Hidden => (down, up),
    })
}

fn stack(frame: &mut Frame, data: &Data, index: usize) {
    let (slot, width) = frame.slot(index);
    let x = slot + width * (1.0 - FILL) / 2.0;
    let (mut down, mut up) = (0.0, 0.0);
    let (mut sum, mut any_known, mut any_hidden) = (0_i128, false, false);
    for one in &data.series {
        match one.at(index) {
            Value::Known(value) => {
                let end = if value < 0 { &mut down } else { &mut up };
                let (from, to) = (*end, *end + value as f64);
                *end = to;
                bar(frame, x, width * FILL, (from, to), one.look);
                sum += i128::from(value);
                any_known = true;
            }
            Value::Hidden => any_hidden = true,
            Value::Missing => {}
        }
    }
    let text = match (any_hidden, any_known) {
        // A sum of the rest would give the hidden value away to one who knows the total.
        (true, _) => HIDDEN.to_owned(),
        (false, true) => frame.scale.value(sum as f64),
        (false, false) => return,
    };
    let y = if up > 0.0 || down == 0.0 { frame.y(up) - ABOVE } else { frame.y(down) + BELOW };
    frame.label(slot + width / 2.0, y, text, width);
}

fn group(frame: &mut Frame, data: &Data, index: usize) {
    let (slot, width) = frame.slot(index);
    let each = width * FILL / as_f64(data.series.len().max(1));
    // Labels of a single series may use the gaps between the bars.
    let room = if data.series.len() == 1 { width } else { each };
    let start = slot + width * (1.0 - FILL) / 2.0;
    for (place, one) in data.series.iter().enumerate() {
        let x = start + as_f64(place) * each;
        let (text, end) = match one.at(index) {
            Value::Known(value) => {
                bar(frame, x, each, (0.0, value as f64), one.look);
                (frame.scale.value(value as f64), value as f64)
            }
            Value::Hidden => (HIDDEN.to_owned(), 0.0),
            Value::Missing => continue,
        };
        let y = if end < 0.0 { frame.y(end) + BELOW } else { frame.y(end) - ABOVE };
        frame.label(x + each / 2.0, y, text, room);
    }
}

/// A bar between two values; one of no height is not drawn.
fn bar(frame: &mut Frame, x: f64, w: f64, (from, to): (f64, f64), fill: crate::Look) {
    let (y, end) = (frame.y(from.max(to)), frame.y(from.min(to)));
    if end > y {
        frame.marks.push(Mark::Rect { x, y, w, h: end - y, fill });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::{Look, sample, strategy};
    use crate::frame::assert_inside;
    use proptest::prelude::*;

    fn labels(drawing: &Drawing) -> Vec<&str> {
        let strong = |mark| match mark {
            &Mark::Text { ref text, strong: true, .. } => Some(text.as_str()),
            _ => None,
        };
        drawing.marks.iter().filter_map(strong).collect()
    }

    /// The bars of the plot, without the legend's swatches.
    fn bars_of(drawing: &Drawing, look: Look) -> Vec<(f64, f64)> {
        let bar = |mark: &Mark| match mark {
            Mark::Rect { y, w, h, fill, .. } if *fill == look && *w > 14.0 => Some((*y, *h)),
            _ => None,
        };
        drawing.marks.iter().filter_map(bar).collect()
    }

    #[test]
    fn a_stack_is_labelled_with_its_sum_and_a_hidden_part_hides_it() {
        let drawing = bars(&sample(), Arrangement::Stacked);
        assert_eq!(labels(&drawing), ["3,2", "–", "1,3"]);
    }

    #[test]
    fn groups_label_each_bar() {
        let drawing = bars(&sample(), Arrangement::Grouped);
        assert_eq!(labels(&drawing), ["2,1", "1,1", "2,9", "–", "1,5", "\u{2212}0,2"]);
    }

    #[test]
    fn heights_are_in_proportion_and_negative_bars_hang_from_zero() {
        let drawing = bars(&sample(), Arrangement::Stacked);
        let (older, current) = (bars_of(&drawing, Look::B), bars_of(&drawing, Look::A));
        assert!((older[0].1 / older[2].1 - 2.1 / 1.5).abs() < 1e-9);
        assert_eq!(current.len(), 2, "a hidden value has no bar");
        let zero = older[2].0 + older[2].1;
        assert!(
            (current[1].0 - zero).abs() < 1e-9,
            "the negative one starts at zero and goes down"
        );
    }

    #[test]
    fn no_values_say_so() {
        let mut data = sample();
        data.series.clear();
        let drawing = bars(&data, Arrangement::Stacked);
        assert!(
            matches!(&drawing.marks[..], [Mark::Text { text, .. }] if text == "Det finns inga uppgifter än.")
        );
    }

    #[test]
    fn of_many_categories_every_second_text_may_go_and_never_the_last() {
        let mut data = sample();
        data.categories = (2015..=2025).map(|year| year.to_string()).collect();
        data.series = vec![data.series.remove(0)];
        data.series[0].values = vec![Value::Known(100_000_000); 11];
        let kept = |data: &Data| -> Vec<String> {
            let texts = |mark| match mark {
                Mark::Text { text, spare: false, .. } if text.len() == 4 => Some(text),
                _ => None,
            };
            bars(data, Arrangement::Stacked).marks.into_iter().filter_map(texts).collect()
        };
        assert_eq!(kept(&data), ["2015", "2017", "2019", "2021", "2023", "2025"]);
        data.categories.truncate(6);
        assert_eq!(kept(&data).len(), 6);
    }

    #[test]
    fn a_single_series_has_no_legend() {
        let mut data = sample();
        data.series.truncate(1);
        let drawing = bars(&data, Arrangement::Grouped);
        let rects = drawing.marks.iter().filter(|mark| matches!(mark, Mark::Rect { .. })).count();
        assert_eq!(rects, 3);
    }

    proptest! {
        #[test]
        fn any_values_stay_inside(data in strategy::data(), stacked: bool) {
            let arrangement = if stacked { Arrangement::Stacked } else { Arrangement::Grouped };
            assert_inside(&bars(&data, arrangement));
        }
    }
}
