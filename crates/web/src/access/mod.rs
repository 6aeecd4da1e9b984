//! In and out of the house.

pub mod demo;
pub mod sign_in;
pub mod sign_out;
