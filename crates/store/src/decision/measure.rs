//! Measures: what a grant, or an approved row of the plan, has started.

use domain::application::{CostKind, Costs};
use domain::decision::MeasureState;
use domain::values::{Date, Id, Ore};

use crate::{Error, Row, Sql, Tx};

/// A measure.
#[derive(Clone, Debug, PartialEq)]
pub struct Measure {
    pub id: Id,
    /// Counted from 1 in the organisation.
    pub number: i64,
    pub application: Option<Id>,
    pub plan_row: Option<Id>,
    pub decision: Id,
    pub goal: Option<Id>,
    pub unit: Option<Id>,
    pub title: String,
    pub granted: Ore,
    /// Known once it is completed.
    pub actual: Option<Ore>,
    /// As stored: [`MeasureState::as_of`] tells where it stands.
    pub state: MeasureState,
    pub started_on: Date,
    pub completed_on: Option<Date>,
}

/// A measure with what lists show: where it came from, its money.
#[derive(Clone, Debug, PartialEq)]
pub struct ListedMeasure {
    pub measure: Measure,
    /// The case that it came from; nothing for a row of the plan.
    pub case: Option<CaseOf>,
    pub unit_name: Option<String>,
    pub goal_title: Option<String>,
    /// Granted and not yet paid.
    pub committed: Ore,
    pub spent: Ore,
    /// Whether it has had its final closing.
    pub paid_out: bool,
}

/// The case that a measure came from.
#[derive(Clone, Debug, PartialEq)]
pub struct CaseOf {
    pub id: Id,
    pub number: String,
    pub applicant: Id,
}

const ADD: Sql = Sql(
    "INSERT INTO measure (organisation, id, application, plan_row, decision, goal, unit, title, \
     granted_ore, state, started_on, number) \
     VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
);
const SAVE: Sql = Sql("UPDATE measure SET state = ?3, actual_ore = ?4, completed_on = ?5 \
     WHERE organisation = ?1 AND id = ?2");
const EVERY: Sql = Sql("SELECT id, application, plan_row, decision, goal, unit, title, \
     granted_ore, actual_ore, state, started_on, completed_on, number FROM measure \
     WHERE organisation = ?1 ORDER BY number DESC");
const LIST: Sql = Sql("SELECT m.id, m.application, m.plan_row, m.decision, m.goal, m.unit, \
     m.title, m.granted_ore, m.actual_ore, m.state, m.started_on, m.completed_on, m.number, \
     a.number, a.applicant, u.name, g.title, \
     CAST(COALESCE(f.committed, 0) AS BIGINT), CAST(COALESCE(f.spent, 0) AS BIGINT), \
     CAST(COALESCE(f.closings, 0) AS BIGINT) FROM measure m \
     LEFT JOIN application a ON a.organisation = m.organisation AND a.id = m.application \
     LEFT JOIN unit u ON u.organisation = m.organisation AND u.id = m.unit \
     LEFT JOIN goal g ON g.organisation = m.organisation AND g.id = m.goal \
     LEFT JOIN (SELECT e.organisation, e.measure, \
       SUM(CASE WHEN l.account = 'committed' THEN l.amount ELSE 0 END) AS committed, \
       SUM(CASE WHEN l.account = 'spent' THEN l.amount ELSE 0 END) AS spent, \
       MAX(CASE WHEN e.closing = 1 AND c.id IS NULL THEN 1 ELSE 0 END) AS closings \
       FROM ledger_entry e \
       LEFT JOIN ledger_line l ON l.organisation = e.organisation AND l.entry = e.id \
       LEFT JOIN ledger_entry c ON c.organisation = e.organisation AND c.corrects = e.id \
       WHERE e.organisation = ?1 GROUP BY e.organisation, e.measure) f \
       ON f.organisation = m.organisation AND f.measure = m.id \
     WHERE m.organisation = ?1 AND (CAST(?2 AS BIGINT) IS NULL OR m.number = ?2) \
     AND (CAST(?3 AS TEXT) IS NULL OR m.application = ?3) ORDER BY m.number DESC");
const CLEAR_COSTS: Sql = Sql("DELETE FROM measure_cost WHERE organisation = ?1 AND measure = ?2");
const ADD_COST: Sql = Sql(
    "INSERT INTO measure_cost (organisation, measure, kind, amount_ore) VALUES (?1, ?2, ?3, ?4)",
);
const COSTS: Sql = Sql("SELECT kind, amount_ore FROM measure_cost \
     WHERE organisation = ?1 AND measure = ?2 ORDER BY kind");

pub(super) const ALL: &[Sql] = &[ADD, SAVE, EVERY, LIST, CLEAR_COSTS, ADD_COST, COSTS];

/// Adds a measure.
///
/// # Errors
/// [`Error::Conflict`] if its application or plan row has one, or the number is taken.
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
            &measure.number,
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

/// What a measure cost in the end, by kind.
///
/// # Errors
/// Those of the engine.
pub fn measure_costs(tx: &Tx<'_>, measure: Id) -> Result<Costs, Error> {
    let rows = tx.all(COSTS, &[&tx.organisation()?, &measure], |row| {
        let kind = CostKind::from_code(&row.get::<String>(0)?);
        let kind = kind.ok_or_else(|| Error::Broken("a stored cost is unknown".to_owned()))?;
        Ok((kind, row.get::<Ore>(1)?))
    })?;
    let of = |kind| rows.iter().find(|(stored, _)| *stored == kind);
    Ok(Costs::new(CostKind::ALL.map(|kind| of(kind).map_or(Ore::ZERO, |(_, amount)| *amount))))
}

/// The measure of an application, if it has one.
///
/// # Errors
/// Those of the engine.
pub fn measure_of(tx: &Tx<'_>, application: Id) -> Result<Option<ListedMeasure>, Error> {
    tx.first(LIST, &[&tx.organisation()?, &None::<i64>, &Some(application)], listed)
}

/// The measure with this number.
///
/// # Errors
/// [`Error::Missing`] if there is none.
pub fn measure(tx: &Tx<'_>, number: i64) -> Result<ListedMeasure, Error> {
    tx.one(LIST, &[&tx.organisation()?, &Some(number), &None::<Id>], listed)
}

/// Every measure with what lists show, the last started first.
///
/// # Errors
/// Those of the engine.
pub fn listed_measures(tx: &Tx<'_>) -> Result<Vec<ListedMeasure>, Error> {
    tx.all(LIST, &[&tx.organisation()?, &None::<i64>, &None::<Id>], listed)
}

/// Every measure alone, the last started first.
///
/// # Errors
/// Those of the engine.
pub fn measures(tx: &Tx<'_>) -> Result<Vec<Measure>, Error> {
    tx.all(EVERY, &[&tx.organisation()?], read)
}

fn listed(row: &Row<'_>) -> Result<ListedMeasure, Error> {
    let measure = read(row)?;
    let case = match (measure.application, row.get(13)?, row.get(14)?) {
        (Some(id), Some(number), Some(applicant)) => Some(CaseOf { id, number, applicant }),
        _ => None,
    };
    Ok(ListedMeasure {
        measure,
        case,
        unit_name: row.get(15)?,
        goal_title: row.get(16)?,
        committed: row.get(17)?,
        spent: row.get(18)?,
        paid_out: row.get::<i64>(19)? > 0,
    })
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
        number: row.get(12)?,
    })
}
