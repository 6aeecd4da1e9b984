//! What of jäv in a case its reader sees and may do.

use domain::access::Action;
use domain::decision::{Closeness, JavState, Seat, closeness};
use domain::values::Id;
use store::Tx;
use store::access::{accounts, held};
use store::application::Case;
use store::decision::{JavQuestion, jav_questions};

use crate::access::{Visit, may};
use crate::application::me;
use crate::{App, Error};

/// Questions of jäv in a case, for those who handle or decide it. Others see none.
#[derive(Clone, Debug, Default)]
pub struct JavSeen {
    /// Oldest first.
    pub questions: Vec<JavQuestion>,
    /// About whom a question can be raised: account and name.
    pub about: Vec<(Id, String)>,
    /// What may make the reader ask herself. A question, not a block.
    pub closeness: Option<Closeness>,
    pub may: JavMay,
}

/// What the reader may do about jäv now.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct JavMay {
    pub raise: bool,
    pub answer: bool,
    pub judge: bool,
}

impl JavSeen {
    /// The question that is not settled.
    pub fn open(&self) -> Option<&JavQuestion> {
        self.questions.iter().find(|question| question.state.is_open())
    }
}

/// What the visitor sees of jäv in a case that is within sight and not the visitor's own.
pub(crate) fn jav_seen(
    app: &App,
    visit: &Visit,
    tx: &Tx<'_>,
    case: &Case,
    seats: &[(Seat, String)],
) -> Result<JavSeen, Error> {
    let person = me(visit)?;
    let speaks = |account: Id| seats.iter().find(|(seat, _)| seat.speakers.contains(&account));
    let in_group = speaks(person.id).is_some() || may(app, visit, Action::Prepare);
    if case.applicant == person.id || !in_group {
        return Ok(JavSeen::default());
    }
    let questions = jav_questions(tx, case.id)?;
    if case.state.is_closed() {
        return Ok(JavSeen { questions, ..JavSeen::default() });
    }
    let open = questions.iter().find(|question| question.state.is_open());
    let judges = |question: &JavQuestion| {
        let party = speaks(person.id).map(|(seat, _)| seat.party);
        let said = |party: Id| question.words.iter().any(|(known, _)| *known == party);
        let other = question.account != person.id && party != Some(question.party);
        question.state == JavState::Disputed && other && party.is_some_and(|party| !said(party))
    };
    let about = about(tx, seats, &questions, person.id)?;
    let theirs: Vec<_> =
        held(tx, Some(case.applicant))?.into_iter().map(|held| held.given).collect();
    Ok(JavSeen {
        may: JavMay {
            raise: open.is_none() && !about.is_empty() && may(app, visit, Action::RaiseJav),
            answer: open
                .is_some_and(|one| one.account == person.id && one.state == JavState::Raised),
            judge: open.is_some_and(judges) && may(app, visit, Action::Decide),
        },
        closeness: closeness(&person.assignments, &theirs, case.unit, app.today()),
        about,
        questions,
    })
}

/// Everybody else who may speak and about whom nobody has asked.
fn about(
    tx: &Tx<'_>,
    seats: &[(Seat, String)],
    questions: &[JavQuestion],
    me: Id,
) -> Result<Vec<(Id, String)>, Error> {
    let names = accounts(tx)?;
    let speakers = seats.iter().flat_map(|(seat, party)| {
        seat.speakers.iter().map(move |account| (*account, party.clone()))
    });
    let free = speakers.filter(|(account, _)| {
        *account != me && questions.iter().all(|question| question.account != *account)
    });
    let named = free.filter_map(|(account, party)| {
        let name = &names.iter().find(|known| known.id == account)?.name;
        Some((account, format!("{name}, {party}")))
    });
    Ok(named.collect())
}
