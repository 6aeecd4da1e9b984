//! Everyone who has an account here, with roles and dates; as a page and as a file.

use app::Error;
use app::access::{Held, Listed, people, people_taken_out};
use app::export::{Format, table};
use askama::Template;
use charts::{Cell, Column, Kind};
use domain::access::Standing;
use words::{Language, format};

use crate::components::{Button, Downloads, Field, Filter, Link, Table};
use crate::form::Form;
use crate::frame::Frame;
use crate::page::Page;
use crate::request::Request;

#[derive(Template)]
#[template(path = "access/people.html")]
struct Show<'a> {
    f: Frame,
    add: Button,
    file: Button,
    filter: Filter,
    list: Table<'a>,
    downloads: Downloads,
}

/// `GET /{organisation}/medarbetare?sok=…`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    let l = request.language;
    let sought = request.query.get("sok");
    let listed = people(&request.app, &request.visit, sought)?;
    let list = as_table(l, &listed);
    let path = request.within("/medarbetare");
    let search = crate::cookies::encode(sought);
    let file = |kind, text| Link::new(format!("{path}/fil/{kind}?sok={search}"), text);
    Page::html(&Show {
        f: request.frame(l.access_people_found(i64::try_from(listed.len()).unwrap_or(i64::MAX))),
        add: Button::primary(l.access_people_add()).href(format!("{path}/ny")),
        file: Button::quiet(l.access_people_file()).href(format!("{path}/fil")),
        filter: Filter::new(
            l.access_people_filter(),
            &path,
            [Field::text("sok", l.access_people_search()).value(sought).width(20)],
            l.button_show(),
        ),
        list: Table::new(l, "medarbetare", &list)
            .under(0, [1])
            .links(listed.iter().map(|person| format!("{path}/{}", person.account.id))),
        downloads: Downloads::new(l.button_download(), [file("csv", "CSV"), file("xlsx", "Excel")]),
    })
}

/// `GET /{organisation}/medarbetare/fil/{kind}?sok=…`
pub fn file(request: &Request, _: Form) -> Result<Page, Error> {
    let format = Format::read(request.param("kind")).ok_or(Error::Missing)?;
    let listed = people_taken_out(&request.app, &request.visit, request.query.get("sok"))?;
    let list = as_table(request.language, &listed);
    Ok(Page::File {
        name: format!("medarbetare.{}", format.ending()),
        mime: format.mime(),
        bytes: table(format, &list, request.app.now())?,
    })
}

fn as_table(l: Language, listed: &[Listed]) -> charts::Table {
    let columns = [l.access_name(), l.access_email(), l.access_roles(), l.access_state()];
    let rows = listed.iter().map(|person| {
        let roles: Vec<String> = person.roles.iter().map(|held| role_text(l, held)).collect();
        vec![
            Cell::Text(person.account.name.clone()),
            Cell::Text(person.account.email.clone()),
            Cell::Text(roles.join("; ")),
            Cell::Text(state(l, person)),
        ]
    });
    charts::Table {
        title: l.access_people_title().to_owned(),
        columns: columns.into_iter().map(|name| Column::new(name, Kind::Text)).collect(),
        rows: rows.collect(),
        note: None,
    }
}

/// Whether the account is in use.
pub fn state(l: Language, person: &Listed) -> String {
    match person.ended_at {
        Some(at) => l.access_state_ended(format::date(at.local_date())),
        None => l.access_state_open().to_owned(),
    }
}

/// Where a role is held: the party or the unit, if it has one.
pub fn place(l: Language, held: &Held) -> Option<String> {
    let party = held.given.party_kind.map(|kind| l.access_party(kind.code()));
    party.or_else(|| held.unit_name.clone())
}

/// A role in one line: *chef, Norr, 2020-01-01–*.
pub fn role_text(l: Language, held: &Held) -> String {
    let until = held.given.until.map(format::date).unwrap_or_default();
    let mut text = l.access_role(held.given.role.code());
    if let Some(place) = place(l, held) {
        text.push_str(&format!(", {place}"));
    }
    text.push_str(&format!(", {}–{until}", format::date(held.given.from)));
    if held.standing == Standing::Proposed {
        text.push_str(&format!(" ({})", l.access_proposed()));
    }
    text
}

#[cfg(test)]
mod tests {
    use crate::testing::Browser;
    use domain::access::Role;

    #[test]
    fn the_list_is_in_swedish_order_and_can_be_searched() {
        let browser = Browser::entered(Role::Administrator);
        let page = browser.get("/liten/medarbetare");
        page.assert_ok();
        assert_eq!(page.count("#medarbetare tbody tr"), 11);
        let last = page.text("#medarbetare tbody tr:last-child th");
        assert!(last.contains("Åsa Lind"), "{last}");
        let page = browser.get("/liten/medarbetare?sok=%C3%85SA");
        assert_eq!(page.count("#medarbetare tbody tr"), 1);
        browser.get("/liten/medarbetare?sok=finns+inte").assert_ok();
    }

    #[test]
    fn the_file_holds_what_is_shown_and_taking_it_out_is_noted() {
        let browser = Browser::entered(Role::Administrator);
        let file = browser.get("/liten/medarbetare/fil/csv?sok=liten.example");
        file.assert_status(200);
        assert_eq!(file.body().lines().count(), 12);
        browser.get("/liten/medarbetare/fil/xlsx").assert_status(200);
        browser.get("/liten/medarbetare/fil/exe").assert_status(404);
        let log = browser.as_person("Rut Sten").get("/liten/granskning");
        log.assert_ok();
        assert_eq!(log.count("#lasningar tbody tr"), 2);
        assert!(log.text("#lasningar tbody tr:first-child").contains("Siv Holm"));
    }
}
