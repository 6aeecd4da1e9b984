//! What the readers of numbers share: signs, thousands groups, dashes and the Luhn check digit.

/// Hyphens, dashes and the minus sign: word processors put any of them where a hyphen was typed.
pub(super) fn is_dash(character: char) -> bool {
    matches!(character, '-' | '\u{2010}'..='\u{2013}' | '\u{2212}')
}

/// Takes a leading minus off, and tells whether there was one.
pub(super) fn split_sign(text: &str) -> (bool, &str) {
    match text.strip_prefix(['-', '\u{2212}']) {
        Some(rest) => (true, rest.trim_start()),
        None => (false, text),
    }
}

/// The digits of `12000` or `12 000`, with any kind of white space between the groups.
///
/// `None` for anything else. `12 00` is refused: it may be a slip for 1 200 as well as for 12 000.
pub(super) fn ungrouped(text: &str) -> Option<String> {
    let groups: Vec<&str> = text.split_whitespace().collect();
    let (first, rest) = groups.split_first()?;
    let grouped_right =
        rest.is_empty() || (first.len() <= 3 && rest.iter().all(|group| group.len() == 3));
    (grouped_right && groups.iter().all(|group| all_digits(group))).then(|| groups.concat())
}

/// At least one character, and every one of them `0`–`9`.
pub(super) fn all_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether the last digit is the check digit of those before it (Luhn, modulus 10).
pub(super) fn passes_luhn(digits: &[u32]) -> bool {
    let sum: u32 = digits
        .iter()
        .rev()
        .enumerate()
        .map(|(place, digit)| match (place % 2, digit * 2) {
            (0, _) => *digit,
            (_, double) if double > 9 => double - 9,
            (_, double) => double,
        })
        .sum();
    sum.is_multiple_of(10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_of_three_are_joined_whatever_stands_between() {
        for text in ["1234567", "1 234 567", "1\u{a0}234\u{2009}567", " 1\u{202f}234  567 "] {
            assert_eq!(ungrouped(text).as_deref(), Some("1234567"), "{text:?}");
        }
    }

    #[test]
    fn groups_of_any_other_size_are_refused() {
        for text in ["", " ", "12 00", "1234 567", "1 2", "1,2", "a", "١٢"] {
            assert_eq!(ungrouped(text), None, "{text:?}");
        }
    }

    #[test]
    fn a_minus_may_be_typed_in_two_ways() {
        assert_eq!(split_sign("-5"), (true, "5"));
        assert_eq!(split_sign("\u{2212} 5"), (true, "5"));
        assert_eq!(split_sign("5-"), (false, "5-"));
    }

    #[test]
    fn one_changed_digit_breaks_the_check_digit() {
        let digits = [2, 0, 2, 1, 0, 0, 5, 0, 2, 6];
        assert!(passes_luhn(&digits));
        for place in 0..digits.len() {
            let mut changed = digits;
            changed[place] = (changed[place] + 1) % 10;
            assert!(!passes_luhn(&changed), "{changed:?}");
        }
    }
}
