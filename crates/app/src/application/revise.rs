//! A case that was sent back becomes a draft again, filled in as it was submitted.

use domain::access::Action;
use domain::application::{Reason, State, typed};
use domain::values::Id;
use store::application::{StoredDraft, add_draft, case, case_of_draft, draft, version};

use super::me;
use crate::access::{Visit, permit};
use crate::{App, Error};

/// Begins the next version of the visitor's own case as the draft `id`, which comes with the form:
/// sending it again changes nothing.
///
/// # Errors
/// Refused with [`Reason::NotNow`] unless the case has been sent back; [`Error::Missing`] for others.
pub fn revise(app: &App, visit: &Visit, number: &str, id: Id) -> Result<(), Error> {
    permit(app, visit, Action::Apply)?;
    let (me, now) = (me(visit)?.id, app.now());
    app.write(visit, |tx| {
        let case = case(tx, number)?;
        if case.applicant != me {
            return Err(Error::Missing);
        }
        if case_of_draft(tx, id, me)?.is_some() || draft(tx, id, me).is_ok() {
            return Ok(());
        }
        if case.state != State::Returned {
            return Err(Error::refused(Reason::NotNow { state: case.state }));
        }
        let last = version(tx, case.id, case.version)?;
        let new = StoredDraft {
            id,
            account: me,
            case_number: Some(case.number),
            typed: typed(&last.content),
            saved_at: now,
        };
        Ok(add_draft(tx, &new)?)
    })
}
