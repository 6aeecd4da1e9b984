//! The evaluations: one's own, and those that have been shared.

use app::Error;
use app::access::may;
use app::evaluation::saved::list;
use askama::Template;
use charts::{Cell, Column, Kind};
use domain::access::Action;
use domain::evaluation::Standing;
use words::format;

use super::{at, verdict};
use crate::components::{Button, Link, Table, Tag};
use crate::form::Form;
use crate::frame::Frame;
use crate::page::Page;
use crate::request::Request;

#[derive(Template)]
#[template(path = "evaluation/list.html")]
struct Show<'a> {
    f: Frame,
    lede: &'static str,
    new: Option<Button>,
    table: Option<Table<'a>>,
    survey: Link,
    minimums: Option<Link>,
}

/// `GET /{organisation}/utvardering`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    let l = request.language;
    let all = list(&request.app, &request.visit)?;
    let may = |action| may(&request.app, &request.visit, action);
    let rows = all.iter().map(|(listed, found)| {
        let title = listed.title.clone().unwrap_or_else(|| l.evaluation_wish(listed.wish.code()));
        let answer = match found {
            Some(found) => verdict(l, listed.wish, found.outcome),
            None => l.evaluation_not_asked().to_owned(),
        };
        let day = listed.shared_at.or(listed.saved_at).unwrap_or(listed.begun_at);
        vec![
            Cell::Text(title),
            Cell::Text(answer),
            Cell::Text(l.evaluation_standing(listed.standing.code())),
            Cell::Text(listed.writer_name.clone()),
            Cell::Date(format::date(day.local_date())),
        ]
    });
    let text = |name: &str| Column::new(name, Kind::Text);
    let table = charts::Table {
        title: l.evaluation_list().to_owned(),
        columns: vec![
            text(l.evaluation_column_title()),
            text(l.evaluation_column_answer()),
            text(l.evaluation_column_standing()),
            text(l.evaluation_column_writer()),
            Column::new(l.evaluation_column_date(), Kind::Date),
        ],
        rows: rows.collect(),
        note: None,
    };
    let evaluates = may(Action::Evaluate);
    let tags = all.iter().map(|(listed, _)| {
        let said = l.evaluation_standing(listed.standing.code());
        match listed.standing {
            Standing::Shared => Tag::go(said),
            Standing::Begun | Standing::Answered => Tag::act(said),
            Standing::Saved => Tag::neutral(said),
        }
    });
    let links = all.iter().map(|(listed, _)| match listed.standing {
        Standing::Begun => at(request, listed.number, "/fraga"),
        _ => at(request, listed.number, ""),
    });
    Page::html(&Show {
        f: request.frame(l.evaluation_title()),
        lede: if evaluates { l.evaluation_lede() } else { l.evaluation_lede_reader() },
        new: evaluates
            .then(|| Button::primary(l.evaluation_new()).href(request.within("/utvardering/ny"))),
        table: (!all.is_empty())
            .then(|| Table::new(l, "utvarderingar", &table).links(links).tags(2, tags)),
        survey: Link::new(request.within("/kannedom"), l.survey_link()),
        minimums: may(Action::SetMinimums).then(|| {
            let address = request.within("/utvardering/minsta-antal");
            Link::new(address, l.evaluation_minimums_title())
        }),
    })
}
