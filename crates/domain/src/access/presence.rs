//! Units and parties that come and go: each is there until its last day, if it has one.

use super::Reason;
use crate::values::Date;

/// The last day as it is asked for today; `given` is the one that is stored. Without one, the unit or party is there
/// for good, again too if it had ended.
///
/// # Errors
/// [`Reason::DayHasPassed`]: nothing can end before today, since somebody may have acted there since.
pub fn last_day(
    given: Option<Date>,
    asked: Option<Date>,
    today: Date,
) -> Result<Option<Date>, Reason> {
    match asked {
        Some(day) if day < today && asked != given => Err(Reason::DayHasPassed),
        _ => Ok(asked),
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_last_day_is_today_or_later_or_the_one_that_was_given() {
        let (today, past, later) = (date(2026, 3, 2), date(2026, 3, 1), date(2026, 6, 30));
        for given in [None, Some(past), Some(later)] {
            assert_eq!(last_day(given, Some(today), today), Ok(Some(today)));
            assert_eq!(last_day(given, Some(later), today), Ok(Some(later)));
            assert_eq!(last_day(given, None, today), Ok(None));
        }
        assert_eq!(last_day(Some(past), Some(past), today), Ok(Some(past)));
        assert_eq!(last_day(None, Some(past), today), Err(Reason::DayHasPassed));
        assert_eq!(last_day(Some(later), Some(past), today), Err(Reason::DayHasPassed));
    }
}
