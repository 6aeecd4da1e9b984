//! Reporting a need (*behov*), without applying for anything.

use domain::access::{Action, Relation};
use domain::plan::{Need, check_year};
use domain::values::{Fault, Id};
use serde_json::json;

use super::placed;
use crate::access::{Visit, permit};
use crate::agreement::{By, is_first};
use crate::{App, Error};

/// Reports a need of one of the visitor's units, or of any where the visitor has the whole agency.
///
/// # Errors
/// Refused at `goal`, `unit` or `year`.
pub fn report_need(app: &App, visit: &Visit, need: &Need, key: Option<Id>) -> Result<Id, Error> {
    let reach = permit(app, visit, Action::ReportNeed)?;
    if !reach.covers(Relation { owner: None, unit: need.unit }) {
        return Err(Error::refused_at("unit", Fault::UnknownChoice));
    }
    let (by, id) = (By::of(app, visit)?, key.unwrap_or_else(|| app.id()));
    check_year(need.year, by.today.year()).map_err(|why| Error::refused_at("year", why))?;
    app.write(visit, |tx| {
        if is_first(tx, key, "/plan", by.now)? {
            placed(tx, by.today, need.goal, need.unit, None)?;
            store::plan::add_need(tx, id, need, by.account, by.now)?;
            let facts = json!({ "goal": need.goal.to_string(), "amount_ore": need.amount.0 });
            by.note(tx, "plan.need-reported", ("need", id), &facts, &[])?;
        }
        Ok(id)
    })
}
