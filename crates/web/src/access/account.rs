//! One account: its roles with their dates, and what has been done to it.

use app::Error;
use app::access::{AccountPage, Done, Held, account};
use askama::Template;
use charts::{Cell, Column, Kind};
use domain::access::Standing;
use words::{Language, format};

use super::ask::account_in;
use super::people::{place, state};
use crate::components::{Back, Button, SummaryList, SummaryRow, Table};
use crate::filling::FormBox;
use crate::form::Form;
use crate::frame::Frame;
use crate::page::Page;
use crate::request::Request;

#[derive(Template)]
#[template(path = "access/account.html")]
struct Show<'a> {
    f: Frame,
    back: Back,
    facts: SummaryList,
    roles: Table<'a>,
    is_mine: bool,
    is_open: bool,
    grant: Button,
    end: Button,
    link: FormBox,
    history: Table<'a>,
}

/// `GET /{organisation}/medarbetare/{account}`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    let l = request.language;
    let id = account_in(request)?;
    let shown = account(&request.app, &request.visit, id)?;
    let (roles, history) = (role_table(l, &shown.person.roles), history_table(l, &shown));
    let here = request.within(&format!("/medarbetare/{id}"));
    let ends = shown.person.roles.iter().map(|held| format!("{here}/roller/{}/avslut", held.id));
    Page::html(&Show {
        f: request.frame(&shown.person.account.name),
        back: Back::new(request.within("/medarbetare"), l.access_people_title()),
        facts: SummaryList::new([
            SummaryRow::new(l.access_email(), &shown.person.account.email),
            SummaryRow::new(l.access_state(), state(l, &shown.person)),
        ]),
        roles: Table::new(l, "roller", &roles).links(ends),
        is_mine: request.person()?.id == id,
        is_open: shown.person.ended_at.is_none(),
        grant: Button::primary(l.access_grant_title()).href(format!("{here}/roller/ny")),
        end: Button::quiet(l.access_end_account_title()).href(format!("{here}/avslut")),
        link: FormBox::quiet(format!("{here}/lank"), l.access_link_again_submit()),
        history: Table::new(l, "historik", &history),
    })
}

fn role_table(l: Language, roles: &[Held]) -> charts::Table {
    let text = |name| Column::new(name, Kind::Text);
    let day = |name| Column::new(name, Kind::Date);
    let rows = roles.iter().map(|held| {
        let standing = match held.standing {
            Standing::Confirmed => l.access_confirmed(),
            Standing::Proposed => l.access_proposed(),
        };
        vec![
            Cell::Text(l.access_role(held.given.role.code())),
            Cell::Text(place(l, held).unwrap_or_default()),
            Cell::Date(held.given.from.to_string()),
            held.given.until.map_or(Cell::Empty, |until| Cell::Date(until.to_string())),
            Cell::Text(standing.to_owned()),
        ]
    });
    charts::Table {
        title: l.access_roles().to_owned(),
        columns: vec![
            text(l.access_role_label()),
            text(l.access_place()),
            day(l.access_from()),
            day(l.access_until()),
            text(l.access_standing()),
        ],
        rows: rows.collect(),
        note: None,
    }
}

fn history_table(l: Language, shown: &AccountPage) -> charts::Table {
    let names = [l.access_history_at(), l.access_history_what(), l.access_history_by()];
    let rows = shown.history.iter().map(|done| {
        vec![
            Cell::Text(format::moment(l, done.at.local_datetime())),
            Cell::Text(what_was_done(l, done)),
            Cell::Text(done.by.clone().unwrap_or_else(|| l.access_history_operator().to_owned())),
        ]
    });
    charts::Table {
        title: l.access_history_title().to_owned(),
        columns: names.into_iter().map(|name| Column::new(name, Kind::Text)).collect(),
        rows: rows.collect(),
        note: None,
    }
}

/// What was done, in a line: *Fick en roll: ekonom, 2026-04-01*.
pub fn what_was_done(l: Language, done: &Done) -> String {
    let mut what = l.access_history_action(&done.action.replace('.', "-"));
    if let Some(role) = done.role {
        what.push_str(&format!(": {}", l.access_role(role.code())));
    }
    if let Some(day) = done.day {
        what.push_str(&format!(", {}", format::date(day)));
    }
    what
}

#[cfg(test)]
mod tests {
    use crate::testing::Browser;
    use domain::access::Role;

    #[test]
    fn an_account_shows_its_roles_and_its_history() {
        let mut browser = Browser::entered(Role::Administrator);
        let path = format!("/liten/medarbetare/{}", browser.account_of("Maj Berg"));
        browser
            .post(&format!("{path}/roller"), &[("role", "analyst"), ("from", "2026-04-01")])
            .assert_see(&path);
        let page = browser.get(&path);
        page.assert_ok();
        assert!(page.text("#roller").contains("Norr"));
        let done = page.text("#historik tbody tr:last-child");
        assert!(done.contains("Fick en roll: utvärderare, 2026-04-01"), "{done}");
        assert!(done.contains("Siv Holm"), "{done}");
        browser.get("/liten/medarbetare/x").assert_status(404);
    }
}
