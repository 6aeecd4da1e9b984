//! The chi-square distribution with a whole number of degrees of freedom.

use std::f64::consts::PI;

/// P(X > x) as a finite sum in which every term is positive (Abramowitz and Stegun 26.4.4–5).
#[must_use]
pub fn upper(x: f64, df: usize) -> f64 {
    if x <= 0.0 {
        return 1.0;
    }
    let half = 0.5 * x;
    let (mut sum, mut term, mut next) = if df % 2 == 1 {
        (libm::erfc(libm::sqrt(half)), libm::exp(-half) * 2.0 * libm::sqrt(half / PI), 3)
    } else {
        (0.0, libm::exp(-half), 2)
    };
    while next <= df {
        sum += term;
        term *= x / next as f64;
        next += 2;
    }
    sum
}
