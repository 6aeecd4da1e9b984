//! The demo's door: people without passwords, one click enters as any role (rules, part 7).

use domain::access::{Assignment, Role, Standing};
use store::access::{Held, for_operator, held};

use super::sign_in::begin_session;
use super::{Organisation, SignedIn};
use crate::{App, Error};

/// Somebody that a visitor of the demo can enter as.
#[derive(Clone, Debug)]
pub struct DemoPerson {
    pub account: domain::values::Id,
    pub name: String,
    pub role: Role,
    pub assignment: Assignment,
    pub organisation: Organisation,
}

/// Everyone in the demo, by organisation and name.
///
/// # Errors
/// [`Error::Missing`] outside the demo.
pub fn demo_people(app: &App) -> Result<Vec<DemoPerson>, Error> {
    if !app.settings.demo {
        return Err(Error::Missing);
    }
    let mut people = Vec::new();
    for organisation in store::access::organisations(&app.store)? {
        people.extend(people_of(app, &organisation)?);
    }
    Ok(people)
}

fn people_of(app: &App, organisation: &Organisation) -> Result<Vec<DemoPerson>, Error> {
    let scope = for_operator(&app.store, Some(organisation.slug.as_str()))?;
    app.store.read(&scope, |tx| {
        let counts = |one: &Held| !one.account_ended && one.standing == Standing::Confirmed;
        let all = held(tx, None)?.into_iter().filter(counts);
        Ok(all
            .map(|held| DemoPerson {
                account: held.account,
                name: held.account_name,
                role: held.given.role,
                assignment: held.given,
                organisation: organisation.clone(),
            })
            .collect())
    })
}

/// Enters the demo as one of its people.
///
/// # Errors
/// [`Error::Missing`] outside the demo, or if there is no such person.
pub fn enter_as(app: &App, slug: &str, account: &str) -> Result<SignedIn, Error> {
    if !app.settings.demo {
        return Err(Error::Missing);
    }
    let organisations = store::access::organisations(&app.store)?;
    let organisation =
        organisations.iter().find(|o| o.slug.as_str() == slug).ok_or(Error::Missing)?;
    let people = people_of(app, organisation)?;
    let person = people.into_iter().find(|p| p.account.to_string() == account);
    let person = person.ok_or(Error::Missing)?;
    let scope = for_operator(&app.store, Some(slug))?;
    begin_session(app, &scope, person.organisation.id, person.account)
}
