//! Letters from the organiser to many: written, looked at, sent.

pub mod list;
pub mod show;
pub mod write;

#[cfg(test)]
mod tests;
