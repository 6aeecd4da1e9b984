//! Asks the permission table on behalf of a visit.

use domain::access::{Action, Reach, reach};
use domain::values::Id;

use super::Visit;
use crate::{App, Error};

/// How far the visitor's right to `action` goes.
///
/// # Errors
/// [`Error::SignIn`] for a stranger, [`Error::Missing`] for somebody of another organisation,
/// [`Error::Forbidden`] without the right role.
pub fn permit(app: &App, visit: &Visit, action: Action) -> Result<Reach, Error> {
    let Some(person) = &visit.person else {
        if action.is_public() {
            return Ok(public_reach());
        }
        // Another organisation answers as one that does not exist.
        return Err(if visit.elsewhere { Error::Missing } else { Error::SignIn });
    };
    let reach = reach(&person.assignments, app.today(), person.id, action);
    if reach.is_empty() && !action.is_public() { Err(Error::Forbidden) } else { Ok(reach) }
}

/// Whether the visitor has any right to `action`, to decide if a link is shown.
pub fn may(app: &App, visit: &Visit, action: Action) -> bool {
    permit(app, visit, action).is_ok()
}

fn public_reach() -> Reach {
    Reach { me: Id::v4([0; 16]), own: false, units: Vec::new(), agency: false }
}
