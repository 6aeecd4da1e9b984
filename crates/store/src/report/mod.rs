//! The yearly account: what it is reckoned from, and the accounts that have been sealed.

mod basis;
mod sealed;

pub use basis::{CaseLine, GoalLine, Movement, SpentLine, cases, goals, movements, spent};
pub use sealed::{Sealed, Sealing, add, pdf, sealed, years};

use crate::Sql;

/// Every statement of this aggregate.
pub const ALL: &[&[Sql]] = &[basis::ALL, sealed::ALL];
