//! Days and times of day, already in local time.

use jiff::civil::{Date, DateTime, Weekday};

use super::SPACE;
use crate::Language;

const MONTHS: [[&str; 2]; 12] = [
    ["januari", "January"],
    ["februari", "February"],
    ["mars", "March"],
    ["april", "April"],
    ["maj", "May"],
    ["juni", "June"],
    ["juli", "July"],
    ["augusti", "August"],
    ["september", "September"],
    ["oktober", "October"],
    ["november", "November"],
    ["december", "December"],
];

/// `2026-03-01`, the same in both languages (ISO 8601).
#[must_use]
pub fn date(day: Date) -> String {
    day.to_string()
}

/// `1 mars 2026`, `1 March 2026`.
#[must_use]
pub fn long_date(language: Language, day: Date) -> String {
    let index = usize::from(day.month().unsigned_abs()) - 1;
    let month = in_language(language, MONTHS[index]);
    format!("{}{SPACE}{month} {}", day.day(), day.year())
}

/// `söndag 1 mars 2026`, `Sunday 1 March 2026`.
#[must_use]
pub fn weekday_date(language: Language, day: Date) -> String {
    let weekday = match day.weekday() {
        Weekday::Monday => ["måndag", "Monday"],
        Weekday::Tuesday => ["tisdag", "Tuesday"],
        Weekday::Wednesday => ["onsdag", "Wednesday"],
        Weekday::Thursday => ["torsdag", "Thursday"],
        Weekday::Friday => ["fredag", "Friday"],
        Weekday::Saturday => ["lördag", "Saturday"],
        Weekday::Sunday => ["söndag", "Sunday"],
    };
    let weekday = in_language(language, weekday);
    format!("{weekday} {}", long_date(language, day))
}

/// `2026-03-01 kl. 14.32`, `2026-03-01 at 14:32`; seconds are left out, not rounded.
#[must_use]
pub fn moment(language: Language, at: DateTime) -> String {
    let (day, hour, minute) = (at.date(), at.hour(), at.minute());
    match language {
        Language::Sv => format!("{day} kl.{SPACE}{hour:02}.{minute:02}"),
        Language::En => format!("{day} at{SPACE}{hour:02}:{minute:02}"),
    }
}

fn in_language(language: Language, [swedish, english]: [&str; 2]) -> &str {
    match language {
        Language::Sv => swedish,
        Language::En => english,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Language::{En, Sv};
    use jiff::civil::{date as day, datetime};

    #[test]
    fn short_dates_are_iso() {
        assert_eq!(date(day(2026, 3, 1)), "2026-03-01");
        assert_eq!(date(day(987, 3, 1)), "0987-03-01");
    }

    #[test]
    fn long_dates_name_the_month_in_small_letters() {
        assert_eq!(long_date(Sv, day(2026, 3, 1)), "1\u{a0}mars 2026");
        assert_eq!(long_date(En, day(2026, 3, 1)), "1\u{a0}March 2026");
        assert_eq!(long_date(Sv, Date::MIN), "1\u{a0}januari -9999");
        assert_eq!(long_date(Sv, Date::MAX), "31\u{a0}december 9999");
    }

    #[test]
    fn every_weekday_has_its_name() {
        let names = (2..9).map(|number| weekday_date(Sv, day(2026, 3, number)));
        let names: Vec<_> =
            names.filter_map(|text| text.split(' ').next().map(str::to_owned)).collect();
        assert_eq!(names, ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"]);
        assert_eq!(weekday_date(Sv, day(2025, 11, 11)), "tisdag 11\u{a0}november 2025");
        assert_eq!(weekday_date(En, day(2025, 11, 11)), "Tuesday 11\u{a0}November 2025");
    }

    #[test]
    fn times_have_two_digits_and_drop_seconds() {
        let at = datetime(2026, 3, 1, 14, 32, 59, 999_999_999);
        assert_eq!(moment(Sv, at), "2026-03-01 kl.\u{a0}14.32");
        assert_eq!(moment(En, at), "2026-03-01 at\u{a0}14:32");
        let midnight = datetime(2026, 3, 1, 0, 5, 0, 0);
        assert_eq!(moment(Sv, midnight), "2026-03-01 kl.\u{a0}00.05");
    }
}
