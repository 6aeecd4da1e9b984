//! Wishes: the list, one by itself with what is said of it, and the organiser's answer.

pub mod answer;
pub mod list;
pub mod show;
#[cfg(test)]
mod tests;
