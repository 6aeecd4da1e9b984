//! Draws of a median, on ranks.

use super::{Drawn, tell};
use crate::stream::{Even, Stream};
use crate::{Exact, quantile};

/// Draws medians without sorting: of the rows drawn, those that rank far below the middle are only counted, those near it
/// are counted by rank. Where a draw's middle lies outside what is near, that draw is taken again with every rank near.
pub(super) fn draw(
    values: &[Exact],
    rows: u32,
    replicates: usize,
    seed: u64,
    progress: &mut dyn FnMut(usize),
) -> Drawn {
    let mut sorted: Vec<f64> = values.iter().map(|value| value.value()).collect();
    sorted.sort_unstable_by(f64::total_cmp);
    let mut stream = Stream::new(seed);
    // The middle's rank has a standard deviation of half the root: these are eight of them to each side.
    let reach = 4 * rows.isqrt() + 8;
    let near = Window::new(rows, (rows / 2).saturating_sub(reach), (rows / 2 + reach).min(rows));
    let all = Window::new(rows, 0, rows);
    let mut room =
        Room { words: vec![0; rows as usize], inside: vec![0; rows as usize], counts: Vec::new() };
    let replicates = (0..replicates).map(|done| {
        tell(done, progress);
        let before = stream.clone();
        near.median(&sorted, &mut stream, &mut room).unwrap_or_else(|| {
            stream = before;
            all.median(&sorted, &mut stream, &mut room).unwrap_or(f64::NAN)
        })
    });
    let replicates = replicates.collect();
    let estimate = quantile::of_sorted(&sorted, 0.5);
    Drawn { estimate, replicates, jackknife: jackknife(&sorted), rounding: 0.0 }
}

/// Ranks from `from` to before `to`, and the words that stand for them.
struct Window {
    even: Even,
    rows: u32,
    from: u32,
    to: u32,
}

/// What a draw writes on.
struct Room {
    words: Vec<u32>,
    inside: Vec<u32>,
    counts: Vec<u32>,
}

impl Window {
    fn new(rows: u32, from: u32, to: u32) -> Window {
        Window { even: Even::among(rows), rows, from, to }
    }

    /// The median of one draw; `None` if it lies outside the window.
    fn median(&self, sorted: &[f64], stream: &mut Stream, room: &mut Room) -> Option<f64> {
        let Room { words, inside, counts } = room;
        counts.clear();
        counts.resize((self.to - self.from) as usize, 0);
        let edge = |rank: u32| u64::from(rank) * self.even.size;
        let (first, span) = (edge(self.from), edge(self.to) - edge(self.from));
        let (mut below, mut open) = (0_u32, self.rows as usize);
        while open > 0 {
            let words = &mut words[..open];
            stream.fill(words);
            let mut kept = 0;
            open = 0;
            for word in &*words {
                let word = u64::from(*word);
                below += u32::from(word < first);
                open += usize::from(word >= self.even.limit);
                // Written always and kept only if inside: no branch to guess.
                inside[kept] = word as u32;
                kept += usize::from(word.wrapping_sub(first) < span);
            }
            for word in &inside[..kept] {
                counts[self.even.pick(*word) - self.from as usize] += 1;
            }
        }
        self.middle(sorted, counts, below)
    }

    fn middle(&self, sorted: &[f64], counts: &[u32], below: u32) -> Option<f64> {
        let (low, high) = ((self.rows - 1) / 2, self.rows / 2);
        if below > low {
            return None;
        }
        let mut passed = below;
        let mut first = None;
        for (value, count) in sorted[self.from as usize..].iter().zip(counts) {
            passed += count;
            if first.is_none() && passed > low {
                first = Some(*value);
            }
            if passed > high {
                return first.map(|first| quantile::of_sorted(&[first, *value], 0.5));
            }
        }
        None
    }
}

/// The median without each value in turn.
fn jackknife(sorted: &[f64]) -> Vec<f64> {
    let mut without = sorted.get(1..).unwrap_or_default().to_vec();
    let mut medians = Vec::with_capacity(sorted.len());
    for (place, value) in sorted.iter().enumerate() {
        medians.push(quantile::of_sorted(&without, 0.5));
        if let Some(next) = without.get_mut(place) {
            *next = *value;
        }
    }
    medians
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_draw_is_the_median_of_its_rows() {
        for rows in [1_u32, 2, 5, 30, 1_000, 1_001] {
            let sorted: Vec<f64> = (0..rows).map(f64::from).collect();
            let values: Vec<Exact> = sorted.iter().map(|value| Exact::from(*value)).collect();
            let drawn = draw(&values, rows, 50, 3, &mut |_| {});
            let mut stream = Stream::new(3);
            let even = Even::among(rows);
            for found in drawn.replicates {
                let mut again: Vec<f64> = (0..rows).map(|_| sorted[stream.one_of(even)]).collect();
                again.sort_unstable_by(f64::total_cmp);
                assert_eq!(found, quantile::of_sorted(&again, 0.5), "{rows}");
            }
        }
    }

    #[test]
    fn a_middle_outside_the_window_is_seen() {
        let window = Window::new(10, 4, 6);
        let sorted: Vec<f64> = (0..10).map(f64::from).collect();
        assert_eq!(window.middle(&sorted, &[1, 1], 5), None);
        assert_eq!(window.middle(&sorted, &[1, 1], 3), None);
        assert_eq!(window.middle(&sorted, &[2, 1], 3), Some(4.5));
    }

    #[test]
    fn without_each_value_in_turn() {
        assert_eq!(jackknife(&[1.0, 2.0, 4.0]), [3.0, 2.5, 1.5]);
    }
}
