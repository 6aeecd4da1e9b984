//! The kinds of measures of an agreement.

use domain::agreement::{Listed, MeasureForm, MeasureKind, Route};
use domain::values::Id;

use super::unknown;
use crate::{Error, Sql, Tx};

const ADD: Sql = Sql(
    "INSERT INTO measure_kind (organisation, id, agreement, name, kind, route, ceiling_ore, place) \
     VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, \
     (SELECT CAST(COALESCE(MAX(place), 0) + 1 AS BIGINT) \
     FROM measure_kind WHERE organisation = ?1 AND agreement = ?3))",
);
const SET: Sql = Sql("UPDATE measure_kind SET name = ?4, kind = ?5, route = ?6, ceiling_ore = ?7 \
     WHERE organisation = ?1 AND id = ?2 AND agreement = ?3");
const REMOVE: Sql =
    Sql("DELETE FROM measure_kind WHERE organisation = ?1 AND id = ?2 AND agreement = ?3");
const LIST: Sql = Sql("SELECT id, name, kind, route, ceiling_ore FROM measure_kind \
     WHERE organisation = ?1 AND agreement = ?2 ORDER BY place");

pub(super) const ALL: &[Sql] = &[ADD, SET, REMOVE, LIST];

/// Adds a kind of measure.
///
/// # Errors
/// [`Error::Conflict`] if the agreement is not there.
pub fn add_measure_kind(
    tx: &Tx<'_>,
    agreement: Id,
    new: &Listed<MeasureKind>,
) -> Result<(), Error> {
    write(tx, ADD, agreement, new)
}

/// Changes a kind of measure.
///
/// # Errors
/// [`Error::Missing`] if the agreement has no such kind.
pub fn set_measure_kind(
    tx: &Tx<'_>,
    agreement: Id,
    new: &Listed<MeasureKind>,
) -> Result<(), Error> {
    write(tx, SET, agreement, new)
}

fn write(tx: &Tx<'_>, sql: Sql, agreement: Id, new: &Listed<MeasureKind>) -> Result<(), Error> {
    let kind = &new.value;
    tx.run_one(
        sql,
        &[
            &tx.organisation()?,
            &new.id,
            &agreement,
            &kind.name,
            &kind.form.code(),
            &kind.route.code(),
            &kind.ceiling,
        ],
    )
}

/// Removes a kind of measure.
///
/// # Errors
/// [`Error::Missing`] if the agreement has no such kind.
pub fn remove_measure_kind(tx: &Tx<'_>, agreement: Id, id: Id) -> Result<(), Error> {
    tx.run_one(REMOVE, &[&tx.organisation()?, &id, &agreement])
}

/// The kinds of measures of an agreement, in the order they were added.
///
/// # Errors
/// Those of the engine.
pub fn measure_kinds(tx: &Tx<'_>, agreement: Id) -> Result<Vec<Listed<MeasureKind>>, Error> {
    tx.all(LIST, &[&tx.organisation()?, &agreement], |row| {
        let form = MeasureForm::from_code(&row.get::<String>(2)?);
        let route = Route::from_code(&row.get::<String>(3)?);
        let value = MeasureKind {
            name: row.get(1)?,
            form: form.ok_or_else(|| unknown("kind of measure"))?,
            route: route.ok_or_else(|| unknown("route"))?,
            ceiling: row.get(4)?,
        };
        Ok(Listed { id: row.get(0)?, value })
    })
}
