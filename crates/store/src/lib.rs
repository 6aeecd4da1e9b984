//! The only SQL: the engine facade, the migrations, one file per aggregate. No decisions.

pub mod access;
pub mod agreement;
pub mod audit;
mod engine;
pub mod fund;
pub mod overview;
pub mod plan;

pub use engine::{Arg, Cell, Column, Error, Row, Sql, Store, Tx};

/// Every statement of every aggregate, so that a test can run each on both engines.
pub const ALL: &[&[&[Sql]]] =
    &[access::ALL, agreement::ALL, audit::ALL, fund::ALL, overview::ALL, plan::ALL];
