//! Measures: completed with what they cost, and paid.

pub mod complete;
pub mod from_plan_row;
pub mod pay;
