//! What the answers to a goal's questions add up to.

use super::{Answer, Question, Standing};
use crate::values::Date;

/// How many were asked, how many answered, and how their answers fall from 1 to 5.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Asked and not answered yet.
    pub waiting: i64,
    /// Answered with a value.
    pub answered: i64,
    pub cannot: i64,
    pub lapsed: i64,
    pub by_scale: [i64; 5],
}

impl Tally {
    /// The questions that have been put by `today`, counted.
    pub fn of<'a>(questions: impl IntoIterator<Item = &'a Question>, today: Date) -> Tally {
        let mut tally = Tally::default();
        for question in questions {
            match question.standing(today) {
                Standing::Coming => {}
                Standing::Asked => tally.waiting += 1,
                Standing::Answered => tally.answered += 1,
                Standing::Cannot => tally.cannot += 1,
                Standing::Lapsed => tally.lapsed += 1,
            }
            if let Some(Answer::Given { scale, .. }) = &question.answer {
                let place = usize::try_from(scale - 1).ok();
                if let Some(count) = place.and_then(|place| tally.by_scale.get_mut(place)) {
                    *count += 1;
                }
            }
        }
        tally
    }

    /// Everyone who has been asked.
    pub fn asked(&self) -> i64 {
        self.waiting + self.answered + self.cannot + self.lapsed
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::follow_up::{Moment, Respondent};
    use crate::values::Id;

    #[test]
    fn every_question_is_counted_once() {
        let question = |from, answer| Question {
            moment: Moment::Completion,
            respondent: Respondent::Manager,
            account: Id::v4([1; 16]),
            from,
            answer,
        };
        let given = |scale| Some(Answer::Given { scale, text: None });
        let asked = [
            question(date(2026, 3, 1), given(5)),
            question(date(2026, 3, 1), given(5)),
            question(date(2026, 3, 1), given(1)),
            question(date(2026, 3, 1), Some(Answer::Cannot { because: "flyttat".into() })),
            question(date(2026, 3, 1), None),
            question(date(2025, 3, 1), None),
            question(date(2027, 3, 1), None),
        ];
        let tally = Tally::of(&asked, date(2026, 3, 2));
        let expected =
            Tally { waiting: 1, answered: 3, cannot: 1, lapsed: 1, by_scale: [1, 0, 0, 0, 2] };
        assert_eq!(tally, expected);
        assert_eq!(tally.asked(), 6);
    }
}
