//! What the foundation and the agencies do together: events that are planned, announced and held.

mod campaign;
mod event;
mod feedback;
mod occasion;
mod sign_up;
mod wish;

pub use campaign::{Campaign, Interest, check_days, monday};
pub use event::{Audience, Event, Kind, LINK_MAX, SEATS, Stage, State, TEXT_MAX, stage};
pub use feedback::{Feedback, Ideas, OPEN_DAYS, Reaction, is_counted, is_open, reaction};
pub use occasion::{OCCASIONS, Occasion, OccasionFault, begins, ends, read_occasions, written};
pub use sign_up::{OFFER_HOURS, Place, Standing, arrive, settle, taken};
pub use wish::{Answer, said};

use crate::values::Date;

/// Why something cannot be done with what is shared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// A line of the occasions cannot be read; lines are counted from 1.
    Occasion {
        line: usize,
        fault: OccasionFault,
    },
    TooManyOccasions {
        max: usize,
    },
    /// Not the address of a page: it begins with `https://`.
    NotALink,
    /// Nobody knows where to go: neither a place nor a link is given.
    PlaceOrLinkNeeded,
    /// One can sign up to the day it begins at the latest.
    LastDayTooLate {
        begins: Date,
    },
    /// What has begun cannot be published as something to come.
    HasBegun,
    /// It is not in the state that this asks for.
    State {
        state: State,
    },
    /// An event cannot introduce itself, or one that is not there.
    UnknownIntroduction,
    /// One cannot sign up: it is not announced, has closed, or was called off.
    NotOpen,
    AlreadySignedUp,
    NotSignedUp,
    /// There is no seat to take, or it was not taken in time.
    NoOffer,
    /// Only those who came can say what it gave, once, within two weeks.
    NoFeedback,
    /// It has been held, answered with no, or is the same as another.
    WishAnswered,
    /// A wish can be the same as another that is open, not as itself.
    UnknownWish,
    /// A campaign ends on the day it starts at the earliest.
    EndsBeforeItStarts {
        starts_on: Date,
    },
}
