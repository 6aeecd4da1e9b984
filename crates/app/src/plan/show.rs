//! The plan as one view: goals by year, what claims money, and goals that nothing is planned for.

use domain::access::{Action, Relation};
use domain::agreement::{Goal, Listed};
use domain::plan::years;
use domain::values::{Id, Ore};
use store::Tx;
use store::agreement::AgreementRef;
use store::plan::{ListedRow, NeedRow};

use crate::access::{Unit, Visit, may, permit};
use crate::{App, Error};

/// The plan, as far as the visitor reaches.
#[derive(Clone, Debug)]
pub struct Plan {
    /// The agreement that is planned for; nothing can be planned without one.
    pub agreement: Option<AgreementRef>,
    pub years: Vec<i16>,
    pub goals: Vec<Listed<Goal>>,
    /// Those that can be planned for.
    pub units: Vec<Unit>,
    pub rows: Vec<ListedRow>,
    pub needs: Vec<NeedRow>,
    /// What only one who sees the whole plan can be told.
    pub whole: Option<Whole>,
}

/// What follows from the whole plan.
#[derive(Clone, Debug)]
pub struct Whole {
    /// Planned and not yet committed.
    pub claimed: Ore,
    /// Goals that no row of the plan serves.
    pub without_plan: Vec<Id>,
}

/// The plan of the current agreement. A manager sees the rows and needs of the own units.
///
/// # Errors
/// Those of the engine.
pub fn plan(app: &App, visit: &Visit) -> Result<Plan, Error> {
    app.read(visit, |tx| plan_in(app, visit, tx))
}

/// As [`plan`], within what the reader has begun.
pub(super) fn plan_in(app: &App, visit: &Visit, tx: &Tx<'_>) -> Result<Plan, Error> {
    let reach = permit(app, visit, Action::ReadPlan)?;
    let (today, inside) = (app.today(), may(app, visit, Action::PrepareAgreement));
    let agreement = store::agreement::current(tx, today)?;
    // A draft's goals are the parties' own until it is signed.
    let agreement = agreement.filter(|a| inside || !a.phase.is_between_parties());
    let (mut goals, mut rows, mut needs) = (Vec::new(), Vec::new(), Vec::new());
    if let Some(agreement) = &agreement {
        goals = store::agreement::goals(tx, agreement.id)?;
        rows = store::plan::rows(tx, agreement.id)?;
        needs = store::plan::needs(tx, agreement.id)?;
    }
    let covered = |unit| reach.covers(Relation { owner: None, unit });
    let whole = reach.agency.then(|| {
        let served = |goal: &Listed<Goal>| rows.iter().any(|row| row.row.goal == goal.id);
        goals.iter().filter(|goal| !served(goal)).map(|goal| goal.id).collect()
    });
    rows.retain(|row| covered(row.row.unit));
    needs.retain(|need| covered(need.need.unit) || need.reported_by == reach.me);
    let mut units = store::access::units_on(tx, today)?;
    units.retain(|unit| covered(Some(unit.id)));
    let whole = match whole {
        Some(without_plan) => Some(Whole { claimed: store::plan::claimed(tx)?, without_plan }),
        None => None,
    };
    let years = years(today.year());
    Ok(Plan { agreement, years, goals, units, rows, needs, whole })
}

impl Plan {
    /// The row that a need has led to.
    pub fn row_of(&self, need: Id) -> Option<&ListedRow> {
        self.rows.iter().find(|row| row.need == Some(need))
    }
}
