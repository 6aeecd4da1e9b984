//! The workbench: a question in words, a table, an answer that is saved, shared and taken out.

pub mod ask;
mod asked;
pub mod begin;
pub mod export;
pub mod list;
pub mod minimums;
mod remove;
mod save;
mod share;
pub mod show;

#[cfg(test)]
pub(crate) mod tests;

pub use remove::remove;
pub use save::save;
pub use share::share;

use app::Error;
use app::evaluation::found::Outcome;
use domain::evaluation::Wish;
use words::Language;

use crate::components::Back;
use crate::request::Request;

/// The number in the address.
fn number(request: &Request) -> Result<i64, Error> {
    request.param("number").parse().map_err(|_| Error::Missing)
}

fn at(request: &Request, number: i64, rest: &str) -> String {
    request.within(&format!("/utvardering/{number}{rest}"))
}

fn back(request: &Request) -> Back {
    Back::new(request.within("/utvardering"), request.language.evaluation_title())
}

/// What an answer came to, in a few words.
fn verdict(l: Language, wish: Wish, outcome: Outcome) -> String {
    match outcome {
        Outcome::Told => l.evaluation_verdict(wish.code()),
        Outcome::Open => l.evaluation_verdict("open"),
        Outcome::TooFew => l.evaluation_verdict("too-few"),
        Outcome::FewPeople => l.evaluation_verdict("few-people"),
    }
}

fn label(l: Language, field: &str) -> &'static str {
    match field {
        "wish" => l.evaluation_wish_label(),
        "source" => l.evaluation_source(),
        "table" => l.evaluation_table(),
        "file" => l.evaluation_file(),
        "outcome" => l.evaluation_outcome(),
        "time" => l.evaluation_time_label(),
        "since" => l.evaluation_since(),
        "event" => l.evaluation_event(),
        "values" => l.evaluation_values(),
        "per" => l.evaluation_per(),
        "season" => l.evaluation_season(),
        "value" => l.evaluation_value_label(),
        "group" => l.evaluation_group_label(),
        "before" => l.evaluation_before(),
        "after" => l.evaluation_after(),
        "extreme" => l.evaluation_extreme_label(),
        "column" => l.evaluation_share_column(),
        "yes" => l.evaluation_yes_label(),
        "asked" => l.evaluation_asked_label(),
        "drop" => l.evaluation_drop_label(),
        "what" => l.evaluation_compared_label(),
        "first" => l.evaluation_first_share(),
        "second" => l.evaluation_second_share(),
        "difference" => l.evaluation_difference_label(),
        "sd" => l.evaluation_sd_label(),
        "power" => l.evaluation_power_label(),
        _ => l.evaluation_save_title(),
    }
}
