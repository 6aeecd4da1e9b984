//! Measures: what a grant, or an approved row of the plan, has started.

use domain::application::{CostKind, Costs};
use domain::decision::MeasureState;
use domain::values::{Date, Id, Ore};

use crate::{Error, Row, Sql, Tx};

/// A measure.
#[derive(Clone, Debug, PartialEq)]
pub struct Measure {
    pub id: Id,
    pub application: Option<Id>,
    pub plan_row: Option<Id>,
    pub decision: Id,
    pub goal: Option<Id>,
    pub unit: Option<Id>,
    pub title: String,
    pub granted: Ore,
    /// Known once it is completed.
    pub actual: Option<Ore>,
    pub state: MeasureState,
    pub started_on: Date,
    pub completed_on: Option<Date>,
}

const ADD: Sql = Sql(
    "INSERT INTO measure (organisation, id, application, plan_row, decision, goal, unit, title, \
     granted_ore, state, started_on) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
);
const SAVE: Sql = Sql("UPDATE measure SET state = ?3, actual_ore = ?4, completed_on = ?5 \
     WHERE organisation = ?1 AND id = ?2");
const OF_CASE: Sql = Sql("SELECT id, application, plan_row, decision, goal, unit, title, \
     granted_ore, actual_ore, state, started_on, completed_on FROM measure \
     WHERE organisation = ?1 AND application = ?2");
const EVERY: Sql = Sql("SELECT id, application, plan_row, decision, goal, unit, title, \
     granted_ore, actual_ore, state, started_on, completed_on FROM measure \
     WHERE organisation = ?1 ORDER BY started_on DESC, id DESC");
const CLEAR_COSTS: Sql = Sql("DELETE FROM measure_cost WHERE organisation = ?1 AND measure = ?2");
const ADD_COST: Sql = Sql(
    "INSERT INTO measure_cost (organisation, measure, kind, amount_ore) VALUES (?1, ?2, ?3, ?4)",
);

pub(super) const ALL: &[Sql] = &[ADD, SAVE, OF_CASE, EVERY, CLEAR_COSTS, ADD_COST];

/// Adds a measure.
///
/// # Errors
/// [`Error::Conflict`] if its application or plan row has one.
pub fn add_measure(tx: &Tx<'_>, measure: &Measure) -> Result<(), Error> {
    tx.run_one(
        ADD,
        &[
            &tx.organisation()?,
            &measure.id,
            &measure.application,
            &measure.plan_row,
            &measure.decision,
            &measure.goal,
            &measure.unit,
            &measure.title,
            &measure.granted,
            &measure.state.code(),
            &measure.started_on,
        ],
    )
}

/// Saves where a measure stands; `costs` replace the actual costs by kind.
///
/// # Errors
/// [`Error::Missing`] if there is no such measure.
pub fn save_measure(tx: &Tx<'_>, measure: &Measure, costs: Option<&Costs>) -> Result<(), Error> {
    let organisation = tx.organisation()?;
    let (state, m) = (measure.state.code(), measure);
    tx.run_one(SAVE, &[&organisation, &m.id, &state, &m.actual, &m.completed_on])?;
    let Some(costs) = costs else { return Ok(()) };
    tx.run(CLEAR_COSTS, &[&organisation, &m.id])?;
    for (kind, amount) in costs.parts().filter(|(_, amount)| *amount > Ore::ZERO) {
        tx.run_one(ADD_COST, &[&organisation, &m.id, &CostKind::code(kind), &amount])?;
    }
    Ok(())
}

/// The measure of an application, if it has one.
///
/// # Errors
/// Those of the engine.
pub fn measure_of(tx: &Tx<'_>, application: Id) -> Result<Option<Measure>, Error> {
    tx.first(OF_CASE, &[&tx.organisation()?, &application], read)
}

/// Every measure, the last started first.
///
/// # Errors
/// Those of the engine.
pub fn measures(tx: &Tx<'_>) -> Result<Vec<Measure>, Error> {
    tx.all(EVERY, &[&tx.organisation()?], read)
}

fn read(row: &Row<'_>) -> Result<Measure, Error> {
    let state = MeasureState::from_code(&row.get::<String>(9)?);
    Ok(Measure {
        id: row.get(0)?,
        application: row.get(1)?,
        plan_row: row.get(2)?,
        decision: row.get(3)?,
        goal: row.get(4)?,
        unit: row.get(5)?,
        title: row.get(6)?,
        granted: row.get(7)?,
        actual: row.get(8)?,
        state: state.ok_or_else(|| Error::Broken("a stored state is unknown".to_owned()))?,
        started_on: row.get(10)?,
        completed_on: row.get(11)?,
    })
}
