//! Giving somebody an account and a role.

use domain::access::{Action, Assignment, Reason, Role, Standing, placed};
use domain::values::{Date, Id};
use store::Tx;
use store::access::{Account, accounts, form_key, held, parties_on, units_on, use_form_key};
use store::audit::{Event, append};

use super::{Link, Visit, password, permit};
use crate::{App, Error};

/// The shortest passphrase (OWASP ASVS 5.0, 6.2.1 asks for 8 and recommends 15).
const SHORTEST_PASSPHRASE: usize = 15;

/// Somebody who is to be let in.
#[derive(Clone, Debug)]
pub struct NewAccount {
    pub name: String,
    pub email: String,
    pub assignments: Vec<Assignment>,
}

/// Gives somebody an account with roles, and a link with which to choose a passphrase. Needs the
/// right to manage accounts. A form with a `key` that has been sent before leads to the account that
/// it made then, without the link: that has been shown.
///
/// # Errors
/// Refused with [`Reason::EmailTaken`], or for a role without its place.
pub fn add_account(
    app: &App,
    visit: &Visit,
    new: &NewAccount,
    key: Option<Id>,
) -> Result<(Id, Option<Link>), Error> {
    permit(app, visit, Action::ManageAccounts)?;
    let by = visit.person.as_ref().map(|person| person.id);
    let mut new = new.clone();
    for assignment in &mut new.assignments {
        *assignment = placed(assignment.clone()).map_err(|refusal| vec![refusal])?;
    }
    let (prepared, link) = (Prepared::new(app, &new), Link::new(app));
    app.write(visit, |tx| {
        if let Some(key) = key {
            if let Some(made) = form_key(tx, key)? {
                return Ok((Id::read(&made).ok_or(Error::Missing)?, None));
            }
            use_form_key(tx, key, &prepared.id.to_string(), prepared.now)?;
        }
        let id = add_account_in(tx, &prepared, &new, by)?;
        link.keep_in(tx, id, by)?;
        Ok((id, Some(link.clone())))
    })
}

/// What an account needs that must not be made inside a transaction.
pub struct Prepared {
    pub(super) id: Id,
    pub(super) assignment_ids: Vec<Id>,
    pub(super) now: domain::values::Instant,
}

impl Prepared {
    pub fn new(app: &App, new: &NewAccount) -> Prepared {
        let assignment_ids = new.assignments.iter().map(|_| app.id()).collect();
        Prepared { id: app.id(), assignment_ids, now: app.now() }
    }

    /// For somebody with one role.
    pub(super) fn of_one_role(app: &App) -> Prepared {
        Prepared { id: app.id(), assignment_ids: vec![app.id()], now: app.now() }
    }
}

/// The stored form of a new passphrase.
///
/// # Errors
/// Refused with [`Reason::PassphraseTooShort`] at the field `passphrase`.
pub(super) fn hashed(app: &App, passphrase: &str) -> Result<String, Error> {
    if passphrase.chars().count() < SHORTEST_PASSPHRASE {
        let reason = Reason::PassphraseTooShort { min: SHORTEST_PASSPHRASE };
        return Err(Error::refused_at("passphrase", reason));
    }
    password::hash(passphrase, app.random())
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
    for assignment in &new.assignments {
        has_its_place_here(tx, assignment, prepared.now.local_date())?;
    }
    write_account_in(tx, prepared, new, by)
}

/// Writes an account that is known to be new, with roles whose places are known to be there.
pub(super) fn write_account_in(
    tx: &Tx<'_>,
    prepared: &Prepared,
    new: &NewAccount,
    by: Option<Id>,
) -> Result<Id, Error> {
    let email = new.email.trim().to_lowercase();
    let account = Account { id: prepared.id, name: new.name.clone(), email };
    store::access::add_account(tx, &account, prepared.now)?;
    for (id, assignment) in prepared.assignment_ids.iter().zip(&new.assignments) {
        let standing = standing_in(tx, assignment, by)?;
        store::access::add_assignment(tx, *id, account.id, assignment, by, standing)?;
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

/// Another organisation's unit or party, and one that has ended, answers as one that does not exist.
pub(super) fn has_its_place_here(
    tx: &Tx<'_>,
    given: &Assignment,
    today: Date,
) -> Result<(), Error> {
    let unit_is_here = match given.unit {
        Some(unit) => units_on(tx, today)?.iter().any(|known| known.id == unit),
        None => true,
    };
    let party_is_here = match given.party {
        Some(party) => parties_on(tx, today)?.iter().any(|known| known.id == party),
        None => true,
    };
    if unit_is_here && party_is_here { Ok(()) } else { Err(Error::Missing) }
}

/// How a role stands that `by` gives. The operator, who sets an agency up, is nobody's
/// administrator: the representatives put in then are those of the agreement.
pub(super) fn standing_in(
    tx: &Tx<'_>,
    given: &Assignment,
    by: Option<Id>,
) -> Result<Standing, Error> {
    if by.is_none() || given.role != Role::Representative {
        return Ok(Standing::Confirmed);
    }
    let represented = held(tx, None)?.iter().any(|other| {
        other.given.role == Role::Representative
            && other.given.party == given.party
            && other.standing == Standing::Confirmed
            && !other.account_ended
            && other.given.until.is_none_or(|last| last >= given.from)
    });
    Ok(Standing::of_new(given.role, represented))
}
