//! The tests' world: two agencies with the same roles, so that what belongs to the one can be asked
//! for by the other, and the foundation.

use app::access::{NewAgency, party_name, set_up};
use app::{App, Error};
use domain::access::{PartyKind, Role};
use domain::values::{Date, read_date};

use crate::people::{Cast, person, slug_of};

/// `liten` and `stor`, with every role in both.
///
/// # Errors
/// Those of the use cases.
pub fn two_agencies(app: &App) -> Result<(Cast, Cast), Error> {
    Ok((
        agency(app, "liten", "Lilla provmyndigheten", 12)?,
        agency(app, "stor", "Stora provmyndigheten", 5700)?,
    ))
}

fn agency(app: &App, slug: &str, name: &str, employees: i64) -> Result<Cast, Error> {
    use PartyKind::{Employer, Ofr, Saco};
    let (scope, organisation) = set_up(
        app,
        &NewAgency {
            slug: slug_of(slug)?,
            name: name.to_owned(),
            kind: "agency".to_owned(),
            number: None,
            employees,
            invented: true,
            units: vec!["Norr".to_owned(), "Söder".to_owned()],
            parties: [Employer, Saco, Ofr].map(|kind| (kind, party_name(kind))).to_vec(),
        },
    )?;
    let mut cast = Cast { organisation, scope, people: Vec::new() };
    let from = beginning();
    for (name, role, unit, party) in [
        ("Nils Ek", Role::Employee, Some("Norr"), None),
        ("Sara Ask", Role::Employee, Some("Söder"), None),
        ("Maj Berg", Role::Manager, Some("Norr"), None),
        ("Åsa Lind", Role::Coordinator, None, None),
        ("Erik Alm", Role::Representative, None, Some(Employer)),
        ("Sofia Hed", Role::Representative, None, Some(Saco)),
        ("Olle Dahl", Role::Representative, None, Some(Ofr)),
        ("Eva Strand", Role::Finance, None, None),
        ("Ulf Vik", Role::Analyst, None, None),
        ("Siv Holm", Role::Administrator, None, None),
        ("Rut Sten", Role::Reviewer, None, None),
    ] {
        person(app, &mut cast, name, role, (unit, party), from)?;
    }
    Ok(cast)
}

/// `stiftelsen`, which the agencies meet at.
///
/// # Errors
/// Those of the use cases.
pub fn foundation(app: &App) -> Result<Cast, Error> {
    let (scope, organisation) = set_up(
        app,
        &NewAgency {
            slug: slug_of("stiftelsen")?,
            name: "Provstiftelsen".to_owned(),
            kind: "foundation".to_owned(),
            number: None,
            employees: 20,
            invented: true,
            units: Vec::new(),
            parties: Vec::new(),
        },
    )?;
    let mut cast = Cast { organisation, scope, people: Vec::new() };
    for (name, role) in [("Ylva Norén", Role::Foundation), ("Ture Falk", Role::Administrator)] {
        person(app, &mut cast, name, role, (None, None), beginning())?;
    }
    Ok(cast)
}

fn beginning() -> Date {
    read_date("2020-01-01").unwrap_or_default()
}
