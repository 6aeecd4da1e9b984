//! Measures: completed with what they cost, paid, the rest released.

mod complete;
mod from_plan_row;
mod pay;

pub use complete::complete;
pub use from_plan_row::from_plan_row;
pub use pay::{Payment, pay};
