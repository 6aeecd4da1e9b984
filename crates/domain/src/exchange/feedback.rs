//! What those who came say of it: a reaction, which is not an effect.

use jiff::ToSpan as _;

use crate::few::{K, Share, share};
use crate::values::Instant;

/// One can answer for so many days after the event; then the answers are counted together, once.
pub const OPEN_DAYS: i64 = 14;

/// Whether it gave new ideas and inspiration.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ideas {
    Yes,
    Partly,
    Hardly,
    No,
}

impl Ideas {
    pub const ALL: [Ideas; 4] = [Ideas::Yes, Ideas::Partly, Ideas::Hardly, Ideas::No];

    pub const fn code(self) -> &'static str {
        match self {
            Ideas::Yes => "yes",
            Ideas::Partly => "partly",
            Ideas::Hardly => "hardly",
            Ideas::No => "no",
        }
    }

    pub fn from_code(code: &str) -> Option<Ideas> {
        Ideas::ALL.into_iter().find(|ideas| ideas.code() == code)
    }

    /// Counted among those to whom it gave ideas.
    pub const fn gave(self) -> bool {
        matches!(self, Ideas::Yes | Ideas::Partly)
    }
}

/// What one participant says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Feedback {
    pub ideas: Ideas,
    /// What one takes home to try.
    pub takes: Option<String>,
    pub better: Option<String>,
}

/// Whether participants may answer at `now`.
pub fn is_open(ends: Instant, now: Instant) -> bool {
    ends <= now && !is_counted(ends, now)
}

/// Whether the time to answer is over.
pub fn is_counted(ends: Instant, now: Instant) -> bool {
    ends.local_date().saturating_add(OPEN_DAYS.days()) < now.local_date()
}

/// The answers counted together.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Reaction {
    /// Who came, and could answer.
    pub came: i64,
    pub answered: i64,
    /// To how many it gave new ideas; hidden where few are behind it (rules, part 1).
    pub gave: Share,
}

/// Counts the answers of `came` participants; nothing where fewer than five have answered.
pub fn reaction(came: i64, answers: &[Ideas]) -> Option<Reaction> {
    let count = |all: usize| i64::try_from(all).unwrap_or(i64::MAX);
    let answered = count(answers.len());
    let gave = count(answers.iter().filter(|ideas| ideas.gave()).count());
    (answered >= K).then(|| Reaction { came, answered, gave: share(gave, answered) })
}

#[cfg(test)]
mod tests {
    use jiff::civil::datetime;

    use super::*;

    fn at(day: i8, hour: i8) -> Instant {
        Instant::from_local(datetime(2026, 3, day, hour, 0, 0, 0)).unwrap()
    }

    #[test]
    fn codes_are_read_back() {
        for ideas in Ideas::ALL {
            assert_eq!(Ideas::from_code(ideas.code()), Some(ideas));
        }
    }

    #[test]
    fn one_answers_from_when_it_is_over_to_the_end_of_the_fourteenth_day() {
        let ends = at(2, 10);
        let open = |day, hour| is_open(ends, at(day, hour));
        assert_eq!(
            (open(2, 9), open(2, 10), open(16, 23), open(17, 0)),
            (false, true, true, false)
        );
        assert!(!is_counted(ends, at(16, 23)) && is_counted(ends, at(17, 0)));
    }

    #[test]
    fn few_answers_say_nothing_and_a_few_noes_are_nobodys() {
        use Ideas::{No, Partly, Yes};
        assert_eq!(reaction(9, &[Yes; 4]), None);
        let all = reaction(9, &[Yes, Yes, Yes, Partly, Partly]).unwrap();
        assert_eq!((all.came, all.answered, all.gave), (9, 5, Share::NearlyAll));
        let one_no = [vec![Yes; 9], vec![No]].concat();
        assert_eq!(reaction(12, &one_no).unwrap().gave, Share::Hidden);
        let nine_of_ten = [vec![Yes; 45], vec![No; 5]].concat();
        assert_eq!(reaction(60, &nine_of_ten).unwrap().gave, Share::Of(0.9));
    }
}
