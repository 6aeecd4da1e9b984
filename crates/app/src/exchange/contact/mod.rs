//! Whom one can ask at another agency, and what is written between them. Addresses are shown to nobody: the system
//! carries what is written.

mod list;
mod offer;
mod talk;

pub use list::{ContactFilter, Contacts, Listed, contacts};
pub(crate) use offer::withdraw_again;
pub use offer::{Offer, Offered, offer, offer_contact, withdraw_contact};
pub use talk::{ShownTalk, TalkLine, answer_talk, settle_talk, talk, write_to};

pub(crate) use talk::letter;
pub(in crate::exchange) use talk::talk_waits;

use domain::access::{Action, Role};
use domain::exchange::MESSAGE_DAYS;
use store::access::{Scope, assignments_of};
use store::exchange::{Contact, Visitor, contacts as stored, forget_talks, remove_contact};

use super::at_the_foundation;
use super::sign_up::visitor;
use crate::access::{Visit, permit};
use crate::{App, Error};

/// Who comes to the contacts; refuses whoever is of no agency.
fn member(app: &App, visit: &Visit, own: &Visit, action: Action) -> Result<Visitor, Error> {
    at_the_foundation(visit)?;
    let from = visitor(own)?;
    match permit(app, own, action)?.is_empty() {
        true => Err(Error::Forbidden),
        false => Ok(from),
    }
}

/// Erases what is no longer to be known: conversations that ended long ago, and a yes whose role has ended. Tells how
/// many rows.
pub(in crate::exchange) fn forget_contacts(app: &App, scope: &Scope) -> Result<u64, Error> {
    let until = app.now().plus_days(-MESSAGE_DAYS);
    let all = app.store.read(scope, stored)?;
    let kept = still(app, all.clone())?;
    let gone: Vec<_> = all.into_iter().filter(|one| !kept.contains(one)).collect();
    app.in_scope(scope, |tx| {
        let mut erased = forget_talks(tx, until)?;
        for one in &gone {
            erased += u64::from(remove_contact(tx, one.id)?);
        }
        Ok(erased)
    })
}

/// Those of `all` who are coordinators today: a yes is gone with the role, whatever ended it.
fn still(app: &App, all: Vec<Contact>) -> Result<Vec<Contact>, Error> {
    let organisations = store::access::organisations(&app.store)?;
    let today = app.today();
    let mut kept = Vec::new();
    for contact in all {
        let home = organisations.iter().find(|one| one.id == contact.visitor.organisation);
        let Some(home) = home else { continue };
        let scope = store::access::for_operator(&app.store, Some(home.slug.as_str()))?;
        let roles = app.store.read(&scope, |tx| assignments_of(tx, contact.visitor.account))?;
        if roles.iter().any(|one| one.role == Role::Coordinator && one.holds(today)) {
            kept.push(contact);
        }
    }
    Ok(kept)
}
