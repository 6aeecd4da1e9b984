//! An agency's campaigns.

use domain::access::Action;

use crate::exchange::campaign;
use crate::route::{Route, get, post, upload};

pub const ALL: &[Route] = &[
    get("/{organisation}/kampanjer", Action::ReadCampaigns, campaign::list::page),
    get("/{organisation}/kampanjer/ny", Action::ManageCampaigns, campaign::write::new),
    post("/{organisation}/kampanjer/ny", Action::ManageCampaigns, campaign::write::add),
    get("/{organisation}/kampanjer/{number}", Action::ReadCampaigns, campaign::show::page),
    get("/{organisation}/kampanjer/{number}/andra", Action::ManageCampaigns, campaign::write::page),
    post(
        "/{organisation}/kampanjer/{number}/andra",
        Action::ManageCampaigns,
        campaign::write::change,
    ),
    get(
        "/{organisation}/kampanjer/{number}/borttagning",
        Action::ManageCampaigns,
        campaign::write::removal,
    ),
    post(
        "/{organisation}/kampanjer/{number}/borttagning",
        Action::ManageCampaigns,
        campaign::write::remove,
    ),
    post(
        "/{organisation}/kampanjer/{number}/utvardering",
        Action::Evaluate,
        campaign::evaluate::evaluate,
    ),
    get(
        "/{organisation}/kampanjer/{number}/filer",
        Action::ManageCampaigns,
        campaign::material::page,
    ),
    upload(
        "/{organisation}/kampanjer/{number}/filer",
        Action::ManageCampaigns,
        campaign::material::add,
    ),
    get(
        "/{organisation}/kampanjer/{number}/filer/{file}",
        Action::ReadCampaigns,
        campaign::material::file,
    ),
    get(
        "/{organisation}/kampanjer/{number}/filer/{file}/borttagning",
        Action::ManageCampaigns,
        campaign::material::removal,
    ),
    post(
        "/{organisation}/kampanjer/{number}/filer/{file}/borttagning",
        Action::ManageCampaigns,
        campaign::material::remove,
    ),
];
