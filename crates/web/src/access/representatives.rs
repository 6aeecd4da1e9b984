//! The representatives of the visitor's party, and the party's own yes to a new one.

use app::Error;
use app::access::{Held, confirm_representative, representatives};
use askama::Template;
use charts::{Cell, Column, Kind};
use domain::access::Standing;
use domain::values::Id;

use super::people::role_text;
use crate::components::{Button, Table};
use crate::form::Form;
use crate::frame::Frame;
use crate::page::Page;
use crate::request::Request;

#[derive(Template)]
#[template(path = "access/representatives.html")]
struct Show<'a> {
    f: Frame,
    proposed: Vec<Waiting>,
    list: Table<'a>,
}

/// Somebody who waits for a yes.
struct Waiting {
    action: String,
    text: String,
    button: Button,
}

/// `GET /{organisation}/foretradare`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    let l = request.language;
    let held = representatives(&request.app, &request.visit)?;
    let list = charts::Table {
        title: l.access_representatives_title().to_owned(),
        columns: vec![
            Column::new(l.access_name(), Kind::Text),
            Column::new(l.access_role_label(), Kind::Text),
        ],
        rows: held
            .iter()
            .map(|held| vec![Cell::Text(held.account_name.clone()), Cell::Text(role_text(l, held))])
            .collect(),
        note: None,
    };
    let proposed = held.iter().filter(|held| held.standing == Standing::Proposed);
    let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    let heading = match number(proposed.clone().count()) {
        0 => l.access_representatives_found(number(held.len())),
        waiting => l.access_representatives_waiting(waiting),
    };
    Page::html(&Show {
        f: request.frame(heading),
        proposed: proposed.map(|held| waiting(request, held)).collect(),
        list: Table::new(l, "foretradare", &list),
    })
}

/// `POST /{organisation}/foretradare/{assignment}/bekraftelse`
pub fn confirm(request: &Request, _: Form) -> Result<Page, Error> {
    let assignment = Id::read(request.param("assignment")).ok_or(Error::Missing)?;
    let held = representatives(&request.app, &request.visit)?;
    let held = held.iter().find(|held| held.id == assignment).ok_or(Error::Missing)?;
    confirm_representative(&request.app, &request.visit, assignment)?;
    let notice = request.language.access_representative_confirmed(&held.account_name);
    Ok(Page::see_with(request.within("/foretradare"), notice))
}

fn waiting(request: &Request, held: &Held) -> Waiting {
    let l = request.language;
    Waiting {
        action: request.within(&format!("/foretradare/{}/bekraftelse", held.id)),
        text: format!("{}: {}", held.account_name, role_text(l, held)),
        button: Button::primary(l.access_representative_confirm(&held.account_name)),
    }
}

#[cfg(test)]
mod tests {
    use crate::testing::Browser;
    use domain::access::Role;
    use testkit::html::Html;

    #[test]
    fn a_second_representative_speaks_for_the_party_when_the_first_has_confirmed() {
        let mut siv = Browser::entered(Role::Administrator);
        let page = siv.get("/liten/medarbetare/ny");
        let body = page.body();
        let html = Html::parse(&body);
        let saco = html.all("#party option").into_iter().find(|o| o.inner_html() == "Saco-S");
        let saco = saco.unwrap().attr("value").unwrap().to_owned();
        let path = format!("/liten/medarbetare/{}/roller", siv.account_of("Ulf Vik"));
        let role = [("role", "representative"), ("party", &*saco), ("from", "2026-03-01")];
        siv.post(&path, &role).assert_status(303);

        let ulf = siv.as_person("Ulf Vik");
        ulf.get("/liten/foretradare").assert_status(403);
        let mut olle = siv.as_person("Olle Dahl");
        let mut sofia = siv.as_person("Sofia Hed");
        let page = sofia.get("/liten/foretradare");
        page.assert_ok();
        assert_eq!(page.text("h1"), "En ny företrädare väntar på er bekräftelse");
        let action = page.attribute("main form", "action");
        assert_eq!(olle.get("/liten/foretradare").count("main form"), 0);
        olle.post(&action, &[]).assert_status(404);
        siv.post(&action, &[]).assert_status(403);
        sofia.post(&action, &[]).assert_see("/liten/foretradare");
        ulf.get("/liten/foretradare").assert_see_prefix("/logga-in");
        let page = siv.as_person("Ulf Vik").get("/liten/foretradare");
        page.assert_ok();
        assert_eq!(page.text("h1"), "2 företrädare för din part");
        sofia.post(&action, &[]).assert_status(422);
    }
}
