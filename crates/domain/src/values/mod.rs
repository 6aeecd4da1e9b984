//! Values that cannot be wrong, and the tolerant readers that forms and imports make them with.

mod check;
mod date;
mod digits;
mod email;
mod fault;
mod id;
mod identity;
mod instant;
mod money;
mod number;
mod rate;
mod share;
mod slug;
mod sort;
mod text;
mod whole;
mod year;

pub use check::{Check, Refusal};
pub use date::{Date, DateFault, EARLIEST, LATEST, read_date};
pub use email::{EmailFault, read_email};
pub use fault::Fault;
pub use id::Id;
pub use identity::contains_identity_number;
pub use instant::Instant;
pub use money::{AmountFault, Ore, Overflow};
pub use number::{NumberFault, OrganisationNumber};
pub use rate::Rate;
pub use share::share;
pub use slug::{Slug, SlugFault};
pub use sort::swedish_key;
pub use text::{TextFault, read_line, read_prose};
pub use whole::{WholeFault, read_whole};
pub use year::{Year, YearOfOrigin};
