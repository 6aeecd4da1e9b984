//! Student's t distribution with any positive number of degrees of freedom, whole or not.

use std::f64::consts::PI;

use super::normal;

/// P(|T| > |t|), exact also far out in the tail. 0 only where it is below the smallest double.
///
/// The incomplete beta function I_x(df/2, ½) at x = df/(df + t²): a continued fraction or a series, whichever converges
/// fast, with a prefactor in which nothing cancels.
#[must_use]
pub fn two_sided(t: f64, df: f64) -> f64 {
    if t.is_infinite() {
        return 0.0;
    }
    let ratio = t * t / df;
    let a = 0.5 * df;
    let (x, rest) = (1.0 / (1.0 + ratio), ratio / (1.0 + ratio));
    // x^a (1 − x)^½ / B(a, ½)
    let front =
        libm::exp(-a * libm::log1p(ratio)) * libm::sqrt(rest) * gamma_ratio(a) / libm::sqrt(PI);
    if x < (a + 1.0) / (a + 2.5) {
        front * fraction(a, 0.5, x, rest)
    } else {
        1.0 - front * series(a, rest)
    }
}

/// The density at t.
fn density(t: f64, df: f64) -> f64 {
    let body = -0.5 * (df + 1.0) * libm::log1p(t * t / df);
    libm::exp(body) * gamma_ratio(0.5 * df) / libm::sqrt(PI * df)
}

/// The t with P(|T| > t) = 1 − `level`; `level` between 0 and 1.
///
/// Newton's method on the logarithm of the tail against the logarithm of t, which is all but straight far out.
#[must_use]
pub fn critical(level: f64, df: f64) -> f64 {
    let tail = 1.0 - level;
    let z = normal::critical(level);
    let mut t = z + z * (z * z + 1.0) / (4.0 * df);
    for _ in 0..200 {
        let p = two_sided(t, df);
        let slope = 2.0 * density(t, df) * t / p;
        let step = (libm::log(p) - libm::log(tail)) / slope;
        // Too small a start overshoots; nobody needs more than a factor e at once.
        t *= libm::exp(step.clamp(-1.0, 1.0));
        if step.abs() <= 4e-16 {
            break;
        }
    }
    t
}

/// Γ(a + ½) / Γ(a).
fn gamma_ratio(a: f64) -> f64 {
    if a < 100.0 {
        return libm::tgamma(a + 0.5) / libm::tgamma(a);
    }
    // DLMF 5.11.13; the first term left out is below 1e-17.
    const TERMS: [f64; 7] = [
        1.0,
        -1.0 / 8.0,
        1.0 / 128.0,
        5.0 / 1024.0,
        -21.0 / 32_768.0,
        -399.0 / 262_144.0,
        869.0 / 4_194_304.0,
    ];
    libm::sqrt(a) * TERMS.iter().rev().fold(0.0, |sum, term| sum / a + term)
}

/// I_x(a, b) without its prefactor, for x below its mean: the even part of the continued fraction DLMF 8.17.22, in which
/// only 1 − x enters where x itself would cancel.
fn fraction(a: f64, b: f64, x: f64, rest: f64) -> f64 {
    let lambda = a * rest - b * x;
    let term = |n: f64| {
        n + n * (b - n) * x / (a + 2.0 * n - 1.0)
            + (a + n) * (lambda + 1.0 + n * (1.0 + rest)) / (a + 2.0 * n + 1.0)
    };
    let mut value = a * (lambda + 1.0) / (a + 1.0);
    let (mut c, mut d) = (value, 0.0);
    for n in 1..1_000_000 {
        let n = f64::from(n);
        let numerator = (a + n - 1.0) / (a + 2.0 * n - 1.0) * (a + b + n - 1.0)
            / (a + 2.0 * n - 1.0)
            * (n * (b - n) * x * x);
        d = 1.0 / (term(n) + numerator * d);
        c = term(n) + numerator / c;
        value *= c * d;
        if (c * d - 1.0).abs() < 2e-16 {
            break;
        }
    }
    1.0 / value
}

/// I_y(½, a) without its prefactor, for small y: a series of positive terms (DLMF 8.17.7–8).
fn series(a: f64, y: f64) -> f64 {
    let (mut sum, mut term, mut k) = (0.0, 2.0, 0.0);
    while term > 1e-17 * sum {
        sum += term;
        term *= y * (a + 0.5 + k) / (1.5 + k);
        k += 1.0;
    }
    sum
}
