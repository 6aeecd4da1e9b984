//! Units: added, renamed, and given a last day.

use domain::access::{Action, Reason, last_day};
use domain::values::{Date, Id};
use serde_json::json;
use store::Tx;
use store::access::{set_unit, units};

use super::{Unit, Visit, permit};
use crate::agreement::{By, is_first};
use crate::{App, Error};

/// Adds a unit.
///
/// # Errors
/// Refused at `name` with [`Reason::UnitTaken`].
pub fn add_unit(app: &App, visit: &Visit, name: &str, key: Option<Id>) -> Result<(), Error> {
    permit(app, visit, Action::ManageAgency)?;
    let (by, id) = (By::of(app, visit)?, app.id());
    app.write(visit, |tx| {
        if is_first(tx, key, "/myndigheten", by.now)? {
            name_is_free(tx, id, name)?;
            store::access::add_unit(tx, id, name)?;
            by.note(tx, "unit.added", ("unit", id), &json!({}), &[])?;
        }
        Ok(())
    })
}

/// Changes a unit's name and last day. Its cases, people and plan stay in it; from the day after it is
/// no longer chosen anywhere.
///
/// # Errors
/// Refused with [`Reason::UnitTaken`] at `name` or [`Reason::DayHasPassed`] at `until`;
/// [`Error::Missing`] if there is no such unit here.
pub fn change_unit(
    app: &App,
    visit: &Visit,
    id: Id,
    name: &str,
    until: Option<Date>,
) -> Result<(), Error> {
    permit(app, visit, Action::ManageAgency)?;
    let by = By::of(app, visit)?;
    app.write(visit, |tx| {
        let old = units(tx)?.into_iter().find(|unit| unit.id == id).ok_or(Error::Missing)?;
        name_is_free(tx, id, name)?;
        let until = last_day(old.until, until, by.today)
            .map_err(|reason| Error::refused_at("until", reason))?;
        let renamed = old.name != name;
        set_unit(tx, &Unit { id, name: name.to_owned(), until })?;
        let facts = json!({ "renamed": renamed, "until": until.map(|day| day.to_string()) });
        by.note(tx, "unit.changed", ("unit", id), &facts, &[])
    })
}

/// A name is one unit's, also after it has ended, and whatever its capitals.
fn name_is_free(tx: &Tx<'_>, id: Id, name: &str) -> Result<(), Error> {
    let wanted = name.to_lowercase();
    let mut others = units(tx)?.into_iter().filter(|unit| unit.id != id);
    if others.any(|unit| unit.name.to_lowercase() == wanted) {
        return Err(Error::refused_at("name", Reason::UnitTaken));
    }
    Ok(())
}
