//! Who has said yes, by theme and kind of agency; and who works on the same.

use domain::access::Action;
use domain::exchange::{AgencyKind, Theme, alike};
use domain::values::Id;
use store::exchange::{Agency, Contact, agencies, contacts as stored, talks};

use super::talk::{TalkLine, line};
use super::{member, still};
use crate::access::{Visit, permit};
use crate::{App, Error};

/// What the list is narrowed by.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ContactFilter {
    pub theme: Option<Theme>,
    pub agency_kind: Option<AgencyKind>,
}

/// Somebody who may be asked. Without an address.
#[derive(Clone, Debug, PartialEq)]
pub struct Listed {
    pub id: Id,
    pub name: String,
    pub agency: String,
    pub themes: Vec<Theme>,
    pub line: Option<String>,
}

/// The contacts for a reader.
#[derive(Clone, Debug, PartialEq)]
pub struct Contacts {
    pub found: Vec<Listed>,
    /// Who shares themes with the reader's own yes; nobody for whoever has not said it.
    pub same: Vec<Listed>,
    /// The reader's own, if any.
    pub mine: Option<Listed>,
    pub may_offer: bool,
    pub talks: Vec<TalkLine>,
}

/// Those who have said yes, but the reader.
///
/// # Errors
/// [`Error::SignIn`] for a stranger; [`Error::Missing`] at an agency.
pub fn contacts(
    app: &App,
    visit: &Visit,
    own: &Visit,
    filter: &ContactFilter,
) -> Result<Contacts, Error> {
    let from = member(app, visit, own, Action::UseContacts)?;
    let (all, talks, agencies) = app.read(visit, |tx| {
        let talks = talks(tx, &from)?;
        let lines = talks.iter().map(|one| line(tx, one, &from)).collect::<Result<_, Error>>()?;
        Ok((stored(tx)?, lines, agencies(tx)?))
    })?;
    let (mine, others): (Vec<_>, Vec<_>) =
        still(app, all)?.into_iter().partition(|one| one.visitor == from);
    let mine = mine.into_iter().next();
    let themes: Vec<Vec<Theme>> = others.iter().map(|one| one.themes.clone()).collect();
    let own_themes = mine.as_ref().map(|mine| mine.themes.clone()).unwrap_or_default();
    let same = alike(&own_themes, &themes).into_iter().filter_map(|at| others.get(at));
    let is = |one: &Contact, kind: AgencyKind| {
        let of = |agency: &Agency| agency.id == one.visitor.organisation && agency.kind == kind;
        agencies.iter().any(of)
    };
    let holds = |one: &&Contact| {
        filter.theme.is_none_or(|theme| one.themes.contains(&theme))
            && filter.agency_kind.is_none_or(|kind| is(one, kind))
    };
    Ok(Contacts {
        same: same.map(listed).collect(),
        found: others.iter().filter(holds).map(listed).collect(),
        mine: mine.as_ref().map(listed),
        may_offer: !permit(app, own, Action::OfferContact)?.is_empty(),
        talks,
    })
}

pub(super) fn listed(contact: &Contact) -> Listed {
    Listed {
        id: contact.id,
        name: contact.name.clone(),
        agency: contact.agency.clone(),
        themes: contact.themes.clone(),
        line: contact.line.clone(),
    }
}
