//! A new organisation, with its units and parties: done by the operator, or by a world.

use domain::access::PartyKind;
use store::access::{Organisation, Party, Scope, Unit, add_party, add_unit, for_operator};
use store::audit::{Event, append};

use crate::{App, Error};

/// What an organisation is set up with.
#[derive(Clone, Debug)]
pub struct NewAgency {
    pub slug: String,
    pub name: String,
    /// `agency`, `university` or `foundation`.
    pub kind: String,
    pub number: Option<String>,
    pub employees: i64,
    pub invented: bool,
    pub units: Vec<String>,
    pub parties: Vec<(PartyKind, String)>,
}

/// Sets up an organisation. Everything after the organisation's own row is one transaction.
///
/// # Errors
/// [`Error::Broken`] if the slug is taken.
pub fn set_up(app: &App, new: &NewAgency) -> Result<(Scope, Organisation), Error> {
    let organisation = Organisation {
        id: app.id(),
        slug: new.slug.clone(),
        name: new.name.clone(),
        kind: new.kind.clone(),
        invented: new.invented,
    };
    let now = app.now();
    let scope = store::access::add_organisation(
        &app.store,
        &store::access::NewOrganisation {
            organisation: organisation.clone(),
            number: new.number.clone(),
            employees: new.employees,
            created_at: now,
        },
    )?;
    let units: Vec<Unit> =
        new.units.iter().map(|name| Unit { id: app.id(), name: name.clone() }).collect();
    let parties: Vec<Party> = new
        .parties
        .iter()
        .map(|(kind, name)| Party { id: app.id(), kind: *kind, name: name.clone() })
        .collect();
    app.in_scope(&scope, |tx| {
        units.iter().try_for_each(|unit| add_unit(tx, unit))?;
        parties.iter().try_for_each(|party| add_party(tx, party))?;
        append(
            tx,
            &Event {
                at: now,
                account: None,
                action: "organisation.set-up",
                subject_table: "organisation",
                subject: organisation.id.to_string(),
                facts: serde_json::json!({ "units": units.len(), "parties": parties.len() })
                    .to_string(),
                rows: &[],
            },
        )?;
        Ok(())
    })?;
    Ok((scope, organisation))
}

/// The scope of a command run by the operator.
///
/// # Errors
/// [`Error::Missing`] if there is no such organisation.
pub fn scope(app: &App, slug: &str) -> Result<Scope, Error> {
    Ok(for_operator(&app.store, Some(slug))?)
}

/// Every organisation of the installation.
///
/// # Errors
/// Those of the engine.
pub fn organisations(app: &App) -> Result<Vec<Organisation>, Error> {
    Ok(store::access::organisations(&app.store)?)
}

/// The units and parties of an organisation.
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
