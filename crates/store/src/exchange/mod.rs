//! What the foundation and the agencies share: events, who has signed up, what is wished for.

mod agency;
mod event;
mod feedback;
mod needs;
mod sign_up;
mod survey;
mod theme;
mod wish;
mod wish_comment;

pub use agency::{Agency, Coming, agencies, coming};
pub use event::{
    EventRow, Related, Span, add_event, event, event_with, events, related_events, save_event,
    set_event_state,
};
pub use feedback::{add_feedback, feedback_on, has_answered, reactions};
pub use needs::{
    NeedsRow, add_needs, all_needs, needs, open_needs, rankings, save_needs, set_ranking,
};
pub use sign_up::{
    SignUp, Visitor, add_sign_up, forget_participants, next_ticket, set_attended, set_standing,
    sign_up_with, sign_ups, sign_ups_of, taken_seats,
};
pub use survey::{Survey, add_survey, asked_now, close_survey, survey, survey_replies, surveys};
pub use theme::{Theme, Themed, add_theme, remove_theme, set_themed, themed, themes};
pub use wish::{Wish, add_wish, answer_wish, set_support, supported, wish, wishes};
pub use wish_comment::{Comment, add_comment, comment_counts, comments, hide_comment, supporters};

use crate::Sql;

/// Every statement of this aggregate.
pub const ALL: &[&[Sql]] = &[
    agency::ALL,
    event::ALL,
    feedback::ALL,
    needs::ALL,
    sign_up::ALL,
    survey::ALL,
    theme::ALL,
    wish::ALL,
    wish_comment::ALL,
];
