//! The demo's door. These routes are not in the production router at all.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use app::Error;
use app::access::{DemoPerson, demo_people, enter_as};
use askama::Template;
use domain::access::{PartyKind, Role};
use domain::values::Id;
use words::Language;

use crate::form::Form;
use crate::frame::Frame;
use crate::page::{Page, SetCookie};
use crate::request::Request;

#[derive(Template)]
#[template(path = "access/demo.html")]
struct Show {
    f: Frame,
    roles: Vec<Row>,
    agencies: Vec<Agency>,
    /// Whom the agencies meet at.
    foundations: Vec<Agency>,
    /// Of which only those are here who come to meetings.
    guests: Vec<Agency>,
}

/// A role, what it sees, and one person of each agency who has it.
struct Row {
    role: String,
    sees: String,
    people: Vec<(String, Option<Door>)>,
}

struct Agency {
    name: String,
    /// Those who are not among the roles above.
    more: Vec<Door>,
}

/// One click in.
pub(crate) struct Door {
    pub name: String,
    pub role: String,
    /// Where the click is posted.
    pub enter: String,
}

/// In the order that a visitor wonders about them.
const ORDER: [Role; 9] = [
    Role::Employee,
    Role::Manager,
    Role::Representative,
    Role::Coordinator,
    Role::Finance,
    Role::Analyst,
    Role::Administrator,
    Role::Reviewer,
    Role::Foundation,
];

/// `GET /demo`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    let l = request.language;
    let people = people(request)?;
    // Where nobody is employed there are only those who come to meetings.
    let (agencies, guests): (Vec<_>, Vec<_>) = organisations(&people, |kind| kind != "foundation")
        .into_iter()
        .partition(|(id, _)| first(&people, *id, Role::Employee).is_some());
    let works = |role: &Role| agencies.iter().any(|(id, _)| first(&people, *id, *role).is_some());
    let roles = ORDER.into_iter().filter(works);
    let row = |role: Role| Row {
        role: l.access_role(role.code()),
        sees: l.demo_sees(role.code()),
        people: agencies
            .iter()
            .map(|(id, name)| (name.clone(), first(&people, *id, role).map(|one| door(l, one))))
            .collect(),
    };
    let more = |(id, name): &(Id, String)| {
        let named: Vec<Id> = ORDER
            .iter()
            .filter_map(|role| first(&people, *id, *role))
            .map(|one| one.account)
            .collect();
        let here = people.iter().filter(|one| one.organisation.id == *id);
        let rest = here.filter(|one| !named.contains(&one.account));
        Agency { name: name.clone(), more: rest.map(|one| door(l, one)).collect() }
    };
    let all = |(id, name): (Id, String)| {
        let here = people.iter().filter(|one| one.organisation.id == id);
        Agency { name, more: here.map(|one| door(l, one)).collect() }
    };
    Page::html(&Show {
        f: request.frame(l.demo_title()),
        roles: roles.map(row).collect(),
        agencies: agencies.iter().map(more).collect(),
        foundations: organisations(&people, |kind| kind == "foundation")
            .into_iter()
            .map(all)
            .collect(),
        guests: guests.into_iter().map(all).collect(),
    })
}

/// Everyone, organisation by organisation; where most people are there is most to see.
fn people(request: &Request) -> Result<Vec<DemoPerson>, Error> {
    let mut people = demo_people(&request.app)?;
    let mut many: BTreeMap<Id, usize> = BTreeMap::new();
    for one in &people {
        *many.entry(one.organisation.id).or_default() += 1;
    }
    people.sort_by_key(|one| Reverse(many.get(&one.organisation.id).copied()));
    Ok(people)
}

fn organisations(people: &[DemoPerson], of: impl Fn(&str) -> bool) -> Vec<(Id, String)> {
    let mut found: Vec<(Id, String)> = Vec::new();
    for DemoPerson { organisation, .. } in people {
        if of(&organisation.kind) && found.iter().all(|(id, _)| *id != organisation.id) {
            found.push((organisation.id, organisation.name.clone()));
        }
    }
    found
}

/// Who stands for a role at an agency; for the parties a union's, since the coordinator shows the employer's side.
fn first(people: &[DemoPerson], agency: Id, role: Role) -> Option<&DemoPerson> {
    let mut those = people.iter().filter(|one| one.organisation.id == agency && one.role == role);
    those
        .clone()
        .find(|one| one.assignment.party_kind != Some(PartyKind::Employer))
        .or_else(|| those.next())
}

fn door(l: Language, person: &DemoPerson) -> Door {
    let role = l.access_role(person.role.code());
    let party = person.assignment.party_kind.map(|kind| l.access_party(kind.code()));
    Door {
        name: person.name.clone(),
        role: party.map_or(role.clone(), |party| format!("{role}, {party}")),
        enter: format!("/demo/{}/{}", person.organisation.slug, person.account),
    }
}

/// One door for each of these roles, at the first agency: the front page's way in.
pub(crate) fn doors(request: &Request, roles: &[Role]) -> Result<Vec<Option<Door>>, Error> {
    let people = people(request)?;
    let agency = people.first().map(|one| one.organisation.id);
    let of = |role: &Role| first(&people, agency?, *role).map(|one| door(request.language, one));
    Ok(roles.iter().map(of).collect())
}

/// `POST /demo/{organisation}/{account}`
pub fn enter(request: &Request, _: Form) -> Result<Page, Error> {
    let slug = request.param("organisation");
    let entered = enter_as(&request.app, slug, request.param("account"))?;
    Ok(Page::see_setting(format!("/{slug}"), vec![SetCookie::Session(entered.token)]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::Browser;

    #[test]
    fn one_click_enters() {
        let browser = Browser::entered(Role::Coordinator);
        browser.get("/liten").assert_ok();
        browser.get("/demo").assert_ok();
    }

    #[test]
    fn production_has_no_such_door() {
        let browser = Browser::in_production();
        let any = browser.get("/finns-inte");
        let door = browser.get("/demo");
        assert_eq!((door.status(), door.body()), (any.status(), any.body()));
    }
}
