//! How long an agreement holds: to a day, or *tills vidare*.

use jiff::ToSpan as _;

use super::Reason;
use crate::values::Date;

/// The joint review comes this long before a fixed term ends, unless the parties agree otherwise (the central
/// agreement on local transition funds).
pub(super) const REVIEW_MONTHS_BEFORE: i32 = 3;

/// The time that an agreement holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Term {
    /// Both days included.
    Fixed {
        from: Date,
        to: Date,
    },
    UntilFurtherNotice {
        from: Date,
        notice_months: i64,
    },
}

impl Term {
    /// A term to a day.
    ///
    /// # Errors
    /// [`Reason::EndsBeforeItBegins`].
    pub fn fixed(from: Date, to: Date) -> Result<Term, Reason> {
        if to < from { Err(Reason::EndsBeforeItBegins) } else { Ok(Term::Fixed { from, to }) }
    }

    pub const fn from(&self) -> Date {
        match self {
            Term::Fixed { from, .. } | Term::UntilFurtherNotice { from, .. } => *from,
        }
    }

    /// The last day, where there is one.
    pub const fn to(&self) -> Option<Date> {
        match self {
            Term::Fixed { to, .. } => Some(*to),
            Term::UntilFurtherNotice { .. } => None,
        }
    }

    /// Whether the last day has passed.
    pub fn is_over(&self, today: Date) -> bool {
        self.to().is_some_and(|to| to < today)
    }

    /// The last day for the joint review (*gemensam avstämning*) of a fixed term.
    pub fn review_by(&self) -> Option<Date> {
        self.to()?.checked_sub(REVIEW_MONTHS_BEFORE.months()).ok()
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_term_of_one_day_is_a_term_and_less_is_not() {
        let day = date(2026, 3, 1);
        assert!(Term::fixed(day, day).is_ok());
        assert_eq!(Term::fixed(day, date(2026, 2, 28)), Err(Reason::EndsBeforeItBegins));
    }

    #[test]
    fn the_review_is_three_months_before_the_end() {
        let from = date(2026, 1, 1);
        let ends = |to| Term::Fixed { from, to }.review_by();
        assert_eq!(ends(date(2028, 12, 31)), Some(date(2028, 9, 30)));
        assert_eq!(ends(date(2028, 5, 31)), Some(date(2028, 2, 29)));
        assert_eq!(Term::UntilFurtherNotice { from, notice_months: 3 }.review_by(), None);
    }
}
