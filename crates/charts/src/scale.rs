//! The value axis: round steps that hold all values and zero, and how its figures are written.

use crate::data::Unit;
use crate::number::{self, Style};

/// Öre in a krona, in a thousand and in a million kronor.
const KRONA: f64 = 100.0;
const THOUSAND: f64 = 100_000.0;
const MILLION: f64 = 100_000_000.0;

/// An axis from its lowest to its highest tick, in raw values (öre or counts).
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Scale {
    pub ticks: Vec<f64>,
    pub unit: String,
    per_unit: f64,
    tick_digits: u8,
    value_digits: u8,
    style: Style,
}

impl Scale {
    /// An axis that holds zero and everything between `low` and `high`, with some four steps.
    pub fn over(low: f64, high: f64, unit: &Unit) -> Self {
        let (low, high) = (low.min(0.0), high.max(0.0));
        let (per_unit, unit_text, value_digits) = size(low.abs().max(high), unit);
        let span = ((high - low) / per_unit).max(f64::MIN_POSITIVE);
        let mut step = if high > low { round_step(span / 4.0) } else { 1.0 };
        if matches!(unit, Unit::Count(_)) {
            step = step.max(1.0);
        }
        let first = (low / per_unit / step).floor();
        let last = (high / per_unit / step).ceil().max(first + 1.0);
        let mut ticks = Vec::new();
        let mut tick = first;
        while tick <= last && ticks.len() < 12 {
            ticks.push(tick * step * per_unit);
            tick += 1.0;
        }
        let digits = (-step.log10()).ceil().clamp(0.0, 2.0);
        Self {
            ticks,
            unit: unit_text,
            per_unit,
            tick_digits: if digits >= 2.0 { 2 } else { u8::from(digits >= 1.0) },
            value_digits,
            style: match unit {
                Unit::Kronor(words) => words.style,
                // Counts have no decimals.
                Unit::Count(_) => Style::default(),
            },
        }
    }

    /// The lowest and the highest tick.
    pub fn ends(&self) -> (f64, f64) {
        let first = self.ticks.first().copied().unwrap_or(0.0);
        (first, self.ticks.last().copied().unwrap_or(first + 1.0))
    }

    /// A tick as the axis writes it.
    pub fn tick(&self, value: f64) -> String {
        number::decimal(self.style, value / self.per_unit, self.tick_digits).unwrap_or_default()
    }

    /// A value as its label writes it. One that is not nothing never reads as nothing.
    pub fn value(&self, value: f64) -> String {
        let text = number::decimal(self.style, value / self.per_unit, self.value_digits)
            .unwrap_or_default();
        let reads_as_nothing = !text.bytes().any(|b| matches!(b, b'1'..=b'9'));
        if reads_as_nothing && value != 0.0 {
            return format!("≈{}0", number::NO_BREAK_SPACE);
        }
        text
    }
}

/// Raw values per shown unit, the unit's words, and the decimals of a value.
fn size(largest: f64, unit: &Unit) -> (f64, String, u8) {
    match unit {
        Unit::Count(what) => (1.0, what.clone(), 0),
        // Three digits say enough, and leave room beside the neighbours.
        Unit::Kronor(words) if largest >= 100.0 * MILLION => (MILLION, words.millions.clone(), 0),
        Unit::Kronor(words) if largest >= MILLION => (MILLION, words.millions.clone(), 1),
        Unit::Kronor(words) if largest >= 10.0 * THOUSAND => (THOUSAND, words.thousands.clone(), 0),
        Unit::Kronor(words) => (KRONA, words.ones.clone(), 0),
    }
}

/// The nearest step upwards among 1, 2 and 5 times a power of ten.
pub(crate) fn round_step(rough: f64) -> f64 {
    let power = 10_f64.powf(rough.log10().floor());
    let factor = [1.0, 2.0, 5.0].into_iter().find(|factor| factor * power >= rough * 0.999_999);
    factor.unwrap_or(10.0) * power
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::MoneyWords;
    use proptest::prelude::*;

    fn kronor() -> Unit {
        Unit::Kronor(MoneyWords::swedish())
    }

    fn written(scale: &Scale) -> Vec<String> {
        scale.ticks.iter().map(|tick| scale.tick(*tick)).collect()
    }

    #[test]
    fn money_is_in_millions_thousands_or_kronor() {
        let millions = Scale::over(0.0, 4.1 * MILLION, &kronor());
        assert_eq!(millions.unit, "miljoner kronor");
        assert_eq!(written(&millions), ["0", "2", "4", "6"]);
        assert_eq!(millions.value(3.42 * MILLION), "3,4");
        assert_eq!(Scale::over(0.0, 11_000.0 * KRONA, &kronor()).unit, "tusen kronor");
        assert_eq!(Scale::over(0.0, 9_999.0 * KRONA, &kronor()).unit, "kronor");
    }

    #[test]
    fn negative_values_get_ticks_below_zero() {
        let scale = Scale::over(-1.5 * MILLION, MILLION, &kronor());
        assert_eq!(written(&scale), ["\u{2212}2", "\u{2212}1", "0", "1"]);
    }

    #[test]
    fn small_steps_have_decimals_but_counts_are_whole() {
        assert_eq!(
            written(&Scale::over(0.0, 1.2 * MILLION, &kronor())),
            ["0,0", "0,5", "1,0", "1,5"]
        );
        let count = Unit::Count("ansökningar".into());
        assert_eq!(written(&Scale::over(0.0, 2.0, &count)), ["0", "1", "2"]);
        assert_eq!(written(&Scale::over(0.0, 0.0, &count)), ["0", "1"]);
    }

    #[test]
    fn a_value_that_is_not_nothing_never_reads_as_nothing() {
        let scale = Scale::over(0.0, 4.0 * MILLION, &kronor());
        assert_eq!(scale.value(1_000.0), "≈\u{a0}0");
        assert_eq!(scale.value(0.0), "0,0");
    }

    proptest! {
        #[test]
        fn the_ticks_are_few_rising_and_hold_zero_and_both_ends(a: i64, b: i64, money: bool) {
            let unit = if money { kronor() } else { Unit::Count("st".into()) };
            let (low, high) = (a.min(b) as f64, a.max(b) as f64);
            let scale = Scale::over(low, high, &unit);
            let (first, last) = scale.ends();
            prop_assert!(scale.ticks.len() >= 2 && scale.ticks.len() <= 8, "{:?}", scale.ticks);
            prop_assert!(scale.ticks.windows(2).all(|pair| pair[0] < pair[1]));
            prop_assert!(scale.ticks.iter().any(|tick| tick.abs() < 1e-9));
            let slack = (last - first) * 1e-9;
            prop_assert!(first - slack <= low.min(0.0) && high.max(0.0) <= last + slack);
        }
    }
}
