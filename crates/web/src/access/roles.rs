//! Who has which role, and what has changed lately.

use app::Error;
use app::access::{Done, Held, Roles, Wanted, roles};
use askama::Template;
use charts::{Cell, Column, Kind};
use domain::access::Role;
use words::{Language, format};

use super::account::what_was_done;
use super::people::place;
use crate::components::{Choice, Field, Filter, Table};
use crate::form::Form;
use crate::frame::Frame;
use crate::page::Page;
use crate::request::Request;

#[derive(Template)]
#[template(path = "access/roles.html")]
struct Show<'a> {
    f: Frame,
    lede: String,
    filter: Filter,
    list: Table<'a>,
    changes: Table<'a>,
}

/// `GET /{organisation}/roller?roll=…&visa=…`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    let l = request.language;
    let wanted = Wanted {
        role: Role::from_code(request.query.get("roll")),
        ended: request.query.get("visa") == "alla",
    };
    let found = roles(&request.app, &request.visit, wanted)?;
    let (list, changes) = (role_table(l, &found), change_table(l, &found.changes));
    let latest = found.changes.first().map(|(_, done)| format::date(done.at.local_date()));
    let count = i64::try_from(found.held.len()).unwrap_or(i64::MAX);
    Page::html(&Show {
        f: request.frame(l.access_roles_found(count)),
        lede: match latest {
            Some(day) => l.access_roles_latest(day),
            None => l.access_roles_unchanged().to_owned(),
        },
        filter: filter(request),
        list: Table::new(l, "roller", &list),
        changes: Table::new(l, "andringar", &changes),
    })
}

fn filter(request: &Request) -> Filter {
    let l = request.language;
    let all = std::iter::once(Choice::new("", l.access_roles_all()));
    let each = Role::ALL.into_iter().filter(|role| *role != Role::Foundation);
    let each = each.map(|role| Choice::new(role.code(), l.access_role(role.code())));
    let when = [("", l.access_roles_now()), ("alla", l.access_roles_ended())];
    let typed = |name| request.query.get(name);
    let fields = [
        Field::select("roll", l.access_role_label(), all.chain(each)).value(typed("roll")),
        Field::select("visa", l.access_roles_when(), when.map(|(v, text)| Choice::new(v, text)))
            .value(typed("visa")),
    ];
    Filter::new(l.access_roles_filter(), request.within("/roller"), fields, l.button_show())
}

fn role_table(l: Language, found: &Roles) -> charts::Table {
    let day = |day: Option<String>| day.map_or(Cell::Empty, Cell::Date);
    let row = |held: &Held| {
        vec![
            Cell::Text(held.account_name.clone()),
            Cell::Text(l.access_role(held.given.role.code())),
            Cell::Text(place(l, held).unwrap_or_default()),
            day(Some(held.given.from.to_string())),
            day(held.given.until.map(|until| until.to_string())),
            Cell::Text(l.access_standing_of(standing(held))),
        ]
    };
    let text = |name| Column::new(name, Kind::Text);
    let date = |name| Column::new(name, Kind::Date);
    charts::Table {
        title: l.access_roles().to_owned(),
        columns: vec![
            text(l.access_name()),
            text(l.access_role_label()),
            text(l.access_place()),
            date(l.access_from()),
            date(l.access_until()),
            text(l.access_standing()),
        ],
        rows: found.held.iter().map(row).collect(),
        note: None,
    }
}

fn standing(held: &Held) -> &'static str {
    match held.standing {
        _ if held.account_ended => "ended",
        domain::access::Standing::Confirmed => "confirmed",
        domain::access::Standing::Proposed => "proposed",
    }
}

fn change_table(l: Language, changes: &[(String, Done)]) -> charts::Table {
    let row = |(whose, done): &(String, Done)| {
        vec![
            Cell::Text(format::moment(l, done.at.local_datetime())),
            Cell::Text(whose.clone()),
            Cell::Text(what_was_done(l, done)),
            Cell::Text(done.by.clone().unwrap_or_else(|| l.access_history_operator().to_owned())),
        ]
    };
    let names =
        [l.access_history_at(), l.access_name(), l.access_history_what(), l.access_history_by()];
    charts::Table {
        title: l.access_roles_changes().to_owned(),
        columns: names.into_iter().map(|name| Column::new(name, Kind::Text)).collect(),
        rows: changes.iter().map(row).collect(),
        note: None,
    }
}

#[cfg(test)]
mod tests {
    use domain::access::Role;

    use crate::testing::Browser;

    #[test]
    fn those_who_decide_see_every_role_and_what_has_changed() {
        let mut siv = Browser::entered(Role::Administrator);
        siv.get("/liten/roller").assert_status(403);
        let ulf = format!("/liten/medarbetare/{}/roller", siv.account_of("Ulf Vik"));
        siv.post(&ulf, &[("role", "finance"), ("from", "2026-04-01")]).assert_status(303);
        let nils = format!("/liten/medarbetare/{}/roller", siv.account_of("Nils Ek"));
        siv.post(&nils, &[("role", "employee"), ("from", "2026-04-01")]).assert_status(303);
        for name in ["Åsa Lind", "Sofia Hed"] {
            let page = siv.as_person(name).get("/liten/roller");
            page.assert_ok();
            assert_eq!(page.count("#roller tbody tr"), 10, "all but the two employees");
            let latest = page.text("#andringar tbody tr:first-child");
            assert!(latest.contains("Ulf Vik") && latest.contains("ekonom"), "{latest}");
            assert!(latest.contains("Siv Holm"), "{latest}");
        }
        let asa = siv.as_person("Åsa Lind");
        let shown =
            |query: &str| asa.get(&format!("/liten/roller{query}")).count("#roller tbody tr");
        assert_eq!(shown("?roll=employee"), 3);
        assert_eq!(shown("?roll=finance"), 2);
        let account = format!("/liten/medarbetare/{}/avslut", siv.account_of("Eva Strand"));
        siv.post(&account, &[]).assert_status(303);
        assert_eq!((shown("?roll=finance"), shown("?roll=finance&visa=alla")), (1, 2));
        siv.as_person("Nils Ek").get("/liten/roller").assert_status(403);
    }

    #[test]
    fn vacant_chairs_wait_for_the_administrator_and_proposals_for_the_party() {
        let mut siv = Browser::entered(Role::Administrator);
        assert!(!siv.get("/liten").text("main").contains("Saco-S"));
        for name in ["Sofia Hed", "Rut Sten"] {
            let path = format!("/liten/medarbetare/{}/avslut", siv.account_of(name));
            siv.post(&path, &[]).assert_status(303);
        }
        let page = siv.get("/liten");
        page.assert_ok();
        let said = page.text("main");
        assert!(said.contains("Saco-S") && said.contains("granskare"), "{said}");

        let body = siv.get("/liten/medarbetare/ny").body();
        let html = testkit::html::Html::parse(&body);
        let ofr = html.all("#party option").into_iter().find(|o| o.inner_html() == "OFR/S,P,O");
        let ofr = ofr.unwrap().attr("value").unwrap().to_owned();
        let ulf = format!("/liten/medarbetare/{}/roller", siv.account_of("Ulf Vik"));
        let role = [("role", "representative"), ("party", &*ofr), ("from", "2026-03-01")];
        siv.post(&ulf, &role).assert_status(303);
        let page = siv.as_person("Olle Dahl").get("/liten");
        page.assert_ok();
        assert!(page.text("main").contains("Ulf Vik"), "{}", page.text("main"));
        assert!(!siv.as_person("Erik Alm").get("/liten").text("main").contains("Ulf Vik"));
    }
}
