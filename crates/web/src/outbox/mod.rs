//! Letters that tell that something waits: what one chooses, how one stops them, and what has left the house.

pub mod choose;
pub mod outgoing;
pub mod stop;
#[cfg(test)]
mod stop_tests;
