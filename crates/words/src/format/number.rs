//! Plain numbers, shares and lengths of time.

use super::{MINUS, SPACE};
use crate::Language;

/// A whole number with its thousands apart: `1 234`, `−1 234`.
#[must_use]
pub fn number(value: i64) -> String {
    let sign = if value < 0 { MINUS } else { "" };
    format!("{sign}{}", grouped(&value.unsigned_abs().to_string()))
}

/// A number with so many decimals: `1 234,5`, in English `1 234.5`. Rounded to the nearest, `–` where
/// there is no number (infinite, not a number).
#[must_use]
pub fn decimal(language: Language, value: f64, digits: usize) -> String {
    if !value.is_finite() {
        return "–".to_owned();
    }
    let text = format!("{:.digits$}", value.abs());
    let (whole, part) = text.split_once('.').unwrap_or((&text, ""));
    // What rounds to nothing has no sign.
    let is_zero = text.chars().all(|sign| matches!(sign, '0' | '.'));
    let sign = if value < 0.0 && !is_zero { MINUS } else { "" };
    let comma = if part.is_empty() { "" } else { comma(language) };
    format!("{sign}{}{comma}{part}", grouped(whole))
}

/// A rate given in parts of 100 000, exactly, with no more decimals than it has: 200 is `0,2 %`,
/// in English `0.2%`.
#[must_use]
pub fn percent(language: Language, parts_per_100_000: i64) -> String {
    let sign = if parts_per_100_000 < 0 { MINUS } else { "" };
    let parts = parts_per_100_000.unsigned_abs();
    let whole = grouped(&(parts / 1000).to_string());
    let part = format!("{:03}", parts % 1000);
    let part = part.trim_end_matches('0');
    let comma = if part.is_empty() { "" } else { comma(language) };
    match language {
        Language::Sv => format!("{sign}{whole}{comma}{part}{SPACE}%"),
        Language::En => format!("{sign}{whole}{comma}{part}%"),
    }
}

/// A length of time in years with one decimal: `2,4 år`, `2.4 years`.
#[must_use]
pub fn years(language: Language, value: f64) -> String {
    let unit = match language {
        Language::Sv => "år",
        Language::En => "years",
    };
    format!("{}{SPACE}{unit}", decimal(language, value, 1))
}

/// What parts the whole from its decimals.
pub(super) const fn comma(language: Language) -> &'static str {
    match language {
        Language::Sv => ",",
        Language::En => ".",
    }
}

/// Digits with a no-break space before every third from the end.
pub(super) fn grouped(digits: &str) -> String {
    let mut text = String::with_capacity(digits.len() * 2);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(SPACE);
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn plain(text: &str) -> String {
        assert!(!text.contains(' '), "{text:?} may break");
        text.replace('\u{a0}', " ")
    }

    #[test]
    fn numbers_are_grouped_by_three() {
        for (value, text) in [
            (0, "0"),
            (7, "7"),
            (999, "999"),
            (1_000, "1 000"),
            (-1_234_567, "−1 234 567"),
            (i64::MAX, "9 223 372 036 854 775 807"),
            (i64::MIN, "−9 223 372 036 854 775 808"),
        ] {
            assert_eq!(plain(&number(value)), text);
        }
    }

    #[test]
    fn decimals_have_a_comma_and_no_sign_on_nothing() {
        for (value, digits, text) in [
            (0.0, 1, "0,0"),
            (-0.0, 1, "0,0"),
            (-0.04, 1, "0,0"),
            (-0.06, 1, "−0,1"),
            (1_234.56, 1, "1 234,6"),
            (-1_234_567.0, 0, "−1 234 567"),
            (999.96, 1, "1 000,0"),
            (f64::NAN, 1, "–"),
            (f64::NEG_INFINITY, 1, "–"),
        ] {
            assert_eq!(plain(&decimal(Language::Sv, value, digits)), text);
            let english = text.replace(',', ".");
            assert_eq!(plain(&decimal(Language::En, value, digits)), english);
        }
    }

    #[test]
    fn rates_show_the_decimals_they_have() {
        for (parts, text) in [
            (0, "0 %"),
            (1, "0,001 %"),
            (200, "0,2 %"),
            (300, "0,3 %"),
            (12_345, "12,345 %"),
            (100_000, "100 %"),
            (-50, "−0,05 %"),
            (i64::MIN, "−9 223 372 036 854 775,808 %"),
        ] {
            assert_eq!(plain(&percent(Language::Sv, parts)), text);
            let english = text.replace(',', ".").replace(" %", "%");
            assert_eq!(plain(&percent(Language::En, parts)), english);
        }
    }

    #[test]
    fn years_have_one_decimal_and_a_word() {
        assert_eq!(years(Language::Sv, 2.4), "2,4\u{a0}år");
        assert_eq!(years(Language::En, 2.4), "2.4\u{a0}years");
    }

    proptest! {
        #[test]
        fn grouping_only_adds_spaces(value: i64) {
            let bare = number(value).replace(SPACE, "").replace(MINUS, "-");
            prop_assert_eq!(bare.parse::<i64>(), Ok(value));
        }
    }
}
