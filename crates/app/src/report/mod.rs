//! The yearly account to the unions: the parties' own version whole, the version for all staff
//! protected, as page and PDF; sealed when it has been given.

mod accounted;
mod basis;
mod figures;
mod paper;
mod staff;
mod tables;
mod whole;
mod yearly;

pub use accounted::mark_accounted;
pub use figures::{Before, Cases, Figures, FollowUp, Label, Line, Money, Told};
pub use paper::{Paper, Section, paper};
pub use yearly::{Version, Year, Yearly, pdf, receivers, yearly, years};
