//! The only SQL: the engine facade, the migrations, one file per aggregate. No decisions.

pub mod access;
pub mod agreement;
pub mod application;
pub mod audit;
pub mod backup;
pub mod decision;
pub mod draft;
mod engine;
pub mod evaluation;
pub mod exchange;
pub mod follow_up;
pub mod fund;
pub mod outbox;
pub mod overview;
pub mod plan;
pub mod report;

#[cfg(feature = "record")]
pub use engine::record;
pub use engine::{Arg, Cell, Column, Error, Row, Sql, Store, Tx};

/// Every statement of every aggregate, so that a test can run each on both engines.
pub const ALL: &[&[&[Sql]]] = &[
    access::ALL,
    agreement::ALL,
    application::ALL,
    audit::ALL,
    decision::ALL,
    draft::ALL,
    evaluation::ALL,
    exchange::ALL,
    follow_up::ALL,
    fund::ALL,
    outbox::ALL,
    overview::ALL,
    plan::ALL,
    report::ALL,
];
