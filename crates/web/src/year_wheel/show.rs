//! The year, the usual duties put in, and the calendar file.

use app::Error;
use app::agreement::{DutyRow, Wheel, calendar, make_year, year_wheel};
use askama::Template;
use charts::{Cell, Column, Kind};
use domain::values::Date;
use words::{Language, args, format};

use crate::components::{Button, Link, Table, Tag};
use crate::filling::FormBox;
use crate::form::Form;
use crate::frame::Frame;
use crate::page::Page;
use crate::request::Request;

#[derive(Template)]
#[template(path = "year_wheel/show.html")]
struct Show<'a> {
    f: Frame,
    table: Option<Table<'a>>,
    add: Option<Button>,
    make: Option<FormBox>,
    calendar: Link,
    years: [Link; 2],
}

/// `GET /{organisation}/arshjul?ar=2026`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    let l = request.language;
    let asked = request.query.get("ar").parse().ok();
    let wheel = year_wheel(&request.app, &request.visit, asked)?;
    let data = table(l, &wheel);
    let href = |row: &DutyRow| request.within(&format!("/arshjul/{}", row.id));
    let hrefs: Vec<String> = wheel.duties.iter().filter(|_| wheel.may_manage).map(href).collect();
    let year = |year: i16| request.within(&format!("/arshjul?ar={year}"));
    let make = FormBox::quiet(
        request.within(&format!("/arshjul/ar/{}", wheel.year)),
        l.wheel_make(wheel.year),
    );
    let add = Button::quiet(l.wheel_add()).href(request.within("/arshjul/ny"));
    let show = Show {
        f: request.frame(headline(l, &wheel)),
        table: (!wheel.duties.is_empty()).then(|| {
            let tags = wheel.duties.iter().map(|row| tag(l, row, wheel.today));
            Table::new(l, "arshjul", &data).links(hrefs).tags(3, tags)
        }),
        add: wheel.may_manage.then_some(add),
        make: wheel.may_manage.then_some(make),
        calendar: Link::new(
            request.within(&format!("/arshjul/kalender/{}", wheel.year)),
            l.wheel_calendar(),
        ),
        years: [
            Link::new(year(wheel.year - 1), l.wheel_before(wheel.year - 1)),
            Link::new(year(wheel.year + 1), l.wheel_after(wheel.year + 1)),
        ],
    };
    Page::html(&show)
}

/// How much is left of the year.
fn headline(l: Language, wheel: &Wheel) -> String {
    if wheel.duties.is_empty() {
        return l.wheel_none(wheel.year);
    }
    let open = wheel.duties.iter().filter(|row| row.duty.done_on.is_none());
    let late = open.clone().filter(|row| row.duty.due_on < wheel.today).count();
    let count = |many: usize| i64::try_from(many).unwrap_or(i64::MAX);
    match late {
        0 => l.wheel_left(args::WheelLeft { count: count(open.count()), year: wheel.year }),
        late => l.wheel_overdue(args::WheelOverdue { count: count(late), year: wheel.year }),
    }
}

/// `POST /{organisation}/arshjul/ar/{year}`
pub fn make(request: &Request, _: Form) -> Result<Page, Error> {
    let year = year(request)?;
    make_year(&request.app, &request.visit, year)?;
    let there = request.within(&format!("/arshjul?ar={year}"));
    Ok(Page::see_with(there, request.language.wheel_made(year)))
}

/// `GET /{organisation}/arshjul/kalender/{year}`
pub fn file(request: &Request, _: Form) -> Result<Page, Error> {
    let (l, year) = (request.language, year(request)?);
    let say = |kind: domain::agreement::DutyKind| l.wheel_duty(kind.code());
    let name = l.wheel_title(year);
    let bytes = calendar(&request.app, &request.visit, year, &name, say)?;
    let name = format!("arshjul-{year}.ics");
    Ok(Page::File { name, mime: "text/calendar; charset=utf-8", bytes })
}

/// Years that a page is made for.
fn year(request: &Request) -> Result<i16, Error> {
    let year = request.param("year").parse().ok();
    year.filter(|year| (2000..=2199).contains(year)).ok_or(Error::Missing)
}

fn table(l: Language, wheel: &Wheel) -> charts::Table {
    let row = |row: &DutyRow| {
        let kind = row.duty.kind.code();
        let what = row.duty.title.clone().unwrap_or_else(|| l.wheel_duty(kind));
        let owner = row.owner_name.clone().unwrap_or_else(|| l.wheel_nobody().to_owned());
        let state = state(l, row, wheel.today);
        vec![
            Cell::Text(what),
            Cell::Date(row.duty.due_on.to_string()),
            Cell::Text(owner),
            Cell::Text(state),
            row.duty.receivers.clone().map_or(Cell::Empty, Cell::Text),
        ]
    };
    charts::Table {
        title: l.wheel_title(wheel.year),
        columns: vec![
            Column::new(l.wheel_what(), Kind::Text),
            Column::new(l.wheel_due(), Kind::Date),
            Column::new(l.wheel_owner(), Kind::Text),
            Column::new(l.wheel_state(), Kind::Text),
            Column::new(l.wheel_receivers(), Kind::Text),
        ],
        rows: wheel.duties.iter().map(row).collect(),
        note: None,
    }
}

fn state(l: Language, row: &DutyRow, today: Date) -> String {
    match row.duty.done_on {
        Some(day) => l.wheel_done(format::date(day)),
        None if row.duty.due_on < today => l.wheel_late().to_owned(),
        None => l.wheel_ahead().to_owned(),
    }
}

fn tag(l: Language, row: &DutyRow, today: Date) -> Tag {
    let said = state(l, row, today);
    match row.duty.done_on {
        Some(_) => Tag::go(said),
        None if row.duty.due_on < today => Tag::act(said),
        None => Tag::neutral(said),
    }
}

#[cfg(test)]
mod tests {
    use domain::access::Role;

    use crate::testing::Browser;

    #[test]
    fn the_year_is_made_moved_and_taken_into_a_calendar() {
        let mut browser = Browser::entered(Role::Coordinator);
        browser.get("/liten/arshjul").assert_ok();
        browser.post("/liten/arshjul/ar/2026", &[]).assert_see("/liten/arshjul?ar=2026");
        let page = browser.get("/liten/arshjul?ar=2026");
        page.assert_ok();
        assert_eq!(page.count("#arshjul tbody tr"), 7);
        let duty = page.attribute("#arshjul tbody tr:first-child a", "href");
        browser.get(&duty).assert_ok();
        let typed = [("kind", "other"), ("title", ""), ("due", "nån gång"), ("owner", "")];
        let wrong = browser.post(&duty, &typed);
        wrong.assert_unprocessable();
        assert_eq!(wrong.attribute("#due", "value"), "nån gång");
        let typed =
            [("kind", "final_payroll"), ("due", "20 februari 2026"), ("done", "2026-02-18")];
        browser.post(&duty, &typed).assert_see("/liten/arshjul?ar=2026");
        let file = browser.get("/liten/arshjul/kalender/2026");
        file.assert_status(200);
        assert!(file.body().contains("DTSTART;VALUE=DATE:20260220"));
        browser.get("/liten/arshjul/ny").assert_ok();
        browser.get("/liten/arshjul/kalender/1").assert_status(404);
    }

    #[test]
    fn a_representative_reads_and_an_employee_does_not() {
        let browser = Browser::entered(Role::Representative);
        let page = browser.get("/liten/arshjul");
        page.assert_ok();
        assert_eq!(page.count("form[action*='arshjul']"), 0);
        Browser::entered(Role::Employee).get("/liten/arshjul").assert_status(403);
    }
}
