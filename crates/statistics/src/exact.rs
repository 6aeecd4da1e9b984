//! Numbers with about 31 digits: the unevaluated sum of two doubles ("double-double").
//!
//! Sums, residuals and the QR factorisation are computed in these, so that what is lost is what the data lacks, not
//! what the arithmetic drops. Sources: T. J. Dekker, Numer. Math. 18 (1971) 224–242; D. E. Knuth, The Art of Computer
//! Programming 2, 4.2.2; Y. Hida, X. S. Li, D. H. Bailey, ARITH-15 (2001) 155–162.

use std::ops::{Add, Div, Mul, Neg, Sub};

/// A number as it was written: its nearest double, and what is left of it.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd, Default)]
pub struct Exact {
    hi: f64,
    lo: f64,
}

/// More digits than these are rounded away when a number is read: they would not fit.
const MOST_DIGITS: usize = 31;

impl Exact {
    pub const ZERO: Exact = Exact { hi: 0.0, lo: 0.0 };
    pub const ONE: Exact = Exact { hi: 1.0, lo: 0.0 };

    /// Reads `-12.5`, `.5`, `3e-4`: ASCII digits with a decimal point. `None` for everything else, also for infinities,
    /// not-a-number and what is too large for a double.
    #[must_use]
    pub fn read(text: &str) -> Option<Exact> {
        let unsigned = text.strip_prefix(['-', '+']).unwrap_or(text);
        let is_plain = |c: char| c.is_ascii_digit() || matches!(c, '.' | 'e' | 'E' | '+' | '-');
        if !unsigned.starts_with(|c: char| c.is_ascii_digit() || c == '.')
            || !unsigned.chars().all(is_plain)
        {
            return None;
        }
        let nearest: f64 = unsigned.parse().ok().filter(|value: &f64| value.is_finite())?;
        let found = quotient(unsigned).map_or(Exact::from(nearest), |exact| {
            let (hi, lo) = quick_two_sum(nearest, (exact.hi - nearest) + exact.lo);
            Exact { hi, lo }
        });
        Some(if text.starts_with('-') { -found } else { found })
    }

    /// The nearest double.
    #[must_use]
    pub fn value(self) -> f64 {
        self.hi
    }

    #[must_use]
    pub fn abs(self) -> Exact {
        if self.hi < 0.0 { -self } else { self }
    }

    /// The square root; 0 for what is not above 0.
    #[must_use]
    pub fn sqrt(self) -> Exact {
        if self.hi <= 0.0 {
            return Exact::ZERO;
        }
        // One step of Newton from the double's root doubles its digits.
        let root = self.hi.sqrt();
        let (square, rest) = two_product(root, root);
        let left = (self - Exact { hi: square, lo: rest }).hi;
        let (hi, lo) = quick_two_sum(root, left / (2.0 * root));
        Exact { hi, lo }
    }

    /// Times a power of two, which changes no digit.
    pub(crate) fn scaled(self, power_of_two: f64) -> Exact {
        Exact { hi: self.hi * power_of_two, lo: self.lo * power_of_two }
    }
}

impl From<f64> for Exact {
    fn from(value: f64) -> Exact {
        Exact { hi: value, lo: 0.0 }
    }
}

impl Neg for Exact {
    type Output = Exact;
    fn neg(self) -> Exact {
        Exact { hi: -self.hi, lo: -self.lo }
    }
}

impl Add for Exact {
    type Output = Exact;
    fn add(self, other: Exact) -> Exact {
        let (s, e) = two_sum(self.hi, other.hi);
        let (t, f) = two_sum(self.lo, other.lo);
        let (s, e) = quick_two_sum(s, e + t);
        let (hi, lo) = quick_two_sum(s, e + f);
        Exact { hi, lo }
    }
}

impl Sub for Exact {
    type Output = Exact;
    fn sub(self, other: Exact) -> Exact {
        self + -other
    }
}

impl Mul for Exact {
    type Output = Exact;
    fn mul(self, other: Exact) -> Exact {
        let (p, e) = two_product(self.hi, other.hi);
        let (hi, lo) = quick_two_sum(p, e + (self.hi * other.lo + self.lo * other.hi));
        Exact { hi, lo }
    }
}

impl Div for Exact {
    type Output = Exact;
    fn div(self, other: Exact) -> Exact {
        let first = self.hi / other.hi;
        let rest = self - other * Exact::from(first);
        let second = rest.hi / other.hi;
        let rest = rest - other * Exact::from(second);
        let third = rest.hi / other.hi;
        let (hi, lo) = quick_two_sum(first, second);
        Exact { hi, lo } + Exact::from(third)
    }
}

impl std::iter::Sum for Exact {
    fn sum<I: Iterator<Item = Exact>>(values: I) -> Exact {
        values.fold(Exact::ZERO, Add::add)
    }
}

/// The sum and what its rounding lost.
fn two_sum(a: f64, b: f64) -> (f64, f64) {
    let sum = a + b;
    let b_part = sum - a;
    (sum, (a - (sum - b_part)) + (b - b_part))
}

/// As [`two_sum`] where |a| ≥ |b|.
fn quick_two_sum(a: f64, b: f64) -> (f64, f64) {
    let sum = a + b;
    (sum, b - (sum - a))
}

/// The product and what its rounding lost.
fn two_product(a: f64, b: f64) -> (f64, f64) {
    let product = a * b;
    (product, f64::mul_add(a, b, -product))
}

/// An unsigned decimal as digits over a power of ten; `None` where that power is beyond 10^44, the largest that two
/// doubles hold exactly.
fn quotient(unsigned: &str) -> Option<Exact> {
    let (mantissa, exponent) = unsigned.split_once(['e', 'E']).unwrap_or((unsigned, "0"));
    let (whole, part) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let mut exponent =
        exponent.parse::<i32>().ok()?.checked_sub(i32::try_from(part.len()).ok()?)?;
    let mut digits: u128 = 0;
    let mut taken = 0;
    for digit in whole.bytes().chain(part.bytes()) {
        if taken == MOST_DIGITS {
            exponent += 1;
            continue;
        }
        digits = digits * 10 + u128::from(digit - b'0');
        taken += usize::from(digits > 0);
    }
    let nearest = digits as f64;
    let rest = (digits as i128 - nearest as i128) as f64;
    let mantissa = Exact { hi: nearest, lo: rest };
    let power = power_of_ten(exponent.unsigned_abs())?;
    Some(if exponent < 0 { mantissa / power } else { mantissa * power })
}

fn power_of_ten(exponent: u32) -> Option<Exact> {
    let small = |exponent: u32| (0..exponent).fold(1.0, |power, _| power * 10.0);
    match exponent {
        0..=22 => Some(Exact::from(small(exponent))),
        23..=44 => {
            let (hi, lo) = two_product(small(22), small(exponent - 22));
            Some(Exact { hi, lo })
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_decimal_keeps_what_its_double_drops() {
        let sum: Exact = (0..10).map(|_| Exact::read("0.1").unwrap()).sum();
        assert!((sum - Exact::ONE).value().abs() < 1e-31);
        let small = Exact::read("0.3").unwrap() - Exact::read("0.1").unwrap();
        assert_eq!(small.value(), 0.2);
        let third = Exact::ONE / Exact::from(3.0);
        assert!((third * Exact::from(3.0) - Exact::ONE).value().abs() < 1e-31);
        let two = Exact::from(2.0).sqrt();
        assert!((two * two - Exact::from(2.0)).value().abs() < 1e-30);
        assert_eq!(Exact::from(-1.0).sqrt(), Exact::ZERO);
    }

    #[test]
    fn what_is_no_number_is_refused() {
        for text in
            ["", "-", ".", "e5", "inf", "NaN", "1e999", "1,5", "0x1", "1 2", "1e", "--1", "−1"]
        {
            assert_eq!(Exact::read(text), None, "{text}");
        }
        for (text, value) in
            [("+1.50", 1.5), ("-.5", -0.5), ("2.", 2.0), ("1E-3", 1e-3), ("-0", 0.0)]
        {
            assert_eq!(Exact::read(text).unwrap().value(), value, "{text}");
        }
    }

    proptest! {
        #[test]
        fn reading_gives_the_nearest_double(value: f64) {
            prop_assume!(value.is_finite());
            for text in [format!("{value}"), format!("{value:e}")] {
                prop_assert_eq!(Exact::read(&text).unwrap().value(), value);
            }
        }

        #[test]
        fn a_sum_taken_back_leaves_nothing(a in -1e12..1e12, b in -1e-12..1e-12) {
            let sum = Exact::from(a) + Exact::from(b);
            prop_assert_eq!((sum - Exact::from(a)).value(), b);
        }
    }
}
