//! What the visitor has signed up to that is not over.

use store::access::Organisation;
use store::exchange::{SignedUp, coming_of};

use super::sign_up::visitor;
use super::{at_the_foundation, foundations};
use crate::access::Visit;
use crate::{App, Error};

/// What the visitor comes to, wherever it is held; the first that begins first at each foundation.
///
/// # Errors
/// Those of the engine.
pub fn signed_up(app: &App, own: &Visit) -> Result<Vec<(Organisation, SignedUp)>, Error> {
    let (Ok(from), now) = (visitor(own), app.now()) else { return Ok(Vec::new()) };
    let mut all = Vec::new();
    for (organisation, scope) in foundations(app)? {
        let here = app.store.read(&scope, |tx| coming_of(tx, &from, now))?;
        all.extend(here.into_iter().map(|one| (organisation.clone(), one)));
    }
    Ok(all)
}

/// What the visitor `own` comes to here; nothing for a stranger.
///
/// # Errors
/// [`Error::Missing`] at an agency.
pub fn signed_up_here(app: &App, visit: &Visit, own: &Visit) -> Result<Vec<SignedUp>, Error> {
    at_the_foundation(visit)?;
    let (Ok(from), now) = (visitor(own), app.now()) else { return Ok(Vec::new()) };
    app.read(visit, |tx| Ok(coming_of(tx, &from, now)?))
}
