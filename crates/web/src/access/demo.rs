//! The demo's door. These routes are not in the production router at all.

use app::Error;
use app::access::{DemoPerson, demo_people, enter_as};
use askama::Template;

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
    people: Vec<Person>,
}

struct Person {
    account: String,
    name: String,
    role: String,
}

/// `GET /demo`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    let l = request.language;
    let mut agencies: Vec<Agency> = Vec::new();
    for person in demo_people(&request.app)? {
        if agencies.last().is_none_or(|agency| agency.slug != person.organisation.slug) {
            agencies.push(Agency {
                name: person.organisation.name.clone(),
                slug: person.organisation.slug.clone(),
                people: Vec::new(),
            });
        }
        if let Some(agency) = agencies.last_mut() {
            agency.people.push(shown(request, &person));
        }
    }
    Page::html(&Show { f: request.frame(l.demo_title()), agencies })
}

fn shown(request: &Request, person: &DemoPerson) -> Person {
    let l = request.language;
    let role = l.access_role(person.role.code());
    let party = person.assignment.party_kind.map(|kind| l.access_party(kind.code()));
    Person {
        account: person.account.to_string(),
        name: person.name.clone(),
        role: party.map_or(role.clone(), |party| format!("{role}, {party}")),
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
    use crate::testing::Browser;
    use domain::access::Role;

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
