//! Organisation numbers: what an employer is known by in every register.

use std::fmt;

use super::digits::{all_digits, is_dash, passes_luhn};

/// A Swedish organisation number of ten digits, third digit at least 2, with the right check digit (lag 1974:174).
/// Shown with its hyphen: `202100-5026`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OrganisationNumber(u64);

/// Why a text is not an organisation number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NumberFault {
    Empty,
    NotAnOrganisationNumber,
    /// Right in form; a digit is mistyped.
    WrongCheckDigit,
}

impl OrganisationNumber {
    /// Reads `202100-5026`, `2021005026` and the twelve-digit form with 16 in front; white space is passed over.
    pub fn read(text: &str) -> Result<Self, NumberFault> {
        let text: String = text.chars().filter(|c| !c.is_whitespace()).collect();
        if text.is_empty() {
            return Err(NumberFault::Empty);
        }
        let digits = ten_digits(&text).ok_or(NumberFault::NotAnOrganisationNumber)?;
        if digits[2] < 2 {
            return Err(NumberFault::NotAnOrganisationNumber);
        }
        if !passes_luhn(&digits) {
            return Err(NumberFault::WrongCheckDigit);
        }
        Ok(Self(digits.iter().fold(0, |number, digit| number * 10 + u64::from(*digit))))
    }
}

fn ten_digits(text: &str) -> Option<Vec<u32>> {
    let joined = match text.split_once(is_dash) {
        Some((front, last_four)) if last_four.len() == 4 => format!("{front}{last_four}"),
        Some(_) => return None,
        None => text.to_owned(),
    };
    let ten = if joined.len() == 12 { joined.strip_prefix("16")? } else { &joined };
    (ten.len() == 10 && all_digits(ten))
        .then(|| ten.chars().filter_map(|c| c.to_digit(10)).collect())
}

impl fmt::Display for OrganisationNumber {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{:06}-{:04}", self.0 / 10_000, self.0 % 10_000)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn every_written_form_is_read_and_shown_with_its_hyphen() {
        for text in [
            "202100-5026",
            "2021005026",
            "16 202100-5026",
            "162021005026",
            " 202100 - 5026 ",
            "202100\u{2013}5026",
        ] {
            let shown = OrganisationNumber::read(text).map(|number| number.to_string());
            assert_eq!(shown.as_deref(), Ok("202100-5026"), "{text:?}");
        }
    }

    #[test]
    fn numbers_that_resemble_a_coordination_number_are_read() {
        // Source: orgnumber.json in personnummer/meta (MIT licence).
        for text in [
            "857209-0606",
            "802005-1952",
            "802005-7538",
            "802406-2302",
            "855104-0721",
            "802014-4120",
        ] {
            assert!(OrganisationNumber::read(text).is_ok(), "{text}");
        }
    }

    #[test]
    fn what_is_not_one_is_refused_with_its_reason() {
        assert_eq!(OrganisationNumber::read(" "), Err(NumberFault::Empty));
        assert_eq!(OrganisationNumber::read("202100-5027"), Err(NumberFault::WrongCheckDigit));
        for text in [
            "202100-502",
            "20210-05026",
            "202100-50260",
            "172021005026",
            "2021-00-5026",
            "abcdefghij",
            "å",
            "åååååå",
            // A personnummer that is never issued: a sole trader's firm is known by the owner's own number.
            "570428-9999",
            "571128-9999",
        ] {
            assert_eq!(
                OrganisationNumber::read(text),
                Err(NumberFault::NotAnOrganisationNumber),
                "{text}"
            );
        }
    }

    proptest! {
        #[test]
        fn reading_never_panics_and_what_is_shown_can_be_read_back(text in ".{0,20}", near in "(16)?[0-9]{6}-?[0-9]{4}") {
            for text in [text, near] {
                if let Ok(number) = OrganisationNumber::read(&text) {
                    prop_assert_eq!(OrganisationNumber::read(&number.to_string()), Ok(number));
                }
            }
        }
    }
}
