//! The agreements of the agency, and the ways to a new one.

use app::Error;
use app::access::may;
use app::agreement::{Line, agreements};
use askama::Template;
use charts::{Cell, Column, Kind};
use domain::access::Action;
use words::Language;

use super::{at, finding, phase_said, tag};
use crate::components::{Button, Table};
use crate::form::Form;
use crate::frame::Frame;
use crate::page::Page;
use crate::request::Request;

#[derive(Template)]
#[template(path = "agreement/list.html")]
struct Show<'a> {
    f: Frame,
    none: Option<&'static str>,
    table: Table<'a>,
    ways: Vec<Button>,
}

/// `GET /{organisation}/avtal`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    let l = request.language;
    let lines = agreements(&request.app, &request.visit)?;
    let leads = may(&request.app, &request.visit, Action::LeadAgreement);
    let data = table(l, &lines);
    let hrefs = lines.iter().map(|line| at(request, line.number, ""));
    let show = Show {
        f: request.frame(finding::of_all(l, &lines)),
        none: match (lines.is_empty(), leads) {
            (false, _) => None,
            (true, true) => Some(l.agreement_none_lead()),
            (true, false) => Some(l.agreement_none()),
        },
        table: Table::new(l, "avtal", &data)
            .links(hrefs)
            .tags(1, lines.iter().map(|line| tag(l, line.phase, line.noticed))),
        ways: if leads { ways(request) } else { Vec::new() },
    };
    Page::html(&show)
}

fn ways(request: &Request) -> Vec<Button> {
    let l = request.language;
    vec![
        Button::primary(l.agreement_begin()).href(request.within("/avtal/ny")),
        Button::quiet(l.agreement_begin_small()).href(request.within("/avtal/fardig-text")),
        Button::quiet(l.agreement_begin_register()).href(request.within("/avtal/registrera")),
    ]
}

fn table(l: Language, lines: &[Line]) -> charts::Table {
    let day = |day: Option<domain::values::Date>| {
        day.map_or(Cell::Empty, |day| Cell::Date(day.to_string()))
    };
    let row = |line: &Line| {
        let to = match (line.from, line.to) {
            (Some(_), None) => Cell::Text(l.agreement_until_notice().into()),
            (_, to) => day(to),
        };
        let phase = phase_said(l, line.phase, line.noticed);
        vec![Cell::Text(line.title.clone()), Cell::Text(phase), day(line.from), to]
    };
    charts::Table {
        title: l.agreement_list().into(),
        columns: vec![
            Column::new(l.agreement_name(), Kind::Text),
            Column::new(l.agreement_phase_label(), Kind::Text),
            Column::new(l.agreement_from(), Kind::Date),
            Column::new(l.agreement_to(), Kind::Date),
        ],
        rows: lines.iter().map(row).collect(),
        note: None,
    }
}
