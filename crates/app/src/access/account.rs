//! Giving somebody an account and a role.

use domain::access::{Action, Assignment, Reason};
use domain::values::Id;
use store::Tx;
use store::access::{Account, accounts};
use store::audit::{Event, append};

use super::{Visit, password, permit};
use crate::{App, Error};

/// The shortest passphrase (OWASP ASVS 5.0, 6.2.1 asks for 8 and recommends 15).
const SHORTEST_PASSPHRASE: usize = 15;

/// Somebody who is to be let in.
#[derive(Clone, Debug)]
pub struct NewAccount {
    pub name: String,
    pub email: String,
    pub assignments: Vec<Assignment>,
    /// Without one, the account can only be entered by another proof of identity.
    pub passphrase: Option<String>,
}

/// Gives somebody an account with roles. Needs the right to manage accounts.
///
/// # Errors
/// Refused with [`Reason::EmailTaken`] or [`Reason::PassphraseTooShort`].
pub fn add_account(app: &App, visit: &Visit, new: &NewAccount) -> Result<Id, Error> {
    permit(app, visit, Action::ManageAccounts)?;
    let by = visit.person.as_ref().map(|person| person.id);
    let prepared = Prepared::new(app, new)?;
    app.write(visit, |tx| add_account_in(tx, &prepared, new, by))
}

/// What an account needs that must not be made inside a transaction.
pub struct Prepared {
    id: Id,
    assignment_ids: Vec<Id>,
    password_hash: Option<String>,
    now: domain::values::Instant,
}

impl Prepared {
    /// Makes ids and hashes the passphrase.
    ///
    /// # Errors
    /// Refused with [`Reason::PassphraseTooShort`].
    pub fn new(app: &App, new: &NewAccount) -> Result<Prepared, Error> {
        let password_hash = match &new.passphrase {
            Some(p) if p.chars().count() < SHORTEST_PASSPHRASE => {
                let reason = Reason::PassphraseTooShort { min: SHORTEST_PASSPHRASE };
                return Err(Error::refused_at("passphrase", reason));
            }
            Some(p) => Some(password::hash(p, app.random())?),
            None => None,
        };
        let assignment_ids = new.assignments.iter().map(|_| app.id()).collect();
        Ok(Prepared { id: app.id(), assignment_ids, password_hash, now: app.now() })
    }
}

/// As [`add_account`], inside an open transaction and without asking who does it.
///
/// # Errors
/// As [`add_account`].
pub fn add_account_in(
    tx: &Tx<'_>,
    prepared: &Prepared,
    new: &NewAccount,
    by: Option<Id>,
) -> Result<Id, Error> {
    let email = new.email.trim().to_lowercase();
    if accounts(tx)?.iter().any(|account| account.email == email) {
        return Err(Error::refused_at("email", Reason::EmailTaken));
    }
    let account = Account { id: prepared.id, name: new.name.clone(), email };
    store::access::add_account(tx, &account, prepared.password_hash.as_deref(), prepared.now)?;
    for (id, assignment) in prepared.assignment_ids.iter().zip(&new.assignments) {
        store::access::add_assignment(tx, *id, account.id, assignment, by)?;
    }
    let roles: Vec<&str> = new.assignments.iter().map(|a| a.role.code()).collect();
    append(
        tx,
        &Event {
            at: prepared.now,
            account: by,
            action: "account.added",
            subject_table: "account",
            subject: account.id.to_string(),
            facts: serde_json::json!({ "roles": roles }).to_string(),
            rows: &[],
        },
    )?;
    Ok(account.id)
}
