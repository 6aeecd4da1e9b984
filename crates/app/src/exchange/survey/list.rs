//! The surveys, with what was answered where it may be said.

use domain::access::Action;
use domain::exchange::{Known, SurveyQuestion, SurveyState, known};
use domain::few::Share;
use store::exchange::{Survey, survey_replies, surveys as stored};

use crate::access::{Visit, permit};
use crate::evaluation::Sentence;
use crate::evaluation::share::proportions_since;
use crate::{App, Error};

/// A survey, and what it found.
#[derive(Clone, Debug, PartialEq)]
pub struct Listed {
    pub survey: Survey,
    /// Nothing while it is open, and where fewer than five answered.
    pub counted: Option<Counted>,
}

/// What was answered.
#[derive(Clone, Debug, PartialEq)]
pub struct Counted {
    pub answered: i64,
    pub known: [Known; 3],
    /// From 0 to 1, where the share may be said: Wilson's interval of 95 per cent.
    pub intervals: [Option<(f64, f64)>; 3],
    /// What may be said about the change in knowing that the money is there since the survey before.
    pub change: Option<Sentence>,
}

/// Every survey, the latest first.
///
/// # Errors
/// As [`permit`].
pub fn surveys(app: &App, visit: &Visit) -> Result<Vec<Listed>, Error> {
    permit(app, visit, Action::ReadEvaluation)?;
    let mut all = app.read(visit, |tx| {
        stored(tx)?
            .into_iter()
            .map(|survey| {
                let counted = match survey.state {
                    SurveyState::Closed => counted(&survey_replies(tx, survey.id)?),
                    SurveyState::Open | SurveyState::Lost => None,
                };
                Ok(Listed { survey, counted })
            })
            .collect::<Result<Vec<Listed>, Error>>()
    })?;
    for at in 0..all.len() {
        let before = all.iter().skip(at + 1).find_map(|one| Some((one, one.counted.as_ref()?)));
        let change = before.zip(all.get(at)).and_then(|((before, then), now)| {
            change(&before.survey.last_day.to_string(), now.counted.as_ref()?, then)
        });
        if let Some(counted) = all.get_mut(at).and_then(|one| one.counted.as_mut()) {
            counted.change = change;
        }
    }
    Ok(all)
}

/// How many the organisation employs, whom a survey can reach at the most.
///
/// # Errors
/// As [`permit`].
pub fn employees(app: &App, visit: &Visit) -> Result<i64, Error> {
    permit(app, visit, Action::ReadEvaluation)?;
    app.read(visit, |tx| Ok(store::access::employees(tx)?))
}

fn counted(replies: &[domain::exchange::SurveyReply]) -> Option<Counted> {
    let known = known(replies)?;
    let answered = replies.len();
    let intervals = known.map(|one| {
        let yes = u64::try_from(one.yes?).ok()?;
        let share = statistics::proportion(yes, answered as u64, 0.95).ok()?;
        Some((share.result.low, share.result.high))
    });
    let answered = i64::try_from(answered).unwrap_or(i64::MAX);
    Some(Counted { answered, known, intervals, change: None })
}

/// Different answers, not the same persons: nobody knows who answered twice.
fn change(name: &str, now: &Counted, before: &Counted) -> Option<Sentence> {
    let of = |counted: &Counted| {
        let exists = counted.known.iter().find(|one| one.question == SurveyQuestion::Exists)?;
        let Share::Of(_) = exists.share else { return None };
        Some((u64::try_from(exists.yes?).ok()?, u64::try_from(counted.answered).ok()?))
    };
    let found = proportions_since(name, of(now)?, of(before)?, 0.95).ok()?;
    Some(found.sentence)
}
