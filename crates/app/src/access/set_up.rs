//! A new organisation, with its units and parties: done by the operator, or by a world.

use domain::access::{PartyKind, Reason};
use domain::values::{Id, OrganisationNumber, Slug};
use store::Tx;
use store::access::{
    NewOrganisation, Organisation, Party, Scope, Unit, add_organisation, add_party, add_unit,
    for_operator, slug_is_taken,
};
use store::audit::{Event, append};
use words::Language;

use crate::{App, Error};

/// What an organisation is set up with.
#[derive(Clone, Debug)]
pub struct NewAgency {
    pub slug: Slug,
    pub name: String,
    /// `agency`, `university` or `foundation`.
    pub kind: String,
    pub number: Option<OrganisationNumber>,
    pub employees: i64,
    pub invented: bool,
    pub units: Vec<String>,
    pub parties: Vec<(PartyKind, String)>,
}

/// Sets up an organisation, in one transaction.
///
/// # Errors
/// Refused with [`Reason::SlugTaken`], [`Reason::SlugReserved`] or [`Reason::UnitTaken`].
pub fn set_up(app: &App, new: &NewAgency) -> Result<(Scope, Organisation), Error> {
    set_up_with(app, new, |_| Ok(()))
}

/// As [`set_up`], with more done in the same transaction.
pub(super) fn set_up_with(
    app: &App,
    new: &NewAgency,
    more: impl Fn(&Tx<'_>) -> Result<(), Error>,
) -> Result<(Scope, Organisation), Error> {
    allow(app, new)?;
    let organisation = Organisation {
        id: app.id(),
        slug: new.slug.clone(),
        name: new.name.clone(),
        kind: new.kind.clone(),
        invented: new.invented,
    };
    let now = app.now();
    let stored = NewOrganisation {
        organisation: organisation.clone(),
        number: new.number,
        employees: new.employees,
        created_at: now,
    };
    let units: Vec<(Id, &String)> = new.units.iter().map(|name| (app.id(), name)).collect();
    let parties: Vec<(Id, PartyKind, &String)> =
        new.parties.iter().map(|(kind, name)| (app.id(), *kind, name)).collect();
    let facts = serde_json::json!({ "units": units.len(), "parties": parties.len() });
    let scope = add_organisation(&app.store, &stored, |tx| {
        units.iter().try_for_each(|(id, name)| add_unit(tx, *id, name))?;
        parties.iter().try_for_each(|(id, kind, name)| add_party(tx, *id, *kind, name))?;
        let event = Event {
            at: now,
            account: None,
            action: "organisation.set-up",
            subject_table: "organisation",
            subject: organisation.id.to_string(),
            facts: facts.to_string(),
            rows: &[],
        };
        append(tx, &event)?;
        more(tx)
    })?;
    Ok((scope, organisation))
}

fn allow(app: &App, new: &NewAgency) -> Result<(), Error> {
    if new.slug.is_reserved() {
        return Err(Error::refused_at("slug", Reason::SlugReserved));
    }
    if slug_is_taken(&app.store, &new.slug)? {
        return Err(Error::refused_at("slug", Reason::SlugTaken));
    }
    let mut names: Vec<String> = new.units.iter().map(|name| name.to_lowercase()).collect();
    names.sort_unstable();
    if names.windows(2).any(|pair| pair[0] == pair[1]) {
        return Err(Error::refused_at("unit", Reason::UnitTaken));
    }
    Ok(())
}

/// What a party is called where nobody has called it anything else. Kept as it is: a name, not a text.
pub fn party_name(kind: PartyKind) -> String {
    let name = Language::Sv.access_party(kind.code());
    let mut letters = name.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// The scope of a command run by the operator.
///
/// # Errors
/// [`Error::Missing`] if there is no such organisation.
pub fn scope(app: &App, slug: &str) -> Result<Scope, Error> {
    Ok(for_operator(&app.store, Some(slug))?)
}

/// As [`scope`], with the organisation, where the operator has named it on the command line.
///
/// # Errors
/// Refused at `agency` with [`Reason::UnknownOrganisation`].
pub(super) fn named_by_operator(app: &App, slug: &str) -> Result<(Scope, Organisation), Error> {
    let found = organisations(app)?.into_iter().find(|o| o.slug.as_str() == slug);
    let unknown = || Error::refused_at("agency", Reason::UnknownOrganisation);
    let organisation = found.ok_or_else(unknown)?;
    Ok((scope(app, slug)?, organisation))
}

/// Every organisation of the installation.
///
/// # Errors
/// Those of the engine.
pub fn organisations(app: &App) -> Result<Vec<Organisation>, Error> {
    Ok(store::access::organisations(&app.store)?)
}

/// Every unit and party that there has been in an organisation.
///
/// # Errors
/// Those of the engine.
pub fn places(app: &App, scope: &Scope) -> Result<(Vec<Unit>, Vec<Party>), Error> {
    app.store.read(scope, |tx| Ok((store::access::units(tx)?, store::access::parties(tx)?)))
}

/// Marks a new database as the demo's or as production's; a database keeps its mark for good
/// (rules, part 7).
///
/// # Errors
/// [`Error::Broken`] if the database bears the other mark.
pub fn mark(app: &App, kind: &'static str) -> Result<(), Error> {
    match store::access::installation(&app.store)? {
        None => Ok(store::access::mark_installation(&app.store, kind)?),
        Some(found) if found == kind => Ok(()),
        Some(found) => Err(Error::Broken(format!("databasen är märkt {found}, inte {kind}"))),
    }
}
