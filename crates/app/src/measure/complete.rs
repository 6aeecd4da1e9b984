//! A measure has been carried out, and this is what it cost.

use domain::access::Action;
use domain::application::Costs;
use domain::decision::Reason;
use domain::values::Date;
use serde_json::json;
use store::audit::{Event, append};
use store::decision::{measure_of, save_measure};

use crate::access::{Visit, permit};
use crate::application::{acting, me};
use crate::follow_up::ask_in;
use crate::{App, Error};

/// Completes the measure of a case on the day `on` with its actual costs. They may be more than what
/// was granted; only what was granted can be paid.
///
/// # Errors
/// Refused with [`Reason::MeasureNotNow`], or [`Reason::CompletedOutsideItsTime`] for a day ahead or
/// before it began. [`Error::Missing`] where there is no measure.
pub fn complete(
    app: &App,
    visit: &Visit,
    number: &str,
    on: Date,
    costs: &Costs,
) -> Result<(), Error> {
    let reach = permit(app, visit, Action::CompleteMeasure)?;
    let (person, now, today) = (me(visit)?, app.now(), app.today());
    let ids = std::array::from_fn(|_| app.id());
    app.write(visit, |tx| {
        let case = acting(tx, &reach, number)?;
        let mut measure = measure_of(tx, case.id)?.ok_or(Error::Missing)?;
        measure.state = measure.state.complete().map_err(Error::refused)?;
        if on > today || on < measure.started_on {
            return Err(Error::refused_at("completed_on", Reason::CompletedOutsideItsTime));
        }
        let actual = costs.total().map_err(|overflow| Error::refused_at("course", overflow))?;
        (measure.actual, measure.completed_on) = (Some(actual), Some(on));
        save_measure(tx, &measure, Some(costs))?;
        ask_in(tx, &measure, Some(case.applicant), ids)?;
        append(
            tx,
            &Event {
                at: now,
                account: Some(person.id),
                action: "measure.completed",
                subject_table: "application",
                subject: case.id.to_string(),
                facts: json!({ "actual": actual.0, "on": on.to_string() }).to_string(),
                rows: &[],
            },
        )?;
        Ok(())
    })
}
