//! Days of the calendar, read from the forms that people write them in.

pub use jiff::civil::Date;

use super::digits::{all_digits, is_dash};

/// The first and the last day that anyone may type in.
pub const EARLIEST: Date = Date::constant(1900, 1, 1);
pub const LATEST: Date = Date::constant(2200, 12, 31);

/// Why a text is not a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateFault {
    Empty,
    /// Unreadable, or a day that the calendar does not have.
    NotADate,
    /// Before [`EARLIEST`] or after [`LATEST`].
    OutOfRange,
}

/// Reads `2026-03-01`, `20260301`, `2026/3/1`, `1/3 2026`, `1 mars 2026`, `1 mar. 2026` or `1 March 2026`.
///
/// The year has four digits. Two figures with a slash are day and month, as Swedes write them.
pub fn read_date(text: &str) -> Result<Date, DateFault> {
    let text = text.trim().to_lowercase();
    if text.is_empty() {
        return Err(DateFault::Empty);
    }
    let date = parts(&text)
        .and_then(|(year, month, day)| Date::new(year, month, day).ok())
        .ok_or(DateFault::NotADate)?;
    if (EARLIEST..=LATEST).contains(&date) { Ok(date) } else { Err(DateFault::OutOfRange) }
}

fn parts(text: &str) -> Option<(i16, i8, i8)> {
    if text.len() == 8 && all_digits(text) {
        return Some((year(&text[..4])?, figure(&text[4..6])?, figure(&text[6..])?));
    }
    let words: Vec<&str> = text.split_whitespace().collect();
    match words[..] {
        [day, name, in_year] => Some((year(in_year)?, month(name)?, figure(day)?)),
        [day_and_month, in_year] => {
            let (day, month) = day_and_month.split_once('/')?;
            Some((year(in_year)?, figure(month)?, figure(day)?))
        }
        [date] => match date.split(|c| c == '/' || is_dash(c)).collect::<Vec<_>>()[..] {
            [in_year, month, day] => Some((year(in_year)?, figure(month)?, figure(day)?)),
            _ => None,
        },
        _ => None,
    }
}

fn year(text: &str) -> Option<i16> {
    (text.len() == 4 && all_digits(text)).then(|| text.parse().ok())?
}

fn figure(text: &str) -> Option<i8> {
    (text.len() <= 2 && all_digits(text)).then(|| text.parse().ok())?
}

const MONTHS: [(&str, &str); 12] = [
    ("januari", "january"),
    ("februari", "february"),
    ("mars", "march"),
    ("april", "april"),
    ("maj", "may"),
    ("juni", "june"),
    ("juli", "july"),
    ("augusti", "august"),
    ("september", "september"),
    ("oktober", "october"),
    ("november", "november"),
    ("december", "december"),
];

/// A month by its name or the beginning of it: three letters tell all months apart in both languages.
fn month(name: &str) -> Option<i8> {
    let name = name.trim_end_matches('.');
    let place = MONTHS.iter().position(|(swedish, english)| {
        name.len() >= 3 && (swedish.starts_with(name) || english.starts_with(name))
    })?;
    i8::try_from(place + 1).ok()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn dates_are_read_as_people_write_them() {
        for text in [
            "2026-03-01",
            "20260301",
            "2026/3/1",
            "2026-3-1",
            "2026\u{2011}03\u{2011}01",
            "1 mars 2026",
            "01 Mars 2026",
            "1 mar. 2026",
            "1\u{a0}March 2026",
            "1/3 2026",
            " 01/03  2026 ",
        ] {
            assert_eq!(read_date(text), Ok(date(2026, 3, 1)), "{text:?}");
        }
    }

    #[test]
    fn every_month_is_known_by_its_names_and_their_beginnings() {
        for (place, (swedish, english)) in MONTHS.iter().enumerate() {
            let expected = Ok(date(2026, place as i8 + 1, 2));
            for name in [swedish, english, &swedish[..3], &english[..3]] {
                assert_eq!(read_date(&format!("2 {name} 2026")), expected, "{name}");
            }
        }
    }

    #[test]
    fn what_is_not_a_date_is_refused() {
        assert_eq!(read_date(" "), Err(DateFault::Empty));
        for text in [
            "2026-02-29",
            "2026-13-01",
            "26-03-01",
            "260301",
            "1/3",
            "1/3/2026",
            "31 april 2026",
            "001 mars 2026",
            "1 ma 2026",
            "1 x 2026",
            "mars 2026",
            "2026-03",
            "2026-03-01-01",
            "+026-03-01",
            "i morgon",
            "ååååå",
        ] {
            assert_eq!(read_date(text), Err(DateFault::NotADate), "{text:?}");
        }
    }

    #[test]
    fn the_years_end_at_1900_and_2200() {
        assert_eq!(read_date("1900-01-01"), Ok(EARLIEST));
        assert_eq!(read_date("2200-12-31"), Ok(LATEST));
        assert_eq!(read_date("1899-12-31"), Err(DateFault::OutOfRange));
        assert_eq!(read_date("2201-01-01"), Err(DateFault::OutOfRange));
    }

    proptest! {
        #[test]
        fn a_shown_date_can_be_read_back(y in 1900_i16..=2200, m in 1_i8..=12, d in 1_i8..=28) {
            prop_assert_eq!(read_date(&date(y, m, d).to_string()), Ok(date(y, m, d)));
            prop_assert_eq!(read_date(&format!("{d}/{m} {y}")), Ok(date(y, m, d)));
        }

        #[test]
        fn reading_never_panics(text in ".{0,30}", near in "[0-9]{0,5}[-/ ][a-z0-9å]{0,4}[-/ ][0-9]{0,5}") {
            let _ = read_date(&text);
            let _ = read_date(&near);
        }
    }
}
