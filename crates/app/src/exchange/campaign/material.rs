//! The files of a campaign: a script, a poster. PDF alone, as signed agreements are.

use domain::access::Action;
use domain::audit::Reading;
use domain::values::Id;
use serde_json::json;
use store::exchange::{Material, campaign as stored};

use crate::access::{Visit, permit};
use crate::agreement::{By, check_pdf};
use crate::audit::note_reading;
use crate::{App, Error};

/// Adds a file.
///
/// # Errors
/// Refused at `file` for what is not a whole PDF; [`Error::Missing`].
pub fn add_material(
    app: &App,
    visit: &Visit,
    number: i64,
    title: &str,
    content: &[u8],
) -> Result<(), Error> {
    permit(app, visit, Action::ManageCampaigns)?;
    check_pdf(content)?;
    let (by, id) = (By::of(app, visit)?, app.id());
    app.write(visit, |tx| {
        let campaign = stored(tx, number)?.id;
        let row = Material { id, title: title.to_owned(), added_at: by.now };
        store::exchange::add_material(tx, campaign, &row, content)?;
        let facts = json!({ "file": id.to_string(), "bytes": content.len() });
        by.note(tx, "campaign.file-added", ("campaign", campaign), &facts, &[])
    })
}

/// A file's content; the reading is noted.
///
/// # Errors
/// [`Error::Missing`].
pub fn material(app: &App, visit: &Visit, number: i64, id: Id) -> Result<Vec<u8>, Error> {
    permit(app, visit, Action::ReadCampaigns)?;
    let content =
        app.read(visit, |tx| Ok(store::exchange::material(tx, stored(tx, number)?.id, id)?))?;
    note_reading(app, visit, Reading::Downloaded, "campaign_file", id.to_string())?;
    Ok(content)
}

/// Takes a file away.
///
/// # Errors
/// [`Error::Missing`].
pub fn remove_material(app: &App, visit: &Visit, number: i64, id: Id) -> Result<(), Error> {
    permit(app, visit, Action::ManageCampaigns)?;
    let by = By::of(app, visit)?;
    app.write(visit, |tx| {
        let campaign = stored(tx, number)?.id;
        store::exchange::remove_material(tx, campaign, id)?;
        let facts = json!({ "file": id.to_string() });
        by.note(tx, "campaign.file-removed", ("campaign", campaign), &facts, &[])
    })
}
