//! The links in letters about events: each is for one thing, and for a time.

use jiff::ToSpan as _;

use super::OPEN_DAYS;
use crate::values::Instant;

/// Whoever asked to be told when sign-up opens has so long to confirm it.
pub const NOTICE_HOURS: i64 = 24;
/// One says that one has come from a little before it begins…
const ATTEND_BEFORE_MINUTES: i64 = 30;
/// …to the evening of the day on which it ends, or into the night.
const ATTEND_AFTER_HOURS: i64 = 12;

/// What a link is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkTo {
    /// Confirming a sign-up without an account.
    Confirm,
    /// Giving up the seat or the place in the list.
    Cancel,
    /// Taking a seat that is offered.
    Seat,
    /// Putting questions to those who speak.
    Ask,
    /// Saying that one has come.
    Attend,
    /// Saying what it gave.
    Feedback,
    /// Confirming that one wants to be told when sign-up opens.
    Notice,
}

impl LinkTo {
    pub const ALL: [LinkTo; 7] = [
        LinkTo::Confirm,
        LinkTo::Cancel,
        LinkTo::Seat,
        LinkTo::Ask,
        LinkTo::Attend,
        LinkTo::Feedback,
        LinkTo::Notice,
    ];

    pub const fn code(self) -> &'static str {
        match self {
            LinkTo::Confirm => "sign-up-confirm",
            LinkTo::Cancel => "sign-up-cancel",
            LinkTo::Seat => "sign-up-seat",
            LinkTo::Ask => "sign-up-ask",
            LinkTo::Attend => "sign-up-attend",
            LinkTo::Feedback => "sign-up-feedback",
            LinkTo::Notice => "notice-confirm",
        }
    }

    pub fn from_code(code: &str) -> Option<LinkTo> {
        LinkTo::ALL.into_iter().find(|link| link.code() == code)
    }
}

/// When one can say that one has come to what begins and ends then.
pub fn attendance(begins: Instant, ends: Instant) -> (Instant, Instant) {
    (begins.plus_minutes(-ATTEND_BEFORE_MINUTES), ends.plus_hours(ATTEND_AFTER_HOURS))
}

/// When the time to say what it gave is over: at the end of the last day.
pub fn feedback_ends(ends: Instant) -> Instant {
    let after = ends.local_date().saturating_add((OPEN_DAYS + 1).days());
    Instant::from_local(after.at(0, 0, 0, 0)).unwrap_or(ends)
}

#[cfg(test)]
mod tests {
    use jiff::civil::datetime;

    use super::*;
    use crate::exchange::is_open;

    #[test]
    fn codes_are_read_back() {
        for link in LinkTo::ALL {
            assert_eq!(LinkTo::from_code(link.code()), Some(link));
        }
    }

    #[test]
    fn one_comes_around_the_time_and_answers_as_long_as_it_counts() {
        let at = |day, hour, minute| {
            Instant::from_local(datetime(2026, 3, day, hour, minute, 0, 0)).unwrap()
        };
        let (begins, ends) = (at(2, 9, 0), at(2, 10, 0));
        assert_eq!(attendance(begins, ends), (at(2, 8, 30), at(2, 22, 0)));
        let last = feedback_ends(ends);
        assert_eq!(last, at(17, 0, 0));
        assert!(is_open(ends, last.plus_minutes(-1)) && !is_open(ends, last));
    }
}
