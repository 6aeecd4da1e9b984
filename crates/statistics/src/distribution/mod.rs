//! The distributions that tests and intervals need: tails and critical values.
//!
//! Every function is checked against values with 40 digits (mpmath, `tests/reference/distributions.json`) to a relative
//! 1e-12 or better. Elementary functions come from `libm`, never from the system, so that the same data gives the same
//! bytes on any machine.

pub mod chi_square;
pub mod normal;
pub mod student;
