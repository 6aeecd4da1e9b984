//! Campaigns: what is done to make the money known, and what came of it.

mod drawing;
pub mod evaluate;
pub mod list;
pub mod material;
pub mod show;
pub mod write;

#[cfg(test)]
pub(crate) mod tests;

use domain::exchange::Campaign;
use words::{Language, args, format};

use super::number;
use crate::components::Back;
use crate::request::Request;

fn at(request: &Request, number: i64, rest: &str) -> String {
    request.within(&format!("/kampanjer/{number}{rest}"))
}

fn back(request: &Request) -> Back {
    Back::new(request.within("/kampanjer"), request.language.campaign_nav())
}

/// When it runs, in a few words.
fn dates(l: Language, campaign: &Campaign) -> String {
    let from = format::date(campaign.starts_on);
    match campaign.ends_on {
        None => l.campaign_ongoing(from),
        Some(ends) if ends == campaign.starts_on => from,
        Some(ends) => l.campaign_span(args::CampaignSpan { from, until: format::date(ends) }),
    }
}

fn label(l: Language, field: &str) -> &'static str {
    match field {
        "title" => l.campaign_name(),
        "channel" => l.campaign_channel(),
        "audience" => l.campaign_audience(),
        "starts_on" => l.campaign_starts(),
        "ends_on" => l.campaign_ends(),
        "cost" => l.campaign_cost(),
        "text" => l.campaign_about(),
        _ => l.campaign_link(),
    }
}
