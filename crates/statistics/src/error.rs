//! Why nothing is computed: facts, no text. A `row` counts from 0 among the rows that were given.

/// What is undefined or breaks the method's conditions.
#[derive(Clone, Debug, PartialEq)]
pub enum Error {
    /// Fewer rows than the method is defined for.
    TooFew { needed: usize, found: usize },
    /// As [`Error::TooFew`], in the group with this label.
    TooFewInGroup { group: String, needed: usize, found: usize },
    /// A standard error is zero or nothing but rounding: the data are constant.
    Constant,
    /// The rows are to fall in exactly two groups.
    NotTwoGroups { found: usize },
    /// No more successes than there are persons, and at least one person.
    NotAShare { successes: u64, n: u64 },
    /// No pair differs, so nothing can be tested.
    NoDiscordant,
    /// A column is a combination of others; it is to be left out, or one of them.
    Dependent { column: String, on: Vec<String> },
    /// One row alone decides a coefficient, so its residual says nothing.
    FullLeverage { row: usize },
    /// A column holds something else than 0 and 1.
    NotZeroOne { column: String, row: usize, value: f64 },
    /// A count is below zero.
    Negative { column: String, row: usize, value: f64 },
    /// A denominator is not above zero.
    NotPositive { column: String, row: usize, value: f64 },
    /// An intervention begins and ends again; sorted by time it is to be 0 … 0 1 … 1.
    SwitchesBack { column: String, row: usize },
    /// An intervention is 0 or 1 throughout.
    NeverSwitches { column: String },
    /// The counts are zero throughout where a coefficient decides, so that it runs to infinity.
    Separation,
    /// The deviance still moved after so many rounds.
    NotConverged { rounds: usize },
    /// Of the four cells treated × after, one has no rows.
    EmptyCell { treated: bool, after: bool },
    /// The unit's treatment changes between its rows; it says who, not when.
    TreatmentVaries { unit: String },
    /// Units begin at different times.
    Staggered { first: f64, other: f64 },
    /// A unit lies in several clusters.
    UnitAcrossClusters { unit: String },
    /// Too few clusters for the method.
    TooFewClusters { needed: usize, found: usize },
    /// Too few clusters with, or without, the treatment.
    TooFewTreatedClusters { needed: usize, treated: usize, untreated: usize },
    /// The lag is as long as the series or longer.
    LagTooLong { lags: usize, rows: usize },
    /// A number outside its range.
    OutOfRange { what: &'static str, low: f64, high: f64, value: f64 },
}
