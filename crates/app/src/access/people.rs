//! Everyone who has an account, and one of them with roles and history.

use domain::access::{Action, Role};
use domain::audit::Reading;
use domain::values::{Date, Id, Instant, read_date};
use store::access::{Account, Held, Party, Unit, everybody, held, parties_on, units_on};
use store::audit::{Entered, history};

use super::{Visit, permit};
use crate::{App, Error, audit};

/// Somebody with an account.
#[derive(Clone, Debug)]
pub struct Listed {
    pub account: Account,
    pub ended_at: Option<Instant>,
    pub roles: Vec<Held>,
}

/// One person, with what has been done to the account.
#[derive(Clone, Debug)]
pub struct AccountPage {
    pub person: Listed,
    pub history: Vec<Done>,
}

/// A line of the history of an account.
#[derive(Clone, Debug)]
pub struct Done {
    pub at: Instant,
    /// Who did it; nobody where the operator did.
    pub by: Option<String>,
    /// Noun and verb, such as `role.granted`.
    pub action: String,
    pub role: Option<Role>,
    /// The day from which a role was granted, or the last day that it was given.
    pub day: Option<Date>,
}

/// Everyone whose name or address holds `text`, in Swedish order, with the roles that they have
/// been given.
///
/// # Errors
/// As [`permit`].
pub fn people(app: &App, visit: &Visit, text: &str) -> Result<Vec<Listed>, Error> {
    permit(app, visit, Action::ManageAccounts)?;
    let wanted = text.trim().to_lowercase();
    let (everybody, mut roles) = app.read(visit, |tx| Ok((everybody(tx)?, held(tx, None)?)))?;
    let sought = everybody.into_iter().filter(|(account, _)| {
        account.name.to_lowercase().contains(&wanted) || account.email.contains(&wanted)
    });
    Ok(sought
        .map(|(account, ended_at)| {
            let mine = roles.extract_if(.., |held| held.account == account.id).collect();
            Listed { account, ended_at, roles: mine }
        })
        .collect())
}

/// As [`people`], to be taken out of the house: noted in the read log.
///
/// # Errors
/// As [`people`].
pub fn people_taken_out(app: &App, visit: &Visit, text: &str) -> Result<Vec<Listed>, Error> {
    let listed = people(app, visit, text)?;
    audit::note_reading(app, visit, Reading::Exported, "account", listed.len().to_string())?;
    Ok(listed)
}

/// One account.
///
/// # Errors
/// As [`permit`]; [`Error::Missing`] if there is no such account here.
pub fn account(app: &App, visit: &Visit, id: Id) -> Result<AccountPage, Error> {
    permit(app, visit, Action::ManageAccounts)?;
    app.read(visit, |tx| {
        let found = everybody(tx)?.into_iter().find(|(account, _)| account.id == id);
        let (account, ended_at) = found.ok_or(Error::Missing)?;
        let roles = held(tx, Some(id))?;
        let history = history(tx, "account", &id.to_string())?;
        let history = history.into_iter().map(done).collect();
        Ok(AccountPage { person: Listed { account, ended_at, roles }, history })
    })
}

/// Where a role can be held from today: the units and the parties that are there.
///
/// # Errors
/// As [`permit`].
pub fn role_places(app: &App, visit: &Visit) -> Result<(Vec<Unit>, Vec<Party>), Error> {
    permit(app, visit, Action::ManageAccounts)?;
    let today = app.today();
    app.read(visit, |tx| Ok((units_on(tx, today)?, parties_on(tx, today)?)))
}

pub(super) fn done(entered: Entered) -> Done {
    let facts: serde_json::Value = serde_json::from_str(&entered.facts).unwrap_or_default();
    let text = |name: &str| facts.get(name).and_then(|value| value.as_str());
    // A new account names the roles that it came with.
    let first_role = facts.get("roles").and_then(|roles| roles.get(0)).and_then(|r| r.as_str());
    Done {
        at: entered.at,
        by: entered.account_name,
        role: text("role").or(first_role).and_then(Role::from_code),
        day: text("from").or_else(|| text("until")).and_then(|day| read_date(day).ok()),
        action: entered.action,
    }
}
