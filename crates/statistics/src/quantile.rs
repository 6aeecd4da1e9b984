//! Quantiles of type 7 (R's default; Hyndman and Fan, The American Statistician 50 (1996) 361–365).

use crate::Exact;

/// The quantile `p` of values in rising order: linear between the order statistics at 1 + (n − 1)p, rounded once. Not a
/// number for none.
pub(crate) fn of_sorted(sorted: &[f64], p: f64) -> f64 {
    let Some((below, part)) = place(sorted.len(), p) else { return f64::NAN };
    let above = (below + 1).min(sorted.len() - 1);
    between(Exact::from(sorted[below]), Exact::from(sorted[above]), part)
}

/// As [`of_sorted`], of decimals as they were written.
pub(crate) fn of_exact(sorted: &[Exact], p: f64) -> f64 {
    let Some((below, part)) = place(sorted.len(), p) else { return f64::NAN };
    between(sorted[below], sorted[(below + 1).min(sorted.len() - 1)], part)
}

/// The order statistic below, from 0, and how far it is to the next.
fn place(n: usize, p: f64) -> Option<(usize, f64)> {
    let place = n.checked_sub(1)? as f64 * p.clamp(0.0, 1.0);
    Some((place as usize, place - (place as usize) as f64))
}

fn between(low: Exact, high: Exact, part: f64) -> f64 {
    if part == 0.0 || low == high {
        return low.value();
    }
    (low * Exact::from(1.0 - part) + high * Exact::from(part)).value()
}
