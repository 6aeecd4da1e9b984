//! The read log, for the agency's appointed reviewer.

use app::Error;
use app::audit::{PER_PAGE, ReadLog, Sought, read_log};
use askama::Template;
use charts::{Cell, Column, Kind};
use domain::values::{Date, Id, Instant, read_date};
use words::{Language, args, format};

use crate::components::{Choice, Field, Filter, Link, Pagination, Table};
use crate::cookies::encode;
use crate::form::Form;
use crate::frame::Frame;
use crate::page::Page;
use crate::request::Request;

#[derive(Template)]
#[template(path = "access/read_log.html")]
struct Show<'a> {
    f: Frame,
    filter: Filter,
    list: Table<'a>,
    pages: Pagination,
}

/// `GET /{organisation}/granskning?person=…&fran=…&till=…&sida=…`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    let l = request.language;
    let query = |name| request.query.get(name);
    let sought = Sought {
        account: Id::read(query("person")),
        from: read_date(query("fran")).ok().and_then(midnight),
        before: read_date(query("till"))
            .ok()
            .and_then(|day| day.tomorrow().ok())
            .and_then(midnight),
    };
    let number = query("sida").parse().unwrap_or(1).clamp(1, 1_000_000);
    let log = read_log(&request.app, &request.visit, &sought, number)?;
    let list = as_table(l, &log);
    Page::html(&Show {
        f: request.frame(l.access_log_found(log.total)),
        filter: filter(request, &log),
        list: Table::new(l, "lasningar", &list),
        pages: pages(request, &log, number),
    })
}

fn midnight(day: Date) -> Option<Instant> {
    Instant::from_local(day.at(0, 0, 0, 0))
}

fn as_table(l: Language, log: &ReadLog) -> charts::Table {
    let names =
        [l.access_history_at(), l.access_log_person(), l.access_log_what(), l.access_log_subject()];
    let rows = log.rows.iter().map(|read| {
        vec![
            Cell::Text(format::moment(l, read.at.local_datetime())),
            Cell::Text(read.account_name.clone()),
            Cell::Text(l.access_log_kind(read.reading.code())),
            Cell::Text(format!("{} {}", l.access_log_table(&read.subject_table), read.subject)),
        ]
    });
    charts::Table {
        title: l.access_log_title().to_owned(),
        columns: names.into_iter().map(|name| Column::new(name, Kind::Text)).collect(),
        rows: rows.collect(),
        note: None,
    }
}

fn filter(request: &Request, log: &ReadLog) -> Filter {
    let l = request.language;
    let typed = |name| request.query.get(name);
    let everyone = std::iter::once(Choice::new("", l.access_log_everyone()));
    let readers = log.readers.iter().map(|(id, name)| Choice::new(id.to_string(), name));
    let day = |name, label| Field::date(name, label).value(typed(name)).width(10);
    let fields = [
        Field::select("person", l.access_log_person(), everyone.chain(readers))
            .value(typed("person")),
        day("fran", l.access_from()),
        day("till", l.access_until()),
    ];
    Filter::new(l.access_log_filter(), request.within("/granskning"), fields, l.button_show())
}

fn pages(request: &Request, log: &ReadLog, number: i64) -> Pagination {
    let l = request.language;
    let last = ((log.total + PER_PAGE - 1) / PER_PAGE).max(1);
    let kept: String = ["person", "fran", "till"]
        .map(|name| format!("&{name}={}", encode(request.query.get(name))))
        .concat();
    let path = request.within("/granskning");
    let to = |page: i64| {
        let here = (1..=last).contains(&page);
        here.then(|| {
            Link::new(
                format!("{path}?sida={page}{kept}"),
                l.access_log_page(args::AccessLogPage { page, pages: last }),
            )
        })
    };
    let here = l.access_log_page(args::AccessLogPage { page: number, pages: last });
    Pagination::new(l.access_log_pages(), here, to(number - 1), to(number + 1))
}

#[cfg(test)]
mod tests {
    use crate::testing::Browser;
    use domain::access::Role;

    #[test]
    fn the_log_is_searched_by_person_and_day() {
        let rut = Browser::entered(Role::Reviewer);
        let siv = rut.as_person("Siv Holm");
        for _ in 0..101 {
            siv.get("/liten/medarbetare/fil/csv").assert_status(200);
        }
        let rows = |query: &str| {
            let page = rut.get(&format!("/liten/granskning{query}"));
            page.assert_ok();
            page.count("#lasningar tbody tr")
        };
        assert_eq!(rows(""), 100);
        assert_eq!(rows("?sida=2"), 1);
        assert_eq!(rows("?fran=2026-03-02&till=2026-03-02"), 100);
        assert_eq!(rows("?fran=2026-03-03"), 0);
        assert_eq!(rows("?till=2026-03-01"), 0);
        let of = |name| format!("?person={}", rut.account_of(name));
        assert_eq!(rows(&of("Siv Holm")), 100);
        assert_eq!(rows(&of("Nils Ek")), 0);
        assert_eq!(rows("?fran=igår&sida=x&person=1"), 100);
    }

    #[test]
    fn the_administrator_does_not_read_it() {
        Browser::entered(Role::Administrator).get("/liten/granskning").assert_status(403);
    }
}
