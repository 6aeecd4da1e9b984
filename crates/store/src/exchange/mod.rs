//! What the foundation and the agencies share: events, who has signed up, what is wished for, what is known.

mod agency;
mod asked;
mod attempt;
mod campaign;
mod contact;
mod event;
mod event_material;
mod event_page;
mod feedback;
mod knowledge;
mod knowledge_reply;
mod knowledge_stem;
mod needs;
mod newsletter;
mod notice;
mod sign_up;
mod survey;
mod talk;
mod topic;
mod wish;
mod wish_comment;

pub use agency::{Agency, Coming, agencies, coming};
pub use asked::{
    AskedQuestion, add_asked, asked_at, asked_by, forget_asked, remove_asked, set_answered,
};
pub use attempt::{Attempt, add_attempt, end_attempts, forget_attempts, other_attempts};
pub use campaign::{
    CampaignRow, Material, add_campaign, add_material, campaign, campaigns, count_interest,
    interest, material, materials, remove_campaign, remove_material, save_campaign,
};
pub use contact::{Contact, contacts, remove_contact, set_contact};
pub use event::{
    EventRow, Related, Span, add_event, event, event_with, events, for_invited, is_named,
    related_events, remove_draft, save_event, set_event_state, set_reminded, to_remind,
};
pub use event_material::{
    EventMaterial, add_event_material, event_material_content, event_materials,
    remove_event_material,
};
pub use event_page::{Listing, OfSeries, event_bounds, event_page, others_in_series, series_names};
pub use feedback::{add_feedback, feedback_on, has_answered, reactions};
pub use knowledge::{
    KnowledgeLine, KnowledgeRow, add_knowledge, knowledge, knowledge_text, knowledge_under_way,
    published_knowledge, remove_knowledge, remove_wording, set_knowledge, write_knowledge,
};
pub use knowledge_reply::{
    KnowledgeFile, Reply, Unanswered, add_knowledge_file, add_reply, end_knowledge_file,
    knowledge_content, knowledge_files, replies, set_reply, set_thanks, thanks, unanswered,
};
pub use knowledge_stem::{alike, set_stems, with_stem};
pub use needs::{
    NeedsRow, add_needs, all_needs, needs, open_needs, rankings, remove_needs, save_needs,
    set_ranking,
};
pub use newsletter::{
    NewsletterRow, add_copy, add_newsletter, came_to, copy_with, newsletter, newsletters,
    remove_newsletter, save_newsletter, send_newsletter,
};
pub use notice::{
    Notice, add_notice, confirmed_notices, forget_notices, notice_of, notice_with, set_notice,
};
pub use sign_up::{
    Counted, Erased, SignUp, Tally, Visitor, add_sign_up, counted, forget_participants,
    has_answers, live_sign_ups, next_ticket, place_in_line, set_asked, set_attended, set_held,
    set_standing, sign_up_with, sign_ups, sign_ups_of, sign_ups_with, taken_seats, tally, to_ask,
};
pub use survey::{Survey, add_survey, asked_now, close_survey, survey, survey_replies, surveys};
pub use talk::{
    Side, Talk, Word, add_talk, add_word, forget_talks, settle_talk, talks, word, words, written,
};
pub use topic::{Sorted, Topic, add_topic, remove_topic, set_sorted, sorted, topics};
pub use wish::{Wish, add_wish, answer_wish, set_support, supported, wish, wishes};
pub use wish_comment::{Comment, add_comment, comment_counts, comments, hide_comment, supporters};

use crate::Sql;

/// Every statement of this aggregate.
pub const ALL: &[&[Sql]] = &[
    contact::ALL,
    agency::ALL,
    asked::ALL,
    attempt::ALL,
    campaign::ALL,
    event::ALL,
    event_material::ALL,
    event_page::ALL,
    feedback::ALL,
    knowledge::ALL,
    knowledge_reply::ALL,
    knowledge_stem::ALL,
    needs::ALL,
    newsletter::ALL,
    notice::ALL,
    sign_up::ALL,
    survey::ALL,
    talk::ALL,
    topic::ALL,
    wish::ALL,
    wish_comment::ALL,
];

/// What a stored file is.
fn file_kind(code: &str) -> Result<domain::exchange::FileKind, crate::Error> {
    let kind = domain::exchange::FileKind::from_code(code);
    kind.ok_or_else(|| crate::Error::Broken("a stored kind of file is unknown".to_owned()))
}
