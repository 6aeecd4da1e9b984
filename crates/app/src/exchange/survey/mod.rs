//! The short survey among all staff: opened, answered, counted. Anonymous (rules, part 2).
//!
//! While it is open, nothing that anybody answers is in the database, in no copy of it and in no log: only
//! `sealed` holds it. Whoever controls the running server while answers come in could read them, and the
//! page says so.

mod close;
mod list;
mod open;
mod reply;
mod sealed;

pub use close::close_due;
pub use list::{Counted, Listed, employees, surveys};
pub use open::open;
pub use reply::{open_survey, reply};
