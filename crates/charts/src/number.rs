//! Numbers as Swedish readers write them: `1 234 567,5`, `−50 kr`, `0,2 %` (CLDR, locale sv). In English only the
//! decimals differ: `1 234 567.5`, `0.2%`.

/// The space that groups thousands and joins a number with its unit.
pub const NO_BREAK_SPACE: char = '\u{a0}';
/// The sign of a negative number; a hyphen is read as a hyphen by screen readers.
pub const MINUS: char = '\u{2212}';

/// How decimals are written.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Style {
    /// `0,2 %`
    #[default]
    Swedish,
    /// `0.2%`
    English,
}

impl Style {
    fn comma(self) -> char {
        match self {
            Self::Swedish => ',',
            Self::English => '.',
        }
    }

    /// The sign of per cent, with the space before it.
    pub fn percent(self) -> &'static str {
        match self {
            Self::Swedish => "\u{a0}%",
            Self::English => "%",
        }
    }
}

/// A whole number, grouped in threes from four digits on: `1 234`, `−50`.
pub fn whole(value: i64) -> String {
    let digits = value.unsigned_abs().to_string();
    let mut out = String::with_capacity(digits.len() * 2);
    if value < 0 {
        out.push(MINUS);
    }
    out.push_str(&grouped(&digits));
    out
}

/// Öre as kronor with the unit; öre are written only when there are any: `12 000 kr`, `−0,50 kr`.
pub fn kronor(style: Style, ore: i64) -> String {
    let sign = if ore < 0 { MINUS.to_string() } else { String::new() };
    let size = ore.unsigned_abs();
    let kronor = grouped(&(size / 100).to_string());
    match size % 100 {
        0 => format!("{sign}{kronor}{NO_BREAK_SPACE}kr"),
        rest => format!("{sign}{kronor}{}{rest:02}{NO_BREAK_SPACE}kr", style.comma()),
    }
}

/// A number with exactly `digits` decimals (at most 15), `None` when it is not finite.
/// What rounds to nothing has no sign.
pub fn decimal(style: Style, value: f64, digits: u8) -> Option<String> {
    if !value.is_finite() {
        return None;
    }
    let text = format!("{:.*}", usize::from(digits.min(15)), value.abs());
    let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
    let mut out = String::new();
    if value < 0.0 && text.bytes().any(|b| matches!(b, b'1'..=b'9')) {
        out.push(MINUS);
    }
    out.push_str(&grouped(whole));
    if !fraction.is_empty() {
        out.push(style.comma());
        out.push_str(fraction);
    }
    Some(out)
}

/// A share (1.0 is the whole) in per cent with at most one decimal: `25 %`, `0,2 %`; `None` when it is not finite.
pub fn percent(style: Style, share: f64) -> Option<String> {
    let text = decimal(style, share * 100.0, 1)?;
    let text = text.strip_suffix(&format!("{}0", style.comma())).unwrap_or(&text);
    Some(format!("{text}{}", style.percent()))
}

fn grouped(digits: &str) -> String {
    let mut out = String::with_capacity(digits.len() * 2);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            out.push(NO_BREAK_SPACE);
        }
        out.push(digit);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const SV: Style = Style::Swedish;

    #[test]
    fn groups_by_no_break_space_and_uses_the_minus_sign() {
        assert_eq!(whole(1_234), "1\u{a0}234");
        assert_eq!(whole(999), "999");
        assert_eq!(whole(-1_234_567), "\u{2212}1\u{a0}234\u{a0}567");
        assert_eq!(
            whole(i64::MIN),
            "\u{2212}9\u{a0}223\u{a0}372\u{a0}036\u{a0}854\u{a0}775\u{a0}808"
        );
    }

    #[test]
    fn kronor_show_ore_only_when_there_are_any() {
        assert_eq!(kronor(SV, 1_200_000), "12\u{a0}000\u{a0}kr");
        assert_eq!(kronor(SV, 1_200_050), "12\u{a0}000,50\u{a0}kr");
        assert_eq!(kronor(SV, -5), "\u{2212}0,05\u{a0}kr");
        assert_eq!(kronor(SV, 0), "0\u{a0}kr");
    }

    #[test]
    fn decimals_keep_their_digits_and_nothing_has_no_sign() {
        assert_eq!(decimal(SV, 1_234.5, 2).as_deref(), Some("1\u{a0}234,50"));
        assert_eq!(decimal(SV, -0.04, 1).as_deref(), Some("0,0"));
        assert_eq!(decimal(SV, -0.05, 2).as_deref(), Some("\u{2212}0,05"));
        assert_eq!(decimal(SV, 2.0, 0).as_deref(), Some("2"));
        assert_eq!(decimal(SV, f64::NAN, 1), None);
        assert_eq!(decimal(SV, f64::INFINITY, 1), None);
    }

    #[test]
    fn percent_has_at_most_one_decimal() {
        assert_eq!(percent(SV, 0.25).as_deref(), Some("25\u{a0}%"));
        assert_eq!(percent(SV, 0.002).as_deref(), Some("0,2\u{a0}%"));
        assert_eq!(percent(SV, -0.125).as_deref(), Some("\u{2212}12,5\u{a0}%"));
        assert_eq!(percent(SV, f64::NAN), None);
    }

    #[test]
    fn english_has_a_point_and_no_space_before_per_cent() {
        let style = Style::English;
        assert_eq!(decimal(style, 1_234.5, 1).as_deref(), Some("1\u{a0}234.5"));
        assert_eq!(kronor(style, 1_200_050), "12\u{a0}000.50\u{a0}kr");
        assert_eq!(percent(style, 0.25).as_deref(), Some("25%"));
        assert_eq!(percent(style, 0.737).as_deref(), Some("73.7%"));
    }

    proptest! {
        #[test]
        fn a_whole_number_reads_back(value: i64) {
            let plain: String = whole(value)
                .chars()
                .filter(|c| *c != NO_BREAK_SPACE)
                .map(|c| if c == MINUS { '-' } else { c })
                .collect();
            prop_assert_eq!(plain.parse(), Ok(value));
        }
    }
}
