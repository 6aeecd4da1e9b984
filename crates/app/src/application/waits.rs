//! What of applications, decisions and measures waits for the visitor: the start page's list.

use domain::access::{Action, Reach, Relation};
use domain::application::State;
use domain::decision::{JavState, Seat};
use domain::values::{Date, Id};
use store::Tx;
use store::application::{Case, all_cases, barred, drafts_of};
use store::decision::{decisions, jav_questions, positions};

use super::me;
use crate::access::{Visit, permit};
use crate::decision::seats_in;
use crate::{App, Error};

/// One thing that waits.
#[derive(Clone, Debug, PartialEq)]
pub struct Waiting {
    pub matter: Matter,
    /// The number of the case or the measure, the id of the draft.
    pub number: String,
    pub title: String,
    pub due: Option<Date>,
}

/// What it is that waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Matter {
    /// To answer whether one has jäv.
    AnswerJav,
    /// To say whether another has.
    JudgeJav,
    /// To say what one's party thinks.
    Decide,
    /// To endorse or advise against.
    Endorse,
    Prepare,
    /// To complete one's own application, which was sent back.
    Complete,
    /// To tell that the measure has been carried out.
    Finish,
    Pay,
    /// To go on with what one has begun to write.
    Draft,
}

impl Matter {
    pub const ALL: [Matter; 9] = [
        Matter::AnswerJav,
        Matter::JudgeJav,
        Matter::Decide,
        Matter::Endorse,
        Matter::Prepare,
        Matter::Complete,
        Matter::Finish,
        Matter::Pay,
        Matter::Draft,
    ];

    pub fn from_code(code: &str) -> Option<Matter> {
        Matter::ALL.into_iter().find(|matter| matter.code() == code)
    }

    pub const fn code(self) -> &'static str {
        match self {
            Matter::AnswerJav => "answer_jav",
            Matter::JudgeJav => "judge_jav",
            Matter::Decide => "decide",
            Matter::Endorse => "endorse",
            Matter::Prepare => "prepare",
            Matter::Complete => "complete",
            Matter::Finish => "finish",
            Matter::Pay => "pay",
            Matter::Draft => "draft",
        }
    }
}

/// What waits for the visitor, by matter and then the earliest first.
///
/// # Errors
/// Those of the engine.
pub fn waits(app: &App, visit: &Visit) -> Result<Vec<Waiting>, Error> {
    let me = me(visit)?.id;
    app.read(visit, |tx| {
        let mut found = cases_in(app, visit, tx)?;
        found.extend(crate::measure::waits_in(app, visit, tx)?);
        for draft in drafts_of(tx, me)? {
            let (number, title) = (draft.id.to_string(), draft.typed.get("title").to_owned());
            found.push(Waiting { matter: Matter::Draft, number, title, due: None });
        }
        found.sort_by_key(|waiting| (waiting.matter, waiting.due.is_none(), waiting.due));
        Ok(found)
    })
}

/// The cases that wait for the visitor.
pub(super) fn cases_in(app: &App, visit: &Visit, tx: &Tx<'_>) -> Result<Vec<Waiting>, Error> {
    let (me, today) = (me(visit)?.id, app.today());
    let reach = |action| permit(app, visit, action).ok();
    let reaches = Reaches {
        me,
        endorse: reach(Action::Endorse),
        prepare: reach(Action::Prepare),
        decide: reach(Action::Decide),
    };
    let aside = barred(tx, me)?;
    let mut found = Vec::new();
    for mut case in all_cases(tx)? {
        case.state = case.state.as_of(today, case.answer_by);
        if let Some((matter, due)) = matter(tx, &case, &reaches, &aside, today)? {
            found.push(Waiting { matter, number: case.number, title: case.title, due });
        }
    }
    Ok(found)
}

/// The visitor's own applications that have been decided: number and day.
///
/// # Errors
/// Those of the engine.
pub fn decided(app: &App, visit: &Visit) -> Result<Vec<(String, Date)>, Error> {
    let me = me(visit)?.id;
    app.read(visit, |tx| {
        let mut found = Vec::new();
        for case in all_cases(tx)?.into_iter().filter(|case| case.applicant == me) {
            let last = decisions(tx, case.id)?.into_iter().next_back();
            if let (true, Some(last)) = (case.granted.is_some(), last) {
                found.push((case.number, last.decided_on));
            }
        }
        Ok(found)
    })
}

/// How far the visitor reaches by each action that a case can wait for.
struct Reaches {
    me: Id,
    endorse: Option<Reach>,
    prepare: Option<Reach>,
    decide: Option<Reach>,
}

/// What the case waits for from the visitor; an applicant acts on the own case as applicant alone.
fn matter(
    tx: &Tx<'_>,
    case: &Case,
    reaches: &Reaches,
    aside: &[Id],
    today: Date,
) -> Result<Option<(Matter, Option<Date>)>, Error> {
    if case.applicant == reaches.me {
        return Ok((case.state == State::Returned).then_some((Matter::Complete, None)));
    }
    let relation = Relation { owner: Some(case.applicant), unit: case.unit };
    let can = |reach: &Option<Reach>| {
        !aside.contains(&case.id) && reach.as_ref().is_some_and(|reach| reach.covers(relation))
    };
    if can(&reaches.endorse) && case.state == State::Submitted {
        return Ok(Some((Matter::Endorse, case.answer_by)));
    }
    if can(&reaches.prepare) && case.state.prepare(today, case.answer_by).is_ok() {
        // A case that has its proposal waits for the parties.
        return Ok((!case.state.is_decidable()).then_some((Matter::Prepare, None)));
    }
    if can(&reaches.decide)
        && let Some(matter) = jav(tx, case, reaches.me, today)?
    {
        return Ok(Some((matter, None)));
    }
    if can(&reaches.decide) && case.state.is_decidable() {
        return Ok(decides(tx, case, reaches.me, today)?.then_some((Matter::Decide, None)));
    }
    Ok(None)
}

/// Whether the visitor speaks for a party that has not spoken of this proposal.
fn decides(tx: &Tx<'_>, case: &Case, me: Id, today: Date) -> Result<bool, Error> {
    let said = positions(tx, case.id)?;
    let spoke = |party: Id| {
        said.iter().any(|stated| {
            let position = &stated.position;
            position.party == party
                && position.version == case.version
                && position.proposal == case.proposal_number
        })
    };
    let speaks = |seat: &Seat| seat.speakers.contains(&me) && !seat.questioned;
    Ok(seats_in(tx, case, today)?.iter().any(|seat| speaks(seat) && !spoke(seat.party)))
}

/// Whether an open question of jäv waits for the visitor.
fn jav(tx: &Tx<'_>, case: &Case, me: Id, today: Date) -> Result<Option<Matter>, Error> {
    if case.state.is_closed() {
        return Ok(None);
    }
    let open = jav_questions(tx, case.id)?.into_iter().find(|question| question.state.is_open());
    let Some(question) = open else { return Ok(None) };
    if question.account == me {
        return Ok((question.state == JavState::Raised).then_some(Matter::AnswerJav));
    }
    let said = |party: Id| question.words.iter().any(|(known, _)| *known == party);
    let judges = |seat: &Seat| {
        seat.speakers.contains(&me) && seat.party != question.party && !said(seat.party)
    };
    let waits =
        question.state == JavState::Disputed && seats_in(tx, case, today)?.iter().any(judges);
    Ok(waits.then_some(Matter::JudgeJav))
}
