//! Finds identity numbers of persons in text, so that they are never stored.

use std::ops::Range;

use jiff::civil::Date;

use super::digits::{is_dash, passes_luhn};

/// Where the first identity number of a person stands in a text, in bytes; `None` when there is none.
///
/// Finds personnummer, samordningsnummer (day + 60) and interim numbers (a letter, counted as 1, begins the last
/// four), with ten or twelve characters, with hyphen, plus or nothing before the last four; with a date that exists
/// and the right check digit, and not as a piece of a longer run of digits. Organisation numbers differ: their
/// third digit is never below 2, so that it cannot begin a month.
///
/// Sources: 18 § folkbokföringslagen (1991:481), lagen (2022:1697) om samordningsnummer, and for interim numbers the
/// specification in personnummer/meta.
pub fn contains_identity_number(text: &str) -> Option<Range<usize>> {
    let (bytes, chars): (Vec<usize>, Vec<char>) = text.char_indices().unzip();
    let byte = |place: usize| bytes.get(place).copied().unwrap_or(text.len());
    let mut start = 0;
    while start < chars.len() {
        let run = chars[start..].iter().take_while(|c| c.is_ascii_digit()).count();
        if let Some(length) = number_at(&chars[start..], run) {
            return Some(byte(start)..byte(start + length));
        }
        start += run.max(1);
    }
    None
}

/// The length of the number that `chars` begins with, where its first `run` characters are digits.
fn number_at(chars: &[char], run: usize) -> Option<usize> {
    let (date, separator) = match run {
        10 | 12 => (run - 4, 0),
        6 | 8 => (run, usize::from(chars.get(run).is_some_and(|c| *c == '+' || is_dash(*c)))),
        _ => return None,
    };
    let end = date + separator + 4;
    let last_four = chars.get(end - 4..end)?;
    let goes_on = chars.get(end).is_some_and(char::is_ascii_digit);
    (!goes_on && is_identity_number(&chars[..date], last_four)).then_some(end)
}

fn is_identity_number(date: &[char], last_four: &[char]) -> bool {
    let digit = |c: &char| c.to_digit(10);
    let Some(date) = date.iter().map(digit).collect::<Option<Vec<u32>>>() else { return false };
    let first = digit(&last_four[0]).or_else(|| is_interim_letter(last_four[0]).then_some(1));
    let rest = last_four[1..].iter().map(digit);
    let Some(last_four) = std::iter::once(first).chain(rest).collect::<Option<Vec<u32>>>() else {
        return false;
    };

    let short = &date[date.len() - 6..];
    last_four[..3] != [0, 0, 0] && date_exists(&date) && passes_luhn(&[short, &last_four].concat())
}

fn is_interim_letter(letter: char) -> bool {
    "TRSUWXJKLMN".contains(letter.to_ascii_uppercase())
}

/// A date of six or eight digits. With six the century is unknown, and the twenty-first is asked: it is the one with
/// every leap day.
fn date_exists(date: &[u32]) -> bool {
    let number = |digits: &[u32]| digits.iter().fold(0, |sum, digit| sum * 10 + digit);
    let (century, short) = date.split_at(date.len() - 6);
    let century = if century.is_empty() { 20 } else { number(century) };
    let year = century * 100 + number(&short[..2]);
    let day = match number(&short[4..]) {
        coordination @ 61.. => coordination - 60,
        day => day,
    };
    let exists = || {
        let (year, month, day) =
            (year.try_into().ok()?, number(&short[2..4]).try_into().ok()?, day.try_into().ok()?);
        Date::new(year, month, day).ok()
    };
    (18..=20).contains(&century) && exists().is_some()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    // Numbers that are never issued to anyone, with and without fault, and organisation numbers that resemble them.
    // Source: list.json, interim.json and orgnumber.json in personnummer/meta (MIT licence).
    const VALID: [&str; 19] = [
        "19090527+1474",
        "20000229-2399",
        "19570428-9999",
        "19730288-9931",
        "19460823-9986",
        "20210791-9967",
        "19090121+9931",
        "20000405-9937",
        "20000101-T220",
        "20000101-R220",
        "20000101-S220",
        "20000101-U220",
        "20000101-W220",
        "20000101-X220",
        "20000101-J220",
        "20000101-K220",
        "20000101-L220",
        "20000101-M220",
        "20000101-N220",
    ];
    const INVALID: [&str; 7] = [
        "20150916-0006",
        "19700428-9895",
        "19420566-9899",
        "19600430-9886",
        "19721086-9924",
        "20000101-E221",
        "19090527 1474",
    ];
    const ORGANISATIONS: [&str; 8] = [
        "857209-0606",
        "802005-1952",
        "802005-7538",
        "802406-2302",
        "855104-0721",
        "802014-4120",
        "202100-5026",
        "16202100-5026",
    ];

    /// Ten and twelve characters, with and without what stands before the last four.
    fn forms(separated: &str) -> [String; 4] {
        let joined = separated.replace(['-', '+'], "");
        [separated.to_owned(), separated[2..].to_owned(), joined[2..].to_owned(), joined]
    }

    #[test]
    fn every_written_form_is_found_where_it_stands() {
        for form in VALID.iter().flat_map(|number| forms(number)) {
            let text = format!("Åsa ({form}) är anmäld 2026-03-01.");
            let found = contains_identity_number(&text).map(|range| text[range].to_owned());
            assert_eq!(found.as_deref(), Some(form.as_str()));
        }
    }

    #[test]
    fn numbers_that_cannot_be_are_let_through() {
        let letter_of_no_interim_number = ["20000101-E220"];
        for form in INVALID
            .iter()
            .chain(&ORGANISATIONS)
            .chain(&letter_of_no_interim_number)
            .flat_map(|number| forms(number))
        {
            assert_eq!(contains_identity_number(&form), None, "{form}");
        }
    }

    #[test]
    fn coordination_numbers_are_found_on_the_first_and_the_last_day_of_a_month() {
        for text in ["570461-9997", "570591-9990"] {
            assert!(contains_identity_number(text).is_some(), "{text}");
        }
    }

    #[test]
    fn a_piece_of_a_longer_run_is_not_a_number() {
        for text in [
            "1195704289999",
            "1957042899991",
            "15704289999",
            "570428-99991",
            "1570428-9999",
            "1234195704289999",
        ] {
            assert_eq!(contains_identity_number(text), None, "{text}");
        }
    }

    #[test]
    fn dates_that_do_not_exist_are_let_through() {
        // Month 13, day 0, day 32, 29 February 1957, and the centuries around those of living people.
        for text in [
            "571301-9999",
            "570400-9991",
            "570432-9993",
            "19570229-9990",
            "17570428-9999",
            "21570428-9999",
        ] {
            let digits: Vec<u32> = text.chars().filter_map(|c| c.to_digit(10)).collect();
            assert!(passes_luhn(&digits[digits.len() - 10..]), "{text}");
            assert_eq!(contains_identity_number(text), None, "{text}");
        }
    }

    #[test]
    fn other_dashes_and_letters_around_do_not_hide_it() {
        for text in [
            "570428\u{2013}9999",
            "570428\u{2011}9999",
            "nr570428-9999",
            "000101-t220",
            "570428-9998 570428-9999",
        ] {
            assert!(contains_identity_number(text).is_some(), "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_searched_without_panic(text in ".{0,60}", near in "[0-9åT+-]{0,30}") {
            for text in [text, near] {
                if let Some(range) = contains_identity_number(&text) {
                    prop_assert!(text.get(range).is_some());
                }
            }
        }
    }
}
