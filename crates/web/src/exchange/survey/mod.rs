//! The short survey among all staff: what it found, opening it, answering it.

pub mod list;
pub mod open;
pub mod reply;

#[cfg(test)]
mod tests;
