//! What the foundation and the agencies share: events, who has signed up, what is wished for, what is known.

mod contact;
mod event;
mod feedback;
mod knowledge;
mod knowledge_reply;
mod knowledge_stem;
mod sign_up;
mod survey;
mod talk;
mod wish;

pub use contact::{Contact, contacts, remove_contact, set_contact};
pub use event::{
    EventRow, Related, Span, add_event, event, event_with, events, related_events, save_event,
    set_event_state,
};
pub use feedback::{add_feedback, feedback_on, has_answered};
pub use knowledge::{
    KnowledgeLine, KnowledgeRow, add_knowledge, knowledge, knowledge_text, knowledge_under_way,
    published_knowledge, set_knowledge, write_knowledge,
};
pub use knowledge_reply::{
    KnowledgeFile, Reply, Unanswered, add_knowledge_file, add_reply, end_knowledge_file,
    knowledge_content, knowledge_files, replies, set_reply, set_thanks, thanks, unanswered,
};
pub use knowledge_stem::{alike, set_stems, with_stem};
pub use sign_up::{
    SignUp, Visitor, add_sign_up, forget_participants, next_ticket, set_attended, set_standing,
    sign_up_with, sign_ups, sign_ups_of, taken_seats,
};
pub use survey::{Survey, add_survey, asked_now, close_survey, survey, survey_replies, surveys};
pub use talk::{Side, Talk, Word, add_talk, add_word, forget_talks, talks, word, words, written};
pub use wish::{Wish, add_wish, answer_wish, set_support, supported, wish, wishes};

use crate::Sql;

/// Every statement of this aggregate.
pub const ALL: &[&[Sql]] = &[
    contact::ALL,
    event::ALL,
    feedback::ALL,
    knowledge::ALL,
    knowledge_reply::ALL,
    knowledge_stem::ALL,
    sign_up::ALL,
    survey::ALL,
    talk::ALL,
    wish::ALL,
];
