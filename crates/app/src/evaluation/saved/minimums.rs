//! How many are needed here before a page gives an answer.

use domain::access::Action;
use domain::evaluation::{Minimum, Minimums};
use domain::values::Id;
use serde_json::json;

use crate::access::{Visit, permit};
use crate::agreement::By;
use crate::{App, Error};

/// The agency's minima.
///
/// # Errors
/// Those of the engine.
pub fn minimums(app: &App, visit: &Visit) -> Result<Minimums, Error> {
    permit(app, visit, Action::ReadEvaluation)?;
    app.read(visit, |tx| Ok(store::evaluation::minimums(tx)?))
}

/// Sets those that differ from what holds. Answers that have been given stand.
///
/// # Errors
/// Those of the engine.
pub fn set_minimums(app: &App, visit: &Visit, wanted: &Minimums) -> Result<(), Error> {
    permit(app, visit, Action::SetMinimums)?;
    let by = By::of(app, visit)?;
    let organisation: Id = visit.organisation.as_ref().ok_or(Error::Missing)?.id;
    app.write(visit, |tx| {
        let held = store::evaluation::minimums(tx)?;
        for one in Minimum::ALL.into_iter().filter(|one| held.of(*one) != wanted.of(*one)) {
            store::evaluation::set_minimum(tx, one, wanted.of(one))?;
            let facts = json!({ "what": one.code(), "from": held.of(one), "to": wanted.of(one) });
            by.note(tx, "evaluation.minimum-set", ("organisation", organisation), &facts, &[])?;
        }
        Ok(())
    })
}
