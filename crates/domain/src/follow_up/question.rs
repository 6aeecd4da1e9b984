//! A question: to whom, when, and what has become of it.

use jiff::ToSpan as _;

use super::{Moment, Reason};
use crate::values::{Date, Id};

/// How long one has to answer: a month, with the holidays of summer and winter in mind.
const DAYS_TO_ANSWER: i64 = 30;
/// How long after that an answer is still taken. Then memory says more than the measure did.
const DAYS_OF_GRACE: i64 = 60;

/// Who is asked. Both write for themselves; the manager reads no participant's answer (rules, part 2).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Respondent {
    Participant,
    Manager,
}

impl Respondent {
    pub const ALL: [Respondent; 2] = [Respondent::Participant, Respondent::Manager];

    pub const fn code(self) -> &'static str {
        match self {
            Respondent::Participant => "participant",
            Respondent::Manager => "manager",
        }
    }

    pub fn from_code(code: &str) -> Option<Respondent> {
        Respondent::ALL.into_iter().find(|respondent| respondent.code() == code)
    }
}

/// The questions of a measure, as its completion asks them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asking {
    /// Who applied, where somebody did.
    pub participant: Option<Id>,
    /// Who leads the unit, where the measure has one.
    pub manager: Option<Id>,
    pub completed_on: Date,
}

impl Asking {
    /// Whom to ask, when, from which day. One who applied as manager is asked as manager alone.
    pub fn questions(&self) -> Vec<(Moment, Respondent, Id, Date)> {
        let participant = self.participant.filter(|who| Some(*who) != self.manager);
        let asked = [(Respondent::Participant, participant), (Respondent::Manager, self.manager)];
        let year_later = self.completed_on.saturating_add(1.year());
        [(Moment::Completion, self.completed_on), (Moment::OneYear, year_later)]
            .into_iter()
            .flat_map(|(moment, from)| {
                asked
                    .into_iter()
                    .filter_map(move |(respondent, who)| Some((moment, respondent, who?, from)))
            })
            .collect()
    }
}

/// A question with its answer, if there is one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    pub moment: Moment,
    pub respondent: Respondent,
    pub account: Id,
    /// The first day that it is put.
    pub from: Date,
    pub answer: Option<Answer>,
}

/// What was answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// From 1, nothing at all, to 5, very much; with a few words if one wants.
    Given { scale: i64, text: Option<String> },
    /// *Kan inte svara, därför att* …
    Cannot { because: String },
}

/// Where a question stands on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It will be put.
    Coming,
    Asked,
    Answered,
    /// Answered with why it cannot be.
    Cannot,
    /// Nobody answered in time.
    Lapsed,
}

impl Question {
    /// The day to answer by.
    pub fn due(&self) -> Date {
        self.from.saturating_add(DAYS_TO_ANSWER.days())
    }

    /// The last day that an answer is taken.
    pub fn last(&self) -> Date {
        self.due().saturating_add(DAYS_OF_GRACE.days())
    }

    pub fn standing(&self, today: Date) -> Standing {
        match &self.answer {
            Some(Answer::Given { .. }) => Standing::Answered,
            Some(Answer::Cannot { .. }) => Standing::Cannot,
            None if today < self.from => Standing::Coming,
            None if today > self.last() => Standing::Lapsed,
            None => Standing::Asked,
        }
    }

    /// Takes an answer; an answer that has been given stands.
    ///
    /// # Errors
    /// [`Reason`] unless the question is being asked.
    pub fn answer(self, answer: Answer, today: Date) -> Result<Question, Reason> {
        match self.standing(today) {
            Standing::Asked => Ok(Question { answer: Some(answer), ..self }),
            Standing::Coming => Err(Reason::NotYet { from: self.from }),
            Standing::Lapsed => Err(Reason::Lapsed { last: self.last() }),
            Standing::Answered | Standing::Cannot => Err(Reason::Answered),
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn question() -> Question {
        let account = Id::v4([1; 16]);
        Question {
            moment: Moment::Completion,
            respondent: Respondent::Participant,
            account,
            from: date(2026, 3, 2),
            answer: None,
        }
    }

    fn given() -> Answer {
        Answer::Given { scale: 4, text: None }
    }

    #[test]
    fn participant_and_manager_are_asked_twice() {
        let [sara, maj] = [1, 2].map(|n| Id::v4([n; 16]));
        let asking =
            Asking { participant: Some(sara), manager: Some(maj), completed_on: date(2024, 2, 29) };
        let asked = asking.questions();
        assert_eq!(asked.len(), 4);
        assert_eq!(
            asked[0],
            (Moment::Completion, Respondent::Participant, sara, date(2024, 2, 29))
        );
        assert_eq!(asked[3], (Moment::OneYear, Respondent::Manager, maj, date(2025, 2, 28)));
    }

    #[test]
    fn a_manager_who_applied_is_asked_once_at_a_time() {
        let maj = Some(Id::v4([2; 16]));
        let completed_on = date(2026, 3, 2);
        let both = Asking { participant: maj, manager: maj, completed_on }.questions();
        assert!(both.iter().all(|(_, respondent, ..)| *respondent == Respondent::Manager));
        assert_eq!(both.len(), 2);
        assert!(Asking { participant: None, manager: None, completed_on }.questions().is_empty());
    }

    #[test]
    fn every_edge_of_a_questions_life() {
        let asked = question();
        assert_eq!(asked.standing(date(2026, 3, 1)), Standing::Coming);
        assert_eq!(asked.standing(date(2026, 3, 2)), Standing::Asked);
        assert_eq!((asked.due(), asked.last()), (date(2026, 4, 1), date(2026, 5, 31)));
        assert_eq!(asked.standing(asked.last()), Standing::Asked);
        assert_eq!(asked.standing(date(2026, 6, 1)), Standing::Lapsed);

        let early = asked.clone().answer(given(), date(2026, 3, 1));
        assert_eq!(early, Err(Reason::NotYet { from: date(2026, 3, 2) }));
        let late = asked.clone().answer(given(), date(2026, 6, 1));
        assert_eq!(late, Err(Reason::Lapsed { last: date(2026, 5, 31) }));
        let answered = asked.clone().answer(given(), date(2026, 5, 31)).unwrap();
        assert_eq!(answered.standing(date(2030, 1, 1)), Standing::Answered);
        assert_eq!(answered.answer(given(), date(2026, 5, 31)), Err(Reason::Answered));
        let because = Answer::Cannot { because: "har bytt arbete".into() };
        let cannot = asked.answer(because, date(2026, 3, 2)).unwrap();
        assert_eq!(cannot.standing(date(2030, 1, 1)), Standing::Cannot);
        assert_eq!(cannot.answer(given(), date(2026, 3, 3)), Err(Reason::Answered));
    }
}
