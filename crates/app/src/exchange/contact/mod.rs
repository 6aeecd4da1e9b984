//! Whom one can ask at another agency, and what is written between them. Addresses are shown to nobody: the system
//! carries what is written.

mod list;
mod offer;
mod talk;

pub use list::{ContactFilter, Contacts, Listed, contacts};
pub use offer::{Offer, Offered, offer, offer_contact, withdraw_contact};
pub use talk::{ShownTalk, TalkLine, answer_talk, talk, write_to};

pub(in crate::exchange) use talk::forget_talks;
pub(crate) use talk::letter;

use domain::access::{Action, Role};
use store::access::assignments_of;
use store::exchange::{Contact, Visitor};

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
