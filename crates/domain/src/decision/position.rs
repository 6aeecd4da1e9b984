//! What is proposed, and what a party says of it.

use super::Reason;
use crate::values::{Id, Ore};

/// What the coordinator proposes: the parties say whether they share it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// Nothing is a proposal to refuse.
    pub granted: Ore,
    pub reasons: Option<String>,
    pub conditions: Option<String>,
}

impl Proposal {
    /// A proposal on what is asked.
    ///
    /// # Errors
    /// [`Reason::AboveAsked`], or [`Reason::ProposalReasonsNeeded`] for less without reasons.
    pub fn checked(self, asked: Ore) -> Result<Proposal, Reason> {
        if self.granted > asked {
            Err(Reason::AboveAsked { max: asked })
        } else if self.granted < asked && self.reasons.is_none() {
            Err(Reason::ProposalReasonsNeeded)
        } else {
            Ok(self)
        }
    }
}

/// *Enig*, *oenig* or *avstår*.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Say {
    Agree,
    Disagree,
    Abstain,
}

impl Say {
    pub const ALL: [Say; 3] = [Say::Agree, Say::Disagree, Say::Abstain];

    pub const fn code(self) -> &'static str {
        match self {
            Say::Agree => "agree",
            Say::Disagree => "disagree",
            Say::Abstain => "abstain",
        }
    }

    pub fn from_code(code: &str) -> Option<Say> {
        Say::ALL.into_iter().find(|say| say.code() == code)
    }
}

/// What a party says of a proposal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Position {
    pub party: Id,
    /// Who said it for the party.
    pub account: Id,
    pub say: Say,
    /// The version of the application that was read, and the proposal on it (counted from 1).
    pub version: i64,
    pub proposal: i64,
}

impl Say {
    /// Whether reasons must follow: the applicant has a right to know why.
    ///
    /// # Errors
    /// [`Reason::ReasonsNeeded`] for a disagreement without any.
    pub fn with_reasons(self, reasons: Option<&str>) -> Result<Say, Reason> {
        if self == Say::Disagree && reasons.is_none() {
            Err(Reason::ReasonsNeeded)
        } else {
            Ok(self)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn proposal(granted: i64, reasons: Option<&str>) -> Proposal {
        Proposal { granted: Ore(granted), reasons: reasons.map(str::to_owned), conditions: None }
    }

    #[test]
    fn less_than_asked_needs_reasons_and_more_is_refused() {
        assert!(proposal(10, None).checked(Ore(10)).is_ok());
        assert!(proposal(9, Some("Kursen finns billigare")).checked(Ore(10)).is_ok());
        assert_eq!(proposal(9, None).checked(Ore(10)), Err(Reason::ProposalReasonsNeeded));
        assert_eq!(proposal(0, None).checked(Ore(10)), Err(Reason::ProposalReasonsNeeded));
        let above = proposal(11, Some("Mer")).checked(Ore(10));
        assert_eq!(above, Err(Reason::AboveAsked { max: Ore(10) }));
    }

    #[test]
    fn only_disagreement_must_be_explained() {
        assert_eq!(Say::Disagree.with_reasons(None), Err(Reason::ReasonsNeeded));
        assert_eq!(Say::Disagree.with_reasons(Some("För dyrt")), Ok(Say::Disagree));
        assert_eq!(Say::Agree.with_reasons(None), Ok(Say::Agree));
        assert_eq!(Say::Abstain.with_reasons(None), Ok(Say::Abstain));
    }
}
