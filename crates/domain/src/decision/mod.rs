//! The decision: what each party says, what follows of it, who stands aside, and the measure it starts.

mod measure;
mod outcome;
mod position;
mod seat;

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
