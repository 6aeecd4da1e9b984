//! The organiser's events: drafts, what is to come, and what has been.

use app::Error;
use app::access::may;
use app::exchange::{Listed, all_events};
use askama::Template;
use charts::{Cell, Column, Kind};
use domain::access::Action;
use domain::exchange::Stage;
use words::{Language, args};

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

/// The column of [`table`] that holds the state.
const STATE: usize = 3;

/// `GET /{organisation}/evenemang`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    let l = request.language;
    let all = all_events(&request.app, &request.visit)?;
    let count = i64::try_from(all.iter().filter(|one| is_ahead(one)).count()).unwrap_or(i64::MAX);
    let data = table(l, l.exchange_all(), &all);
    Page::html(&Show {
        f: request.frame(l.exchange_ahead(count)),
        table: (!all.is_empty()).then(|| drawn(request, &all, &data)),
        add: Button::primary(l.exchange_new()).href(request.within("/evenemang/ny")),
        public: Link::new(request.within("/kalender"), l.exchange_see_calendar()),
    })
}

/// What is announced and to come, the first that begins first, for the organiser's start page.
pub(crate) fn ahead(request: &Request) -> Result<Vec<Listed>, Error> {
    if !may(&request.app, &request.visit, Action::ManageEvents) {
        return Ok(Vec::new());
    }
    let mut all = all_events(&request.app, &request.visit)?;
    all.retain(is_ahead);
    all.reverse();
    Ok(all)
}

fn is_ahead(one: &Listed) -> bool {
    matches!(one.stage, Stage::Open | Stage::Full | Stage::Closed)
}

/// The events as figures, made before the table that shows them.
pub(crate) fn table(l: Language, title: &str, all: &[Listed]) -> charts::Table {
    let taken = |one: &Listed| match (one.stage, one.row.event.seats) {
        (Stage::Draft, _) => "–".to_owned(),
        (_, Some(seats)) => l.exchange_taken_of(args::ExchangeTakenOf { taken: one.taken, seats }),
        (_, None) => one.taken.to_string(),
    };
    let row = |one: &Listed| {
        let event = &one.row.event;
        let first = event.occasions.first();
        vec![
            Cell::Text(event.title.clone()),
            first.map_or(Cell::Empty, |occasion| Cell::Date(occasion.day.to_string())),
            Cell::Text(taken(one)),
            Cell::Text(l.exchange_stage(one.stage.code())),
            Cell::Text(kind(l, &event.kind)),
            Cell::Text(l.exchange_audience(event.audience.code())),
        ]
    };
    charts::Table {
        title: title.to_owned(),
        columns: vec![
            Column::new(l.exchange_title_label(), Kind::Text),
            Column::new(l.exchange_first_day(), Kind::Date),
            Column::new(l.exchange_taken(), Kind::Text),
            Column::new(l.application_state(), Kind::Text),
            Column::new(l.exchange_kind_label(), Kind::Text),
            Column::new(l.exchange_audience_label(), Kind::Text),
        ],
        rows: all.iter().map(row).collect(),
        note: None,
    }
}

/// The table with its links and tags.
pub(crate) fn drawn<'a>(request: &Request, all: &[Listed], data: &'a charts::Table) -> Table<'a> {
    let links = all.iter().map(|one| at(request, one.row.number));
    let tags = all.iter().map(|one| stage_tag(request.language, one.stage));
    Table::new(request.language, "evenemang", data).links(links).tags(STATE, tags)
}
