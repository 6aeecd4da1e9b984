//! Jäv: who stands aside, who doubts that another may speak, and what the group finds.

mod answer;
mod aside;
mod judge;
mod raise;
mod seen;

pub use answer::{JavAnswer, answer_jav};
pub use aside::stand_aside;
pub use judge::judge_jav;
pub use raise::raise_jav;
pub(crate) use seen::jav_seen;
pub use seen::{JavMay, JavSeen};

use domain::application::Reason as CaseReason;
use domain::decision::{JavState, Reason, Seat};
use domain::values::Id;
use serde_json::json;
use store::Tx;
use store::application::{Case, add_jav};
use store::audit::{Event, append};
use store::decision::{JavQuestion, jav_questions, settle_jav};

use super::outcome::{Made, seats_in, settle_in};
use crate::Error;
use crate::fund::available_in;

/// The case, where jäv can still matter to somebody who does not act for herself.
fn going_on(case: &Case, me: Id) -> Result<(), Error> {
    if case.applicant == me {
        Err(Error::refused(CaseReason::OwnCase))
    } else if case.state.is_closed() {
        Err(Error::refused(CaseReason::NotNow { state: case.state }))
    } else {
        Ok(())
    }
}

/// The question of the case that is not settled.
fn open_question(tx: &Tx<'_>, case: &Case) -> Result<Option<JavQuestion>, Error> {
    Ok(jav_questions(tx, case.id)?.into_iter().find(|question| question.state.is_open()))
}

/// Takes away an account's papers and say, and settles a question about it. Where that empties a
/// party's chair, the party counts as absent and the others' positions may already decide.
fn leave_in(
    tx: &Tx<'_>,
    case: &mut Case,
    account: Id,
    settled: Option<(&JavQuestion, JavState)>,
    (by, action): (Id, &'static str),
    made: &Made,
) -> Result<(), Error> {
    add_jav(tx, case.id, account, made.now)?;
    if let Some((question, state)) = settled {
        settle_jav(tx, question.id, state, made.now)?;
    }
    let seats = seats_in(tx, case, made.today)?;
    let empty: Vec<String> =
        seats.iter().filter(|s| !s.is_present()).map(|s| s.party.to_string()).collect();
    let facts = json!({ "account": account.to_string(), "empty_chairs": empty });
    note(tx, case, (by, action), made, &facts, &[])?;
    go_on_in(tx, case, by, made)
}

/// Decides the case if the positions that now count are enough. Money that is not there must not stop
/// anyone from leaving a chair: the case then stays open.
fn go_on_in(tx: &Tx<'_>, case: &mut Case, by: Id, made: &Made) -> Result<(), Error> {
    let proposed = case.proposal.as_ref().map(|proposal| proposal.granted);
    let covered = proposed <= Some(available_in(tx)?);
    let anyone = seats_in(tx, case, made.today)?.iter().any(Seat::is_present);
    if case.state.is_decidable() && anyone && covered {
        settle_in(tx, case, by, made)?;
    }
    Ok(())
}

/// Writes what was done into the chain. `rows` are the texts that were written.
fn note(
    tx: &Tx<'_>,
    case: &Case,
    (by, action): (Id, &'static str),
    made: &Made,
    facts: &serde_json::Value,
    rows: &[(&'static str, Id)],
) -> Result<(), Error> {
    append(
        tx,
        &Event {
            at: made.now,
            account: Some(by),
            action,
            subject_table: "application",
            subject: case.id.to_string(),
            facts: facts.to_string(),
            rows,
        },
    )?;
    Ok(())
}

/// The seat that the visitor speaks for in judging another.
fn judging<'a>(seats: &'a [Seat], question: &JavQuestion, me: Id) -> Result<&'a Seat, Error> {
    if question.account == me {
        return Err(Error::refused(Reason::OwnQuestion));
    }
    let mine = |seat: &&Seat| seat.party != question.party && seat.speakers.contains(&me);
    seats.iter().find(mine).ok_or(Error::refused(Reason::NoParty))
}
