//! What an agency does to make its money known, and how the interest in it is counted.

use jiff::ToSpan as _;

use crate::values::{Date, Ore};

use super::Reason;

/// A film, a round of meetings, a poster: told to somebody, at a time.
#[derive(Clone, Debug, PartialEq)]
pub struct Campaign {
    pub title: String,
    /// Where it is met: the intranet, meetings, letters.
    pub channel: String,
    /// Whom it is for.
    pub audience: String,
    pub starts_on: Date,
    pub ends_on: Option<Date>,
    /// What it cost in all.
    pub cost: Option<Ore>,
    pub text: Option<String>,
    /// Where it can be seen.
    pub link: Option<String>,
}

/// Refuses days in the wrong order.
///
/// # Errors
/// [`Reason::EndsBeforeItStarts`].
pub fn check_days(starts_on: Date, ends_on: Option<Date>) -> Result<(), Reason> {
    match ends_on {
        Some(ends_on) if ends_on < starts_on => Err(Reason::EndsBeforeItStarts { starts_on }),
        _ => Ok(()),
    }
}

/// What is counted week by week, from the first look to the money.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Interest {
    /// Visits to *Vad kan jag söka för?* A visit is no person: nothing is kept of who came.
    Visits,
    /// Applications begun.
    Begun,
    Submitted,
    Granted,
}

impl Interest {
    pub const ALL: [Interest; 4] =
        [Interest::Visits, Interest::Begun, Interest::Submitted, Interest::Granted];

    pub const fn code(self) -> &'static str {
        match self {
            Interest::Visits => "visits",
            Interest::Begun => "begun",
            Interest::Submitted => "submitted",
            Interest::Granted => "granted",
        }
    }

    pub fn from_code(code: &str) -> Option<Interest> {
        Interest::ALL.into_iter().find(|interest| interest.code() == code)
    }

    /// Whether each one counted can be opened by those who may open every case.
    pub const fn is_of_cases(self) -> bool {
        matches!(self, Interest::Submitted | Interest::Granted)
    }
}

/// The Monday of the week that a day belongs to.
pub fn monday(day: Date) -> Date {
    day.saturating_sub(i64::from(day.weekday().to_monday_zero_offset()).days())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_does_not_end_before_it_starts() {
        let day = |day| Date::constant(2026, 3, day);
        assert_eq!(check_days(day(2), None), Ok(()));
        assert_eq!(check_days(day(2), Some(day(2))), Ok(()));
        let refused = Err(Reason::EndsBeforeItStarts { starts_on: day(2) });
        assert_eq!(check_days(day(2), Some(day(1))), refused);
    }

    #[test]
    fn codes_are_read_back() {
        for interest in Interest::ALL {
            assert_eq!(Interest::from_code(interest.code()), Some(interest));
        }
        assert_eq!(Interest::from_code("x"), None);
    }

    #[test]
    fn a_week_begins_with_its_monday_across_the_year() {
        assert_eq!(monday(Date::constant(2026, 1, 1)), Date::constant(2025, 12, 29));
        assert_eq!(monday(Date::constant(2026, 3, 2)), Date::constant(2026, 3, 2));
        assert_eq!(monday(Date::constant(2026, 3, 8)), Date::constant(2026, 3, 2));
    }
}
