//! The standard normal distribution.

use std::f64::consts::{PI, SQRT_2};

/// P(Z > z), exact also far out in the tail.
#[must_use]
pub fn upper(z: f64) -> f64 {
    0.5 * libm::erfc(z / SQRT_2)
}

/// P(|Z| > |z|).
#[must_use]
pub fn two_sided(z: f64) -> f64 {
    libm::erfc(z.abs() / SQRT_2)
}

/// The z with P(|Z| > z) = 1 − `level`; `level` between 0 and 1.
#[must_use]
pub fn critical(level: f64) -> f64 {
    -quantile((1.0 - level) / 2.0)
}

/// The z with P(Z < z) = `p`; −∞ and ∞ at 0 and 1.
///
/// A rational approximation as a start, then steps of Halley's method on the tail that is the smaller, until nothing moves.
#[must_use]
pub fn quantile(p: f64) -> f64 {
    if p <= 0.0 {
        return f64::NEG_INFINITY;
    }
    if p >= 1.0 {
        return f64::INFINITY;
    }
    if p == 0.5 {
        return 0.0;
    }
    let (tail, sign) = if p < 0.5 { (p, -1.0) } else { (1.0 - p, 1.0) };
    // Abramowitz and Stegun 26.2.23: within 4.5e-4.
    let t = libm::sqrt(-2.0 * libm::log(tail));
    let mut z = t
        - (2.515517 + t * (0.802853 + t * 0.010328))
            / (1.0 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
    for _ in 0..6 {
        let density = libm::exp(-0.5 * z * z) / libm::sqrt(2.0 * PI);
        let step = (upper(z) - tail) / density;
        let moved = step / (1.0 - 0.5 * z * step);
        z += moved;
        if moved.abs() <= 1e-16 * z.abs() {
            break;
        }
    }
    sign * z
}
