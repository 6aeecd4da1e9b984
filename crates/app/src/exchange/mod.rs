//! What the foundation and the agencies share: events, wishes, what is known, whom one can ask, letters; an agency's
//! campaigns and survey.

mod attachment;
mod calendar;
pub mod campaign;
mod change_event;
pub(crate) mod contact;
mod create_event;
mod feedback;
mod guest;
mod in_time;
mod invited;
mod knowledge;
pub(crate) mod letters;
mod material;
mod mine;
mod needs;
pub(crate) mod newsletter;
mod outlook;
mod participants;
mod plain;
mod publish_event;
mod question;
mod reaction;
mod series;
mod show_event;
mod sign_up;
pub mod survey;
mod throw_away;
mod waits;
mod wish;

pub use attachment::Handed;
pub use calendar::{
    CalendarPage, Listed, Wanted, all_events, calendar, calendar_file, calendar_page, event_file,
    feed,
};
pub(crate) use campaign::Seen;
pub use change_event::{change_event, write_up};
pub use contact::{
    ContactFilter, Contacts, Listed as ListedContact, Offer, Offered, ShownTalk, TalkLine,
    answer_talk, contacts, offer, offer_contact, settle_talk, talk, withdraw_contact, write_to,
};
pub use create_event::create_event;
pub use feedback::{Told, give_feedback};
pub use guest::{
    Followed, Guest, Opened, ask_by_link, ask_for_notice, follow, give_feedback_by_link, opened,
    sign_up_as_guest,
};
pub use in_time::forget;
pub(crate) use in_time::{changes, settle_in_time};
pub use invited::agency_names;
pub use knowledge::{
    Bank, KnowledgeFilter, Pattern, Said, ShownKnowledge, add_knowledge_file, answer_reply, bank,
    change_knowledge, create_knowledge, give_back_knowledge, hide_reply, knowledge, knowledge_file,
    pattern, publish_knowledge, remove_knowledge_file, reply, send_knowledge, take_back_knowledge,
    take_down_knowledge, thank, throw_away_knowledge,
};
pub use letters::{clock, when, when_and_what, word};
pub use material::{add_event_material, event_material_file, remove_event_material};
pub use mine::{signed_up, signed_up_here};
pub use needs::{
    NeedsPage, NeedsResult, NeedsRow, change_needs, create_needs, needs_list, needs_page,
    open_needs, rank, ranked,
};
pub use newsletter::{
    NewsletterRow, Ready, change_newsletter, newsletter_list, newsletter_ready, send_newsletter,
    write_newsletter,
};
pub use outlook::{Meetings, Never, Outlook, Registrations, Waiting as WaitingWish, outlook};
pub use participants::{Participants, note_attendance, participants, participants_taken_out};
pub use plain::{leads_somewhere, plain};
pub use publish_event::{cancel_event, publish_event};
pub use question::{ask_question, mark_answered, questions};
pub use reaction::{
    Common, Point, Sorting, Text, Topic, Trend, add_topic, remove_topic, sort, sorting, topic_list,
    trend,
};
pub use series::{InSeries, series};
pub use show_event::{Mine, Named, Shown, event};
pub(crate) use sign_up::note_of_nobody;
pub use sign_up::{Asked, accept_seat, cancel_sign_up, questions_at_sign_up, sign_up};
pub use throw_away::{throw_away_event, throw_away_needs, throw_away_newsletter};
pub use waits::{Matter, Waiting, waits};
pub use wish::{
    Answered, WishList, WishPage, Wished, answer_wish, comment, hide, make_wish, support, wish,
    wish_list, wish_page,
};

pub use store::exchange::{
    AskedQuestion, Comment, EventMaterial, EventRow, KnowledgeFile, KnowledgeLine, KnowledgeRow,
    OfSeries, SignUp, SignedUp, Sorted, Span, Wish,
};

use domain::exchange::{Event, Reason};
use store::Tx;
use store::access::{Organisation, Scope, for_operator};

use crate::access::Visit;
use crate::{App, Error};

/// Events belong to the foundation: at an agency's address there are none.
fn at_the_foundation(visit: &Visit) -> Result<(), Error> {
    let here = visit.organisation.as_ref().is_some_and(Organisation::is_foundation);
    if here { Ok(()) } else { Err(Error::Missing) }
}

/// Every foundation of the installation with its scope: what happens by the clock, and what waits for those
/// who come from elsewhere, is asked of each.
pub(crate) fn foundations(app: &App) -> Result<Vec<(Organisation, Scope)>, Error> {
    let all = store::access::organisations(&app.store)?.into_iter();
    all.filter(|organisation| organisation.is_foundation())
        .map(|one| Ok((one.clone(), for_operator(&app.store, Some(one.slug.as_str()))?)))
        .collect()
}

/// The event that another introduces has to be there, and be another one.
fn check_introduction(tx: &Tx<'_>, event: &Event, own: domain::values::Id) -> Result<(), Error> {
    let Some(wanted) = event.introduces else { return Ok(()) };
    let known =
        wanted != own && store::exchange::events(tx, always())?.iter().any(|e| e.id == wanted);
    if known { Ok(()) } else { Err(Error::refused_at("introduces", Reason::UnknownIntroduction)) }
}

/// Every event that there has been or will be.
fn always() -> Span {
    use domain::values::Instant;
    Span { from: Instant::from_millis(i64::MIN), until: Instant::from_millis(i64::MAX) }
}
