//! What follows of the parties' positions.
//!
//! The default is *enighet*: every party present shares the proposal or abstains, and no majority
//! decides unless the agreement says so.

use super::{Position, Say, Seat};
use crate::access::PartyKind;
use crate::values::{Id, Ore};

/// How the agreement lets this kind of measure be decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    /// Everyone present shares the proposal or abstains, and at least one shares it.
    Consensus,
    /// More share the proposal than do not.
    Majority,
    /// The employer alone, within the agreement; the others may give their views.
    EmployerAlone,
}

/// What the agreement says shall happen when the parties do not agree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fallback {
    EmployerDecides,
    NotGranted,
    BackToTheParties,
}

impl Fallback {
    pub const ALL: [Fallback; 3] =
        [Fallback::EmployerDecides, Fallback::NotGranted, Fallback::BackToTheParties];

    pub const fn code(self) -> &'static str {
        match self {
            Fallback::EmployerDecides => "employer",
            Fallback::NotGranted => "not_granted",
            Fallback::BackToTheParties => "back",
        }
    }

    pub fn from_code(code: &str) -> Option<Fallback> {
        Fallback::ALL.into_iter().find(|fallback| fallback.code() == code)
    }
}

impl Rule {
    pub const fn code(self) -> &'static str {
        match self {
            Rule::Consensus => "consensus",
            Rule::Majority => "majority",
            Rule::EmployerAlone => "employer",
        }
    }
}

/// What the positions must be on: this version of the application and this proposal on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Basis {
    pub version: i64,
    pub proposal: i64,
    /// What is proposed; nothing is a proposal to refuse.
    pub granted: Ore,
}

/// Where the case stands among the parties.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// These parties have not said anything of this version.
    Open { waiting: Vec<Id> },
    /// As proposed: granted, in part, or refused.
    AsProposed { by_fallback: bool },
    /// Not granted, since the proposal was not shared.
    NotGranted { by_fallback: bool },
    /// Back for more preparation.
    BackToTheParties,
}

/// What the positions lead to. Of a party's positions the last that holds counts; one holds if it is on
/// this version and proposal, and its speaker has not stood aside. A party whose jäv is not settled is
/// waited for.
pub fn outcome(
    seats: &[Seat],
    positions: &[Position],
    on: Basis,
    rule: Rule,
    fallback: Fallback,
) -> Outcome {
    let said = |seat: &Seat| {
        let heard = if seat.questioned { &[] } else { positions };
        heard
            .iter()
            .rfind(|p| {
                let holds = p.version == on.version && p.proposal == on.proposal;
                p.party == seat.party && holds && seat.speakers.contains(&p.account)
            })
            .map(|position| position.say)
    };
    let asked: Vec<&Seat> = seats
        .iter()
        .filter(|seat| seat.is_present())
        .filter(|seat| rule != Rule::EmployerAlone || seat.kind == PartyKind::Employer)
        .collect();
    let waiting: Vec<Id> =
        asked.iter().filter(|seat| said(seat).is_none()).map(|seat| seat.party).collect();
    if !waiting.is_empty() {
        return Outcome::Open { waiting };
    }
    let count = |say| asked.iter().filter(|seat| said(seat) == Some(say)).count();
    let (agree, disagree) = (count(Say::Agree), count(Say::Disagree));
    let employer =
        asked.iter().find(|seat| seat.kind == PartyKind::Employer).and_then(|seat| said(seat));
    match rule {
        Rule::Consensus if agree > 0 && disagree == 0 => Outcome::AsProposed { by_fallback: false },
        Rule::Majority if agree > disagree => Outcome::AsProposed { by_fallback: false },
        Rule::EmployerAlone if agree > 0 => Outcome::AsProposed { by_fallback: false },
        Rule::EmployerAlone if disagree > 0 => not_granted(on, false),
        // The employer abstains, or nobody is there to decide.
        Rule::EmployerAlone => Outcome::BackToTheParties,
        Rule::Consensus | Rule::Majority => disagreed(on, fallback, employer),
    }
}

fn disagreed(on: Basis, fallback: Fallback, employer: Option<Say>) -> Outcome {
    match (fallback, employer) {
        (Fallback::EmployerDecides, Some(Say::Agree)) => Outcome::AsProposed { by_fallback: true },
        (Fallback::EmployerDecides, Some(Say::Disagree)) | (Fallback::NotGranted, _) => {
            not_granted(on, true)
        }
        _ => Outcome::BackToTheParties,
    }
}

/// Not sharing a proposal to refuse is no refusal: somebody wants it granted.
fn not_granted(on: Basis, by_fallback: bool) -> Outcome {
    match on.granted {
        Ore::ZERO => Outcome::BackToTheParties,
        _ => Outcome::NotGranted { by_fallback },
    }
}

#[cfg(test)]
#[path = "outcome_tests.rs"]
mod tests;
