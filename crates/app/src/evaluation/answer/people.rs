//! What is shown of persons one by one: never fewer than five together (rules, part 1).

use domain::few::K;
use statistics::distribution::student;

use crate::evaluation::found::Picture;

/// Five, as a count of rows.
const FEWEST: usize = K as usize;
/// The most groups of pairs that are drawn.
const MOST_GROUPS: usize = 6;

/// Whether somebody is behind a count, but fewer than five.
pub fn is_few(count: u64) -> bool {
    (1..FEWEST as u64).contains(&count)
}

/// Yes or no where every label is one of them.
pub fn yes_no(labels: &[String]) -> Option<Vec<bool>> {
    let read = |label: &String| match label.trim().to_lowercase().as_str() {
        "ja" | "yes" | "1" | "sant" | "true" => Some(true),
        "nej" | "no" | "0" | "falskt" | "false" => Some(false),
        _ => None,
    };
    labels.iter().map(read).collect()
}

/// Mean and limits of Student's interval.
pub fn mean(values: &[f64], level: f64) -> [f64; 3] {
    let n = values.len() as f64;
    let mean = values.iter().sum::<f64>() / n;
    let squares: f64 = values.iter().map(|value| (value - mean) * (value - mean)).sum();
    let half = student::critical(level, n - 1.0) * (squares / (n - 1.0) / n).sqrt();
    [mean - half, mean, mean + half]
}

/// Pairs as groups of at least five, in the order of the value before.
pub fn pairs(before: (&str, &[f64]), after: (&str, &[f64])) -> Picture {
    let mut order: Vec<usize> = (0..before.1.len()).collect();
    order.sort_by(|a, b| before.1[*a].total_cmp(&before.1[*b]));
    let count = (order.len() / FEWEST).clamp(1, MOST_GROUPS);
    let edge = |group: usize| group * order.len() / count;
    let groups = (0..count).map(|group| {
        let rows = &order[edge(group)..edge(group + 1)];
        let mean = |of: &[f64]| rows.iter().map(|row| of[*row]).sum::<f64>() / rows.len() as f64;
        (rows.len() as u64, mean(before.1), mean(after.1))
    });
    Picture::Pairs {
        before: before.0.to_owned(),
        after: after.0.to_owned(),
        groups: groups.collect(),
    }
}

/// How values lie, in bars between round numbers, neighbours merged until each holds nobody or five.
pub fn spread(of: &str, values: &[f64]) -> Option<Picture> {
    let (low, high) = values
        .iter()
        .fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), v| (low.min(*v), high.max(*v)));
    if high <= low {
        return None;
    }
    let is_whole = values.iter().all(|value| value.fract() == 0.0);
    let step = round_step((high - low) / 8.0).max(if is_whole { 1.0 } else { 0.0 });
    // What rounding has put just under an edge lies on it.
    let place = |value: f64| (value / step + 1e-9).floor();
    let first = place(low);
    let count = (place(high) - first) as usize + 1;
    let mut bars: Vec<(f64, f64, u64)> = (0..count)
        .map(|bar| ((first + bar as f64) * step, (first + bar as f64 + 1.0) * step, 0))
        .collect();
    for value in values {
        bars[((place(*value) - first) as usize).min(count - 1)].2 += 1;
    }
    let mut merged: Vec<(f64, f64, u64)> = Vec::new();
    for bar in bars {
        match merged.last_mut().filter(|last| is_few(last.2)) {
            Some(last) => (last.1, last.2) = (bar.1, last.2 + bar.2),
            None => merged.push(bar),
        }
    }
    // Few at the end go with those before them.
    while merged.len() > 1 && merged.last().is_some_and(|last| is_few(last.2)) {
        let (_, to, few) = merged.pop()?;
        let last = merged.last_mut()?;
        (last.1, last.2) = (to, last.2 + few);
    }
    let is_shown = merged.len() > 1 && merged.iter().all(|bar| !is_few(bar.2));
    is_shown.then(|| Picture::Spread { of: of.to_owned(), bars: merged })
}

/// The nearest step upwards among 1, 2 and 5 times a power of ten.
fn round_step(rough: f64) -> f64 {
    let power = 10_f64.powf(rough.log10().floor());
    let factor = [1.0, 2.0, 5.0].into_iter().find(|factor| factor * power >= rough * 0.999_999);
    factor.unwrap_or(10.0) * power
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn yes_and_no_are_read_in_two_languages_and_as_figures() {
        let labels = |all: &[&str]| all.iter().map(|one| (*one).to_owned()).collect::<Vec<_>>();
        assert_eq!(
            yes_no(&labels(&["Ja", "nej ", "1", "0"])),
            Some(vec![true, false, true, false])
        );
        assert_eq!(yes_no(&labels(&["ja", "kanske"])), None);
    }

    #[test]
    fn a_mean_has_students_limits() {
        // R: t.test(c(1, 2, 3, 4, 5))
        let [low, mean, high] = mean(&[1.0, 2.0, 3.0, 4.0, 5.0], 0.95);
        assert!((low - 1.036_757).abs() < 1e-6 && (high - 4.963_243).abs() < 1e-6);
        assert!((mean - 3.0).abs() < 1e-12);
    }

    #[test]
    fn whole_numbers_have_a_bar_each_and_edges_are_not_lost_to_rounding() {
        let bars = |values: &[f64]| match spread("x", values) {
            Some(Picture::Spread { bars, .. }) => bars,
            _ => Vec::new(),
        };
        let whole = [[1.0; 6], [2.0; 6], [3.0; 6]].concat();
        assert_eq!(bars(&whole), [(1.0, 2.0, 6), (2.0, 3.0, 6), (3.0, 4.0, 6)]);
        let tenths = [[0.1; 5], [0.3; 5], [0.7; 5]].concat();
        assert_eq!(
            bars(&tenths).iter().map(|bar| bar.2).filter(|n| *n > 0).collect::<Vec<_>>(),
            [5, 5, 5]
        );
        assert_eq!(bars(&[2.0; 9]), [], "what is all the same is not drawn");
        assert_eq!(bars(&[1.0, 1.0, 1.0, 2.0, 2.0, 2.0]), [], "three and three");
    }

    proptest! {
        #[test]
        fn no_bar_and_no_group_holds_one_to_four(values in proptest::collection::vec(-100.0_f64..100.0, 5..80)) {
            if let Some(Picture::Spread { bars, .. }) = spread("x", &values) {
                prop_assert!(bars.iter().all(|bar| !is_few(bar.2)));
                prop_assert_eq!(bars.iter().map(|bar| bar.2).sum::<u64>(), values.len() as u64);
                prop_assert!(bars.windows(2).all(|pair| (pair[0].1 - pair[1].0).abs() < 1e-9));
            }
            let after: Vec<f64> = values.iter().map(|value| value + 1.0).collect();
            let Picture::Pairs { groups, .. } = pairs(("f", &values), ("e", &after)) else { panic!() };
            prop_assert!(groups.iter().all(|group| group.0 >= 5 && (group.2 - group.1 - 1.0).abs() < 1e-9));
            prop_assert_eq!(groups.iter().map(|group| group.0).sum::<u64>(), values.len() as u64);
        }
    }
}
