//! What agencies wish for, who supports it, and what it is answered.

use crate::few::K;
use crate::values::Id;

use super::Reason;

/// What a wish has been answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Nothing yet.
    None,
    /// The event that it will be.
    Planned {
        event: Option<Id>,
    },
    Held {
        event: Option<Id>,
    },
    NotNow,
    /// It is the same as another: those who supported it support that one.
    Merged {
        into: Id,
    },
}

impl Answer {
    pub const CODES: [&'static str; 5] = ["none", "planned", "held", "not_now", "merged"];

    pub const fn code(&self) -> &'static str {
        match self {
            Answer::None => "none",
            Answer::Planned { .. } => "planned",
            Answer::Held { .. } => "held",
            Answer::NotNow => "not_now",
            Answer::Merged { .. } => "merged",
        }
    }

    /// The answer with this code; `event` is what came of it, `into` the wish that it is the same as.
    pub fn from_code(code: &str, event: Option<Id>, into: Option<Id>) -> Option<Answer> {
        Some(match code {
            "none" => Answer::None,
            "planned" => Answer::Planned { event },
            "held" => Answer::Held { event },
            "not_now" => Answer::NotNow,
            "merged" => Answer::Merged { into: into? },
            _ => return None,
        })
    }

    pub const fn event(&self) -> Option<Id> {
        match self {
            Answer::Planned { event } | Answer::Held { event } => *event,
            _ => None,
        }
    }

    pub const fn merged_into(&self) -> Option<Id> {
        match self {
            Answer::Merged { into } => Some(*into),
            _ => None,
        }
    }

    /// Whether it says enough with these words: those who wished want to know what is planned or has been held.
    ///
    /// # Errors
    /// [`Reason::EventOrTextNeeded`].
    pub fn says(&self, words: Option<&str>) -> Result<(), Reason> {
        match self {
            Answer::Planned { event: None } | Answer::Held { event: None } if words.is_none() => {
                Err(Reason::EventOrTextNeeded)
            }
            _ => Ok(()),
        }
    }

    /// Whether people may still say that they want it too.
    ///
    /// # Errors
    /// [`Reason::WishAnswered`].
    pub fn support(&self) -> Result<(), Reason> {
        match self {
            Answer::None | Answer::Planned { .. } => Ok(()),
            Answer::Held { .. } | Answer::NotNow | Answer::Merged { .. } => {
                Err(Reason::WishAnswered)
            }
        }
    }
}

/// How many support a wish, as it may be said: nothing of one to four (rules, part 1).
pub fn said(supporters: i64) -> Option<i64> {
    (supporters >= K).then_some(supporters)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_read_back() {
        let id = Some(Id::v4([1; 16]));
        for code in Answer::CODES {
            let answer = Answer::from_code(code, id, id).unwrap();
            assert_eq!(answer.code(), code);
            let again = Answer::from_code(code, answer.event(), answer.merged_into());
            assert_eq!(again, Some(answer));
        }
        assert_eq!(Answer::from_code("merged", id, None), None);
        assert_eq!(Answer::from_code("x", id, id), None);
    }

    #[test]
    fn what_is_answered_for_good_gets_no_more_support() {
        let id = Id::v4([1; 16]);
        for open in [Answer::None, Answer::Planned { event: None }] {
            assert_eq!(open.support(), Ok(()));
        }
        for done in [Answer::Held { event: None }, Answer::NotNow, Answer::Merged { into: id }] {
            assert_eq!(done.support(), Err(Reason::WishAnswered));
        }
    }

    #[test]
    fn what_is_planned_or_held_says_what_it_is() {
        let id = Some(Id::v4([1; 16]));
        for code in ["planned", "held"] {
            let of = |event| Answer::from_code(code, event, None).unwrap();
            assert_eq!(of(None).says(None), Err(Reason::EventOrTextNeeded));
            assert_eq!((of(id).says(None), of(None).says(Some("I mars"))), (Ok(()), Ok(())));
        }
        assert_eq!(Answer::None.says(None), Ok(()));
    }

    #[test]
    fn few_supporters_are_not_counted_aloud() {
        assert_eq!([0, 4, 5, 6].map(said), [None, None, Some(5), Some(6)]);
    }
}
