//! A measure has been carried out, and this is what it cost.

use domain::access::Action;
use domain::application::Costs;
use domain::decision::Reason;
use domain::values::{Date, Id};
use serde_json::json;
use store::Tx;
use store::decision::{ListedMeasure, save_measure};

use super::show::managers;
use super::sight::acting;
use crate::access::{Visit, permit};
use crate::agreement::By;
use crate::follow_up::ask_in;
use crate::{App, Error};

/// How it went.
#[derive(Clone, Debug)]
pub struct Done {
    pub on: Date,
    pub costs: Costs,
    /// The manager who is asked what it changed, where no applicant can be: for a measure of the plan.
    pub responsible: Option<Id>,
}

/// Completes a measure with its actual costs. They may be more than what was granted; only what was
/// granted can be paid.
///
/// # Errors
/// Refused with [`Reason::MeasureNotNow`]; at `completed_on` with [`Reason::CompletedOutsideItsTime`]
/// for a day ahead or before it began; at `responsible` with [`Reason::NoManager`].
/// [`Error::Missing`] where there is no such measure within reach.
pub fn complete(app: &App, visit: &Visit, number: i64, done: &Done) -> Result<(), Error> {
    let reach = permit(app, visit, Action::CompleteMeasure)?;
    let by = By::of(app, visit)?;
    let ids = std::array::from_fn(|_| app.id());
    app.write(visit, |tx| {
        let listed = acting(tx, &reach, number)?;
        let mut measure = listed.measure.clone();
        measure.state = measure.state.complete().map_err(Error::refused)?;
        if done.on > by.today || done.on < measure.started_on {
            return Err(Error::refused_at("completed_on", Reason::CompletedOutsideItsTime));
        }
        let responsible = responsible(tx, &listed, done, by.today)?;
        let actual =
            done.costs.total().map_err(|overflow| Error::refused_at("course", overflow))?;
        (measure.actual, measure.completed_on) = (Some(actual), Some(done.on));
        save_measure(tx, &measure, Some(&done.costs))?;
        ask_in(tx, &measure, listed.case.as_ref().map(|case| case.applicant), responsible, ids)?;
        let facts = json!({ "actual": actual.0, "on": done.on.to_string() });
        by.note(tx, "measure.completed", ("measure", measure.id), &facts, &[])
    })
}

/// Somebody who leads a unit today. Where nobody does, there is nobody to ask.
fn responsible(
    tx: &Tx<'_>,
    listed: &ListedMeasure,
    done: &Done,
    today: Date,
) -> Result<Option<Id>, Error> {
    let managers = managers(tx, listed, today)?;
    let known = |id: &Id| managers.iter().any(|(account, _)| account == id);
    match done.responsible.filter(known) {
        None if !managers.is_empty() => Err(Error::refused_at("responsible", Reason::NoManager)),
        found => Ok(found),
    }
}
