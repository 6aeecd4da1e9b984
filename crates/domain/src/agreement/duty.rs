//! *Årshjul*: the agency's year as duties with an owner and a date, editable defaults.

use jiff::ToSpan as _;

use super::Term;
use super::term::REVIEW_MONTHS_BEFORE;
use crate::values::{Date, Id};

/// What has to be done every year, or once in an agreement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DutyKind {
    FinalPayroll,
    /// The employer accounts for use and extent to the local unions every year (the central agreement).
    YearlyAccount,
    Meeting,
    Needs,
    PlanAndBudget,
    /// Roles are reviewed every year (rules, part 4).
    RoleReview,
    /// *Gemensam avstämning*.
    JointReview,
    /// The parties talk about the agreement that is to come.
    Talks,
    Other,
}

impl DutyKind {
    pub const ALL: [DutyKind; 9] = [
        DutyKind::FinalPayroll,
        DutyKind::YearlyAccount,
        DutyKind::Meeting,
        DutyKind::Needs,
        DutyKind::PlanAndBudget,
        DutyKind::RoleReview,
        DutyKind::JointReview,
        DutyKind::Talks,
        DutyKind::Other,
    ];

    pub const fn code(self) -> &'static str {
        match self {
            DutyKind::FinalPayroll => "final_payroll",
            DutyKind::YearlyAccount => "yearly_account",
            DutyKind::Meeting => "meeting",
            DutyKind::Needs => "needs",
            DutyKind::PlanAndBudget => "plan_and_budget",
            DutyKind::RoleReview => "role_review",
            DutyKind::JointReview => "joint_review",
            DutyKind::Talks => "talks",
            DutyKind::Other => "other",
        }
    }

    pub fn from_code(code: &str) -> Option<DutyKind> {
        DutyKind::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// One thing to do in the year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Duty {
    pub kind: DutyKind,
    /// The agency's own words; needed for [`DutyKind::Other`].
    pub title: Option<String>,
    pub due_on: Date,
    /// The account that sees to it.
    pub owner: Option<Id>,
    pub done_on: Option<Date>,
    /// To whom it was accounted.
    pub receivers: Option<String>,
}

/// The yearly dates. 31 March is the custom for the yearly account; the others are proposals of ours.
const YEARLY: [(DutyKind, i8, i8); 7] = [
    (DutyKind::FinalPayroll, 2, 15),
    (DutyKind::YearlyAccount, 3, 31),
    (DutyKind::Meeting, 4, 15),
    (DutyKind::Needs, 9, 15),
    (DutyKind::Meeting, 10, 15),
    // With the meeting, where the parties are together.
    (DutyKind::RoleReview, 10, 15),
    (DutyKind::PlanAndBudget, 11, 15),
];

/// The duties of a calendar year, by date; with the joint review where the term's falls in the year. `review_on` is
/// the parties' own date for it.
pub fn defaults(year: i16, term: Option<&Term>, review_on: Option<Date>) -> Vec<(DutyKind, Date)> {
    let yearly = YEARLY
        .iter()
        .filter_map(|(kind, month, day)| Some((*kind, Date::new(year, *month, *day).ok()?)));
    let review = review_on.or_else(|| term.and_then(Term::review_by));
    let review = review.filter(|day| day.year() == year).map(|day| (DutyKind::JointReview, day));
    let mut all: Vec<(DutyKind, Date)> = yearly.chain(review).collect();
    all.sort_by_key(|(_, day)| *day);
    all
}

/// The talks about what comes next begin a month after the joint review, whose answers they build on (ours).
const TALKS_MONTHS_BEFORE: i32 = REVIEW_MONTHS_BEFORE - 1;

/// What notice asks for before the agreement's last day: the joint review, and talks about the next agreement. A month
/// from now at the earliest, since people must be called, and on the last day at the latest.
pub fn after_notice(last_day: Date, today: Date) -> [(DutyKind, Date); 2] {
    let soonest = today.saturating_add(1.month());
    let before = |months: i32| last_day.saturating_sub(months.months()).max(soonest).min(last_day);
    [
        (DutyKind::JointReview, before(REVIEW_MONTHS_BEFORE)),
        (DutyKind::Talks, before(TALKS_MONTHS_BEFORE)),
    ]
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn the_year_is_in_order_and_the_review_falls_in_its_own_year() {
        let term = Term::Fixed { from: date(2026, 1, 1), to: date(2028, 12, 31) };
        let reviews = |year, on| -> Vec<Date> {
            let all = defaults(year, Some(&term), on);
            assert!(all.is_sorted_by_key(|(_, day)| *day));
            let review = all.iter().filter(|(kind, _)| *kind == DutyKind::JointReview);
            review.map(|(_, day)| *day).collect()
        };
        assert_eq!(reviews(2027, None), []);
        assert_eq!(reviews(2028, None), [date(2028, 9, 30)]);
        assert_eq!(reviews(2028, Some(date(2028, 6, 1))), [date(2028, 6, 1)]);
        assert_eq!(defaults(2027, None, None)[1], (DutyKind::YearlyAccount, date(2027, 3, 31)));
    }

    #[test]
    fn notice_asks_for_a_review_and_for_talks_before_the_last_day() {
        let asked = |today| after_notice(date(2026, 12, 31), today).map(|(_, day)| day);
        assert_eq!(asked(date(2026, 7, 1)), [date(2026, 9, 30), date(2026, 10, 31)]);
        assert_eq!(asked(date(2026, 9, 15)), [date(2026, 10, 15), date(2026, 10, 31)]);
        assert_eq!(asked(date(2026, 11, 1)), [date(2026, 12, 1); 2]);
        let last = date(2026, 12, 31);
        assert_eq!(asked(last), [last; 2]);
    }
}
