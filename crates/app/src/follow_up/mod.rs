//! Follow-up: asked when a measure is completed, answered by participant and manager, shown against
//! the goal's baseline.

mod answer;
mod ask;
mod by_goal;
mod reader;
mod told;
mod waits;

pub(crate) use answer::goal_of;
pub use answer::{Asked, answer, question};
pub(crate) use ask::ask_in;
pub use by_goal::{FollowUp, GoalFollowUp, Read, Said, Tallied, by_goal};
pub use told::Told;
pub(crate) use told::told_in;
pub use waits::{Due, waits};
