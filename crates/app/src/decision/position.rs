//! A party's position. The last one that is needed decides the case, in the same transaction.

use domain::access::{Action, Reach, Role};
use domain::application::Reason as CaseReason;
use domain::decision::{Position, Reason, Say};
use domain::values::{Date, Id, Instant};
use serde_json::json;
use store::Tx;
use store::application::Case;
use store::audit::{Event, append, put_text};
use store::decision::add_position;

use super::outcome::{Made, seats_in, settle_in};
use crate::access::{Person, Visit, permit};
use crate::application::{acting, me};
use crate::{App, Error};

/// What a party says, of what was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Given {
    pub version: i64,
    pub proposal: i64,
    pub say: Say,
    pub reasons: Option<String>,
}

/// What became of the case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Settled {
    /// Other parties have not spoken yet.
    Open,
    Granted,
    Partly,
    Refused,
    /// Back for more preparation: the parties did not agree.
    Remitted,
}

/// Takes the position of the visitor's party. Where it completes a grant, the money is committed in
/// the same transaction.
///
/// # Errors
/// Refused with [`Reason::VersionChanged`], [`Reason::NoParty`], [`Reason::StoodAside`],
/// [`Reason::ReasonsNeeded`], `NotNow`, `OwnCase`; or with the fund's `NotCovered`: then nothing is kept,
/// not even the position, and the case can be deferred or proposed anew.
pub fn take_position(
    app: &App,
    visit: &Visit,
    number: &str,
    given: &Given,
) -> Result<Settled, Error> {
    let reach = permit(app, visit, Action::Decide)?;
    let person = me(visit)?;
    let made = Made::new(app);
    let (id, text, salt) = (app.id(), app.id(), app.random::<16>());
    let (now, today) = (app.now(), app.today());
    app.write(visit, |tx| {
        let ids = Ids { id, text, salt, now, today };
        position_in(tx, &reach, person, number, given, &ids, &made)
    })
}

/// What must not be made inside the transaction.
struct Ids {
    id: Id,
    text: Id,
    salt: [u8; 16],
    now: Instant,
    today: Date,
}

fn position_in(
    tx: &Tx<'_>,
    reach: &Reach,
    person: &Person,
    number: &str,
    given: &Given,
    ids: &Ids,
    made: &Made,
) -> Result<Settled, Error> {
    let mut case = acting(tx, reach, number)?;
    let position = checked(tx, &case, person, given, ids.today)?;
    let reasons = match &given.reasons {
        Some(body) => Some((ids.text, put_text(tx, ids.text, ids.salt, body)?)),
        None => None,
    };
    add_position(tx, case.id, ids.id, &position, reasons, ids.now)?;
    append(
        tx,
        &Event {
            at: ids.now,
            account: Some(person.id),
            action: "position.taken",
            subject_table: "application",
            subject: case.id.to_string(),
            facts: json!({
                "party": position.party.to_string(), "say": position.say.code(),
                "version": position.version, "proposal": position.proposal
            })
            .to_string(),
            rows: &[("position", ids.id)],
        },
    )?;
    settle_in(tx, &mut case, person.id, made)
}

/// The position that the visitor may take on the case as it stands.
fn checked(
    tx: &Tx<'_>,
    case: &Case,
    person: &Person,
    given: &Given,
    today: Date,
) -> Result<Position, Error> {
    if !case.state.is_decidable() {
        return Err(Error::refused(CaseReason::NotNow { state: case.state }));
    }
    if case.applicant == person.id {
        return Err(Error::refused(CaseReason::OwnCase));
    }
    if (case.version, case.proposal_number) != (given.version, given.proposal) {
        return Err(Error::refused(Reason::VersionChanged));
    }
    let say = given
        .say
        .with_reasons(given.reasons.as_deref())
        .map_err(|reason| Error::refused_at("reasons", reason))?;
    let represents = |party: Id| {
        person.assignments.iter().any(|assignment| {
            let holds = assignment.role == Role::Representative && assignment.holds(today);
            holds && assignment.party == Some(party)
        })
    };
    let seats = seats_in(tx, case, today)?;
    let seat = seats.iter().find(|seat| represents(seat.party));
    let seat = seat.ok_or(Error::refused(Reason::NoParty))?;
    if !seat.speakers.contains(&person.id) {
        return Err(Error::refused(Reason::StoodAside));
    }
    if seat.questioned {
        return Err(Error::refused(Reason::Questioned));
    }
    Ok(Position {
        party: seat.party,
        account: person.id,
        say,
        version: given.version,
        proposal: given.proposal,
    })
}
