//! Measures: found, shown, completed with what they cost, paid, the rest released.

mod complete;
mod from_plan_row;
mod list;
mod pay;
mod show;
mod sight;
mod waits;

pub use complete::{Done, complete};
pub use from_plan_row::from_plan_row;
pub(crate) use list::seen;
pub use list::{Filter, Kinds, list, taken_out};
pub use pay::{Payment, pay};
pub use show::{Shown, show};
pub use sight::May;
pub(crate) use sight::{may_now, state_on};
pub(crate) use waits::waits_in;

pub use store::decision::{CaseOf, ListedMeasure};
