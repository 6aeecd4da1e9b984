//! Follow-up: one short question to participant and manager, when a measure is completed and one
//! year later.

mod question;
mod tally;

pub use question::{Answer, Asking, Question, Respondent, Standing};
pub use tally::Tally;

use crate::values::Date;

/// What is written may be this long: a short answer to a short question.
pub const MAX_TEXT: usize = 1000;

/// When the question is put.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Moment {
    Completion,
    OneYear,
}

impl Moment {
    pub const ALL: [Moment; 2] = [Moment::Completion, Moment::OneYear];

    pub const fn code(self) -> &'static str {
        match self {
            Moment::Completion => "completion",
            Moment::OneYear => "one_year",
        }
    }

    pub fn from_code(code: &str) -> Option<Moment> {
        Moment::ALL.into_iter().find(|moment| moment.code() == code)
    }
}

/// Why an answer is not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The question is not put until this day.
    NotYet { from: Date },
    /// The last day has passed.
    Lapsed { last: Date },
    /// It has been answered.
    Answered,
}
