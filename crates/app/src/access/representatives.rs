//! A party's representatives: who they are, and the party's own yes to a new one.

use domain::access::{Action, Assignment, Role};
use domain::values::Id;
use store::access::{Held, confirm_assignment, end_sessions, held};
use store::audit::{Event, append};

use super::{Visit, permit};
use crate::{App, Error};

/// The representatives, proposed and confirmed, of the parties that the visitor represents.
///
/// # Errors
/// As [`permit`].
pub fn representatives(app: &App, visit: &Visit) -> Result<Vec<Held>, Error> {
    permit(app, visit, Action::ConfirmRepresentative)?;
    let parties = own_parties(app, visit);
    app.read(visit, |tx| {
        let mut held = held(tx, None)?;
        held.retain(|held| is_of(held, &parties) && !held.account_ended);
        Ok(held)
    })
}

/// Confirms that somebody may speak for the visitor's party.
///
/// # Errors
/// Refused with [`domain::access::Reason::NotProposed`]; [`Error::Missing`] if the role belongs to
/// another party, or is none.
pub fn confirm_representative(app: &App, visit: &Visit, assignment: Id) -> Result<(), Error> {
    permit(app, visit, Action::ConfirmRepresentative)?;
    let by = visit.person.as_ref().ok_or(Error::SignIn)?.id;
    let parties = own_parties(app, visit);
    let now = app.now();
    app.write(visit, |tx| {
        let found = held(tx, None)?.into_iter().find(|held| held.id == assignment);
        let found = found.filter(|held| is_of(held, &parties) && !held.account_ended);
        let found = found.ok_or(Error::Missing)?;
        found.standing.confirm().map_err(Error::refused)?;
        confirm_assignment(tx, assignment, by)?;
        end_sessions(tx, found.account)?;
        let facts = serde_json::json!({
            "assignment": assignment.to_string(),
            "role": found.given.role.code(),
        });
        let event = Event {
            at: now,
            account: Some(by),
            action: "role.confirmed",
            subject_table: "account",
            subject: found.account.to_string(),
            facts: facts.to_string(),
            rows: &[],
        };
        append(tx, &event)?;
        Ok(())
    })
}

fn own_parties(app: &App, visit: &Visit) -> Vec<Id> {
    let today = app.today();
    let mine = |a: &&Assignment| a.role == Role::Representative && a.holds(today);
    let assignments = visit.person.iter().flat_map(|person| &person.assignments);
    assignments.filter(mine).filter_map(|assignment| assignment.party).collect()
}

fn is_of(held: &Held, parties: &[Id]) -> bool {
    held.given.role == Role::Representative
        && held.given.party.is_some_and(|party| parties.contains(&party))
}
