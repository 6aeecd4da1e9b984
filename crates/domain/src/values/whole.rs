//! Whole numbers, such as how many will take part.

use super::digits::{split_sign, ungrouped};

/// Why a text is not a whole number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WholeFault {
    Empty,
    NotANumber,
}

/// Reads `1500`, `1 500` and `-3`. What is too large to hold comes out as the end of the range, which no form accepts.
pub fn read_whole(text: &str) -> Result<i64, WholeFault> {
    let text = text.trim();
    if text.is_empty() {
        return Err(WholeFault::Empty);
    }
    let (negative, text) = split_sign(text);
    let digits = ungrouped(text).ok_or(WholeFault::NotANumber)?;
    let size: i64 = digits.parse().unwrap_or(i64::MAX);
    Ok(if negative { -size } else { size })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn whole_numbers_are_read_as_people_write_them() {
        for (text, number) in
            [("1500", 1500), (" 1\u{a0}500 ", 1500), ("-3", -3), ("\u{2212}3", -3), ("007", 7)]
        {
            assert_eq!(read_whole(text), Ok(number), "{text:?}");
        }
        assert_eq!(read_whole("99999999999999999999"), Ok(i64::MAX));
    }

    #[test]
    fn all_else_is_refused() {
        assert_eq!(read_whole(" "), Err(WholeFault::Empty));
        for text in ["1,5", "1.0", "15 00", "ett", "-", "+3", "3 st"] {
            assert_eq!(read_whole(text), Err(WholeFault::NotANumber), "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn shown_numbers_can_be_read_back(number in -i64::MAX..=i64::MAX, text in ".{0,30}") {
            prop_assert_eq!(read_whole(&number.to_string()), Ok(number));
            let _ = read_whole(&text);
        }
    }
}
