//! Named worlds, built through `app`: the demo's, and those of the tests.

mod demo;
mod house;
mod people;
mod two_agencies;

pub use demo::{demo, lived_in};
pub use house::{NOON, house, house_in_time};
pub use people::{Cast, person};
pub use two_agencies::{foundation, two_agencies};
