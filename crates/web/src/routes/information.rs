//! What employees are told of what they can apply for.

use domain::access::Action;

use crate::application::{example, poster, short};
use crate::route::{Route, get, post};

pub const ALL: &[Route] = &[
    get("/s/{code}", Action::ReadPublic, short::follow),
    get("/{organisation}/vad-kan-jag-soka/affisch", Action::ReadPublic, poster::page),
    get("/{organisation}/vad-kan-jag-soka/affisch/pdf", Action::ReadPublic, poster::file),
    get("/{organisation}/vad-kan-jag-soka/exempel", Action::ManageCampaigns, example::page),
    post("/{organisation}/vad-kan-jag-soka/exempel", Action::ManageCampaigns, example::write),
    post("/{organisation}/vad-kan-jag-soka/oppning", Action::ManageCampaigns, example::open),
];
