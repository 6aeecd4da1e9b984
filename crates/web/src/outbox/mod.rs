//! Letters that tell that something waits: what one chooses, and what has left the house.

pub mod choose;
pub mod outgoing;
