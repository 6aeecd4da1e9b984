//! Needs surveys: the organiser asks which activities the agencies want, each agency ranks once, and the ranking is counted.

mod rank;
mod show;
mod write;

pub(super) use rank::{answers_for, is_unanswered};
pub use rank::{rank, ranked};
pub use show::{NeedsPage, NeedsResult, needs_list, needs_page};
pub use write::{change_needs, create_needs, open_needs};

pub use store::exchange::NeedsRow;
