//! Why something cannot be done with what is shared.

use domain::exchange::{FileFault, OccasionFault, QuestionFault, Reason, Review, State};
use domain::values::Fault;
use words::{Language, args, format};

use super::value;

pub fn text(l: Language, label: &str, reason: &Reason) -> String {
    match reason {
        Reason::Occasion { line, fault } => {
            let fault = occasion(l, label, *fault);
            l.exchange_fault_line(args::ExchangeFaultLine { line, fault })
        }
        Reason::TooManyOccasions { max } => l.exchange_fault_too_many(max),
        Reason::Question { line, fault } => {
            let fault = question(l, label, *fault);
            l.exchange_fault_line(args::ExchangeFaultLine { line, fault })
        }
        Reason::TooManyQuestions { max } => l.exchange_fault_too_many_questions(max),
        Reason::QuestionsFixed => l.exchange_fault_questions_fixed().to_owned(),
        Reason::NoQuestions => l.exchange_fault_no_questions().to_owned(),
        Reason::NotALink => l.exchange_fault_link().to_owned(),
        Reason::PlaceOrLinkNeeded => l.exchange_fault_nowhere().to_owned(),
        Reason::LastDayTooLate { begins } => l.exchange_fault_last_day(format::date(*begins)),
        Reason::HasBegun => l.exchange_fault_begun().to_owned(),
        Reason::State { state } => l.exchange_fault_state(stage(l, *state)),
        Reason::NotOpen
        | Reason::NotInvited
        | Reason::IsOver
        | Reason::AlreadySignedUp
        | Reason::NotSignedUp
        | Reason::TooManyHeld
        | Reason::TooEarly
        | Reason::NoOffer => sign_up(l, reason).to_owned(),
        Reason::UnknownAgency { line } => l.exchange_fault_unknown_agency(line),
        Reason::ListedForNone => l.exchange_fault_listed_for_none().to_owned(),
        Reason::NoFeedback => l.exchange_fault_no_feedback().to_owned(),
        Reason::WishAnswered => l.exchange_fault_answered().to_owned(),
        Reason::UnknownWish => l.exchange_fault_unknown_wish().to_owned(),
        Reason::EndsBeforeItStarts { starts_on } => l.campaign_fault_days(format::date(*starts_on)),
        Reason::KnowledgeState { state } => review(l, *state),
        Reason::NeededForReaders => l.knowledge_fault_needed().to_owned(),
        Reason::File(fault) => file(l, *fault).to_owned(),
        Reason::EmptyMaterial => l.material_fault_empty().to_owned(),
        Reason::TooManyFiles { max } => l.knowledge_fault_files(max),
        Reason::TooManyMessages { max } => l.contact_fault_many(max),
        Reason::NewMessage => l.contact_fault_new().to_owned(),
        Reason::NothingToAnswer => l.knowledge_fault_answered().to_owned(),
        Reason::SurveyDays => l.survey_fault_days().to_owned(),
        Reason::SurveyOpen => l.survey_fault_open().to_owned(),
        Reason::SurveyClosed => l.survey_fault_closed().to_owned(),
        Reason::LetterSent => l.newsletter_fault_sent().to_owned(),
        Reason::LetterChanged => l.newsletter_fault_changed().to_owned(),
        Reason::NoReceivers => l.newsletter_fault_nobody().to_owned(),
        Reason::SameTopic => l.reaction_fault_same_theme().to_owned(),
        Reason::Options { .. }
        | Reason::OptionTooLong { .. }
        | Reason::SameOption { .. }
        | Reason::SamePlace { .. }
        | Reason::NothingRanked
        | Reason::NeedsOpened
        | Reason::NeedsDayPassed
        | Reason::NeedsNotOpen
        | Reason::NotForAgency => needs(l, reason),
        Reason::IsNamed => l.exchange_fault_named().to_owned(),
        Reason::EventOrTextNeeded => l.exchange_fault_event_or_text().to_owned(),
        Reason::UnknownIntroduction => l.exchange_fault_introduction().to_owned(),
    }
}

fn question(l: Language, label: &str, fault: QuestionFault) -> String {
    match fault {
        QuestionFault::Options => l.exchange_fault_options().to_owned(),
        QuestionFault::Text(fault) => value::text(l, label, &Fault::from(fault)),
    }
}

/// Why one cannot sign up, come or take a seat.
fn sign_up(l: Language, reason: &Reason) -> &'static str {
    match reason {
        Reason::NotOpen => l.exchange_fault_not_open(),
        Reason::NotInvited => l.exchange_fault_not_invited(),
        Reason::IsOver => l.exchange_fault_over(),
        Reason::AlreadySignedUp => l.exchange_fault_already(),
        Reason::NotSignedUp => l.exchange_fault_not_signed_up(),
        Reason::TooManyHeld => l.exchange_fault_too_many_held(),
        Reason::TooEarly => l.exchange_fault_too_early(),
        _ => l.exchange_fault_no_offer(),
    }
}

fn file(l: Language, fault: FileFault) -> &'static str {
    match fault {
        FileFault::Other => l.attachment_fault_other(),
        FileFault::NotWhole => l.attachment_fault_not_whole(),
        FileFault::TooLarge => l.attachment_fault_too_large(),
        FileFault::Macros => l.attachment_fault_macros(),
        FileFault::Runs => l.attachment_fault_runs(),
        FileFault::Fetches => l.attachment_fault_fetches(),
        FileFault::Undescribed => l.attachment_fault_undescribed(),
    }
}

fn review(l: Language, state: Review) -> String {
    l.knowledge_fault_state(l.knowledge_state(state.code()))
}

/// What a state is called once it is announced.
fn stage(l: Language, state: State) -> String {
    l.exchange_stage(match state {
        State::Published => "open",
        other => other.code(),
    })
}

fn needs(l: Language, reason: &Reason) -> String {
    match reason {
        Reason::Options { min, max } => l.needs_fault_options(args::NeedsFaultOptions { min, max }),
        Reason::OptionTooLong { line, max } => {
            l.needs_fault_option_long(args::NeedsFaultOptionLong { line, max })
        }
        Reason::SameOption { line } => l.needs_fault_option_same(line),
        Reason::SamePlace { option } => l.needs_fault_same_place(option + 1),
        Reason::NothingRanked => l.needs_fault_nothing().to_owned(),
        Reason::NeedsOpened => l.needs_fault_opened().to_owned(),
        Reason::NeedsDayPassed => l.needs_fault_day().to_owned(),
        Reason::NeedsNotOpen => l.needs_fault_not_open().to_owned(),
        _ => l.needs_fault_not_for_agency().to_owned(),
    }
}

fn occasion(l: Language, label: &str, fault: OccasionFault) -> String {
    match fault {
        OccasionFault::NoTime => l.exchange_fault_no_time().to_owned(),
        OccasionFault::EndsBeforeItBegins => l.exchange_fault_ends_first().to_owned(),
        OccasionFault::Date(_) => l.exchange_fault_day().to_owned(),
        OccasionFault::Weekday => l.exchange_fault_weekday().to_owned(),
        OccasionFault::NoSuchHour => l.exchange_fault_no_hour().to_owned(),
        OccasionFault::Overlaps => l.exchange_fault_overlap().to_owned(),
        OccasionFault::Note(fault) => value::text(l, label, &Fault::from(fault)),
    }
}
