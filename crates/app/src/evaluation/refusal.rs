//! Why nothing is computed, and how that is said.

use documents::ReadFault;
use statistics::Error;
use words::{Language, args, format};

/// What is wrong with the table or with what is asked of it. Lines are those of the file, from 1.
#[derive(Clone, Debug, PartialEq)]
pub enum Refusal {
    Unreadable(ReadFault),
    UnknownColumn {
        name: String,
        known: Vec<String>,
    },
    /// The places of the columns, from 1.
    RepeatedColumn {
        name: String,
        first: usize,
        second: usize,
    },
    NoRows,
    /// The first of the empty cells, each with its line and column, and how many there are.
    Missing {
        cells: Vec<(u64, String)>,
        count: usize,
    },
    NotANumber {
        line: u64,
        column: String,
        text: String,
    },
    /// The method's own reason, with the line of the row that it names.
    Method {
        error: Error,
        line: Option<u64>,
    },
}

impl From<Error> for Refusal {
    fn from(error: Error) -> Refusal {
        Refusal::Method { error, line: None }
    }
}

impl Refusal {
    /// The refusal as a page says it: what there is a checkbox for there is an option for in the terminal.
    #[must_use]
    pub fn said_on_page(&self, l: Language) -> String {
        match self {
            Refusal::Missing { cells, count } => {
                let (count, cells) = (whole(*count), named(l, cells));
                l.evaluation_page_missing(args::EvaluationPageMissing { count, cells })
            }
            other => other.said(l),
        }
    }

    /// The refusal as a sentence.
    #[must_use]
    pub fn said(&self, l: Language) -> String {
        match self {
            Refusal::Unreadable(fault) => fault.to_string(),
            Refusal::UnknownColumn { name, known } => {
                l.evaluation_unknown_column(args::EvaluationUnknownColumn {
                    name,
                    known: known.join(", "),
                })
            }
            Refusal::RepeatedColumn { name, first, second } => {
                l.evaluation_repeated_column(args::EvaluationRepeatedColumn { name, first, second })
            }
            Refusal::NoRows => l.evaluation_no_rows().to_owned(),
            Refusal::Missing { cells, count } => {
                let (count, cells) = (whole(*count), named(l, cells));
                l.evaluation_missing(args::EvaluationMissing { count, cells })
            }
            Refusal::NotANumber { line, column, text } => {
                l.evaluation_not_a_number(args::EvaluationNotANumber { line, column, text })
            }
            Refusal::Method { error, line } => method(l, error, line.unwrap_or_default()),
        }
    }
}

fn named(l: Language, cells: &[(u64, String)]) -> String {
    let named =
        cells.iter().map(|(line, column)| l.evaluation_cell(args::EvaluationCell { line, column }));
    named.collect::<Vec<_>>().join("; ")
}

fn whole(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// A number as it is shown in a refusal.
fn shown(l: Language, value: f64) -> String {
    let digits = if value.fract() == 0.0 { 0 } else { 4 };
    format::decimal(l, value, digits)
}

fn method(l: Language, error: &Error, line: u64) -> String {
    match error {
        Error::TooFew { needed, found } => {
            l.evaluation_too_few(args::EvaluationTooFew { needed, found })
        }
        Error::TooFewInGroup { group, needed, found } => {
            l.evaluation_too_few_in_group(args::EvaluationTooFewInGroup { group, needed, found })
        }
        Error::Constant => l.evaluation_constant().to_owned(),
        Error::NotTwoGroups { found } => l.evaluation_not_two_groups(found),
        Error::NotAShare { successes, n } => {
            l.evaluation_not_a_share(args::EvaluationNotAShare { successes, n })
        }
        Error::NoDiscordant => l.evaluation_no_discordant().to_owned(),
        Error::Dependent { column, on } => {
            let others = if on.is_empty() { "none" } else { "some" };
            l.evaluation_dependent(args::EvaluationDependent { others, column, on: on.join(", ") })
        }
        Error::FullLeverage { .. } => l.evaluation_full_leverage(line),
        Error::NotZeroOne { column, value, .. } => {
            let value = shown(l, *value);
            l.evaluation_not_zero_one(args::EvaluationNotZeroOne { line, column, value })
        }
        Error::Negative { column, value, .. } => l.evaluation_negative(args::EvaluationNegative {
            line,
            column,
            value: shown(l, *value),
        }),
        Error::NotPositive { column, value, .. } => {
            l.evaluation_not_positive(args::EvaluationNotPositive {
                line,
                column,
                value: shown(l, *value),
            })
        }
        Error::SwitchesBack { column, .. } => {
            l.evaluation_switches_back(args::EvaluationSwitchesBack { line, column })
        }
        Error::NeverSwitches { column } => l.evaluation_never_switches(column),
        _ => design(l, error),
    }
}

/// The refusals of series and difference designs.
fn design(l: Language, error: &Error) -> String {
    let yes = |is: bool| if is { "yes" } else { "no" };
    match error {
        Error::Separation => l.evaluation_separation().to_owned(),
        Error::NotConverged { rounds } => l.evaluation_not_converged(rounds),
        Error::EmptyCell { treated, after } => l.evaluation_empty_cell(args::EvaluationEmptyCell {
            treated: yes(*treated),
            after: yes(*after),
        }),
        Error::TreatmentVaries { unit } => l.evaluation_treatment_varies(unit),
        Error::Staggered { first, other } => l.evaluation_staggered(args::EvaluationStaggered {
            first: shown(l, *first),
            other: shown(l, *other),
        }),
        Error::UnitAcrossClusters { unit } => l.evaluation_unit_across_clusters(unit),
        Error::TooFewClusters { needed, found } => {
            l.evaluation_too_few_clusters(args::EvaluationTooFewClusters { needed, found })
        }
        Error::TooFewTreatedClusters { needed, treated, untreated } => l
            .evaluation_too_few_treated_clusters(args::EvaluationTooFewTreatedClusters {
                needed,
                treated,
                untreated,
            }),
        Error::LagTooLong { lags, rows } => {
            l.evaluation_lag_too_long(args::EvaluationLagTooLong { lags, rows })
        }
        Error::OutOfRange { what, value, .. } => {
            l.evaluation_out_of_range(args::EvaluationOutOfRange { what, value: shown(l, *value) })
        }
        other => format!("{other:?}"),
    }
}
