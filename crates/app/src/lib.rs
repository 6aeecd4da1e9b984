//! Use cases: may they? load, decide, save, audit – one transaction. No HTTP, no HTML.
//!
//! Each use case comes twice where others build on it: `verb(app, visit, …)` opens the transaction,
//! `verb_in(tx, …)` does the work inside one that is open.

pub mod access;
pub mod agreement;
pub mod application;
pub mod audit;
pub mod backup;
pub mod decision;
pub mod draft;
mod error;
pub mod evaluation;
pub mod exchange;
pub mod export;
pub mod follow_up;
pub mod fund;
mod house;
pub mod measure;
pub mod outbox;
pub mod outside;
pub mod overview;
pub mod plan;
pub mod report;
pub mod start;

/// How the language writes numbers in charts and tables, which know no languages.
#[must_use]
pub const fn number_style(language: words::Language) -> charts::Style {
    match language {
        words::Language::Sv => charts::Style::Swedish,
        words::Language::En => charts::Style::English,
    }
}

pub use error::Error;
pub(crate) use house::derived_id;
pub use house::{App, Settings};
pub use store::{Error as StoreError, Store};
