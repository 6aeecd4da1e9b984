//! Measures: completed with what they cost, paid, the rest released.

mod complete;

pub use complete::complete;
