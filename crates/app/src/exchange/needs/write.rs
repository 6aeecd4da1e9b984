//! The organiser writes a needs survey and opens it to the agencies.

use domain::access::Action;
use domain::exchange::{Needs, NeedsStage};
use domain::values::Id;
use serde_json::json;
use store::exchange::{NeedsRow, add_needs, needs as stored, open_needs as save_open, save_needs};

use crate::access::{Visit, permit};
use crate::agreement::{By, number_by_form};
use crate::exchange::at_the_foundation;
use crate::{App, Error};

/// Writes a survey that nobody else sees yet; gives its number.
///
/// # Errors
/// As [`permit`].
pub fn create_needs(
    app: &App,
    visit: &Visit,
    needs: &Needs,
    key: Option<Id>,
) -> Result<i64, Error> {
    permit(app, visit, Action::ManageEvents)?;
    at_the_foundation(visit)?;
    let (by, id) = (By::of(app, visit)?, key.unwrap_or_else(|| app.id()));
    app.write(visit, |tx| {
        let number = match number_by_form(tx, key, "needs", by.now)? {
            Ok(number) => number,
            Err(first) => return Ok(first),
        };
        add_needs(tx, &NeedsRow { id, number, needs: needs.clone(), opened_at: None })?;
        by.note(tx, "needs.written", ("needs", id), &json!({ "number": number }), &[])?;
        Ok(number)
    })
}

/// Changes a survey that has not been opened.
///
/// # Errors
/// Refused with [`domain::exchange::Reason::NeedsOpened`].
pub fn change_needs(app: &App, visit: &Visit, number: i64, needs: &Needs) -> Result<(), Error> {
    permit(app, visit, Action::ManageEvents)?;
    at_the_foundation(visit)?;
    let by = By::of(app, visit)?;
    app.write(visit, |tx| {
        let row = stored(tx, number)?;
        stage(&row, &by).change().map_err(Error::refused)?;
        save_needs(tx, &NeedsRow { needs: needs.clone(), ..row.clone() })?;
        by.note(tx, "needs.changed", ("needs", row.id), &json!({ "number": number }), &[])
    })
}

/// Opens a survey to the agencies.
///
/// # Errors
/// Refused where it has been opened, or its last day has passed.
pub fn open_needs(app: &App, visit: &Visit, number: i64) -> Result<(), Error> {
    permit(app, visit, Action::ManageEvents)?;
    at_the_foundation(visit)?;
    let by = By::of(app, visit)?;
    app.write(visit, |tx| {
        let row = stored(tx, number)?;
        stage(&row, &by).open(row.needs.last_day, by.today).map_err(Error::refused)?;
        save_open(tx, row.id, by.now)?;
        by.note(tx, "needs.opened", ("needs", row.id), &json!({ "number": number }), &[])
    })
}

fn stage(row: &NeedsRow, by: &By) -> NeedsStage {
    NeedsStage::of(row.opened_at, row.needs.last_day, by.today)
}
