//! The years that are to be accounted for, and those that have been.

use app::Error;
use app::access::may;
use app::report::{Year, years};
use askama::Template;
use charts::{Cell, Column, Kind};
use domain::access::Action;
use words::{Language, format};

use crate::components::{Table, Tag};
use crate::form::Form;
use crate::frame::Frame;
use crate::page::Page;
use crate::request::Request;

#[derive(Template)]
#[template(path = "report/years.html")]
struct Show<'a> {
    f: Frame,
    table: Option<Table<'a>>,
}

/// `GET /{organisation}/redovisning`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    let l = request.language;
    let party = may(&request.app, &request.visit, Action::ReadAccount);
    let all = years(&request.app, &request.visit)?;
    let left = all.iter().filter(|year| year.over && year.accounted_on.is_none()).count();
    let title = if party {
        l.report_years_heading(i64::try_from(left).unwrap_or(i64::MAX))
    } else {
        let latest =
            all.iter().filter(|year| year.accounted_on.is_some()).map(|year| year.year).max();
        latest.map_or_else(
            || l.report_years_none_title().to_owned(),
            |year| l.report_years_staff_latest(i64::from(year).to_string()),
        )
    };
    let data = table(l, &all);
    let version = if party { "" } else { "/medarbetare" };
    let links = all.iter().map(|y| request.within(&format!("/redovisning/{}{version}", y.year)));
    let tags = all.iter().map(|year| tag(l, year));
    Page::html(&Show {
        f: request.frame(title),
        table: (!all.is_empty()).then(|| Table::new(l, "ar", &data).links(links).tags(1, tags)),
    })
}

fn table(l: Language, years: &[Year]) -> charts::Table {
    charts::Table {
        title: l.report_years_table().to_owned(),
        columns: vec![
            Column::new(l.report_year(), Kind::Year),
            Column::new(l.report_state(), Kind::Text),
        ],
        rows: years
            .iter()
            .map(|year| vec![Cell::Whole(year.year.into()), Cell::Text(state(l, year))])
            .collect(),
        note: None,
    }
}

fn state(l: Language, year: &Year) -> String {
    match (year.accounted_on, year.over) {
        (Some(on), _) => l.report_year_accounted(format::date(on)),
        (None, true) => l.report_year_not_accounted().to_owned(),
        (None, false) => l.report_year_going_on().to_owned(),
    }
}

fn tag(l: Language, year: &Year) -> Tag {
    let text = state(l, year);
    match (year.accounted_on, year.over) {
        (Some(_), _) => Tag::go(text),
        (None, true) => Tag::act(text),
        (None, false) => Tag::neutral(text),
    }
}
