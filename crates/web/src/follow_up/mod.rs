//! Follow-up's pages: what became of the goals, and the form that asks.

pub mod answer;
mod goal;
pub mod show;

#[cfg(test)]
mod tests;
