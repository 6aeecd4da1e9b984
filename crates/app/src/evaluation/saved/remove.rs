//! An evaluation that nobody else has seen is taken away, with its table.

use domain::access::Action;
use serde_json::json;

use super::Sight;
use crate::access::{Visit, permit};
use crate::agreement::By;
use crate::{App, Error};

/// Takes it away.
///
/// # Errors
/// Refused with [`domain::evaluation::Reason::Standing`] when it has been shared; [`Error::Missing`] if it is
/// another's.
pub fn remove(app: &App, visit: &Visit, number: i64) -> Result<(), Error> {
    permit(app, visit, Action::Evaluate)?;
    let (by, sight) = (By::of(app, visit)?, Sight::of(app, visit)?);
    app.write(visit, |tx| {
        let evaluation = store::evaluation::one(tx, number)?;
        sight.owns(&evaluation)?;
        evaluation.listed.standing.remove().map_err(Error::refused)?;
        let id = evaluation.listed.id;
        store::evaluation::remove(tx, id)?;
        by.note(tx, "evaluation.removed", ("evaluation", id), &json!({}), &[])
    })
}
