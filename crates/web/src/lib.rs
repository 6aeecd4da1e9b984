//! Pages, forms, layout, security headers. Turns a request into a call of a use case, and its
//! answer into HTML. No SQL.

mod access;
mod adapter;
mod agreement;
mod application;
mod assets;
mod body;
mod client;
pub mod components;
mod cookies;
mod decision;
mod draft;
mod errors;
mod evaluation;
mod exchange;
mod filling;
mod follow_up;
mod form;
mod frame;
mod fund;
mod limits;
mod measure;
mod outbox;
mod overview;
mod page;
mod plan;
mod public;
mod reasons;
mod report;
mod request;
mod route;
mod routes;
mod security;
mod serve;
mod start;
#[cfg(test)]
mod testing;
#[cfg(test)]
mod walk;
mod year_wheel;

pub use access::welcome::address as welcome_address;
pub use adapter::{Options, router};
pub use client::Network;
pub use routes::markdown as routes_markdown;
pub use serve::serve;

/// A domain reason as a sentence: what the command line prints. `label` names the option, if any.
pub fn reason(language: words::Language, label: &str, reason: &domain::Reason) -> String {
    reasons::text(language, label, reason)
}
