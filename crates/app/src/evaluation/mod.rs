//! Evaluation: a question, a table, and an answer with its sentence. The terminal and the pages ask through the same.

mod answer;
pub mod bootstrap;
pub mod differences;
mod drawing;
pub mod found;
pub mod groups;
pub mod linear;
mod number;
mod ordered;
pub mod paired;
mod paper;
pub mod plan;
pub mod question;
mod refusal;
pub mod saved;
mod sentence;
pub mod series;
pub mod share;
mod show;
pub mod summary;
mod table;

pub use answer::answer;
pub use drawing::{Drawn, drawn};
pub use number::read_number;
pub use paper::{checks, how, number_table, written_number};
pub use refusal::Refusal;
pub use sentence::Sentence;
pub use show::text;
pub use table::{Chosen, Missing, Table};

use serde::Serialize;
use statistics::Answer;

/// What goes with every question.
#[derive(Clone, Copy, Debug)]
pub struct Terms {
    /// Of the intervals, between 0 and 1.
    pub level: f64,
    pub missing: Missing,
}

/// An answer as it is given: the fields are the contract of `storlom evaluate --json`.
#[derive(Clone, Debug, Serialize)]
pub struct Evaluated<T> {
    #[serde(flatten)]
    pub answer: Answer<T>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub level: Option<f64>,
    /// Rows used and rows dropped because a cell was empty.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub used: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dropped: Option<usize>,
    pub sentence: Sentence,
}

impl<T> Evaluated<T> {
    fn of(answer: Answer<T>, level: f64, sentence: Sentence) -> Evaluated<T> {
        Evaluated { answer, level: Some(level), used: None, dropped: None, sentence }
    }

    fn of_rows(mut self, chosen: &Chosen) -> Evaluated<T> {
        self.used = Some(chosen.used());
        self.dropped = Some(chosen.dropped);
        self
    }
}
