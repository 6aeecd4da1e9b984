//! Points in time: kept in UTC, shown as the clocks in Sweden show them.

use std::sync::LazyLock;

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;

// The time zones are part of the binary; a test proves that this one is there.
static SWEDEN: LazyLock<TimeZone> =
    LazyLock::new(|| TimeZone::get("Europe/Stockholm").unwrap_or(TimeZone::UTC));

const MINUTE: i64 = 60 * 1000;

/// A point in time, in whole milliseconds since 1970 UTC, negative before. Held at the ends of the years −9999 to
/// 9999, so that it always has a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Instant(i64);

impl Instant {
    pub fn from_millis(millis: i64) -> Self {
        Self(millis.clamp(Timestamp::MIN.as_millisecond(), Timestamp::MAX.as_millisecond()))
    }

    /// Drops what is finer than a millisecond.
    pub fn from_timestamp(timestamp: Timestamp) -> Self {
        Self(timestamp.as_millisecond())
    }

    /// When clocks in Sweden show `local`. In the hour that summer time skips: an hour later; in the hour that comes
    /// twice: the first. `None` beyond the ends of the range.
    pub fn from_local(local: DateTime) -> Option<Self> {
        let timestamp = SWEDEN.to_ambiguous_timestamp(local).compatible().ok()?;
        Some(Self::from_timestamp(timestamp))
    }

    pub const fn millis(self) -> i64 {
        self.0
    }

    pub fn timestamp(self) -> Timestamp {
        Timestamp::from_millisecond(self.0).unwrap_or(Timestamp::MAX)
    }

    /// Day and time in Sweden.
    pub fn local_datetime(self) -> DateTime {
        SWEDEN.to_datetime(self.timestamp())
    }

    /// Day in Sweden.
    pub fn local_date(self) -> Date {
        self.local_datetime().date()
    }

    #[must_use]
    pub fn plus_minutes(self, minutes: i64) -> Self {
        Self::from_millis(self.0.saturating_add(minutes.saturating_mul(MINUTE)))
    }

    #[must_use]
    pub fn plus_hours(self, hours: i64) -> Self {
        self.plus_minutes(hours.saturating_mul(60))
    }

    /// Days of 24 hours; days of the calendar are counted on [`Instant::local_date`].
    #[must_use]
    pub fn plus_days(self, days: i64) -> Self {
        self.plus_hours(days.saturating_mul(24))
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::{date, datetime};
    use proptest::prelude::*;

    use super::*;

    fn at(text: &str) -> Instant {
        Instant::from_timestamp(text.parse().expect("a timestamp"))
    }

    #[test]
    fn the_day_turns_at_midnight_in_sweden() {
        assert_eq!(at("2026-01-01T22:59:59Z").local_date(), date(2026, 1, 1));
        assert_eq!(at("2026-01-01T23:00:00Z").local_date(), date(2026, 1, 2));
        assert_eq!(at("2026-07-01T21:59:59Z").local_date(), date(2026, 7, 1));
        assert_eq!(at("2026-07-01T22:00:00Z").local_date(), date(2026, 7, 2));
    }

    #[test]
    fn clocks_are_turned_with_summer_time() {
        assert_eq!(at("2025-03-30T00:59:00Z").local_datetime(), datetime(2025, 3, 30, 1, 59, 0, 0));
        assert_eq!(at("2025-03-30T01:00:00Z").local_datetime(), datetime(2025, 3, 30, 3, 0, 0, 0));
    }

    #[test]
    fn local_time_finds_its_instant_also_where_it_is_skipped_or_doubled() {
        let local = |d: i8, m: i8| Instant::from_local(datetime(2025, m, d, 2, 30, 0, 0));
        assert_eq!(local(1, 3), Some(at("2025-03-01T01:30:00Z")));
        assert_eq!(local(30, 3), Some(at("2025-03-30T01:30:00Z")));
        assert_eq!(local(26, 10), Some(at("2025-10-26T00:30:00Z")));
        assert_eq!(Instant::from_local(DateTime::MAX), None);
    }

    #[test]
    fn what_is_finer_than_a_millisecond_is_dropped() {
        assert_eq!(at("1970-01-01T00:00:01.0019Z").millis(), 1_001);
    }

    #[test]
    fn time_passes_in_minutes_hours_and_days() {
        let start = at("2026-03-28T12:00:00Z");
        assert_eq!(start.plus_minutes(-1), at("2026-03-28T11:59:00Z"));
        assert_eq!(start.plus_hours(36), at("2026-03-30T00:00:00Z"));
        assert_eq!(start.plus_days(2), at("2026-03-30T12:00:00Z"));
    }

    proptest! {
        #[test]
        fn every_instant_has_a_date_and_comes_back(millis: i64, days: i64) {
            let instant = Instant::from_millis(millis).plus_days(days);
            let _ = instant.local_date();
            prop_assert_eq!(Instant::from_timestamp(instant.timestamp()), instant);
        }
    }
}
