//! The plan: needs, and rows that claim money.

use domain::plan::{Need, Row as PlanRow, RowState};
use domain::values::{Id, Instant, Ore};

use crate::{Error, Row, Sql, Tx};

/// A need as it is listed.
#[derive(Clone, Debug, PartialEq)]
pub struct NeedRow {
    pub id: Id,
    pub need: Need,
    pub goal_title: String,
    pub unit_name: Option<String>,
    pub reported_by: Id,
    pub reporter: String,
}

/// A row of the plan as it is listed.
#[derive(Clone, Debug, PartialEq)]
pub struct ListedRow {
    pub id: Id,
    pub agreement: Id,
    pub row: PlanRow,
    pub goal_title: String,
    pub state: RowState,
    pub unit_name: Option<String>,
    /// The number of the measure that it has become.
    pub measure: Option<i64>,
    /// The need that it was made from.
    pub need: Option<Id>,
}

const ADD_NEED: Sql =
    Sql("INSERT INTO need (organisation, id, goal, unit, year, body, amount_ore, reported_by, \
     reported_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)");
const NEEDS: Sql = Sql(
    "SELECT n.id, n.goal, n.unit, n.year, n.body, n.amount_ore, g.title, u.name, n.reported_by, \
     a.name FROM need n \
     JOIN goal g ON g.organisation = n.organisation AND g.id = n.goal \
     JOIN account a ON a.organisation = n.organisation AND a.id = n.reported_by \
     LEFT JOIN unit u ON u.organisation = n.organisation AND u.id = n.unit \
     WHERE n.organisation = ?1 AND g.agreement = ?2 ORDER BY n.year, n.reported_at, n.id",
);
const ADD_ROW: Sql =
    Sql("INSERT INTO plan_row (organisation, id, agreement, goal, unit, year, title, amount_ore, \
     responsible, state, need) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)");
const SET_ROW: Sql =
    Sql("UPDATE plan_row SET goal = ?3, unit = ?4, year = ?5, title = ?6, amount_ore = ?7, \
     responsible = ?8, state = ?9, agreement = ?10 WHERE organisation = ?1 AND id = ?2");
const SET_STATE: Sql = Sql("UPDATE plan_row SET state = ?3 WHERE organisation = ?1 AND id = ?2");
const REMOVE_ROW: Sql = Sql("DELETE FROM plan_row WHERE organisation = ?1 AND id = ?2");
const ROW: Sql =
    Sql("SELECT r.id, r.agreement, r.goal, r.unit, r.year, r.title, r.amount_ore, r.responsible, \
     r.state, u.name, m.number, r.need, g.title FROM plan_row r \
     JOIN goal g ON g.organisation = r.organisation AND g.id = r.goal \
     LEFT JOIN unit u ON u.organisation = r.organisation AND u.id = r.unit \
     LEFT JOIN measure m ON m.organisation = r.organisation AND m.plan_row = r.id \
     WHERE r.organisation = ?1 AND r.id = ?2");
const ROWS: Sql =
    Sql("SELECT r.id, r.agreement, r.goal, r.unit, r.year, r.title, r.amount_ore, r.responsible, \
     r.state, u.name, m.number, r.need, g.title FROM plan_row r \
     JOIN goal g ON g.organisation = r.organisation AND g.id = r.goal \
     LEFT JOIN unit u ON u.organisation = r.organisation AND u.id = r.unit \
     LEFT JOIN measure m ON m.organisation = r.organisation AND m.plan_row = r.id \
     WHERE r.organisation = ?1 AND (r.agreement = ?2 OR r.state IN ('proposed', 'approved')) \
     ORDER BY r.year, r.id");
const CLAIMED: Sql = Sql("SELECT CAST(COALESCE(SUM(amount_ore), 0) AS BIGINT) FROM plan_row \
     WHERE organisation = ?1 AND state IN ('proposed', 'approved')");

/// Every statement of this aggregate.
pub const ALL: &[&[Sql]] =
    &[&[ADD_NEED, NEEDS, ADD_ROW, SET_ROW, SET_STATE, REMOVE_ROW, ROW, ROWS, CLAIMED]];

/// Adds a need.
///
/// # Errors
/// [`Error::Conflict`] if the goal or unit is not there.
pub fn add_need(tx: &Tx<'_>, id: Id, need: &Need, by: Id, now: Instant) -> Result<(), Error> {
    tx.run_one(
        ADD_NEED,
        &[
            &tx.organisation()?,
            &id,
            &need.goal,
            &need.unit,
            &i64::from(need.year),
            &need.text,
            &need.amount,
            &by,
            &now,
        ],
    )
}

/// The needs for an agreement's goals, by year.
///
/// # Errors
/// Those of the engine.
pub fn needs(tx: &Tx<'_>, agreement: Id) -> Result<Vec<NeedRow>, Error> {
    tx.all(NEEDS, &[&tx.organisation()?, &agreement], |row| {
        Ok(NeedRow {
            id: row.get(0)?,
            need: Need {
                goal: row.get(1)?,
                unit: row.get(2)?,
                year: year(row, 3)?,
                text: row.get(4)?,
                amount: row.get(5)?,
            },
            goal_title: row.get(6)?,
            unit_name: row.get(7)?,
            reported_by: row.get(8)?,
            reporter: row.get(9)?,
        })
    })
}

/// Adds a row, proposed, perhaps for a need that was reported.
///
/// # Errors
/// [`Error::Conflict`] if the goal or unit is not there.
pub fn add_row(
    tx: &Tx<'_>,
    id: Id,
    agreement: Id,
    new: &PlanRow,
    need: Option<Id>,
) -> Result<(), Error> {
    tx.run_one(
        ADD_ROW,
        &[
            &tx.organisation()?,
            &id,
            &agreement,
            &new.goal,
            &new.unit,
            &i64::from(new.year),
            &new.title,
            &new.amount,
            &new.responsible,
            &RowState::Proposed.code(),
            &need,
        ],
    )
}

/// Changes a row, which from then on belongs to `agreement`.
///
/// # Errors
/// [`Error::Missing`] if there is none.
pub fn set_row(
    tx: &Tx<'_>,
    id: Id,
    agreement: Id,
    new: &PlanRow,
    state: RowState,
) -> Result<(), Error> {
    tx.run_one(
        SET_ROW,
        &[
            &tx.organisation()?,
            &id,
            &new.goal,
            &new.unit,
            &i64::from(new.year),
            &new.title,
            &new.amount,
            &new.responsible,
            &state.code(),
            &agreement,
        ],
    )
}

/// Moves a row to another state.
///
/// # Errors
/// [`Error::Missing`] if there is none.
pub fn set_state(tx: &Tx<'_>, id: Id, state: RowState) -> Result<(), Error> {
    tx.run_one(SET_STATE, &[&tx.organisation()?, &id, &state.code()])
}

/// Takes a row out.
///
/// # Errors
/// [`Error::Missing`] if there is none.
pub fn remove_row(tx: &Tx<'_>, id: Id) -> Result<(), Error> {
    tx.run_one(REMOVE_ROW, &[&tx.organisation()?, &id])
}

/// One row.
///
/// # Errors
/// [`Error::Missing`] if there is none.
pub fn row(tx: &Tx<'_>, id: Id) -> Result<ListedRow, Error> {
    tx.one(ROW, &[&tx.organisation()?, &id], read)
}

/// The rows of an agreement by year, and those of earlier ones that still claim money.
///
/// # Errors
/// Those of the engine.
pub fn rows(tx: &Tx<'_>, agreement: Id) -> Result<Vec<ListedRow>, Error> {
    tx.all(ROWS, &[&tx.organisation()?, &agreement], read)
}

/// Planned amounts that are not yet committed: rows that have not become measures, of every agreement and year.
///
/// # Errors
/// Those of the engine.
pub fn claimed(tx: &Tx<'_>) -> Result<Ore, Error> {
    tx.one(CLAIMED, &[&tx.organisation()?], |row| row.get(0))
}

fn read(row: &Row<'_>) -> Result<ListedRow, Error> {
    let state = RowState::from_code(&row.get::<String>(8)?);
    Ok(ListedRow {
        id: row.get(0)?,
        agreement: row.get(1)?,
        row: PlanRow {
            goal: row.get(2)?,
            unit: row.get(3)?,
            year: year(row, 4)?,
            title: row.get(5)?,
            amount: row.get(6)?,
            responsible: row.get(7)?,
        },
        goal_title: row.get(12)?,
        state: state.ok_or_else(|| Error::Broken("a stored state is unknown".to_owned()))?,
        unit_name: row.get(9)?,
        measure: row.get(10)?,
        need: row.get(11)?,
    })
}

fn year(row: &Row<'_>, column: usize) -> Result<i16, Error> {
    i16::try_from(row.get::<i64>(column)?)
        .map_err(|_| Error::Broken("a stored year is too large".to_owned()))
}
