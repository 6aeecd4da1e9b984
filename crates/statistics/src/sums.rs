//! Sums about the mean in extended precision: nothing is lost to cancellation.

use crate::Exact;

/// The mean; 0 of nothing.
pub(crate) fn mean(values: &[Exact]) -> Exact {
    if values.is_empty() {
        return Exact::ZERO;
    }
    values.iter().copied().sum::<Exact>() / Exact::from(values.len() as f64)
}

/// Σ(x − x̄)(y − ȳ).
pub(crate) fn products(x: &[Exact], y: &[Exact]) -> Exact {
    let (x_mean, y_mean) = (mean(x), mean(y));
    x.iter().zip(y).map(|(x, y)| (*x - x_mean) * (*y - y_mean)).sum()
}

/// Σ(x − x̄)².
pub(crate) fn squares(values: &[Exact]) -> Exact {
    products(values, values)
}

/// The variance on n − 1.
pub(crate) fn variance(values: &[Exact]) -> Exact {
    squares(values) / Exact::from(values.len() as f64 - 1.0)
}

/// The nearest power of two above the largest, so that squares neither overflow nor vanish; 1 for zeros.
pub(crate) fn magnitude(values: &[Exact]) -> f64 {
    let largest = values.iter().map(|value| value.value().abs()).fold(0.0, f64::max);
    if largest == 0.0 {
        return 1.0;
    }
    let (_, exponent) = libm::frexp(largest);
    libm::ldexp(1.0, exponent.clamp(-1000, 1000))
}

/// The values divided by a power of two.
pub(crate) fn scaled(values: &[Exact], magnitude: f64) -> Vec<Exact> {
    values.iter().map(|value| value.scaled(1.0 / magnitude)).collect()
}

/// The doubles as numbers without remainder.
pub(crate) fn exact(values: &[f64]) -> Vec<Exact> {
    values.iter().map(|value| Exact::from(*value)).collect()
}
