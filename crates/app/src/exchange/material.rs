//! An event's material: slides, something to read, own work until the next occasion. It is open to anyone, as
//! what is said there is: what an agency can learn from should not need a seat.

use domain::access::Action;
use domain::exchange::{Attachment, MATERIAL_MAX, Material, Reason, State};
use domain::outbox::Kind;
use domain::values::Id;
use serde_json::json;
use store::exchange::{
    event as stored, event_material_content, event_materials as all_of, live_sign_ups,
};

use super::attachment::{Handed, judged};
use super::{at_the_foundation, letters};
use crate::access::{Visit, may, permit};
use crate::agreement::{By, is_first};
use crate::{App, Error};

/// Adds a piece; `tell` says it in a letter to those who have a seat. A second submit of the same form adds nothing.
///
/// # Errors
/// Refused with [`Reason::EmptyMaterial`], [`Reason::TooManyFiles`] or, once it is cancelled, [`Reason::State`]; at
/// `file` or `description` for what is not shared; [`Error::Missing`].
pub fn add_event_material(
    app: &App,
    visit: &Visit,
    number: i64,
    (material, file): (&Material, Option<Handed<'_>>),
    (tell, key): (bool, Option<Id>),
) -> Result<(), Error> {
    permit(app, visit, Action::ManageEvents)?;
    at_the_foundation(visit)?;
    if material.text.is_none() && material.link.is_none() && file.is_none() {
        return Err(Error::refused_at("text", Reason::EmptyMaterial));
    }
    let file = file.map(judged).transpose()?;
    let file = file.as_ref().map(|(said, content)| (said, content.as_ref()));
    let (by, id) = (By::of(app, visit)?, app.id());
    app.write(visit, |tx| {
        let row = stored(tx, number)?;
        if row.state == State::Cancelled {
            return Err(Error::refused(Reason::State { state: row.state }));
        }
        if !is_first(tx, key, &format!("/evenemang/{number}/material"), by.now)? {
            return Ok(());
        }
        if all_of(tx, row.id)?.len() >= MATERIAL_MAX {
            return Err(Error::refused_at("file", Reason::TooManyFiles { max: MATERIAL_MAX }));
        }
        store::exchange::add_event_material(tx, (id, row.id), material, file, by.now)?;
        if tell && row.state == State::Published {
            let all = live_sign_ups(tx, row.id)?;
            for one in all.iter().filter(|one| one.place.is_sure()) {
                letters::write(tx, Kind::EventMaterial, (one.place.id, by.now.millis()), by.now)?;
            }
        }
        let facts = json!({ "number": number, "material": id.to_string() });
        by.note(tx, "event.material-added", ("event", row.id), &facts, &[])
    })
}

/// A file with what is said of it, open to anyone once the event is announced.
///
/// # Errors
/// [`Error::Missing`].
pub fn event_material_file(
    app: &App,
    visit: &Visit,
    number: i64,
    id: Id,
) -> Result<(Attachment, Vec<u8>), Error> {
    at_the_foundation(visit)?;
    let may_manage = may(app, visit, Action::ManageEvents);
    app.read(visit, |tx| {
        let row = stored(tx, number)?;
        if row.state == State::Draft && !may_manage {
            return Err(Error::Missing);
        }
        let content = event_material_content(tx, row.id, id)?;
        let piece = all_of(tx, row.id)?.into_iter().find(|one| one.id == id);
        let said = piece.and_then(|one| one.file).ok_or(Error::Missing)?;
        Ok((said, content))
    })
}

/// Takes a piece away.
///
/// # Errors
/// [`Error::Missing`].
pub fn remove_event_material(app: &App, visit: &Visit, number: i64, id: Id) -> Result<(), Error> {
    permit(app, visit, Action::ManageEvents)?;
    at_the_foundation(visit)?;
    let by = By::of(app, visit)?;
    app.write(visit, |tx| {
        let row = stored(tx, number)?;
        store::exchange::remove_event_material(tx, row.id, id)?;
        let facts = json!({ "number": number, "material": id.to_string() });
        by.note(tx, "event.material-removed", ("event", row.id), &facts, &[])
    })
}
