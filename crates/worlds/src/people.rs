//! The people of a world: invented, one line each.

use app::access::{NewAccount, Organisation, Prepared, Scope, add_account_in};
use app::{App, Error};
use domain::access::{Assignment, PartyKind, Role};
use domain::values::{Date, Fault, Id, Slug, SlugFault};

/// An organisation with everyone who has been put into it.
#[derive(Clone, Debug)]
pub struct Cast {
    pub organisation: Organisation,
    pub scope: Scope,
    /// Name, role and account.
    pub people: Vec<(String, Role, Id)>,
}

impl Cast {
    /// The first person with the role.
    pub fn first(&self, role: Role) -> Option<Id> {
        self.people.iter().find(|(_, r, _)| *r == role).map(|(_, _, id)| *id)
    }

    /// The person with the name.
    pub fn named(&self, name: &str) -> Option<Id> {
        self.people.iter().find(|(n, _, _)| n == name).map(|(_, _, id)| *id)
    }
}

/// Puts a person into an organisation: `unit` by name for those who have one, `party` for
/// representatives.
///
/// # Errors
/// [`Error::Missing`] if the unit or party is not there.
pub fn person(
    app: &App,
    cast: &mut Cast,
    name: &str,
    role: Role,
    (unit, party): (Option<&str>, Option<PartyKind>),
    from: Date,
) -> Result<Id, Error> {
    let (units, parties) = app::access::places(app, &cast.scope)?;
    let unit = match unit {
        Some(name) => Some(units.iter().find(|u| u.name == name).ok_or(Error::Missing)?.id),
        None => None,
    };
    let held = match party {
        Some(kind) => Some(parties.iter().find(|p| p.kind == kind).ok_or(Error::Missing)?.id),
        None => None,
    };
    let new = NewAccount {
        name: name.to_owned(),
        email: format!("{}@{}.example", address(name), cast.organisation.slug),
        assignments: vec![Assignment {
            role,
            unit,
            party: held,
            party_kind: party,
            from,
            until: None,
        }],
    };
    let prepared = Prepared::new(app, &new);
    let id = app.in_scope(&cast.scope, |tx| add_account_in(tx, &prepared, &new, None))?;
    cast.people.push((name.to_owned(), role, id));
    Ok(id)
}

/// What a world calls an agency in addresses.
pub(crate) fn slug_of(text: &str) -> Result<Slug, Error> {
    let refuse = |fault: SlugFault| Error::refused_at("slug", Fault::from(fault));
    Slug::read(text).map_err(refuse)
}

fn address(name: &str) -> String {
    domain::overview::slug(name).replace('-', ".")
}
