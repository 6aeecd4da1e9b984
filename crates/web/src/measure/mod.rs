//! Measures: completed with what they cost, and paid.

pub mod complete;
pub mod pay;
