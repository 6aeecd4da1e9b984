//! What became of each goal: its baseline and target, and what participants and managers say.

use domain::agreement::{Goal, Listed as ListedGoal};
use domain::few::{Group, Sum, last_release, protect};
use domain::follow_up::{Answer, Question, Respondent, Tally};
use domain::values::{Date, Ore};
use store::follow_up::{Listed, all};

use super::reader::Reader;
use crate::access::Visit;
use crate::{App, Error};

/// Every goal of the agreement that holds, with what is known of it.
#[derive(Clone, Debug)]
pub struct FollowUp {
    pub goals: Vec<GoalFollowUp>,
    /// Whether the visitor may open every case behind the figures.
    pub whole: bool,
}

/// One goal.
#[derive(Clone, Debug)]
pub struct GoalFollowUp {
    pub goal: ListedGoal<Goal>,
    pub said: Vec<(Respondent, Said)>,
    /// The answers that the visitor may read, the last first.
    pub answers: Vec<Read>,
}

/// What is shown of the answers of one kind of respondents.
#[derive(Clone, Debug, PartialEq)]
pub enum Said {
    /// As they stand now.
    Whole(Tally),
    /// As they stood when `year` ended; a figure that would tell of few people is not there.
    Until { year: i16, tallied: Tallied },
    /// Nothing yet that may be shown.
    TooFew,
}

/// Answers from 1 to 5, and all of them.
#[derive(Clone, Debug, PartialEq)]
pub struct Tallied {
    pub answered: Option<i64>,
    pub by_scale: [Option<i64>; 5],
}

/// An answer, for those whom the form named.
#[derive(Clone, Debug)]
pub struct Read {
    pub listed: Listed,
    pub answer: Answer,
    pub on: Date,
}

/// The goals with what is said of them.
///
/// # Errors
/// Those of the engine.
pub fn by_goal(app: &App, visit: &Visit) -> Result<FollowUp, Error> {
    let goals = crate::agreement::current_goals(app, visit)?;
    let today = app.today();
    app.read(visit, |tx| {
        let reader = Reader::of(app, visit, tx)?;
        let every = all(tx)?;
        let of_goal = |goal: &ListedGoal<Goal>| {
            let here: Vec<&Listed> = every.iter().filter(|l| l.goal == Some(goal.id)).collect();
            let said = Respondent::ALL.map(|respondent| {
                let of = here.iter().filter(|l| l.question.respondent == respondent);
                let of = of.filter(|l| !reader.is_named() || reader.reads(l, &every));
                let said = if reader.is_named() {
                    Said::Whole(Tally::of(of.map(|listed| &listed.question), today))
                } else {
                    protected(&of.copied().collect::<Vec<_>>(), today.year() - 1)
                };
                (respondent, said)
            });
            let readable = here.iter().filter(|listed| reader.reads(listed, &every));
            let mut answers: Vec<Read> = readable.filter_map(|listed| read(listed)).collect();
            answers.sort_by_key(|read| std::cmp::Reverse(read.on));
            GoalFollowUp { goal: goal.clone(), said: said.to_vec(), answers }
        };
        Ok(FollowUp { goals: goals.iter().map(of_goal).collect(), whole: reader.is_named() })
    })
}

fn read(listed: &Listed) -> Option<Read> {
    let (answer, on) = (listed.question.answer.clone()?, listed.answered_on?);
    Some(Read { listed: listed.clone(), answer, on })
}

/// The answers as a release at a year's end shows them. Made from the answers alone: the same on
/// every later day, until enough new people have answered (rules, part 1 d).
fn protected(asked: &[&Listed], last_ended: i16) -> Said {
    let given: Vec<(i16, &Question, usize)> = asked
        .iter()
        .filter_map(|listed| {
            let Some(Answer::Given { scale, .. }) = listed.question.answer else { return None };
            Some((listed.answered_on?.year(), &listed.question, usize::try_from(scale).ok()?))
        })
        .collect();
    let added: Vec<_> = given.iter().map(|(year, question, _)| (*year, question.account)).collect();
    let Some(year) = last_release(&added, last_ended) else { return Said::TooFew };
    let mut groups = vec![Group::default(); 6];
    for (_, question, scale) in given.iter().filter(|(answered, _, _)| *answered <= year) {
        for place in [scale - 1, 5] {
            if let Some(group) = groups.get_mut(place) {
                group.add(question.account, 1, Ore::ZERO);
            }
        }
    }
    let hidden = protect(&groups, &[Sum { total: 5, parts: (0..5).collect() }]);
    let shown = |place: usize| (!hidden[place]).then(|| groups[place].places());
    let by_scale = std::array::from_fn(shown);
    Said::Until { year, tallied: Tallied { answered: shown(5), by_scale } }
}
