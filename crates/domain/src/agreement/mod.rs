//! The local agreement: from the problem and the goal to signatures, and its year.

mod deciding;
mod difference;
mod duty;
mod gap;
mod measure_kind;
mod notice;
mod phase;
mod purpose;
mod signature;
mod term;
mod text;
mod view;
mod words;

pub use deciding::Deciding;
pub use difference::{Change, Changed, Difference, differences};
pub use duty::{Duty, DutyKind, after_notice, defaults};
pub use gap::{Gap, Weight, gaps, musts};
pub use measure_kind::{MeasureForm, MeasureKind, Route};
pub use notice::{Notice, may_give_notice, may_withdraw_notice};
pub use phase::Phase;
pub use purpose::{Area, Baseline, Challenge, Goal, Horizon, Serves};
pub use signature::{Means, Signature, Standing, complete, matches_code, may_give, standing};
pub use term::Term;
pub use text::{Draft, Listed, Outline, Part, Signatory, code, text_hash};
pub use view::{View, readable};
pub use words::{Words, compared_words};

use crate::values::Date;

/// Why something cannot be done with an agreement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The phase does not allow it.
    Phase { phase: Phase },
    /// What must be there is not, and nobody has written why the proposal goes on anyway.
    Musts { count: usize },
    /// An area must serve at least one goal.
    AreaWithoutGoal,
    /// The last day comes before the first.
    EndsBeforeItBegins,
    /// The employer and at least one union must be parties.
    TooFewParties,
    /// The code typed from the signed document is that of another text.
    OtherText,
    /// This agreement is not assented to in the system.
    NoAssent,
    /// Only the party's own representative may do this.
    OtherParty,
    /// The file is not a PDF.
    NotPdf,
    /// The file has nothing in it.
    EmptyFile,
    /// The file begins as a PDF and has no end.
    CutFile,
    /// The view has been released, and stands as it was written.
    Released,
    /// Nothing has been written yet.
    NoView,
    /// An agreement registered as it is begins when it began: it must have a first day.
    NoTerm,
    /// It ends on a day or by notice, not both.
    EndAndNotice,
    /// Used by something else of the agreement, or by the plan.
    InUse,
    /// It ends on its last day by itself: nobody gives notice.
    FixedTerm { to: Date },
    /// The party has given notice already.
    NoticeGiven { last_day: Date },
    /// Notice is noted with a day on which it can have been given.
    NoticeDay { from: Date, to: Date },
    /// With that day the agreement would have ended already.
    EndsInThePast { last_day: Date },
    /// There is no notice that stands.
    NoNotice,
    /// The next talk has a day that has passed.
    TalkInThePast,
}
