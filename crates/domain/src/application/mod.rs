//! The application: is this right for the fund, what is asked for, and where the case stands.

mod content;
mod cost;
mod draft;
mod guide;
mod read;
mod state;

pub use content::{Content, Whom};
pub use cost::{CostKind, Costs};
pub use draft::{Draft, Step};
pub use guide::{Guide, Payer, QUESTIONS};
pub use read::{Offer, TEXT_MAX, TITLE_MAX, check_step, read, read_costs, read_guide, typed};
pub use state::{Advice, State};

use crate::values::{Date, Ore};

/// A manager has this many days to answer; after that the case goes on without the answer.
pub const ANSWER_DAYS: i64 = 10;

/// Why something cannot be done with an application.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The case stands where this cannot be done.
    NotNow { state: State },
    /// The manager may still answer, to the end of this day.
    ManagerHasTime { until: Date },
    /// Nobody endorses or decides what he or she has applied for.
    OwnCase,
    /// A manager who advises against says why: the applicant can read it.
    ReasonsNeeded,
    /// The case has been changed or prepared again since the page was read.
    Changed,
    /// Fewer than five people have been granted what is alike, so an example would point at one of them.
    FewOfTheKind,
    /// An example says nobody's name.
    NamesApplicant,
    /// The last day is before the first.
    EndsBeforeItBegins,
    /// The last day was more than a year ago.
    LongOver,
    /// There is nothing to pay.
    NoCosts,
    /// A group is at least two.
    GroupOfOne,
    /// This measure kind has a ceiling, in öre, that the costs go beyond.
    AboveCeiling { max: Ore },
}
