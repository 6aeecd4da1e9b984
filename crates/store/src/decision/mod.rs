//! Decisions: what the parties said, what was decided, the measures.

mod measure;
mod position;
mod row;

pub use measure::{
    CaseOf, ListedMeasure, Measure, add_measure, listed_measures, measure, measure_costs,
    measure_of, measures, save_measure,
};
pub use position::{Stated, add_position, positions};
pub use row::{DecisionRow, SeatRow, add_decision, add_seat, decision, decisions, seats_of};

use crate::Sql;

/// Every statement of this aggregate.
pub const ALL: &[&[Sql]] = &[measure::ALL, position::ALL, row::ALL];
