//! What goes together: least squares.

use statistics::differences::numbered;
use statistics::linear::{Linear, Question};
use statistics::{Answer, Errors};

use super::paired::limits;
use super::sentence::{self, Design, Facts, Outcome, Sentence, plain};
use super::share::size;
use super::{Chosen, Evaluated, Refusal, Table, Terms};

/// Which standard errors are asked for; clusters by the column that names them.
#[derive(Clone, Debug, PartialEq)]
pub enum Asked {
    Plain,
    Hc3,
    NeweyWest { lags: Option<usize> },
    Cluster { column: String },
    Wild { column: String, seed: u64 },
}

impl Asked {
    /// The column that has to be read for them.
    pub(super) fn column(&self) -> Option<&str> {
        match self {
            Asked::Cluster { column } | Asked::Wild { column, .. } => Some(column),
            _ => None,
        }
    }

    pub(super) fn errors(&self, chosen: &Chosen) -> Result<Errors, Refusal> {
        Ok(match self {
            Asked::Plain => Errors::Plain,
            Asked::Hc3 => Errors::Hc3,
            Asked::NeweyWest { lags } => Errors::NeweyWest { lags: *lags },
            Asked::Cluster { column } => {
                Errors::Cluster { clusters: numbered(&chosen.labels(column)?) }
            }
            Asked::Wild { column, seed } => {
                Errors::Wild { clusters: numbered(&chosen.labels(column)?), seed: *seed }
            }
        })
    }
}

/// The columns of a regression.
#[derive(Clone, Debug)]
pub struct Columns {
    pub y: String,
    pub x: Vec<String>,
    /// Powers of the one x; 1 for the columns as they are.
    pub degree: u32,
    pub intercept: bool,
    pub errors: Asked,
}

/// Least squares of y on x.
///
/// # Errors
/// Those of the table and of [`statistics::linear()`].
pub fn linear(
    table: &Table,
    columns: &Columns,
    terms: Terms,
) -> Result<Evaluated<Linear>, Refusal> {
    let names = columns.x.iter().chain([&columns.y]).map(String::as_str);
    let names: Vec<&str> = names.chain(columns.errors.column()).collect();
    let chosen = table.choose(&names, terms.missing)?;
    let question = Question {
        y: chosen.column(&columns.y)?.values,
        x: columns.x.iter().map(|name| chosen.column(name)).collect::<Result<_, _>>()?,
        degree: columns.degree,
        intercept: columns.intercept,
        errors: columns.errors.errors(&chosen)?,
        level: terms.level,
    };
    let answer = statistics::linear(&question).map_err(|error| chosen.refused(error))?;
    let sentence = said(&answer, columns, terms.level);
    Ok(Evaluated::of(answer, terms.level, sentence).of_rows(&chosen))
}

/// Of the first x; of a curve, and where nothing is left to judge by, only how much it describes.
fn said(answer: &Answer<Linear>, columns: &Columns, level: f64) -> Sentence {
    let names = || Facts {
        first: columns.x.first().cloned().unwrap_or_default(),
        second: columns.y.clone(),
        ..Facts::default()
    };
    let first = answer.result.coefficients.get(usize::from(columns.intercept));
    let limit = |first: &statistics::Coefficient| Some((first.low?, first.high?));
    match first.and_then(|first| Some((first, limit(first)?))) {
        Some((first, (low, high))) if columns.degree == 1 && first.se > 0.0 => {
            let outcome = Outcome::of(Some(low), Some(high));
            let sizes = [size(first.estimate, outcome), low, high];
            let kind = if columns.x.len() > 1 { "others" } else { "alone" };
            let facts = |l| {
                let Facts { first, second, .. } = names();
                Facts { first, second, kind, ..limits(l, sizes, level, answer.n) }
            };
            sentence::sentence(Design::Relation, outcome, facts)
        }
        _ => {
            let described = answer.result.r_squared.unwrap_or_default();
            let facts = |l| Facts { size: plain(l, described * 100.0, 1), ..names() };
            sentence::sentence(Design::Curve, Outcome::Value, facts)
        }
    }
}
