//! Measures: completed with what they cost, paid, the rest released.

mod complete;
mod pay;

pub use complete::complete;
pub use pay::{Payment, pay};
