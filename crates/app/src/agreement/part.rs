//! Writing the text: the outline, and its challenges, goals, areas and kinds of measures.

use domain::access::Action;
use domain::agreement::{Listed, Outline, Part, Reason};
use domain::values::Id;
use serde_json::json;
use store::Tx;
use store::agreement::{self as stored, AgreementRow};

use super::{By, is_first};
use crate::access::{Visit, permit};
use crate::{App, Error};

/// Writes the outline.
///
/// # Errors
/// Refused with [`Reason::Phase`] where the text may not be changed.
pub fn set_outline(app: &App, visit: &Visit, number: i64, outline: &Outline) -> Result<(), Error> {
    permit(app, visit, Action::PrepareAgreement)?;
    let by = By::of(app, visit)?;
    app.write(visit, |tx| {
        let row = changeable(tx, &by, number)?;
        stored::set(tx, &AgreementRow { outline: outline.clone(), ..row.clone() })?;
        by.note(tx, "agreement.outlined", ("agreement", row.id), &json!({}), &[])
    })
}

/// Adds a part to the text; gives its id. A form submitted twice adds once.
///
/// # Errors
/// Refused with [`Reason::Phase`] or [`Reason::AreaWithoutGoal`]; [`Error::Missing`] if it names a part of another
/// agreement.
pub fn add_part(
    app: &App,
    visit: &Visit,
    number: i64,
    part: &Part,
    key: Option<Id>,
) -> Result<Id, Error> {
    permit(app, visit, Action::PrepareAgreement)?;
    let (by, id) = (By::of(app, visit)?, key.unwrap_or_else(|| app.id()));
    app.write(visit, |tx| {
        if is_first(tx, key, &format!("/avtal/{number}"), by.now)? {
            write_in(tx, &by, number, (id, part), true)?;
        }
        Ok(id)
    })
}

/// Writes a part anew.
///
/// # Errors
/// As [`add_part`]; [`Error::Missing`] if the agreement has no such part.
pub fn change_part(
    app: &App,
    visit: &Visit,
    number: i64,
    id: Id,
    part: &Part,
) -> Result<(), Error> {
    permit(app, visit, Action::PrepareAgreement)?;
    let by = By::of(app, visit)?;
    app.write(visit, |tx| write_in(tx, &by, number, (id, part), false))
}

/// A part as it stands, to be changed.
///
/// # Errors
/// [`Error::Missing`] if the agreement has no such part.
pub fn part(app: &App, visit: &Visit, number: i64, id: Id) -> Result<Part, Error> {
    permit(app, visit, Action::PrepareAgreement)?;
    app.read(visit, |tx| {
        let row = stored::by_number(tx, number)?;
        stored::draft(tx, &row)?.part(id).ok_or(Error::Missing)
    })
}

/// Takes a part out of the text.
///
/// # Errors
/// Refused with [`Reason::Phase`] or, where the plan or a case rests on it, [`Reason::InUse`].
pub fn remove_part(app: &App, visit: &Visit, number: i64, id: Id) -> Result<(), Error> {
    permit(app, visit, Action::PrepareAgreement)?;
    let by = By::of(app, visit)?;
    app.write(visit, |tx| {
        let row = changeable(tx, &by, number)?;
        let part = stored::draft(tx, &row)?.part(id).ok_or(Error::Missing)?;
        let removed = match &part {
            Part::Challenge(_) => stored::remove_challenge(tx, row.id, id),
            Part::Goal(_) => stored::remove_goal(tx, row.id, id),
            Part::Area(_) => stored::remove_area(tx, row.id, id),
            Part::MeasureKind(_) => stored::remove_measure_kind(tx, row.id, id),
        };
        match removed {
            Err(store::Error::Conflict(_)) => return Err(Error::refused(Reason::InUse)),
            other => other?,
        }
        let facts = json!({ "part": part.code(), "id": id.to_string() });
        by.note(tx, "agreement.part-removed", ("agreement", row.id), &facts, &[])
    })
}

fn write_in(
    tx: &Tx<'_>,
    by: &By,
    number: i64,
    (id, part): (Id, &Part),
    new: bool,
) -> Result<(), Error> {
    let row = changeable(tx, by, number)?;
    let draft = stored::draft(tx, &row)?;
    if !draft.has_links_of(part) {
        return Err(Error::Missing);
    }
    if matches!(part, Part::Area(area) if area.goals.is_empty()) {
        return Err(Error::refused_at("goals", Reason::AreaWithoutGoal));
    }
    match part {
        Part::Challenge(value) => {
            let write = if new { stored::add_challenge } else { stored::set_challenge };
            write(tx, row.id, &Listed { id, value: value.clone() })?;
        }
        Part::Goal(value) => {
            let write = if new { stored::add_goal } else { stored::set_goal };
            write(tx, row.id, &Listed { id, value: value.clone() })?;
        }
        Part::Area(value) => {
            let write = if new { stored::add_area } else { stored::set_area };
            write(tx, row.id, &Listed { id, value: value.clone() })?;
        }
        Part::MeasureKind(value) => {
            let write = if new { stored::add_measure_kind } else { stored::set_measure_kind };
            write(tx, row.id, &Listed { id, value: value.clone() })?;
        }
    }
    let action = if new { "agreement.part-added" } else { "agreement.part-changed" };
    let facts = json!({ "part": part.code(), "id": id.to_string() });
    by.note(tx, action, ("agreement", row.id), &facts, &[])
}

/// The agreement, moved to the phase that a change of its text leads to.
pub(super) fn changeable(tx: &Tx<'_>, by: &By, number: i64) -> Result<AgreementRow, Error> {
    let mut row = stored::by_number(tx, number)?;
    let phase = row.phase_on(by.today).change(row.registered).map_err(Error::refused)?;
    if phase != row.phase {
        row.phase = phase;
        stored::set(tx, &row)?;
    }
    Ok(row)
}
