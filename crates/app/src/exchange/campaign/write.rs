//! A campaign is written down, read again, changed, and taken away.

use domain::access::Action;
use domain::exchange::{Campaign, check_days};
use domain::values::Id;
use serde_json::json;
use store::exchange::{CampaignRow, campaign as stored};

use crate::access::{Visit, permit};
use crate::agreement::{By, number_by_form};
use crate::{App, Error};

/// Adds a campaign; gives its number. A second submit of the same form gives the first one's.
///
/// # Errors
/// Refused at `ends_on`.
pub fn add_campaign(
    app: &App,
    visit: &Visit,
    campaign: &Campaign,
    key: Option<Id>,
) -> Result<i64, Error> {
    permit(app, visit, Action::ManageCampaigns)?;
    checked(campaign)?;
    let (by, id) = (By::of(app, visit)?, key.unwrap_or_else(|| app.id()));
    app.write(visit, |tx| {
        let number = match number_by_form(tx, key, "campaign", by.now)? {
            Ok(number) => number,
            Err(first) => return Ok(first),
        };
        store::exchange::add_campaign(tx, &CampaignRow { id, number, campaign: campaign.clone() })?;
        by.note(tx, "campaign.added", ("campaign", id), &json!({ "number": number }), &[])?;
        Ok(number)
    })
}

/// What is said of the campaign with this number, without what came of it.
///
/// # Errors
/// [`Error::Missing`].
pub fn campaign(app: &App, visit: &Visit, number: i64) -> Result<CampaignRow, Error> {
    permit(app, visit, Action::ReadCampaigns)?;
    app.read(visit, |tx| Ok(stored(tx, number)?))
}

/// Changes what is said of a campaign.
///
/// # Errors
/// Refused at `ends_on`; [`Error::Missing`].
pub fn change_campaign(
    app: &App,
    visit: &Visit,
    number: i64,
    campaign: &Campaign,
) -> Result<(), Error> {
    permit(app, visit, Action::ManageCampaigns)?;
    checked(campaign)?;
    let by = By::of(app, visit)?;
    app.write(visit, |tx| {
        let row = CampaignRow { campaign: campaign.clone(), ..stored(tx, number)? };
        store::exchange::save_campaign(tx, &row)?;
        by.note(tx, "campaign.changed", ("campaign", row.id), &json!({ "number": number }), &[])
    })
}

/// Takes a campaign away, with its files.
///
/// # Errors
/// [`Error::Missing`].
pub fn remove_campaign(app: &App, visit: &Visit, number: i64) -> Result<(), Error> {
    permit(app, visit, Action::ManageCampaigns)?;
    let by = By::of(app, visit)?;
    app.write(visit, |tx| {
        let id = stored(tx, number)?.id;
        store::exchange::remove_campaign(tx, id)?;
        by.note(tx, "campaign.removed", ("campaign", id), &json!({ "number": number }), &[])
    })
}

fn checked(campaign: &Campaign) -> Result<(), Error> {
    check_days(campaign.starts_on, campaign.ends_on)
        .map_err(|reason| Error::refused_at("ends_on", reason))
}
