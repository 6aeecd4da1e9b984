//! The organiser's events: drafts, what is to come, and what has been.

use app::Error;
use app::exchange::{Listed, all_events};
use askama::Template;
use charts::{Cell, Column, Kind};
use domain::exchange::Stage;
use words::Language;

use super::{at, kind, stage_tag};
use crate::components::{Button, Link, Table};
use crate::form::Form;
use crate::frame::Frame;
use crate::page::Page;
use crate::request::Request;

#[derive(Template)]
#[template(path = "exchange/list.html")]
struct Show<'a> {
    f: Frame,
    table: Option<Table<'a>>,
    add: Button,
    public: Link,
}

/// `GET /{organisation}/evenemang`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    let l = request.language;
    let all = all_events(&request.app, &request.visit)?;
    let data = table(l, &all);
    let ahead = |one: &&Listed| matches!(one.stage, Stage::Open | Stage::Full | Stage::Closed);
    let count = i64::try_from(all.iter().filter(ahead).count()).unwrap_or(i64::MAX);
    let links = all.iter().map(|one| at(request, one.row.number));
    let tags = all.iter().map(|one| stage_tag(l, one.stage));
    Page::html(&Show {
        f: request.frame(l.exchange_ahead(count)),
        table: (!all.is_empty()).then(|| Table::new("evenemang", &data).links(links).tags(2, tags)),
        add: Button::primary(l.exchange_new()).href(request.within("/evenemang/ny")),
        public: Link::new(request.within("/kalender"), l.exchange_see_calendar()),
    })
}

fn table(l: Language, all: &[Listed]) -> charts::Table {
    let row = |one: &Listed| {
        let event = &one.row.event;
        let first = event.occasions.first();
        vec![
            Cell::Text(event.title.clone()),
            first.map_or(Cell::Empty, |occasion| Cell::Date(occasion.day.to_string())),
            Cell::Text(l.exchange_stage(one.stage.code())),
            Cell::Text(kind(l, &event.kind)),
            Cell::Text(l.exchange_audience(event.audience.code())),
        ]
    };
    charts::Table {
        title: l.exchange_all().to_owned(),
        columns: vec![
            Column::new(l.exchange_title_label(), Kind::Text),
            Column::new(l.exchange_first_day(), Kind::Date),
            Column::new(l.application_state(), Kind::Text),
            Column::new(l.exchange_kind_label(), Kind::Text),
            Column::new(l.exchange_audience_label(), Kind::Text),
        ],
        rows: all.iter().map(row).collect(),
        note: None,
    }
}
