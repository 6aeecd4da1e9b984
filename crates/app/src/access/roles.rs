//! All roles with their dates and what has changed lately, for those who decide together (rules,
//! part 4).

use domain::access::{Action, Role};
use store::access::{Held, held};
use store::audit::role_changes;

use super::people::{Done, done};
use super::{Visit, permit};
use crate::{App, Error};

/// So many changes are shown.
const LATEST: i64 = 30;

/// Which roles are asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Wanted {
    /// One role, or all but the employees': there are as many of those as people.
    pub role: Option<Role>,
    /// Those that have ended too.
    pub ended: bool,
}

/// Who has which role, and what has changed.
#[derive(Clone, Debug)]
pub struct Roles {
    pub held: Vec<Held>,
    /// Whose role it is about, and what was done; the latest first. Nothing of plain employees.
    pub changes: Vec<(String, Done)>,
}

/// The roles that are asked for, by name.
///
/// # Errors
/// As [`permit`].
pub fn roles(app: &App, visit: &Visit, wanted: Wanted) -> Result<Roles, Error> {
    permit(app, visit, Action::ReadRoles)?;
    let today = app.today();
    app.read(visit, |tx| {
        let mut held = held(tx, None)?;
        held.retain(|held| {
            let role = held.given.role;
            let asked = wanted.role.map_or(role != Role::Employee, |one| role == one);
            let ended = held.account_ended || held.given.until.is_some_and(|last| last < today);
            asked && (wanted.ended || !ended)
        });
        let changes = role_changes(tx, LATEST)?.into_iter();
        let changes = changes.map(|(whose, entered)| (whose, done(entered))).collect();
        Ok(Roles { held, changes })
    })
}
