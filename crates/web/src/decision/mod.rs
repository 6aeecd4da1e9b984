//! Decisions: the parties' positions, deferral, standing aside, and how a decision is shown.

pub mod defer;
pub mod jav;
pub mod position;
pub(crate) mod shown;

#[cfg(test)]
mod tests;
