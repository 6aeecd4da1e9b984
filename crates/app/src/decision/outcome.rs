//! What follows when a position has been taken or somebody stands aside: open, decided, or back.

use domain::access::PartyKind;
use domain::application::State;
use domain::decision::{
    Basis, Fallback, MeasureState, Outcome, Proposal, Rule, Seat, outcome, seats,
};
use domain::values::{Date, Id, Instant, Ore};
use serde_json::json;
use store::Tx;
use store::access::{next_number, parties_on};
use store::application::{Case, jav, representatives, save_case};
use store::audit::{Event, append, put_text};
use store::decision::{
    DecisionRow, Measure, SeatRow, Stated, add_decision, add_measure, add_seat, jav_questions,
    positions,
};

use super::Settled;
use super::money::commit_granted;
use super::rule::rule_in;
use crate::{App, Error};

/// What a decision is written with, made outside the transaction that may be run again.
pub(crate) struct Made {
    pub decision: Id,
    pub measure: Id,
    pub entry: Id,
    reasons: (Id, [u8; 16]),
    conditions: (Id, [u8; 16]),
    /// One per party kind at most.
    seats: [Id; 4],
    pub now: Instant,
    pub today: Date,
}

impl Made {
    pub(crate) fn new(app: &App) -> Made {
        Made {
            decision: app.id(),
            measure: app.id(),
            entry: app.id(),
            reasons: (app.id(), app.random()),
            conditions: (app.id(), app.random()),
            seats: std::array::from_fn(|_| app.id()),
            now: app.now(),
            today: app.today(),
        }
    }
}

/// The chairs in a case on a day, of the parties that are there then. An applicant has no say in the
/// own case.
pub(crate) fn seats_in(tx: &Tx<'_>, case: &Case, on: Date) -> Result<Vec<Seat>, Error> {
    let parties = parties_on(tx, on)?.into_iter().map(|party| (party.id, party.kind));
    let parties: Vec<_> = parties.collect();
    let aside = jav(tx, case.id)?.into_iter().map(|(account, _)| account);
    let aside: Vec<Id> = aside.chain([case.applicant]).collect();
    let asked = jav_questions(tx, case.id)?.into_iter().filter(|one| one.state.is_open());
    let questioned: Vec<Id> = asked.map(|question| question.account).collect();
    Ok(seats(&parties, &representatives(tx, on)?, &aside, &questioned))
}

/// Decides the case if every position that is needed is there. `decider` completed it.
pub(crate) fn settle_in(
    tx: &Tx<'_>,
    case: &mut Case,
    decider: Id,
    made: &Made,
) -> Result<Settled, Error> {
    let Some(proposal) = case.proposal.clone() else { return Ok(Settled::Open) };
    let (rule, fallback) = rule_in(tx, case, made.today)?;
    let seats = seats_in(tx, case, made.today)?;
    let said = positions(tx, case.id)?;
    let taken: Vec<_> = said.iter().map(|stated| stated.position.clone()).collect();
    let on =
        Basis { version: case.version, proposal: case.proposal_number, granted: proposal.granted };
    let settled = outcome(&seats, &taken, on, rule, fallback);
    let (granted, by_fallback) = match settled {
        Outcome::Open { .. } => return Ok(Settled::Open),
        Outcome::BackToTheParties => return remit(tx, case, decider, made),
        Outcome::AsProposed { by_fallback } => (proposal.granted, by_fallback),
        Outcome::NotGranted { by_fallback } => (Ore::ZERO, by_fallback),
    };
    case.state = case.state.decide(granted, case.asked).map_err(Error::refused)?;
    case.granted = Some(granted);
    save_case(tx, case)?;
    let basis = basis(rule, by_fallback, fallback);
    let rows = write(tx, case, decider, made, granted, basis, &proposal)?;
    // Where the employer decides alone the others are not called: who has given a view was there.
    let called = |seat: &&Seat| rule != Rule::EmployerAlone || seat.kind == PartyKind::Employer;
    let seat_rows = write_seats(tx, case, made, &seats, &said, called)?;
    if granted > Ore::ZERO {
        let measure = measure(case, granted, made, next_number(tx, "measure")?);
        add_measure(tx, &measure)?;
        commit_granted(tx, &measure, decider, made)?;
    }
    decided(tx, case, decider, made, granted, basis, &[rows, seat_rows].concat())?;
    Ok(match case.state {
        State::Granted => Settled::Granted,
        State::Partly => Settled::Partly,
        _ => Settled::Refused,
    })
}

fn remit(tx: &Tx<'_>, case: &mut Case, by: Id, made: &Made) -> Result<Settled, Error> {
    case.state = case.state.remit().map_err(Error::refused)?;
    save_case(tx, case)?;
    append(
        tx,
        &Event {
            at: made.now,
            account: Some(by),
            action: "application.remitted",
            subject_table: "application",
            subject: case.id.to_string(),
            facts: json!({ "because": "not agreed" }).to_string(),
            rows: &[],
        },
    )?;
    Ok(Settled::Remitted)
}

fn basis(rule: Rule, by_fallback: bool, fallback: Fallback) -> &'static str {
    match (by_fallback, fallback) {
        (false, _) => rule.code(),
        (true, Fallback::EmployerDecides) => "fallback_employer",
        (true, _) => "fallback",
    }
}

type Rows = Vec<(&'static str, Id)>;

fn write(
    tx: &Tx<'_>,
    case: &Case,
    decider: Id,
    made: &Made,
    granted: Ore,
    basis: &str,
    proposal: &Proposal,
) -> Result<Rows, Error> {
    let put = |(id, salt): (Id, [u8; 16]), body: &Option<String>| -> Result<_, Error> {
        body.as_ref().map(|body| Ok((id, put_text(tx, id, salt, body)?))).transpose()
    };
    // Reasons and conditions are those of the proposal: they hold only where it was followed.
    let followed = granted == proposal.granted;
    let nothing = None;
    let reasons = put(made.reasons, if followed { &proposal.reasons } else { &nothing })?;
    let conditions = put(made.conditions, if followed { &proposal.conditions } else { &nothing })?;
    let row = DecisionRow {
        id: made.decision,
        application: Some(case.id),
        plan_row: None,
        version: case.version,
        proposal: case.proposal_number,
        outcome: case.state.code().to_owned(),
        basis: basis.to_owned(),
        asked: case.asked,
        granted,
        rapporteur: case.rapporteur,
        decider,
        reasons: None,
        conditions: None,
        decided_on: made.today,
        at: made.now,
    };
    add_decision(tx, &row, reasons, conditions)?;
    Ok(vec![("decision", made.decision)])
}

fn write_seats(
    tx: &Tx<'_>,
    case: &Case,
    made: &Made,
    seats: &[Seat],
    said: &[Stated],
    called: impl Fn(&&Seat) -> bool,
) -> Result<Rows, Error> {
    let mut rows = Vec::new();
    for (seat, id) in seats.iter().zip(made.seats) {
        let last = said.iter().rev().map(|stated| &stated.position).find(|position| {
            let holds = position.version == case.version;
            let now = holds && position.proposal == case.proposal_number;
            now && position.party == seat.party && seat.speakers.contains(&position.account)
        });
        if last.is_none() && !called(&seat) {
            continue;
        }
        let row = SeatRow {
            id,
            party: seat.party,
            account: last.map(|position| position.account).or(seat.speakers.first().copied()),
            substitute: seat.substitute_called,
            say: last.map(|position| position.say),
        };
        add_seat(tx, made.decision, &row)?;
        rows.push(("decision_seat", id));
    }
    Ok(rows)
}

fn measure(case: &Case, granted: Ore, made: &Made, number: i64) -> Measure {
    Measure {
        id: made.measure,
        number,
        application: Some(case.id),
        plan_row: None,
        decision: made.decision,
        goal: case.goal,
        unit: case.unit,
        title: case.title.clone(),
        granted,
        actual: None,
        state: MeasureState::UnderWay,
        started_on: made.today,
        completed_on: None,
    }
}

fn decided(
    tx: &Tx<'_>,
    case: &Case,
    decider: Id,
    made: &Made,
    granted: Ore,
    basis: &str,
    rows: &[(&'static str, Id)],
) -> Result<(), Error> {
    append(
        tx,
        &Event {
            at: made.now,
            account: Some(decider),
            action: "application.decided",
            subject_table: "application",
            subject: case.id.to_string(),
            facts: json!({
                "version": case.version, "outcome": case.state.code(), "basis": basis,
                "asked": case.asked.0, "granted": granted.0
            })
            .to_string(),
            rows,
        },
    )?;
    Ok(())
}
