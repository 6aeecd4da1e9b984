//! Events that are for agencies that have been asked: by what names, and which of them wait for an answer.

use std::collections::BTreeSet;

use domain::access::Action;
use domain::exchange::{Audience, Stage, begins, stage};
use domain::values::{Instant, swedish_key};
use store::Tx;
use store::exchange::{SignUp, Span, agencies, events, sign_ups};

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
    let all: BTreeSet<String> = listed.chain(here).collect();
    let mut all: Vec<String> = all.into_iter().collect();
    all.sort_by_cached_key(|name| swedish_key(name));
    Ok(all)
}

/// The events that an agency has been asked to by name and can sign up to, until somebody of it has.
pub(super) fn invitations(
    tx: &Tx<'_>,
    agency: &str,
    at: &str,
    now: Instant,
) -> Result<Vec<Waiting>, Error> {
    let ahead = Span { from: now, until: Instant::from_millis(i64::MAX) };
    let mut found = Vec::new();
    for row in events(tx, ahead)? {
        let event = &row.event;
        let asked = event.audience == Audience::Invited && !event.invited.is_empty();
        let is_open = stage(row.state, event, 0, false, now) == Stage::Open;
        if !asked || !is_open || !event.lets_in(agency) {
            continue;
        }
        let of_agency = |name: &str| name.to_lowercase() == agency.to_lowercase();
        // Anybody can hold a place in its name.
        let comes = |one: &SignUp| one.place.standing.is_live() && one.place.confirm_by.is_none();
        let all = sign_ups(tx, row.id)?;
        if all.iter().any(|one| comes(one) && of_agency(&one.agency)) {
            continue;
        }
        let due = event.last_day.or_else(|| begins(&event.occasions).map(|at| at.local_date()));
        let path = format!("{at}/{}", row.number);
        found.push(Waiting { path, matter: Matter::Invited, title: row.event.title, due });
    }
    Ok(found)
}
