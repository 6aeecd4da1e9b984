//! The files of a campaign: a script, a poster, a picture.

use domain::access::Action;
use domain::audit::Reading;
use domain::exchange::{Attachment, MATERIAL_MAX, Reason};
use domain::values::Id;
use serde_json::json;
use store::exchange::{Material, campaign as stored, materials};

use super::super::attachment::{Handed, judged};
use super::super::knowledge::{FILES_MOST, add_knowledge_file, knowledge};
use crate::access::{Visit, permit};
use crate::agreement::By;
use crate::audit::note_reading;
use crate::{App, Error};

/// Adds a file.
///
/// # Errors
/// Refused at `file` or `description` for what is not shared, at `file` with [`Reason::TooManyFiles`];
/// [`Error::Missing`].
pub fn add_material(
    app: &App,
    visit: &Visit,
    number: i64,
    handed: Handed<'_>,
) -> Result<(), Error> {
    permit(app, visit, Action::ManageCampaigns)?;
    let (attachment, content) = judged(handed)?;
    let (by, id) = (By::of(app, visit)?, app.id());
    app.write(visit, |tx| {
        let campaign = stored(tx, number)?.id;
        if materials(tx, campaign)?.len() >= MATERIAL_MAX {
            return Err(Error::refused_at("file", Reason::TooManyFiles { max: MATERIAL_MAX }));
        }
        let row = Material { id, attachment: attachment.clone(), added_at: by.now };
        store::exchange::add_material(tx, campaign, &row, &content)?;
        let facts = json!({ "file": id.to_string(), "bytes": content.len() });
        by.note(tx, "campaign.file-added", ("campaign", campaign), &facts, &[])
    })
}

/// The campaign's files go along to a text of the knowledge bank, as many as it takes; each is noted as taken out. A text
/// that has files already keeps its own.
///
/// # Errors
/// [`Error::Missing`] without the campaign or the text; those of [`add_knowledge_file`].
pub fn bring_material(
    app: &App,
    visit: &Visit,
    own: &Visit,
    campaign: i64,
    text: i64,
) -> Result<(), Error> {
    permit(app, own, Action::ManageCampaigns)?;
    if !knowledge(app, visit, own, text, true)?.files.is_empty() {
        return Ok(());
    }
    let all = app.read(own, |tx| Ok(store::exchange::materials(tx, stored(tx, campaign)?.id)?))?;
    for file in all.iter().take(FILES_MOST) {
        let (said, content) = material(app, own, campaign, file.id)?;
        let description = said.description.as_deref();
        let handed = Handed { name: &said.name, description, content: &content };
        add_knowledge_file(app, visit, own, text, handed)?;
    }
    Ok(())
}

/// A file with what is said of it; the reading is noted.
///
/// # Errors
/// [`Error::Missing`].
pub fn material(
    app: &App,
    visit: &Visit,
    number: i64,
    id: Id,
) -> Result<(Attachment, Vec<u8>), Error> {
    permit(app, visit, Action::ReadCampaigns)?;
    let file = app.read(visit, |tx| {
        let campaign = stored(tx, number)?.id;
        let content = store::exchange::material(tx, campaign, id)?;
        Ok((said(&materials(tx, campaign)?, id)?.clone(), content))
    })?;
    note_reading(app, visit, Reading::Downloaded, "campaign_file", id.to_string())?;
    Ok(file)
}

/// What is said of a file, without the file.
///
/// # Errors
/// [`Error::Missing`].
pub fn material_said(app: &App, visit: &Visit, number: i64, id: Id) -> Result<Attachment, Error> {
    permit(app, visit, Action::ReadCampaigns)?;
    app.read(visit, |tx| Ok(said(&materials(tx, stored(tx, number)?.id)?, id)?.clone()))
}

fn said(all: &[Material], id: Id) -> Result<&Attachment, Error> {
    let file = all.iter().find(|file| file.id == id).ok_or(Error::Missing)?;
    Ok(&file.attachment)
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
