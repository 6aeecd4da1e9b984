//! The decision: what each party says, what follows of it, who stands aside, and the measure it starts.

mod jav;
mod measure;
mod outcome;
mod position;
mod seat;

pub use jav::{Closeness, JavState, closeness, judged};
pub use measure::MeasureState;
pub use outcome::{Basis, Fallback, Outcome, Rule, outcome};
pub use position::{Position, Proposal, Say};
pub use seat::{Representative, Seat, seats};

use crate::values::Ore;

/// Why a decision or a measure is not made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// Another version of the application, or another proposal, was read than the one that holds now.
    VersionChanged,
    /// Who represents no party has no say.
    NoParty,
    /// Who has declared a conflict of interest has no say.
    StoodAside,
    /// Whether somebody has jäv is being settled: until then the party has no say.
    Questioned,
    /// The question of jäv stands where this cannot be done.
    JavNotNow { state: JavState },
    /// A question of jäv is about somebody who speaks for a party in the case.
    NotASpeaker,
    /// Whoever has jäv herself stands aside, and raises no question.
    OwnSeat,
    /// Another question of jäv in the case is not settled.
    JavOpen,
    /// Whether that person has jäv in the case has been tried.
    JavTried,
    /// Whom a question of jäv concerns takes no part in settling it.
    OwnQuestion,
    /// The party has said whether it finds jäv.
    JavSpoken,
    /// Who disagrees says why: the applicant can read it.
    ReasonsNeeded,
    /// A proposal of less than what is asked says why.
    ProposalReasonsNeeded,
    /// More is proposed than what is asked, in öre.
    AboveAsked { max: Ore },
    /// The measure stands where this cannot be done.
    MeasureNotNow { state: MeasureState },
    /// More would be paid than the measure cost; öre.
    AboveActual { actual: Ore, spent: Ore },
    /// A measure is not completed in the future, nor before it began.
    CompletedOutsideItsTime,
    /// Somebody who leads a unit is to be asked what the measure changed.
    NoManager,
}
