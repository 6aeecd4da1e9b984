//! A saved answer is shared with the parties.

use domain::access::Action;
use serde_json::json;

use super::Sight;
use crate::access::{Visit, permit};
use crate::agreement::By;
use crate::{App, Error};

/// Shares it; it is not taken back.
///
/// # Errors
/// Refused with [`domain::evaluation::Reason::Standing`]; [`Error::Missing`] if it is another's.
pub fn share(app: &App, visit: &Visit, number: i64) -> Result<(), Error> {
    permit(app, visit, Action::Evaluate)?;
    let (by, sight) = (By::of(app, visit)?, Sight::of(app, visit)?);
    app.write(visit, |tx| {
        let evaluation = store::evaluation::one(tx, number)?;
        sight.owns(&evaluation)?;
        evaluation.listed.standing.share().map_err(Error::refused)?;
        let id = evaluation.listed.id;
        store::evaluation::share(tx, id, by.now)?;
        by.note(tx, "evaluation.shared", ("evaluation", id), &json!({}), &[])
    })
}
