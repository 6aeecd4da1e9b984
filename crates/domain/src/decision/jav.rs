//! A question of jäv: somebody in the group doubts that another may speak for a party in a case.
//!
//! Jäv is assessed, not assumed (förvaltningslagen 2017:900, 16–18 §§): the person answers first, and
//! where that is disputed the others decide. Whom it concerns takes no part in that.

use super::{Reason, Seat};
use crate::access::{Assignment, Role};
use crate::values::{Date, Id};

/// Where a question of jäv stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum JavState {
    /// Waits for the person's answer.
    Raised,
    /// The person stands aside.
    StoodAside,
    /// The person sees no jäv: the others decide.
    Disputed,
    /// The others found jäv: the person has no say.
    Upheld,
    /// The others found none.
    Dismissed,
}

impl JavState {
    pub const ALL: [JavState; 5] = [
        JavState::Raised,
        JavState::StoodAside,
        JavState::Disputed,
        JavState::Upheld,
        JavState::Dismissed,
    ];

    pub const fn code(self) -> &'static str {
        match self {
            JavState::Raised => "raised",
            JavState::StoodAside => "stood_aside",
            JavState::Disputed => "disputed",
            JavState::Upheld => "upheld",
            JavState::Dismissed => "dismissed",
        }
    }

    pub fn from_code(code: &str) -> Option<JavState> {
        JavState::ALL.into_iter().find(|state| state.code() == code)
    }

    /// Whether the party's seat cannot take part until it is settled.
    pub const fn is_open(self) -> bool {
        matches!(self, JavState::Raised | JavState::Disputed)
    }

    /// The person stands aside, also after having disputed it.
    ///
    /// # Errors
    /// [`Reason::JavNotNow`] once it is settled.
    pub fn stand_aside(self) -> Result<JavState, Reason> {
        match self {
            JavState::Raised | JavState::Disputed => Ok(JavState::StoodAside),
            state => Err(Reason::JavNotNow { state }),
        }
    }

    /// The person sees no jäv.
    ///
    /// # Errors
    /// [`Reason::JavNotNow`] unless it waits for the person.
    pub fn dispute(self) -> Result<JavState, Reason> {
        match self {
            JavState::Raised => Ok(JavState::Disputed),
            state => Err(Reason::JavNotNow { state }),
        }
    }

    /// Whether the others may say what they think.
    ///
    /// # Errors
    /// [`Reason::JavNotNow`] unless it is disputed.
    pub fn judge(self) -> Result<(), Reason> {
        match self {
            JavState::Disputed => Ok(()),
            state => Err(Reason::JavNotNow { state }),
        }
    }
}

/// What the others have come to when every other party that is present has said whether it is jäv, or
/// nothing yet. The person keeps the seat where more say that it is not: in doubt nobody decides in a
/// case where trust in them can be questioned (förvaltningslagen 16 §).
pub fn judged(seats: &[Seat], about: Id, words: &[(Id, bool)]) -> Option<JavState> {
    let others = seats.iter().filter(|seat| seat.party != about && seat.is_present());
    let mut score = 0;
    for seat in others {
        let (_, is_jav) = words.iter().find(|(party, _)| *party == seat.party)?;
        score += if *is_jav { -1 } else { 1 };
    }
    Some(if score > 0 { JavState::Dismissed } else { JavState::Upheld })
}

/// What may make somebody ask herself whether she has jäv: a question, never a block.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Closeness {
    /// She belongs to the unit that the case is about.
    OwnUnit,
    /// She leads the applicant's unit.
    LeadsApplicant,
    /// The applicant leads her unit.
    LedByApplicant,
}

impl Closeness {
    pub const fn code(self) -> &'static str {
        match self {
            Closeness::OwnUnit => "own_unit",
            Closeness::LeadsApplicant => "leads_applicant",
            Closeness::LedByApplicant => "led_by_applicant",
        }
    }
}

/// How close somebody with the roles `mine` stands to a case of `unit` by an applicant with the roles
/// `theirs`, on a day. The nearer bond first.
pub fn closeness(
    mine: &[Assignment],
    theirs: &[Assignment],
    unit: Option<Id>,
    on: Date,
) -> Option<Closeness> {
    let units = |roles: &[Assignment], lead: bool| -> Vec<Id> {
        let held = roles.iter().filter(|role| role.holds(on));
        held.filter(|role| !lead || role.role == Role::Manager).filter_map(|r| r.unit).collect()
    };
    let meet = |one: &[Id], other: &[Id]| one.iter().any(|unit| other.contains(unit));
    if meet(&units(mine, true), &units(theirs, false)) {
        return Some(Closeness::LeadsApplicant);
    }
    if meet(&units(theirs, true), &units(mine, false)) {
        return Some(Closeness::LedByApplicant);
    }
    unit.is_some_and(|unit| units(mine, false).contains(&unit)).then_some(Closeness::OwnUnit)
}

#[cfg(test)]
#[path = "jav_tests.rs"]
mod tests;
