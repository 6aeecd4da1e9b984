//! Scopes, sessions and accounts. A [`Scope`] is made here and nowhere else.

mod account;
mod assignment;
mod counter;
mod organisation;
mod passphrase_link;
mod place;
mod session;
mod sweep;

pub use account::{
    Account, Credentials, accounts, add_account, clear_failures, credentials, end_account,
    everybody, failures, note_failures, password_hash, set_password_hash,
};
pub use assignment::{Held, add_assignment, confirm_assignment, end_assignment, held};
pub use counter::{form_key, next_number, use_form_key};
pub use organisation::{
    NewOrganisation, Organisation, add_organisation, employees, installation, mark_installation,
    organisation_number, organisations, set_organisation, slug_is_taken,
};
pub use passphrase_link::{Invited, add_link, by_link, end_links, link_counts};
pub use place::{
    Party, Unit, add_party, add_unit, parties, parties_on, set_party, set_unit, units, units_on,
};
pub use session::{
    Person, Visit, assignments_of, by_session, end_session, end_sessions, for_operator, seen,
    start_session, stranger,
};
pub use sweep::{Outlived, sweep};

use domain::values::Id;

use crate::Sql;

/// Whose rows a transaction may touch.
#[derive(Clone, Debug, PartialEq)]
pub struct Scope {
    organisation: Option<Id>,
}

impl Scope {
    /// The scope of a visitor outside every organisation: sees the public register only.
    pub(crate) const fn nobody() -> Scope {
        Scope { organisation: None }
    }

    pub(crate) fn organisation(&self) -> Option<Id> {
        self.organisation
    }

    /// The key of the fair queue.
    pub(crate) fn key(&self) -> String {
        self.organisation.map(|id| id.to_string()).unwrap_or_default()
    }
}

/// Every statement of this aggregate.
pub const ALL: &[&[Sql]] = &[
    account::ALL,
    assignment::ALL,
    counter::ALL,
    organisation::ALL,
    passphrase_link::ALL,
    place::ALL,
    session::ALL,
    sweep::ALL,
];
