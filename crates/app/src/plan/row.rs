//! The rows of the plan: added, changed, approved.

use domain::access::{Action, Relation};
use domain::plan::{Row, check_year};
use domain::values::Id;
use serde_json::json;
use store::plan::ListedRow;

use super::placed;
use crate::access::{Visit, permit};
use crate::agreement::{By, is_first};
use crate::{App, Error};

/// Adds a row, proposed; `need` is the reported one that it was made from.
///
/// # Errors
/// Refused at `goal`, `unit` or `year`; [`Error::Missing`] if there is no such need.
pub fn add_row(
    app: &App,
    visit: &Visit,
    row: &Row,
    need: Option<Id>,
    key: Option<Id>,
) -> Result<Id, Error> {
    permit(app, visit, Action::ManagePlan)?;
    let (by, id) = (By::of(app, visit)?, key.unwrap_or_else(|| app.id()));
    check_year(row.year, by.today.year()).map_err(|why| Error::refused_at("year", why))?;
    app.write(visit, |tx| {
        if is_first(tx, key, "/plan", by.now)? {
            let agreement = placed(tx, by.today, row.goal, row.unit, None)?;
            let needs = store::plan::needs(tx, agreement.id)?;
            if need.is_some_and(|need| needs.iter().all(|known| known.id != need)) {
                return Err(Error::Missing);
            }
            store::plan::add_row(tx, id, agreement.id, row, need)?;
            by.note(tx, "plan.row-added", ("plan_row", id), &facts(row), &[])?;
        }
        Ok(id)
    })
}

/// Changes a row; one that was approved has to be approved again.
///
/// # Errors
/// Refused with [`domain::plan::Reason::State`] or at a field.
pub fn change_row(app: &App, visit: &Visit, id: Id, row: &Row) -> Result<(), Error> {
    permit(app, visit, Action::ManagePlan)?;
    let by = By::of(app, visit)?;
    app.write(visit, |tx| {
        let old = store::plan::row(tx, id)?;
        let state = old.state.change().map_err(Error::refused)?;
        if old.row.year != row.year {
            check_year(row.year, by.today.year()).map_err(|why| Error::refused_at("year", why))?;
        }
        let agreement = placed(tx, by.today, row.goal, row.unit, old.row.unit)?;
        store::plan::set_row(tx, id, agreement.id, row, state)?;
        by.note(tx, "plan.row-changed", ("plan_row", id), &facts(row), &[])
    })
}

/// Records that the parties have agreed on a row.
///
/// # Errors
/// Refused with [`domain::plan::Reason::State`].
pub fn approve_row(app: &App, visit: &Visit, id: Id) -> Result<(), Error> {
    permit(app, visit, Action::ManagePlan)?;
    let by = By::of(app, visit)?;
    app.write(visit, |tx| {
        let old = store::plan::row(tx, id)?;
        let state = old.state.approve().map_err(Error::refused)?;
        store::plan::set_state(tx, id, state)?;
        by.note(tx, "plan.row-approved", ("plan_row", id), &facts(&old.row), &[])
    })
}

/// Takes a row out of the plan: nothing is claimed for it any longer.
///
/// # Errors
/// Refused with [`domain::plan::Reason::State`] once it has become a measure.
pub fn remove_row(app: &App, visit: &Visit, id: Id) -> Result<(), Error> {
    permit(app, visit, Action::ManagePlan)?;
    let by = By::of(app, visit)?;
    app.write(visit, |tx| {
        let old = store::plan::row(tx, id)?;
        old.state.remove().map_err(Error::refused)?;
        store::plan::remove_row(tx, id)?;
        by.note(tx, "plan.row-removed", ("plan_row", id), &facts(&old.row), &[])
    })
}

/// One row.
///
/// # Errors
/// [`Error::Missing`].
pub fn row(app: &App, visit: &Visit, id: Id) -> Result<ListedRow, Error> {
    let reach = permit(app, visit, Action::ReadPlan)?;
    let row = app.read(visit, |tx| Ok(store::plan::row(tx, id)?))?;
    let relation = Relation { owner: None, unit: row.row.unit };
    if reach.covers(relation) { Ok(row) } else { Err(Error::Missing) }
}

fn facts(row: &Row) -> serde_json::Value {
    json!({ "goal": row.goal.to_string(), "year": row.year, "amount_ore": row.amount.0 })
}
