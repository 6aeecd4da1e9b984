//! Decisions: what the parties said, what was decided, the measures.

mod jav;
mod measure;
mod position;
mod row;

pub use jav::{
    JavQuestion, NewJavQuestion, add_jav_question, add_jav_word, dispute_jav, jav_questions,
    settle_jav,
};
pub use measure::{
    CaseOf, ListedMeasure, Measure, add_measure, listed_measures, measure, measure_costs,
    measure_of, measures, save_measure,
};
pub use position::{Stated, add_position, positions};
pub use row::{DecisionRow, SeatRow, add_decision, add_seat, decision, decisions, seats_of};

use crate::Sql;

/// Every statement of this aggregate.
pub const ALL: &[&[Sql]] = &[jav::ALL, measure::ALL, position::ALL, row::ALL];
