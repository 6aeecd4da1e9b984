//! The agency as its administrator sees it: name, number, units, parties; and its name changed.

use domain::access::{Action, Role};
use domain::values::OrganisationNumber;
use serde_json::json;
use store::access::{Held, held, organisation_number, parties, set_organisation, units};

use super::{Party, Unit, Visit, permit};
use crate::agreement::By;
use crate::{App, Error};

/// The agency, with how many hold a role in each unit today and represent each party.
#[derive(Clone, Debug)]
pub struct AgencyPage {
    pub number: Option<OrganisationNumber>,
    pub units: Vec<(Unit, usize)>,
    pub parties: Vec<(Party, usize)>,
}

/// Every unit and party that there has been.
///
/// # Errors
/// As [`permit`].
pub fn agency(app: &App, visit: &Visit) -> Result<AgencyPage, Error> {
    permit(app, visit, Action::ManageAgency)?;
    let today = app.today();
    app.read(visit, |tx| {
        let mut held = held(tx, None)?;
        held.retain(|held| !held.account_ended && held.given.holds(today));
        let people = |is_there: &dyn Fn(&Held) -> bool| {
            let mut people: Vec<_> =
                held.iter().filter(|held| is_there(held)).map(|held| held.account).collect();
            people.dedup();
            people.len()
        };
        let in_unit = |unit: &Unit| people(&|held| held.given.unit == Some(unit.id));
        let for_party = |party: &Party| {
            let speaks = |held: &Held| held.given.role == Role::Representative;
            people(&|held| held.given.party == Some(party.id) && speaks(held))
        };
        let with = |unit: Unit| (in_unit(&unit), unit);
        let units = units(tx)?.into_iter().map(with).map(|(count, unit)| (unit, count)).collect();
        let with = |party: Party| (for_party(&party), party);
        let parties = parties(tx)?.into_iter().map(with).map(|(count, p)| (p, count)).collect();
        Ok(AgencyPage { number: organisation_number(tx)?, units, parties })
    })
}

/// Changes the agency's name and number. Its addresses stay: letters have been sent with them.
///
/// # Errors
/// As [`permit`].
pub fn change_agency(
    app: &App,
    visit: &Visit,
    name: &str,
    number: Option<OrganisationNumber>,
) -> Result<(), Error> {
    permit(app, visit, Action::ManageAgency)?;
    let organisation = visit.organisation.as_ref().ok_or(Error::Missing)?.id;
    let by = By::of(app, visit)?;
    let facts = json!({ "number": number.map(|number| number.to_string()) });
    app.write(visit, |tx| {
        set_organisation(tx, name, number)?;
        by.note(tx, "organisation.changed", ("organisation", organisation), &facts, &[])
    })
}
