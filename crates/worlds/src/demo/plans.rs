//! The plan's rows and the needs that units have reported.

use app::Error;
use app::access::{Visit, places};
use app::agreement::current_goals;
use app::measure::from_plan_row;
use app::plan::{add_row, approve_row, report_need};
use domain::access::Role;
use domain::plan::{Need, Row};
use domain::values::{Date, Id, Ore};

use super::diary::{Diary, Stage};

/// How far a row has come.
#[derive(Clone, Copy, PartialEq)]
pub enum Come {
    Proposed,
    Agreed,
    /// It is a measure, without an application.
    Started,
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
        for (goal, manager, unit, ahead, text, kronor) in needs {
            let visit = stage.named(manager)?;
            let need = Need {
                goal: goal_at(stage, &visit, *goal)?,
                unit: Some(unit_named(stage, unit)?),
                year: year(*ahead),
                text: (*text).to_owned(),
                amount: Ore::from_kronor(*kronor),
            };
            report_need(stage.app, &visit, &need, None)?;
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
            let id = add_row(stage.app, &visit, &row, None)?;
            if *come != Come::Proposed {
                approve_row(stage.app, &visit, id)?;
            }
            if *come == Come::Started {
                from_plan_row(stage.app, &visit, id)?;
            }
        }
        Ok(())
    });
}

fn goal_at(stage: &Stage<'_>, visit: &Visit, place: usize) -> Result<Id, Error> {
    current_goals(stage.app, visit)?.get(place).map(|goal| goal.id).ok_or(Error::Missing)
}

fn unit_named(stage: &Stage<'_>, name: &str) -> Result<Id, Error> {
    let (units, _) = places(stage.app, &stage.cast.scope)?;
    units.iter().find(|unit| unit.name == name).map(|unit| unit.id).ok_or(Error::Missing)
}
