//! The short survey among all staff: do they know that the money is there? Anonymous (rules, part 2).

use jiff::ToSpan as _;

use crate::few::{self, K};
use crate::values::Date;

use super::Reason;

/// It is open for at least so many days, so that those who are away one day can answer.
pub const LEAST_DAYS: i64 = 3;
/// And at most for so many: what is measured is one moment.
pub const MOST_DAYS: i64 = 60;

/// What is asked, always the same, so that two moments can be compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SurveyQuestion {
    /// Whether one knows that the money is there.
    Exists,
    /// Whether one knows what it can be used for.
    Purpose,
    /// Whether one knows how to apply.
    Apply,
}

impl SurveyQuestion {
    pub const ALL: [SurveyQuestion; 3] =
        [SurveyQuestion::Exists, SurveyQuestion::Purpose, SurveyQuestion::Apply];

    pub const fn code(self) -> &'static str {
        match self {
            SurveyQuestion::Exists => "exists",
            SurveyQuestion::Purpose => "purpose",
            SurveyQuestion::Apply => "apply",
        }
    }
}

/// What somebody answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Aware {
    Yes,
    No,
    Unsure,
}

impl Aware {
    pub const ALL: [Aware; 3] = [Aware::Yes, Aware::No, Aware::Unsure];

    pub const fn code(self) -> &'static str {
        match self {
            Aware::Yes => "yes",
            Aware::No => "no",
            Aware::Unsure => "unsure",
        }
    }

    pub fn from_code(code: &str) -> Option<Aware> {
        Aware::ALL.into_iter().find(|aware| aware.code() == code)
    }
}

/// One person's answers, in the order of the questions.
pub type SurveyReply = [Aware; 3];

/// Where a survey stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SurveyState {
    Open,
    /// Its answers have been mixed and counted.
    Closed,
    /// What was answered could no longer be opened: its key was not there.
    Lost,
}

impl SurveyState {
    pub const ALL: [SurveyState; 3] = [SurveyState::Open, SurveyState::Closed, SurveyState::Lost];

    pub const fn code(self) -> &'static str {
        match self {
            SurveyState::Open => "open",
            SurveyState::Closed => "closed",
            SurveyState::Lost => "lost",
        }
    }

    pub fn from_code(code: &str) -> Option<SurveyState> {
        SurveyState::ALL.into_iter().find(|state| state.code() == code)
    }

    /// Whether one can answer today; the last day counts.
    ///
    /// # Errors
    /// [`Reason::SurveyClosed`] if not.
    pub fn reply(self, last_day: Date, today: Date) -> Result<(), Reason> {
        let is_open = self == SurveyState::Open && today <= last_day;
        if is_open { Ok(()) } else { Err(Reason::SurveyClosed) }
    }

    /// Whether it is time to count.
    pub fn is_due(self, last_day: Date, today: Date) -> bool {
        self == SurveyState::Open && today > last_day
    }
}

/// Whether a survey may be opened `today` until `last_day`.
///
/// # Errors
/// [`Reason::SurveyDays`] outside of [`LEAST_DAYS`] and [`MOST_DAYS`].
pub fn survey_days(last_day: Date, today: Date) -> Result<(), Reason> {
    let (least, most) = (LEAST_DAYS - 1, MOST_DAYS - 1);
    let fits = last_day >= today.saturating_add(least.days())
        && last_day <= today.saturating_add(most.days());
    if fits { Ok(()) } else { Err(Reason::SurveyDays) }
}

/// Which of these surveys, each from its first day to its last, tell of a campaign: the last that was over when it began,
/// and the first that opened after it; of a campaign that goes on, after it began. What was found plays no part.
pub fn around(
    surveys: &[(Date, Date)],
    starts_on: Date,
    ends_on: Option<Date>,
) -> (Option<usize>, Option<usize>) {
    let ends_on = ends_on.unwrap_or(starts_on);
    let places = || surveys.iter().enumerate();
    let before = places().filter(|(_, (_, last_day))| *last_day < starts_on);
    let after = places().filter(|(_, (opened_on, _))| *opened_on > ends_on);
    let before = before.max_by_key(|(_, (_, last_day))| *last_day);
    let after = after.min_by_key(|(_, (opened_on, _))| *opened_on);
    (before.map(|(at, _)| at), after.map(|(at, _)| at))
}

/// How many said yes to one question, as far as it may be said.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Known {
    pub question: SurveyQuestion,
    pub share: few::Share,
    /// The number of yes, where the share may be said.
    pub yes: Option<i64>,
}

/// What was answered: one line for each question; nothing where fewer than five answered.
pub fn known(replies: &[SurveyReply]) -> Option<[Known; 3]> {
    let n = i64::try_from(replies.len()).unwrap_or(i64::MAX);
    if n < K {
        return None;
    }
    let mut at = 0;
    Some(SurveyQuestion::ALL.map(|question| {
        let yes = replies.iter().filter(|reply| reply.get(at) == Some(&Aware::Yes)).count();
        at += 1;
        let yes = i64::try_from(yes).unwrap_or(i64::MAX);
        let share = few::share(yes, n);
        let yes = matches!(share, few::Share::Of(_)).then_some(yes);
        Known { question, share, yes }
    }))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn codes_are_read_back() {
        for aware in Aware::ALL {
            assert_eq!(Aware::from_code(aware.code()), Some(aware));
        }
        for state in SurveyState::ALL {
            assert_eq!(SurveyState::from_code(state.code()), Some(state));
        }
        assert_eq!((Aware::from_code("x"), SurveyState::from_code("x")), (None, None));
    }

    #[test]
    fn one_answers_until_the_last_day_has_ended() {
        let last = date(2026, 3, 10);
        assert_eq!(SurveyState::Open.reply(last, last), Ok(()));
        assert_eq!(SurveyState::Open.reply(last, date(2026, 3, 11)), Err(Reason::SurveyClosed));
        assert!(!SurveyState::Open.is_due(last, last));
        assert!(SurveyState::Open.is_due(last, date(2026, 3, 11)));
        for over in [SurveyState::Closed, SurveyState::Lost] {
            assert_eq!(over.reply(last, last), Err(Reason::SurveyClosed));
            assert!(!over.is_due(last, date(2026, 3, 11)));
        }
    }

    #[test]
    fn it_is_open_for_some_days_and_not_for_ever() {
        let today = date(2026, 3, 1);
        let fits = |day| survey_days(day, today);
        assert_eq!(fits(date(2026, 3, 2)), Err(Reason::SurveyDays));
        assert_eq!(fits(date(2026, 3, 3)), Ok(()));
        assert_eq!(fits(date(2026, 4, 29)), Ok(()));
        assert_eq!(fits(date(2026, 4, 30)), Err(Reason::SurveyDays));
    }

    #[test]
    fn a_campaign_is_told_of_by_the_surveys_nearest_to_it() {
        let day = |day| date(2026, 3, day);
        let all = [(day(1), day(3)), (day(4), day(6)), (day(10), day(12)), (day(20), day(22))];
        let of = |starts, ends: Option<i8>| around(&all, day(starts), ends.map(day));
        assert_eq!(of(7, None), (Some(1), Some(2)));
        assert_eq!(of(6, None), (Some(0), Some(2)), "it was still open that day");
        assert_eq!(of(10, None), (Some(1), Some(3)), "who answered that day had hardly seen it");
        assert_eq!(of(7, Some(10)), (Some(1), Some(3)));
        assert_eq!(of(7, Some(9)), (Some(1), Some(2)));
        assert_eq!(of(1, Some(25)), (None, None));
        let mut turned = all;
        turned.reverse();
        assert_eq!(around(&turned, day(7), None), (Some(2), Some(1)), "in any order");
    }

    #[test]
    fn few_are_not_counted_and_few_of_many_are_not_said() {
        let reply = [Aware::Yes, Aware::No, Aware::Unsure];
        assert_eq!(known(&[reply; 4]), None);
        let mut replies = vec![reply; 30];
        replies.extend([[Aware::No, Aware::No, Aware::Yes]; 10]);
        let found = known(&replies).unwrap();
        assert_eq!((found[0].share, found[0].yes), (few::Share::Of(0.75), Some(30)));
        assert_eq!((found[1].share, found[1].yes), (few::Share::Of(0.0), Some(0)));
        assert_eq!((found[2].share, found[2].yes), (few::Share::Of(0.25), Some(10)));
        replies.truncate(33);
        assert_eq!(
            (known(&replies).unwrap()[0].share, known(&replies).unwrap()[0].yes),
            (few::Share::Hidden, None)
        );
    }
}
