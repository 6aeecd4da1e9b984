//! What waits for those who see to who is who: chairs that nobody sits in, and representatives that
//! their party has not confirmed.

use domain::access::{Action, Role, Standing};
use store::access::{held, parties_on};

use super::{Visit, may, representatives};
use crate::{App, Error};

/// The roles that an organisation cannot do without, of those that its kind has, besides its administrator
/// and its parties' own.
const NEEDED: [Role; 4] = [Role::Coordinator, Role::Finance, Role::Reviewer, Role::Foundation];

/// One thing that waits.
#[derive(Clone, Debug, PartialEq)]
pub enum Matter {
    /// Nobody has the role.
    NoRole(Role),
    /// Nobody represents the party of this name.
    NoRepresentative { party: String },
    /// The person of this name waits for the visitor's party.
    Confirm { name: String },
}

/// What waits for the visitor.
///
/// # Errors
/// Those of the engine.
pub fn waits(app: &App, visit: &Visit) -> Result<Vec<Matter>, Error> {
    let mut found = Vec::new();
    if may(app, visit, Action::ManageAccounts) {
        found.extend(vacant(app, visit)?);
    }
    if may(app, visit, Action::ConfirmRepresentative) {
        let proposed = representatives(app, visit)?.into_iter();
        let proposed = proposed.filter(|held| held.standing == Standing::Proposed);
        found.extend(proposed.map(|held| Matter::Confirm { name: held.account_name }));
    }
    Ok(found)
}

fn vacant(app: &App, visit: &Visit) -> Result<Vec<Matter>, Error> {
    let today = app.today();
    let here = visit.organisation.as_ref().map_or_else(Vec::new, |o| Role::at(&o.kind));
    let (mut held, parties) =
        app.read(visit, |tx| Ok((held(tx, None)?, parties_on(tx, today)?)))?;
    // Who has been proposed is on the way: the party's own yes is what is missing.
    held.retain(|held| !held.account_ended && held.given.until.is_none_or(|last| last >= today));
    let needed = NEEDED.into_iter().filter(|role| here.contains(role));
    let roles = needed.filter(|role| held.iter().all(|h| h.given.role != *role));
    let silent = parties.iter().filter(|party| {
        held.iter().all(|held| {
            held.given.role != Role::Representative || held.given.party != Some(party.id)
        })
    });
    let silent = silent.map(|party| Matter::NoRepresentative { party: party.name.clone() });
    Ok(roles.map(Matter::NoRole).chain(silent).collect())
}
