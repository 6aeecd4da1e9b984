//! Quantiles of type 7 (R's default; Hyndman and Fan, The American Statistician 50 (1996) 361–365).

use crate::Exact;

/// The quantile `p` of values in rising order: linear between the order statistics at 1 + (n − 1)p. Not a number for none.
pub(crate) fn of_sorted(sorted: &[f64], p: f64) -> f64 {
    let Some(last) = sorted.len().checked_sub(1) else { return f64::NAN };
    let place = last as f64 * p.clamp(0.0, 1.0);
    let below = place as usize;
    let (low, high) = (sorted[below], sorted[(below + 1).min(last)]);
    let part = place - below as f64;
    if part == 0.0 || low == high {
        return low;
    }
    // Rounded once, so that the median of two is their mean.
    (Exact::from(low) * Exact::from(1.0 - part) + Exact::from(high) * Exact::from(part)).value()
}
