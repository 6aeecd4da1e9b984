//! Amounts of money, exact to the öre.

use std::fmt;

use super::digits::{all_digits, split_sign, ungrouped};

/// An amount in öre (hundredths of a Swedish krona); may be negative.
///
/// Shown the Swedish way and without unit: `12 000,50`, `−50` (no-break space, true minus).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ore(pub i64);

/// A sum that an amount cannot hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the sum is larger than an amount can hold")]
pub struct Overflow;

/// Why a text is not an amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AmountFault {
    Empty,
    NotAnAmount,
    TooManyDecimals,
    /// Further from zero than [`Ore::MAX_INPUT`].
    TooLarge,
}

impl Ore {
    pub const ZERO: Self = Self(0);

    /// The largest amount that anyone may type in: 100 billion kronor, two thirds of the state's whole payroll in a
    /// year. Ninety thousand such amounts can be added before a sum overflows.
    pub const MAX_INPUT: Self = Self::from_kronor(100_000_000_000);

    /// Whole kronor as öre. For figures written in code: held at the ends beyond ±92 million billion kronor.
    pub const fn from_kronor(kronor: i64) -> Self {
        Self(kronor.saturating_mul(100))
    }

    pub fn plus(self, other: Self) -> Result<Self, Overflow> {
        self.0.checked_add(other.0).map(Self).ok_or(Overflow)
    }

    pub fn minus(self, other: Self) -> Result<Self, Overflow> {
        self.0.checked_sub(other.0).map(Self).ok_or(Overflow)
    }

    pub fn negated(self) -> Result<Self, Overflow> {
        self.0.checked_neg().map(Self).ok_or(Overflow)
    }

    /// The sum of all; only a sum that does not fit is refused, whatever the order of the parts.
    pub fn sum(parts: impl IntoIterator<Item = Self>) -> Result<Self, Overflow> {
        let sum: i128 = parts.into_iter().map(|part| i128::from(part.0)).sum();
        i64::try_from(sum).map(Self).map_err(|_| Overflow)
    }

    pub const fn is_negative(self) -> bool {
        self.0 < 0
    }

    /// Reads kronor as people write them: `12 000`, `12000,50`, `12000.50 kr`, `−50 SEK`, `500:-`.
    ///
    /// At most two decimals. White space of any kind may part thousands, and nothing else.
    pub fn read(text: &str) -> Result<Self, AmountFault> {
        let text = text.trim();
        if text.is_empty() {
            return Err(AmountFault::Empty);
        }
        let (negative, text) = split_sign(without_unit(text));
        let (kronor, decimals) = text.split_once([',', '.']).unwrap_or((text, "0"));
        let kronor = ungrouped(kronor).ok_or(AmountFault::NotAnAmount)?;
        let ore = match decimals.len() {
            _ if !all_digits(decimals) => return Err(AmountFault::NotAnAmount),
            1 => format!("{kronor}{decimals}0"),
            2 => format!("{kronor}{decimals}"),
            _ => return Err(AmountFault::TooManyDecimals),
        };
        match ore.parse::<i64>() {
            Ok(ore) if ore <= Self::MAX_INPUT.0 => Ok(Self(if negative { -ore } else { ore })),
            _ => Err(AmountFault::TooLarge),
        }
    }
}

fn without_unit(text: &str) -> &str {
    let ends_with = |unit: &&str| {
        let tail = text.len().checked_sub(unit.len()).and_then(|start| text.get(start..));
        tail.is_some_and(|tail| tail.eq_ignore_ascii_case(unit))
    };
    match ["kr", "SEK", ":-"].iter().find(|unit| ends_with(unit)) {
        Some(unit) => text[..text.len() - unit.len()].trim_end(),
        None => text,
    }
}

impl fmt::Display for Ore {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_negative() {
            out.write_str("\u{2212}")?;
        }
        let kronor = (self.0.unsigned_abs() / 100).to_string();
        for (place, digit) in kronor.char_indices() {
            if place > 0 && (kronor.len() - place).is_multiple_of(3) {
                out.write_str("\u{a0}")?;
            }
            write!(out, "{digit}")?;
        }
        match self.0.unsigned_abs() % 100 {
            0 => Ok(()),
            ore => write!(out, ",{ore:02}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn amounts_are_read_as_people_write_them() {
        for (text, ore) in [
            ("12 000", 1_200_000),
            ("12000", 1_200_000),
            ("12 000,50 kr", 1_200_050),
            ("12000.50", 1_200_050),
            ("12\u{a0}000,5", 1_200_050),
            ("12\u{2009}000\u{a0}SEK", 1_200_000),
            ("12\u{202f}000 KR", 1_200_000),
            ("500:-", 50_000),
            ("-50", -5_000),
            ("\u{2212}0,05 kr", -5),
            ("- 50", -5_000),
            ("-0", 0),
            ("007", 700),
            ("100 000 000 000", 10_000_000_000_000),
        ] {
            assert_eq!(Ore::read(text), Ok(Ore(ore)), "{text:?}");
        }
    }

    #[test]
    fn what_is_not_an_amount_is_refused_with_its_reason() {
        for (text, fault) in [
            ("", AmountFault::Empty),
            (" \u{a0}", AmountFault::Empty),
            ("kr", AmountFault::NotAnAmount),
            ("-", AmountFault::NotAnAmount),
            ("tolv", AmountFault::NotAnAmount),
            ("500 tkr", AmountFault::NotAnAmount),
            ("12 00", AmountFault::NotAnAmount),
            ("12,", AmountFault::NotAnAmount),
            (",50", AmountFault::NotAnAmount),
            ("12,5 0", AmountFault::NotAnAmount),
            ("1.234,50", AmountFault::NotAnAmount),
            ("--5", AmountFault::NotAnAmount),
            ("1e5", AmountFault::NotAnAmount),
            ("å", AmountFault::NotAnAmount),
            ("12,505", AmountFault::TooManyDecimals),
            ("12.000", AmountFault::TooManyDecimals),
            ("100 000 000 000,01", AmountFault::TooLarge),
            ("-100000000001", AmountFault::TooLarge),
            ("99999999999999999999999", AmountFault::TooLarge),
        ] {
            assert_eq!(Ore::read(text), Err(fault), "{text:?}");
        }
    }

    #[test]
    fn amounts_are_shown_the_swedish_way() {
        assert_eq!(Ore(123_456_700).to_string(), "1\u{a0}234\u{a0}567");
        assert_eq!(Ore(-5_005).to_string(), "\u{2212}50,05");
        assert_eq!(Ore(-5).to_string(), "\u{2212}0,05");
        assert_eq!(Ore(99_900).to_string(), "999");
        assert_eq!(Ore(i64::MIN).to_string().replace('\u{a0}', ""), "\u{2212}92233720368547758,08");
    }

    #[test]
    fn sums_that_do_not_fit_are_refused() {
        assert_eq!(Ore(i64::MAX).plus(Ore(1)), Err(Overflow));
        assert_eq!(Ore(i64::MIN).minus(Ore(1)), Err(Overflow));
        assert_eq!(Ore(i64::MIN).negated(), Err(Overflow));
        assert_eq!(Ore::sum([Ore(i64::MAX), Ore(1)]), Err(Overflow));
        assert_eq!(Ore::sum([Ore(i64::MAX), Ore(1), Ore(-1)]), Ok(Ore(i64::MAX)));
        assert_eq!(Ore::sum([]), Ok(Ore::ZERO));
    }

    #[test]
    fn kronor_become_ore() {
        assert_eq!(Ore::from_kronor(-12), Ore(-1_200));
        assert_eq!(Ore::from_kronor(i64::MAX), Ore(i64::MAX));
    }

    proptest! {
        #[test]
        fn what_is_shown_can_be_read_back(
            ore in -Ore::MAX_INPUT.0..=Ore::MAX_INPUT.0, unit in "( kr| SEK|\u{a0}kr|:-)?"
        ) {
            prop_assert_eq!(Ore::read(&format!("{}{unit}", Ore(ore))), Ok(Ore(ore)));
        }

        #[test]
        fn reading_never_panics(text in ".{0,40}", near in "[-−]?[0-9 ]{0,25}[,.]?[0-9]{0,3} ?(kr|:-)?") {
            let _ = Ore::read(&text);
            let _ = Ore::read(&near);
        }

        #[test]
        fn subtracting_undoes_adding(a: i64, b: i64) {
            if let Ok(sum) = Ore(a).plus(Ore(b)) {
                prop_assert_eq!(sum.minus(Ore(b)), Ok(Ore(a)));
            }
        }
    }
}
