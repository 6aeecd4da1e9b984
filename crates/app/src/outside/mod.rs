//! What stands outside the house, and how it is spoken with.

pub mod smtp;
