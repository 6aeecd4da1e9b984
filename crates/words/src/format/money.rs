//! Money, which is counted in öre and read in kronor.

use super::number::{comma, grouped};
use super::{MINUS, SPACE};
use crate::Language;

const KRONA: u64 = 100;
const THOUSAND: u64 = 1_000 * KRONA;
const MILLION: u64 = 1_000_000 * KRONA;

/// An amount to the öre: `1 234 567 kr`, `12 000,50 kr`, `−50 kr`. Öre show when there are any. What a form's field
/// holds is in Swedish, as its hint is.
#[must_use]
pub fn amount(language: Language, ore: i64) -> String {
    let sign = if ore < 0 { MINUS } else { "" };
    let size = ore.unsigned_abs();
    let kronor = grouped(&(size / KRONA).to_string());
    match size % KRONA {
        0 => format!("{sign}{kronor}{SPACE}kr"),
        rest => format!("{sign}{kronor}{}{rest:02}{SPACE}kr", comma(language)),
    }
}

/// An amount in whole kronor, half a krona counted as one, where öre would only be in the way: `12 001 kr`.
#[must_use]
pub fn kronor(ore: i64) -> String {
    // Without öre both languages write the same.
    amount(Language::Sv, whole(ore))
}

/// The same amount with no öre, in öre.
#[must_use]
pub const fn whole(ore: i64) -> i64 {
    let rest = ore % 100;
    let up = if rest >= 50 { 100 } else { 0 };
    let down = if rest < -50 { 100 } else { 0 };
    (ore - rest).saturating_add(up - down)
}

/// An estimate, rounded so that it does not look exact: `ca 11 000 kr`, `ca 1,1 mkr`,
/// `ca 297 mkr` (mkr is millions of kronor); in English `about 1.1 million kr`.
#[must_use]
pub fn about(language: Language, ore: i64) -> String {
    let (about, millions, comma) = match language {
        Language::Sv => ("ca", "mkr".to_owned(), comma(language)),
        Language::En => ("about", format!("million{SPACE}kr"), comma(language)),
    };
    let sign = if ore < 0 { MINUS } else { "" };
    let size = ore.unsigned_abs();
    let thousands = rounded(size, THOUSAND);
    let tenths = rounded(size, MILLION / 10);
    let text = if thousands < 1_000 {
        let kronor = grouped(&(thousands * 1_000).to_string());
        format!("{kronor}{SPACE}kr")
    } else if tenths < 100 {
        format!("{}{comma}{}{SPACE}{millions}", tenths / 10, tenths % 10)
    } else {
        format!("{}{SPACE}{millions}", grouped(&rounded(size, MILLION).to_string()))
    };
    let sign = if thousands == 0 { "" } else { sign };
    format!("{about}{SPACE}{sign}{text}")
}

/// How many whole units, half a unit counted as one.
fn rounded(size: u64, unit: u64) -> u64 {
    (size + unit / 2) / unit
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(text: &str) -> String {
        assert!(!text.contains(' '), "{text:?} may break");
        text.replace('\u{a0}', " ")
    }

    #[test]
    fn whole_kronor_round_half_up_and_do_not_overflow() {
        for (ore, text) in [
            (0, "0 kr"),
            (49, "0 kr"),
            (50, "1 kr"),
            (120_420_427, "1 204 204 kr"),
            (-50, "0 kr"),
            (-51, "\u{2212}1 kr"),
        ] {
            assert_eq!(plain(&kronor(ore)), text, "{ore}");
        }
        assert_eq!([whole(i64::MAX) % 100, whole(i64::MIN) % 100], [0, 0]);
    }

    #[test]
    fn amounts_show_ore_when_there_are_any() {
        for (ore, text) in [
            (0, "0 kr"),
            (1, "0,01 kr"),
            (-5_000, "−50 kr"),
            (-50, "−0,50 kr"),
            (123_456_700, "1 234 567 kr"),
            (1_200_050, "12 000,50 kr"),
            (99_999_999, "999 999,99 kr"),
            (i64::MIN, "−92 233 720 368 547 758,08 kr"),
            (i64::MAX, "92 233 720 368 547 758,07 kr"),
        ] {
            assert_eq!(plain(&amount(Language::Sv, ore)), text);
            assert_eq!(plain(&amount(Language::En, ore)), text.replace(',', "."));
        }
    }

    #[test]
    fn estimates_are_rounded_and_change_unit_after_rounding() {
        for (ore, text) in [
            (0, "ca 0 kr"),
            (-100, "ca 0 kr"),
            (49_999, "ca 0 kr"),
            (50_000, "ca 1 000 kr"),
            (1_123_400, "ca 11 000 kr"),
            (99_949_999, "ca 999 000 kr"),
            (99_950_000, "ca 1,0 mkr"),
            (99_999_999, "ca 1,0 mkr"),
            (112_000_000, "ca 1,1 mkr"),
            (-112_000_000, "ca −1,1 mkr"),
            (994_999_999, "ca 9,9 mkr"),
            (995_000_000, "ca 10 mkr"),
            (29_712_345_600, "ca 297 mkr"),
            (123_450_000_000, "ca 1 235 mkr"),
            (i64::MIN, "ca −92 233 720 369 mkr"),
        ] {
            assert_eq!(plain(&about(Language::Sv, ore)), text);
            let english = text.replace("ca", "about").replace("mkr", "million kr");
            assert_eq!(plain(&about(Language::En, ore)), english.replace(',', "."));
        }
    }
}
