//! A needs survey: what is asked, and when it has closed what the agencies want most.

use app::Error;
use app::exchange::{NeedsPage, NeedsResult, needs_page, open_needs};
use app::export::{Format, table as file_of};
use askama::Template;
use charts::rows::{Row, rows};
use charts::{Cell, Column, Kind, Said};
use domain::exchange::{NeedsStage, Wanted};
use words::{Language, args, format};

use super::super::number;
use super::list::facts;
use super::stage_tag;
use crate::components::{Back, Button, Chart, Downloads, ErrorSummary, Link, Tag};
use crate::filling::FormBox;
use crate::form::Form;
use crate::frame::Frame;
use crate::page::Page;
use crate::reasons::remedy;
use crate::request::Request;

#[derive(Template)]
#[template(path = "exchange/needs/show.html")]
struct Show<'a> {
    f: Frame,
    back: Back,
    summary: Option<ErrorSummary>,
    question: Option<String>,
    facts: String,
    tag: Tag,
    text: Option<String>,
    options: Vec<String>,
    answer: Option<Button>,
    chart: Option<Chart<'a>>,
    few: bool,
    downloads: Option<Downloads>,
    open: Option<FormBox>,
    acts: Vec<Button>,
}

/// `GET /{organisation}/behov/{number}`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    let found = needs_page(&request.app, &request.visit, &request.own()?, number(request)?)?;
    show(request, &found, None)
}

/// `POST /{organisation}/behov/{number}/oppning`
pub fn open(request: &Request, _: Form) -> Result<Page, Error> {
    let number = number(request)?;
    match open_needs(&request.app, &request.visit, number) {
        Ok(()) => {
            let there = request.within(&format!("/behov/{number}"));
            Ok(Page::see_with(there, request.language.needs_opened()))
        }
        Err(Error::Refused(refusals)) => {
            let change = request.within(&format!("/behov/{number}/andring"));
            let why = remedy(request.language, &refusals, &change, |_| "last_day");
            let found = needs_page(&request.app, &request.visit, &request.own()?, number)?;
            show(request, &found, Some(why))
        }
        Err(error) => Err(error),
    }
}

/// `GET /{organisation}/behov/{number}/fil/{kind}`
pub fn file(request: &Request, _: Form) -> Result<Page, Error> {
    let (l, number) = (request.language, number(request)?);
    let format = Format::read(request.param("kind")).ok_or(Error::Missing)?;
    let found = needs_page(&request.app, &request.visit, &request.own()?, number)?;
    let (result, wanted) = counted(&found).ok_or(Error::Missing)?;
    Ok(Page::File {
        name: format!("behov-{number}.{}", format.ending()),
        mime: format.mime(),
        bytes: file_of(format, &table(l, &found, result, wanted), request.app.now())?,
    })
}

fn show(
    request: &Request,
    found: &NeedsPage,
    summary: Option<ErrorSummary>,
) -> Result<Page, Error> {
    let (l, needs, number) = (request.language, &found.row.needs, found.row.number);
    let at = |path: &str| request.within(&format!("/behov/{number}{path}"));
    let counted = counted(found);
    let drawn = counted
        .map(|(result, wanted)| (drawing(l, found, wanted), table(l, found, result, wanted)));
    let draft = found.may_manage && found.stage == NeedsStage::Draft;
    let title = counted.and_then(|(_, wanted)| finding(l, found, wanted));
    let question = title.is_some().then(|| needs.question.clone());
    let f = request.frame(title.unwrap_or_else(|| needs.question.clone()));
    let shown = Show {
        question,
        f: if summary.is_some() { f.faulty() } else { f },
        back: Back::new(request.within("/behov"), l.needs_all()),
        facts: facts(request, found),
        tag: stage_tag(l, found.stage),
        text: needs.text.clone(),
        options: if counted.is_none() { needs.options.clone() } else { Vec::new() },
        answer: found.own.map(|answered| {
            let text = if answered { l.needs_answer_again() } else { l.needs_answer() };
            Button::primary(text).href(at("/svar"))
        }),
        chart: drawn.as_ref().map(|(drawing, table)| {
            Chart::new("behov", drawing, l.needs_chart_about(), l.button_show_as_table(), table)
        }),
        few: found.stage == NeedsStage::Closed && counted.is_none(),
        downloads: counted.map(|_| {
            let links = [Link::new(at("/fil/csv"), "CSV"), Link::new(at("/fil/xlsx"), "Excel")];
            Downloads::new(l.button_download(), links)
        }),
        open: draft.then(|| FormBox::new(at("/oppning"), l.needs_open())),
        acts: match draft {
            true => vec![
                Button::quiet(l.exchange_change()).href(at("/andring")),
                Button::quiet(l.exchange_throw_away()).href(at("/bortkastat")),
            ],
            false => Vec::new(),
        },
        summary,
    };
    if shown.summary.is_some() { Page::unprocessable(&shown) } else { Page::html(&shown) }
}

fn counted(found: &NeedsPage) -> Option<(&NeedsResult, &[Wanted])> {
    let result = found.result.as_ref()?;
    Some((result, result.wanted.as_deref()?))
}

/// What is most wanted, unless two share the place or what it would be is hidden.
fn finding(l: Language, found: &NeedsPage, wanted: &[Wanted]) -> Option<String> {
    let [first, second, ..] = wanted else { return None };
    if first.points.is_none() || first.points == second.points {
        return None;
    }
    Some(l.needs_finding(found.row.needs.options.get(first.option)?))
}

fn name(found: &NeedsPage, wanted: &Wanted) -> String {
    found.row.needs.options.get(wanted.option).cloned().unwrap_or_default()
}

fn drawing(l: Language, found: &NeedsPage, wanted: &[Wanted]) -> charts::Drawing {
    let row = |one: &Wanted| Row {
        name: name(found, one),
        value: one.points.map_or_else(|| l.few_to_show().to_owned(), |p| l.needs_points(p)),
        length: one.points.map(|points| points as f64),
    };
    let said = Said {
        title: l.needs_chart_title().to_owned(),
        description: l.needs_chart_about().to_owned(),
    };
    rows(&said, &wanted.iter().map(row).collect::<Vec<_>>())
}

fn table(l: Language, found: &NeedsPage, result: &NeedsResult, wanted: &[Wanted]) -> charts::Table {
    let whole = |count: Option<i64>| count.map_or(Cell::Hidden, Cell::Whole);
    charts::Table {
        title: l.needs_chart_title().to_owned(),
        columns: vec![
            Column::new(l.needs_option(), Kind::Text),
            Column::new(l.needs_points_heading(), Kind::Whole),
            Column::new(l.needs_first(), Kind::Whole),
        ],
        rows: wanted
            .iter()
            .map(|one| vec![Cell::Text(name(found, one)), whole(one.points), whole(one.first)])
            .collect(),
        note: Some(l.needs_note(args::NeedsNote {
            answered: format::number(result.answered),
            asked: format::number(result.asked),
        })),
    }
}
