//! An approved row of the plan becomes a measure: the parties have already agreed on it.

use domain::access::Action;
use domain::decision::MeasureState;
use domain::values::{Date, Id, Instant};
use serde_json::json;
use store::Tx;
use store::access::next_number;
use store::audit::{Event, append};
use store::decision::{DecisionRow, Measure, add_decision, add_measure};
use store::plan::{ListedRow, row, set_state};

use crate::access::{Visit, permit};
use crate::application::me;
use crate::fund::{Commit, Posting, commit_in};
use crate::{App, Error};

/// What must not be made inside the transaction.
struct Made {
    decision: Id,
    measure: Id,
    posting: Posting,
    now: Instant,
    today: Date,
}

/// Starts the measure of an approved row, and commits its money. Returns the measure's number.
///
/// # Errors
/// Refused with the plan's `State` unless the row is approved, or the fund's `NotCovered`.
pub fn from_plan_row(app: &App, visit: &Visit, id: Id) -> Result<i64, Error> {
    permit(app, visit, Action::ManagePlan)?;
    let (by, today) = (me(visit)?.id, app.today());
    let made = Made {
        decision: app.id(),
        measure: app.id(),
        posting: Posting::new(app, visit, today),
        now: app.now(),
        today,
    };
    app.write(visit, |tx| {
        let row = row(tx, id)?;
        let state = row.state.become_measure().map_err(Error::refused)?;
        set_state(tx, id, state)?;
        decide(tx, &row, by, &made)?;
        start(tx, &row, &made)
    })
}

/// The parties' agreement on the plan is the decision's basis.
fn decide(tx: &Tx<'_>, row: &ListedRow, by: Id, made: &Made) -> Result<(), Error> {
    let decision = DecisionRow {
        id: made.decision,
        application: None,
        plan_row: Some(row.id),
        version: 0,
        proposal: 0,
        outcome: "granted".to_owned(),
        basis: "plan".to_owned(),
        asked: row.row.amount,
        granted: row.row.amount,
        rapporteur: None,
        decider: by,
        reasons: None,
        conditions: None,
        decided_on: made.today,
        at: made.now,
    };
    add_decision(tx, &decision, None, None)?;
    append(
        tx,
        &Event {
            at: made.now,
            account: Some(by),
            action: "plan.row-started",
            subject_table: "plan_row",
            subject: row.id.to_string(),
            facts: json!({ "measure": made.measure.to_string(), "granted": row.row.amount.0 })
                .to_string(),
            rows: &[("decision", made.decision)],
        },
    )?;
    Ok(())
}

fn start(tx: &Tx<'_>, row: &ListedRow, made: &Made) -> Result<i64, Error> {
    let (goal, number) = (Some(row.row.goal), next_number(tx, "measure")?);
    let measure = Measure {
        id: made.measure,
        number,
        application: None,
        plan_row: Some(row.id),
        decision: made.decision,
        goal,
        unit: row.row.unit,
        title: row.row.title.clone(),
        granted: row.row.amount,
        actual: None,
        state: MeasureState::UnderWay,
        started_on: made.today,
        completed_on: None,
    };
    add_measure(tx, &measure)?;
    commit_in(
        tx,
        &Commit {
            posting: made.posting.clone(),
            amount: row.row.amount,
            decision: made.decision,
            measure: made.measure,
            goal,
        },
    )?;
    Ok(number)
}
