//! The plan's rows and the needs that units have reported.

use app::Error;
use app::access::{Visit, places};
use app::agreement::current_goals;
use app::follow_up::{answer, waits};
use app::measure::{Done, Payment, complete, from_plan_row, pay};
use app::plan::{add_row, approve_row, report_need};
use domain::access::Role;
use domain::application::{CostKind, Costs};
use domain::follow_up::Answer;
use domain::plan::{Need, Row};
use domain::values::{Date, Id, Ore};
use jiff::ToSpan as _;

use super::diary::{Diary, Stage};

/// How far a row has come.
#[derive(Clone, Copy, PartialEq)]
pub enum Come {
    Proposed,
    Agreed,
    /// It is a measure, without an application.
    Started,
    /// The measure has been carried out, followed up and paid.
    Finished,
}

/// A row: which goal by place, unit, years from this one, title, kronor, how far it has come.
pub type Planned = (usize, Option<&'static str>, i16, &'static str, i64, Come);
/// A need: which goal, the manager who reports it, unit, years from this one, text, kronor.
pub type Needed = (usize, &'static str, &'static str, i16, &'static str, i64);

/// The plan as the coordinator wrote it on `day`, with the needs behind it.
pub fn written(
    diary: &mut Diary,
    day: Date,
    rows: &'static [Planned],
    needs: &'static [Needed],
    today: Date,
) {
    // Around New Year the plan that was written looks a year less far.
    let year = move |ahead: i16| (today.year() + ahead).min(day.year() + domain::plan::YEARS - 1);
    diary.on(day, move |stage| {
        let mut reported: Vec<(Need, Id)> = Vec::new();
        for (goal, manager, unit, ahead, text, kronor) in needs {
            let visit = stage.named(manager)?;
            let need = Need {
                goal: goal_at(stage, &visit, *goal)?,
                unit: Some(unit_named(stage, unit)?),
                year: year(*ahead),
                text: (*text).to_owned(),
                amount: Ore::from_kronor(*kronor),
            };
            let id = report_need(stage.app, &visit, &need, None)?;
            reported.push((need, id));
        }
        let visit = stage.role(Role::Coordinator)?;
        for (goal, unit, ahead, title, kronor, come) in rows {
            let row = Row {
                goal: goal_at(stage, &visit, *goal)?,
                unit: unit.map(|unit| unit_named(stage, unit)).transpose()?,
                year: year(*ahead),
                title: (*title).to_owned(),
                amount: Ore::from_kronor(*kronor),
                responsible: unit.map(|unit| format!("Chefen för {unit}")),
            };
            let behind = reported.iter().find(|(need, _)| {
                (need.goal, need.unit, need.year) == (row.goal, row.unit, row.year)
            });
            let need = behind.map(|(_, id)| *id);
            let id = add_row(stage.app, &visit, &row, need, None)?;
            if *come != Come::Proposed {
                approve_row(stage.app, &visit, id)?;
            }
            if matches!(come, Come::Started | Come::Finished) {
                let number = from_plan_row(stage.app, &visit, id)?;
                stage.measures.insert(title, number);
            }
        }
        Ok(())
    });
    for row in rows.iter().filter(|(.., come)| *come == Come::Finished) {
        finished(diary, day, row);
    }
}

/// Seven weeks later the measure is done; the manager answers, and finance pays in two parts.
fn finished(diary: &mut Diary, day: Date, (_, unit, _, title, kronor, _): &'static Planned) {
    let Some(unit) = *unit else { return };
    let after = |days: i64| day.saturating_add(days.days());
    // Nine tenths of what was meant.
    let cost = Ore::from_kronor(kronor / 10 * 9);
    diary.on(after(49), move |stage| {
        let visit = stage.manager(unit)?;
        let responsible = visit.person.as_ref().map(|person| person.id);
        let cost = |kind| if kind == CostKind::Consultant { cost } else { Ore::ZERO };
        let costs = Costs::new(CostKind::ALL.map(cost));
        let done = Done { on: stage.app.today(), costs, responsible };
        complete(stage.app, &visit, stage.measure(title)?, &done)
    });
    diary.on(after(56), move |stage| {
        let visit = stage.manager(unit)?;
        let said = "Två till kan göra det nu, och de visar andra.".to_owned();
        for due in waits(stage.app, &visit)?.into_iter().filter(|due| due.listed.title == *title) {
            let given = Answer::Given { scale: 4, text: Some(said.clone()) };
            answer(stage.app, &visit, due.listed.id, &given)?;
        }
        Ok(())
    });
    for (days, closing) in [(30, false), (58, true)] {
        diary.on(after(days), move |stage| {
            let half = Ore(cost.0 / 2);
            let amount = if closing { Ore(cost.0 - half.0) } else { half };
            let (key, kind) = (stage.app.id(), domain::fund::CostKind::Consultant);
            let source_document = Some(format!("P{}", stage.measure(title)?));
            let payment = Payment { key, amount, kind, source_document, closing };
            let visit = stage.role(Role::Finance)?;
            pay(stage.app, &visit, stage.measure(title)?, &payment)
        });
    }
}

fn goal_at(stage: &Stage<'_>, visit: &Visit, place: usize) -> Result<Id, Error> {
    current_goals(stage.app, visit)?.get(place).map(|goal| goal.id).ok_or(Error::Missing)
}

fn unit_named(stage: &Stage<'_>, name: &str) -> Result<Id, Error> {
    let (units, _) = places(stage.app, &stage.cast.scope)?;
    units.iter().find(|unit| unit.name == name).map(|unit| unit.id).ok_or(Error::Missing)
}
