//! The organiser's view of meetings, agencies and wishes.

pub mod show;
mod tables;

#[cfg(test)]
mod tests;
