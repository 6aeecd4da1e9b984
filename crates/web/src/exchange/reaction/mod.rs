//! What participants say of events: the organiser's topics, and the figures event by event.

pub mod sort;
pub mod topic;
pub mod trend;

#[cfg(test)]
mod tests;
