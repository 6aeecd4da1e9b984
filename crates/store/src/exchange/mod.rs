//! What the foundation and the agencies share: events, who has signed up, what is wished for.

mod event;
mod feedback;
mod notice;
mod sign_up;
mod wish;

pub use event::{
    EventRow, Related, Span, add_event, event, event_with, events, related_events, save_event,
    set_event_state, set_reminded, to_remind,
};
pub use feedback::{add_feedback, feedback_on, has_answered};
pub use notice::{
    Notice, add_notice, confirmed_notices, forget_notices, notice_of, notice_with, set_notice,
};
pub use sign_up::{
    Erased, SignUp, Tally, Visitor, add_sign_up, counted, forget_participants, held_from,
    next_ticket, place_in_line, set_asked, set_attended, set_standing, sign_up_with, sign_ups,
    sign_ups_of, sign_ups_with, taken_seats, tally, to_ask,
};
pub use wish::{Wish, add_wish, answer_wish, set_support, supported, wish, wishes};

use crate::Sql;

/// Every statement of this aggregate.
pub const ALL: &[&[Sql]] = &[event::ALL, feedback::ALL, notice::ALL, sign_up::ALL, wish::ALL];
