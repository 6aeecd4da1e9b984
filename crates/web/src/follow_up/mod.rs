//! Follow-up's pages: what became of the goals, and the form that asks.

pub mod answer;
pub(crate) mod goal;
pub mod show;

#[cfg(test)]
pub(crate) mod tests;
