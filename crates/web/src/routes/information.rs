//! What employees are told of what they can apply for.

use domain::access::Action;

use crate::application::information;
use crate::route::{Route, get, post};

pub const ALL: &[Route] = &[
    get("/s/{code}", Action::ReadPublic, information::follow),
    get("/{organisation}/vad-kan-jag-soka/affisch", Action::ReadPublic, information::poster),
    get("/{organisation}/vad-kan-jag-soka/exempel", Action::ManageCampaigns, information::page),
    post("/{organisation}/vad-kan-jag-soka/exempel", Action::ManageCampaigns, information::write),
    post("/{organisation}/vad-kan-jag-soka/oppning", Action::ManageCampaigns, information::open),
];
