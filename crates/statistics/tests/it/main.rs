//! The methods against published values and against R, statsmodels and mpmath, whose output and scripts stand in
//! `tests/reference`.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod bootstrap;
mod classics;
mod differences;
mod distributions;
mod laws;
mod nist;
mod reference;
mod series;
