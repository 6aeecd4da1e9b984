//! Events that are for agencies that have been asked: by what names, and which of them wait for an answer.

use domain::access::Action;
use domain::exchange::{Stage, begins, is_same_agency, stage};
use domain::values::Instant;
use store::Tx;
use store::exchange::{SignUp, agencies, event as stored, for_invited, live_sign_ups};

use super::waits::{Matter, Waiting};
use crate::access::{Visit, permit};
use crate::overview::employers;
use crate::{App, Error};

/// What the agencies of the register and of the house are called.
///
/// # Errors
/// [`Error::Forbidden`] for whoever arranges nothing.
pub fn agency_names(app: &App, visit: &Visit) -> Result<Vec<String>, Error> {
    permit(app, visit, Action::ManageEvents)?;
    let listed = employers(app, visit, None, None)?.into_iter().map(|one| one.name);
    let here = app.read(visit, |tx| Ok(agencies(tx)?))?.into_iter().map(|one| one.name);
    Ok(listed.chain(here).collect())
}

/// The events that an agency has been asked to by name and can sign up to, until somebody of it has.
pub(super) fn invitations(
    tx: &Tx<'_>,
    agency: &str,
    at: &str,
    now: Instant,
) -> Result<Vec<Waiting>, Error> {
    let mut found = Vec::new();
    for number in for_invited(tx, now)? {
        let row = stored(tx, number)?;
        let event = &row.event;
        let is_open = stage(row.state, event, 0, false, now) == Stage::Open;
        if !is_open || !event.lets_in(agency) {
            continue;
        }
        // Anybody can hold a place in its name.
        let comes =
            |one: &SignUp| one.place.confirm_by.is_none() && is_same_agency(&one.agency, agency);
        if live_sign_ups(tx, row.id)?.iter().any(comes) {
            continue;
        }
        let due = event.last_day.or_else(|| begins(&event.occasions).map(|at| at.local_date()));
        let path = format!("{at}/{}", row.number);
        found.push(Waiting { path, matter: Matter::Invited, title: row.event.title, due });
    }
    Ok(found)
}
