//! Draws of a mean.

use super::{Drawn, tell};
use crate::stream::{Even, Stream};
use crate::{Exact, sums};

pub(super) fn draw(
    values: &[Exact],
    rows: u32,
    replicates: usize,
    seed: u64,
    progress: &mut dyn FnMut(usize),
) -> Drawn {
    let n = values.len() as f64;
    let mean = sums::mean(values);
    // About the mean, so that a large level takes no digits from the differences.
    let centred: Vec<f64> = values.iter().map(|value| (*value - mean).value()).collect();
    let largest = centred.iter().map(|value| value.abs()).fold(0.0, f64::max);
    let (mut stream, even) = (Stream::new(seed), Even::among(rows));
    let replicates = (0..replicates).map(|done| {
        tell(done, progress);
        let sum: f64 = (0..rows).map(|_| centred[stream.one_of(even)]).sum();
        mean.value() + sum / n
    });
    let replicates = replicates.collect();
    let without = |value: &f64| if n > 1.0 { -value / (n - 1.0) } else { 0.0 };
    Drawn {
        estimate: mean.value(),
        replicates,
        jackknife: centred.iter().map(without).collect(),
        rounding: largest * 1e-13 + mean.value().abs() * 4e-16,
    }
}
