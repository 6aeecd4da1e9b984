//! An answer as it is kept and shown: no figure in it has fewer than five persons behind it.

use domain::evaluation::Minimum;
use domain::few::K;
use serde::{Deserialize, Serialize};
use statistics::Answer;
use words::args;

use super::sentence::Sentence;

/// What was found, or why nothing is told.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Found {
    pub outcome: Outcome,
    pub sentence: Sentence,
    /// How many were asked and how many answered: before anything else.
    pub opening: Option<Sentence>,
    /// What the reader must know beside the sentence.
    pub notes: Vec<Sentence>,
    pub pictures: Vec<Picture>,
    pub assumptions: Vec<Assumed>,
    pub warnings: Vec<Told>,
    pub numbers: Vec<Number>,
    /// The method's name, such as `wilson`; empty where nothing was computed.
    pub method: String,
    pub n: u64,
    /// Rows used, and rows left out because a cell was empty.
    pub used: usize,
    pub dropped: usize,
    /// Of the intervals, between 0 and 1.
    pub level: f64,
}

/// What an answer came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Outcome {
    /// A difference, up or down, or a size.
    Told,
    /// The interval holds both directions.
    Open,
    /// Fewer than the agency has set.
    TooFew,
    /// Fewer than five behind a figure.
    FewPeople,
}

/// A condition of the method: its code, what was found, and whether it held.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Assumed {
    pub code: String,
    pub value: Option<f64>,
    pub held: bool,
}

/// A warning of the method.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Told {
    pub code: String,
    pub value: Option<f64>,
}

/// A figure with the code of its name, which may hold a name from the table.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Number {
    pub code: String,
    pub name: String,
    pub value: Option<f64>,
    pub unit: Unit,
}

/// How a figure is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Unit {
    /// As in the table.
    Plain,
    /// A share of 1.
    Percent,
    /// A difference of two shares.
    Points,
    Count,
    Probability,
}

/// What is drawn.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Picture {
    Series(Course),
    Intervals {
        rows: Vec<Span>,
        unit: Unit,
    },
    /// At least five pairs in each group: how many, and their means before and after.
    Pairs {
        before: String,
        after: String,
        groups: Vec<(u64, f64, f64)>,
    },
    /// From, to and how many, of what; each bar of nobody or at least five.
    Spread {
        of: String,
        bars: Vec<(f64, f64, u64)>,
    },
}

/// A series with the level that was fitted, and as it would have gone on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Course {
    pub outcome: String,
    pub event: String,
    pub since: String,
    pub points: Vec<Point>,
    /// The first point after.
    pub from: usize,
    /// What else happened: name and the first point after.
    #[serde(default)]
    pub others: Vec<(String, usize)>,
}

/// A point in time; no value where it would tell of few people.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Point {
    pub time: String,
    pub value: Option<f64>,
    pub fitted: f64,
    /// From the first point after.
    pub otherwise: Option<f64>,
}

/// An estimate between its limits.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Span {
    pub code: String,
    pub name: String,
    pub low: f64,
    pub estimate: Option<f64>,
    pub high: f64,
}

impl Number {
    pub(super) fn new(code: &str, value: impl Into<Option<f64>>, unit: Unit) -> Number {
        Number { code: code.to_owned(), name: String::new(), value: value.into(), unit }
    }

    pub(super) fn of(mut self, name: &str) -> Number {
        name.clone_into(&mut self.name);
        self
    }
}

impl Span {
    pub(super) fn new(code: &str, name: &str, [low, estimate, high]: [f64; 3]) -> Span {
        Span { code: code.to_owned(), name: name.to_owned(), low, estimate: Some(estimate), high }
    }
}

impl Found {
    /// An answer of a method, with what it rests on.
    pub(super) fn of<T>(answer: &Answer<T>, outcome: Outcome, sentence: Sentence) -> Found {
        let assumed = answer.assumptions.iter().map(|one| Assumed {
            code: one.code.to_owned(),
            value: one.value,
            held: one.held,
        });
        let told =
            answer.warnings.iter().map(|one| Told { code: one.code.to_owned(), value: one.value });
        Found {
            outcome,
            sentence,
            opening: None,
            notes: Vec::new(),
            pictures: Vec::new(),
            assumptions: assumed.collect(),
            warnings: told.collect(),
            numbers: Vec::new(),
            method: answer.method.clone(),
            n: answer.n,
            used: 0,
            dropped: 0,
            level: 0.95,
        }
    }

    fn nothing(outcome: Outcome, sentence: Sentence) -> Found {
        Found {
            outcome,
            sentence,
            opening: None,
            notes: Vec::new(),
            pictures: Vec::new(),
            assumptions: Vec::new(),
            warnings: Vec::new(),
            numbers: Vec::new(),
            method: String::new(),
            n: 0,
            used: 0,
            dropped: 0,
            level: 0.95,
        }
    }

    /// So many are needed, and there are only so many. One to four are not told.
    pub(super) fn too_few(minimum: Minimum, needed: i64, found: usize) -> Found {
        let found = i64::try_from(found).unwrap_or(i64::MAX);
        let told = if (1..K).contains(&found) { "no" } else { "yes" };
        let (what, found) = (minimum.code(), found.to_string());
        Found::nothing(
            Outcome::TooFew,
            Sentence::in_both(|l| {
                let found = &found;
                l.evaluation_page_too_few(args::EvaluationPageTooFew { what, needed, told, found })
            }),
        )
    }

    /// Somebody is behind a figure, but fewer than five.
    pub(super) fn few_people() -> Found {
        Found::nothing(
            Outcome::FewPeople,
            Sentence::in_both(|l| l.evaluation_page_few_people().to_owned()),
        )
    }

    /// Whether there are figures.
    #[must_use]
    pub fn is_computed(&self) -> bool {
        matches!(self.outcome, Outcome::Told | Outcome::Open)
    }
}
