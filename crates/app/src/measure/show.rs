//! One measure: its money and costs, what was decided, what is asked afterwards, what has been done.

use domain::access::{Action, Role};
use domain::agreement::{Goal, Listed as ListedGoal};
use domain::application::Costs;
use domain::values::{Date, Id};
use store::Tx;
use store::access::{accounts, held, parties};
use store::application::version;
use store::audit::{Entered, history};
use store::decision::{
    DecisionRow, ListedMeasure, SeatRow, Stated, decision, measure, measure_costs, positions,
    seats_of,
};

use super::sight::{May, Sight, may_now, state_on};
use crate::access::{Visit, may};
use crate::follow_up::{Told, goal_of, told_in};
use crate::{App, Error};

/// A measure with everything on its page.
#[derive(Clone, Debug)]
pub struct Shown {
    pub listed: ListedMeasure,
    /// What was asked for, by kind; the plan has one figure alone.
    pub asked: Option<Costs>,
    /// What it cost, once it is completed.
    pub actual: Option<Costs>,
    pub decision: DecisionRow,
    /// Who was there for each party; nobody for the plan, which the parties had agreed on.
    pub seats: Vec<SeatRow>,
    /// What the parties said of the case that it came from.
    pub positions: Vec<Stated>,
    /// Names of people and parties.
    pub names: Vec<(Id, String)>,
    pub entries: Vec<store::fund::Listed>,
    pub goal: Option<ListedGoal<Goal>>,
    /// What is asked afterwards, as far as the reader may know of it.
    pub told: Vec<Told>,
    pub history: Vec<Entered>,
    /// Who can be asked about what the plan started: account and name, the unit's own first.
    pub managers: Vec<(Id, String)>,
    pub may: May,
    /// Whether the reader may open the entries, and the plan.
    pub reads_fund: bool,
    pub reads_plan: bool,
}

/// The measure with this number.
///
/// # Errors
/// [`Error::Missing`] if there is none within sight.
pub fn show(app: &App, visit: &Visit, number: i64) -> Result<Shown, Error> {
    let today = app.today();
    app.read(visit, |tx| {
        let sight = Sight::of(app, visit, tx)?;
        let mut listed = measure(tx, number)?;
        if !sight.covers(&listed) {
            return Err(Error::Missing);
        }
        let id = listed.measure.id;
        let questions = store::follow_up::of_measure(tx, id)?;
        listed.measure.state = state_on(&listed, &questions, today);
        let decision = decision(tx, listed.measure.decision)?;
        let of_measure = store::fund::Filter { measure: Some(id), ..Default::default() };
        let goal = listed.measure.goal.map(|goal| goal_of(tx, goal)).transpose()?.flatten();
        Ok(Shown {
            asked: asked(tx, &listed, &decision)?,
            actual: listed.measure.actual.map(|_| measure_costs(tx, id)).transpose()?,
            entries: store::fund::entries(tx, &of_measure)?,
            goal,
            told: told_in(app, visit, tx, &questions)?,
            history: done(tx, &listed)?,
            managers: managers(tx, &listed, today)?,
            seats: seats_of(tx, decision.id)?,
            positions: match &listed.case {
                Some(case) => positions(tx, case.id)?,
                None => Vec::new(),
            },
            names: names(tx)?,
            may: may_now(app, visit, tx, &listed)?,
            reads_fund: may(app, visit, Action::ReadFund),
            reads_plan: may(app, visit, Action::ReadPlan),
            decision,
            listed,
        })
    })
}

fn asked(
    tx: &Tx<'_>,
    listed: &ListedMeasure,
    decision: &DecisionRow,
) -> Result<Option<Costs>, Error> {
    let Some(case) = &listed.case else { return Ok(None) };
    Ok(Some(version(tx, case.id, decision.version)?.content.costs))
}

/// What has been done, in order: with the measure, and before that with its row of the plan.
fn done(tx: &Tx<'_>, listed: &ListedMeasure) -> Result<Vec<Entered>, Error> {
    let mut all = history(tx, "measure", &listed.measure.id.to_string())?;
    if let Some(row) = listed.measure.plan_row {
        all.extend(history(tx, "plan_row", &row.to_string())?);
    }
    all.sort_by_key(|entry| entry.sequence);
    Ok(all)
}

fn names(tx: &Tx<'_>) -> Result<Vec<(Id, String)>, Error> {
    let people = accounts(tx)?.into_iter().map(|one| (one.id, one.name));
    Ok(people.chain(parties(tx)?.into_iter().map(|party| (party.id, party.name))).collect())
}

/// Who leads a unit on a day: those of the measure's own unit first. Nobody where an applicant has
/// already said whom it concerns.
pub(super) fn managers(
    tx: &Tx<'_>,
    listed: &ListedMeasure,
    on: Date,
) -> Result<Vec<(Id, String)>, Error> {
    if listed.case.is_some() {
        return Ok(Vec::new());
    }
    let mut all: Vec<_> = held(tx, None)?
        .into_iter()
        .filter(|held| held.given.role == Role::Manager && held.given.holds(on))
        .filter(|held| !held.account_ended)
        .collect();
    all.sort_by_key(|held| held.given.unit != listed.measure.unit);
    let mut found: Vec<(Id, String)> = Vec::new();
    for held in all {
        if found.iter().all(|(known, _)| *known != held.account) {
            found.push((held.account, held.account_name));
        }
    }
    Ok(found)
}
