//! The plan against what became of it: per goal and year what was planned, what is committed, what is spent.

use std::collections::BTreeSet;

use domain::access::Action;
use domain::audit::Reading;
use domain::plan::{Outcome, RowState, outcomes};
use domain::values::{Id, Ore};
use store::Tx;
use store::plan::ListedRow;

use super::show::{Plan, plan_in};
use crate::access::{Visit, may, permit};
use crate::audit::note_reading;
use crate::{App, Error};

/// What the reader has narrowed the plan to.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Filter {
    /// Nothing means the years that the plan looks at.
    pub year: Option<i16>,
    pub goal: Option<Id>,
    pub unit: Option<Id>,
}

/// The plan as it is shown.
#[derive(Clone, Debug)]
pub struct View {
    /// Narrowed by the filter.
    pub plan: Plan,
    /// Every year that can be asked for.
    pub years: Vec<i16>,
    /// For those who see the whole plan and the fund.
    pub outcome: Option<Against>,
}

/// Plan and outcome.
#[derive(Clone, Debug, PartialEq)]
pub struct Against {
    /// By goal in the order of the agreement, then by year; what has no goal last.
    pub lines: Vec<Line>,
    /// Goals of the agreement that nothing is planned for or granted to in the years shown.
    pub goals_without_money: Vec<Id>,
    /// Committed or spent, in the years shown, for no goal.
    pub money_without_goal: Ore,
}

/// One goal and year.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// Nothing for money that has no goal.
    pub goal: Option<(Id, String)>,
    pub year: i16,
    pub outcome: Outcome,
    /// Below zero where more was granted than planned.
    pub left: Ore,
}

/// The plan, narrowed, against its outcome.
///
/// # Errors
/// As [`super::plan`].
pub fn view(app: &App, visit: &Visit, wanted: &Filter) -> Result<View, Error> {
    let sees_money = may(app, visit, Action::ReadFund);
    app.read(visit, |tx| {
        let mut plan = plan_in(app, visit, tx)?;
        let mut years: BTreeSet<i16> = plan.years.iter().copied().collect();
        years.extend(plan.rows.iter().map(|row| row.row.year));
        let outcome = if sees_money && plan.whole.is_some() && plan.agreement.is_some() {
            let parts = parts(tx, &plan, wanted.unit)?;
            years.extend(parts.iter().map(|(_, year, _)| *year));
            Some(against(tx, &plan, wanted, parts)?)
        } else {
            None
        };
        narrow(&mut plan, wanted);
        Ok(View { plan, years: years.into_iter().collect(), outcome })
    })
}

/// Notes in the read log that one of the plan's tables, with so many rows, is taken out of the house.
///
/// # Errors
/// Those of the engine.
pub fn note_taken_out(app: &App, visit: &Visit, rows: usize) -> Result<(), Error> {
    permit(app, visit, Action::ReadPlan)?;
    note_reading(app, visit, Reading::Exported, "plan", rows.to_string())
}

type Part = (Option<Id>, i16, Outcome);

/// What adds to the outcome. A measure counts in the year that its row was planned for, and else in the year that it
/// was decided: what is paid later belongs to the same plan.
fn parts(tx: &Tx<'_>, plan: &Plan, unit: Option<Id>) -> Result<Vec<Part>, Error> {
    let of_unit = |of: Option<Id>| unit.is_none_or(|wanted| of == Some(wanted));
    let rows = plan.rows.iter().filter(|row| of_unit(row.row.unit));
    let mut parts: Vec<Part> = rows
        .map(|row| (Some(row.row.goal), row.row.year, Outcome::planned(row.row.amount)))
        .collect();
    let year_of = |row: Id| plan.rows.iter().find(|known| known.id == row).map(|r| r.row.year);
    for listed in store::decision::listed_measures(tx)? {
        let measure = &listed.measure;
        if of_unit(measure.unit) {
            let year = measure.plan_row.and_then(year_of);
            let year = year.unwrap_or_else(|| measure.started_on.year());
            let (committed, spent) = (listed.committed, listed.spent);
            parts.push((measure.goal, year, Outcome { planned: Ore::ZERO, committed, spent }));
        }
    }
    if unit.is_none() {
        let direct = store::report::spent(tx)?.into_iter().filter(|line| line.measure.is_none());
        let spent = |spent| Outcome { spent, ..Outcome::default() };
        parts.extend(direct.map(|line| (line.goal, line.year, spent(line.amount))));
    }
    Ok(parts)
}

fn against(tx: &Tx<'_>, plan: &Plan, wanted: &Filter, parts: Vec<Part>) -> Result<Against, Error> {
    let shown: Vec<i16> = wanted.year.map_or_else(|| plan.years.clone(), |year| vec![year]);
    let found = outcomes(parts).map_err(Error::refused)?;
    let mut told = Against {
        lines: Vec::new(),
        goals_without_money: Vec::new(),
        money_without_goal: Ore::ZERO,
    };
    for goal in goals(tx, plan, wanted)? {
        let id = goal.as_ref().map(|(id, _)| *id);
        let ours = plan.goals.iter().any(|known| Some(known.id) == id);
        let mut money = false;
        for year in &shown {
            let outcome = found.get(&(id, *year)).copied().unwrap_or_default();
            money |= !outcome.is_nothing();
            if id.is_none() {
                let granted = outcome.granted().map_err(Error::refused)?;
                let sum = told.money_without_goal.plus(granted).map_err(Error::refused)?;
                told.money_without_goal = sum;
            }
            if !outcome.is_nothing() {
                let left = outcome.left().map_err(Error::refused)?;
                told.lines.push(Line { goal: goal.clone(), year: *year, outcome, left });
            }
        }
        if ours && !money {
            told.goals_without_money.extend(id);
        }
    }
    Ok(told)
}

/// The goals that are asked for: those of the agreement, then earlier ones, which may still be paid for, then none.
fn goals(tx: &Tx<'_>, plan: &Plan, wanted: &Filter) -> Result<Vec<Option<(Id, String)>>, Error> {
    let current = plan.goals.iter().map(|goal| (goal.id, goal.value.title.clone()));
    let earlier = store::report::goals(tx)?.into_iter().map(|goal| (goal.id, goal.title));
    let earlier = earlier.filter(|(id, _)| plan.goals.iter().all(|goal| goal.id != *id));
    let all = current.chain(earlier).map(Some).chain([None]);
    let asked = |goal: &Option<(Id, String)>| {
        wanted.goal.is_none() || goal.as_ref().map(|(id, _)| *id) == wanted.goal
    };
    Ok(all.filter(asked).collect())
}

/// Rows of years gone by stay until they have become measures or been taken out: they still claim money.
fn narrow(plan: &mut Plan, wanted: &Filter) {
    let first = plan.years.first().copied().unwrap_or_default();
    let open = |row: &ListedRow| row.state != RowState::Measure;
    let in_plan: BTreeSet<Id> = plan.rows.iter().filter_map(|row| row.need).collect();
    plan.rows.retain(|row| match wanted.year {
        Some(year) => row.row.year == year,
        None => row.row.year >= first || open(row),
    });
    plan.needs.retain(|need| match wanted.year {
        Some(year) => need.need.year == year,
        None => need.need.year >= first || !in_plan.contains(&need.id),
    });
    if let Some(goal) = wanted.goal {
        plan.rows.retain(|row| row.row.goal == goal);
        plan.needs.retain(|need| need.need.goal == goal);
    }
    if wanted.unit.is_some() {
        plan.rows.retain(|row| row.row.unit == wanted.unit);
        plan.needs.retain(|need| need.need.unit == wanted.unit);
    }
}
