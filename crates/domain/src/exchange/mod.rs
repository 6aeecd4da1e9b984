//! What the foundation and the agencies share: events, wishes, what is known, whom one can ask, letters; an agency's
//! campaigns and survey.

mod agency_kind;
mod attachment;
mod campaign;
mod contact;
mod event;
mod feedback;
mod invited;
mod knowledge;
mod link;
mod material;
mod needs;
mod newsletter;
mod occasion;
mod question;
mod search;
mod sign_up;
mod survey;
mod theme;
mod wish;

pub use agency_kind::{AgencyKind, LARGE_FROM};
pub use attachment::{Attachment, FileFault, FileKind};
pub use campaign::{Campaign, Interest, check_days, monday};
pub use contact::{LINE_MAX, MESSAGE_DAYS, MESSAGE_MAX, MESSAGES_A_DAY, alike, may_write};
pub use event::{Audience, Event, Kind, LINK_MAX, SEATS, Stage, State, TEXT_MAX, stage};
pub use feedback::{Feedback, Ideas, OPEN_DAYS, Reaction, is_counted, is_open, reaction};
pub use invited::{is_same_agency, read_invited};
pub use knowledge::{Again, Knowledge, KnowledgeKind, Review};
pub use link::{LinkTo, NOTICE_HOURS, attendance, feedback_ends};
pub use material::{MATERIAL_MAX, MATERIAL_TEXT_MAX, Material};
pub use needs::{
    Needs, NeedsStage, OPTIONS_MAX, Ranking, Wanted, count as count_needs, read_options,
    read_ranking,
};
pub use newsletter::{LETTER_MAX, Newsletter, Receivers, unsent};
pub use occasion::{OCCASIONS, Occasion, OccasionFault, begins, ends, read_occasions, written};
pub use question::{
    ANSWER_FIELDS, QUESTIONS, Question, QuestionFault, read_answers, read_questions,
    written_questions,
};
pub use search::{WORDS, ranked, words};
pub use sign_up::{
    HOLD_MINUTES, OFFER_HOURS, Place, Standing, arrive, most_held, seen_taken, settle, taken,
};
pub use survey::{
    Aware, Known, LEAST_DAYS, MOST_DAYS, SurveyQuestion, SurveyReply, SurveyState, around, known,
    survey_days,
};
pub use theme::{Theme, shared};
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
    /// A line of the organiser's questions cannot be read; lines are counted from 1.
    Question {
        line: usize,
        fault: QuestionFault,
    },
    TooManyQuestions {
        max: usize,
    },
    /// Somebody has answered them already.
    QuestionsFixed,
    /// Whoever has a seat can put questions until it is over, and not too many.
    NoQuestions,
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
    /// Another event, a wish or a letter names the draft.
    IsNamed,
    /// An event cannot introduce itself, or one that is not there.
    UnknownIntroduction,
    /// One cannot sign up: it is not announced, has closed, or was called off.
    NotOpen,
    AlreadySignedUp,
    /// The event is over, or called off.
    IsOver,
    NotSignedUp,
    /// Too many sign-ups from the same network wait for their confirmation.
    TooManyHeld,
    /// One can say so first when it is about to begin.
    TooEarly,
    /// There is no seat to take, or it was not taken in time.
    NoOffer,
    /// Only those who came can say what it gave, once, within two weeks.
    NoFeedback,
    /// It has been held, answered with no, or is the same as another.
    WishAnswered,
    /// What is planned or has been held says which event it is, or something else of it.
    EventOrTextNeeded,
    /// A wish can be the same as another that is open, not as itself.
    UnknownWish,
    /// A campaign ends on the day it starts at the earliest.
    EndsBeforeItStarts {
        starts_on: Date,
    },
    /// The text is not in the state that this asks for.
    KnowledgeState {
        state: Review,
    },
    /// What others are to read has to say this.
    NeededForReaders,
    /// It is no file that is shared.
    File(FileFault),
    /// So many files and no more.
    TooManyFiles {
        max: usize,
    },
    /// No agency has this name; lines are counted from 1.
    UnknownAgency {
        line: usize,
    },
    /// Agencies are listed, and it is not for those who have been asked.
    ListedForNone,
    /// The event is for agencies that have been asked, and this is none of them.
    NotInvited,
    /// It has a text, a link or a file.
    EmptyMaterial,
    /// Only who is asked answers, once.
    NothingToAnswer,
    /// Somebody has written to others as often as one may in a day.
    TooManyMessages {
        max: i64,
    },
    /// More has been written than whoever has nothing to answer has seen.
    NewMessage,
    /// A survey is open for some days, not for ever.
    SurveyDays,
    /// One is open already.
    SurveyOpen,
    /// It is answered until its last day.
    SurveyClosed,
    /// What has left stays as it is, and leaves once.
    LetterSent,
    /// It was changed after it was looked at.
    LetterChanged,
    /// Nobody is to have it.
    NoReceivers,
    /// There is a topic of that name.
    SameTopic,
    /// A survey has at least `min` and at most `max` options.
    Options {
        min: usize,
        max: usize,
    },
    OptionTooLong {
        line: usize,
        max: usize,
    },
    /// The line says what an earlier one says.
    SameOption {
        line: usize,
    },
    /// The option, counted from 0, has the place of an earlier one.
    SamePlace {
        option: usize,
    },
    NothingRanked,
    /// What agencies rank stays as it was asked.
    NeedsOpened,
    /// Its last day has passed before it was opened.
    NeedsDayPassed,
    /// It is a draft, or its time is over.
    NeedsNotOpen,
    /// An agency's coordinator or a representative answers for it.
    NotForAgency,
}
