//! What the foundation and the agencies share: events, who has signed up, what is wished for.

mod campaign;
mod event;
mod feedback;
mod sign_up;
mod wish;

pub use campaign::{
    CampaignRow, Material, add_campaign, add_material, campaign, campaigns, count_interest,
    interest, material, materials, remove_campaign, remove_material, save_campaign,
};
pub use event::{
    EventRow, Related, Span, add_event, event, event_with, events, related_events, save_event,
    set_event_state,
};
pub use feedback::{add_feedback, feedback_on, has_answered};
pub use sign_up::{
    SignUp, Visitor, add_sign_up, forget_participants, next_ticket, set_attended, set_standing,
    sign_up_with, sign_ups, sign_ups_of, taken_seats,
};
pub use wish::{Wish, add_wish, answer_wish, set_support, supported, wish, wishes};

use crate::Sql;

/// Every statement of this aggregate.
pub const ALL: &[&[Sql]] = &[campaign::ALL, event::ALL, feedback::ALL, sign_up::ALL, wish::ALL];
