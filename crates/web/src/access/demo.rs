//! The demo's door. These routes are not in the production router at all.

use app::Error;
use app::access::{DemoPerson, demo_people, enter_as};
use askama::Template;
use domain::access::Role;
use words::Language;

use crate::form::Form;
use crate::frame::Frame;
use crate::page::{Page, SetCookie};
use crate::request::Request;

#[derive(Template)]
#[template(path = "access/demo.html")]
struct Show {
    f: Frame,
    agencies: Vec<Agency>,
}

struct Agency {
    name: String,
    slug: String,
    /// By role, in the order that a visitor wonders about them.
    roles: Vec<(String, Vec<Person>)>,
}

struct Person {
    account: String,
    name: String,
    party: Option<String>,
}

const ORDER: [Role; 9] = [
    Role::Coordinator,
    Role::Employee,
    Role::Manager,
    Role::Representative,
    Role::Finance,
    Role::Analyst,
    Role::Administrator,
    Role::Reviewer,
    Role::Foundation,
];

/// `GET /demo`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    let l = request.language;
    let people = demo_people(&request.app)?;
    let mut agencies: Vec<Agency> = Vec::new();
    for DemoPerson { organisation, .. } in &people {
        if agencies.iter().all(|agency| agency.slug != organisation.slug.as_str()) {
            let here = people.iter().filter(|person| person.organisation.id == organisation.id);
            let with = |role: Role| -> Vec<Person> {
                here.clone().filter(|person| person.role == role).map(|p| shown(l, p)).collect()
            };
            let roles = ORDER.map(|role| (l.access_role(role.code()), with(role)));
            agencies.push(Agency {
                name: organisation.name.clone(),
                slug: organisation.slug.to_string(),
                roles: roles.into_iter().filter(|(_, people)| !people.is_empty()).collect(),
            });
        }
    }
    Page::html(&Show { f: request.frame(l.demo_title()), agencies })
}

fn shown(l: Language, person: &DemoPerson) -> Person {
    Person {
        account: person.account.to_string(),
        name: person.name.clone(),
        party: person.assignment.party_kind.map(|kind| l.access_party(kind.code())),
    }
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
