//! What participants said of the events, in the order they were held: open to anyone, and always called a reaction.

use app::Error;
use app::access::may;
use app::exchange::{Point, Trend, trend};
use app::export::{Format, table as file_of};
use askama::Template;
use charts::intervals::{Intervals, Span, intervals};
use charts::{Cell, Column, Said, Written};
use domain::access::Action;
use domain::exchange::{Audience, Kind};
use domain::few::Share;
use words::{Language, args, format};

use super::super::kind;
use crate::components::{Back, Chart, Downloads, Filter, Link};
use crate::exchange::{by_kind_and_group, percent};
use crate::form::Form;
use crate::frame::Frame;
use crate::page::Page;
use crate::request::Request;

#[derive(Template)]
#[template(path = "exchange/reaction/trend.html")]
struct Show<'a> {
    f: Frame,
    back: Back,
    filter: Filter,
    chart: Option<Chart<'a>>,
    awaited: Option<String>,
    downloads: Downloads,
    topics: Option<Link>,
}

/// So large a share is what is told of: *nine in ten*.
const NINE_IN_TEN: f64 = 0.9;

/// `GET /{organisation}/reaktioner?slag=webinar&grupp=large`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    let l = request.language;
    let found = found(request)?;
    let data = table(l, &found);
    let drawing = intervals(&drawn(l, &found));
    let query = address(request);
    let file = |kind: &str, text: &str| {
        Link::new(request.within(&format!("/reaktioner/fil/{kind}{query}")), text)
    };
    let manages = may(&request.app, &request.visit, Action::ManageEvents);
    Page::html(&Show {
        f: request.frame(title(l, &found)),
        back: Back::new(request.within("/kalender"), l.exchange_calendar()),
        filter: by_kind_and_group(request, "/reaktioner", l.reaction_filter()),
        chart: (!found.points.is_empty()).then(|| {
            let about = l.reaction_chart_about();
            Chart::new(l, "reaktioner", &drawing, about, &data)
        }),
        awaited: (found.awaited > 0).then(|| l.reaction_awaited(found.awaited)),
        downloads: Downloads::new(l.button_download(), [file("csv", "CSV"), file("xlsx", "Excel")]),
        topics: manages.then(|| Link::new(request.within("/teman"), l.reaction_topics())),
    })
}

/// `GET /{organisation}/reaktioner/fil/{kind}`
pub fn file(request: &Request, _: Form) -> Result<Page, Error> {
    let format = Format::read(request.param("kind")).ok_or(Error::Missing)?;
    let data = table(request.language, &found(request)?);
    Ok(Page::File {
        name: format!("reaktioner.{}", format.ending()),
        mime: format.mime(),
        bytes: file_of(format, &data, request.app.now())?,
    })
}

fn found(request: &Request) -> Result<Trend, Error> {
    let kind = Some(request.query.get("slag")).filter(|kind| Kind::CODES.contains(kind));
    let audience = Audience::from_code(request.query.get("grupp"));
    trend(&request.app, &request.visit, kind, audience)
}

/// What stands behind the address of the files, so that they hold what is shown.
fn address(request: &Request) -> String {
    let of = |name| crate::cookies::encode(request.query.get(name));
    format!("?slag={}&grupp={}", of("slag"), of("grupp"))
}

fn title(l: Language, found: &Trend) -> String {
    let said = |point: &&Point| point.reaction.is_some_and(|r| r.gave != Share::Hidden);
    let many = |point: &&Point| match point.reaction.map(|reaction| reaction.gave) {
        Some(Share::Of(share)) => share >= NINE_IN_TEN,
        Some(Share::NearlyAll) => true,
        _ => false,
    };
    let count = |all: usize| i64::try_from(all).unwrap_or(i64::MAX);
    match count(found.points.iter().filter(said).count()) {
        0 => l.reaction_none_counted().to_owned(),
        1 if !found.points.iter().any(|point| many(&point)) => l.reaction_title_no().to_owned(),
        all => l.reaction_title(args::ReactionTitle {
            many: count(found.points.iter().filter(many).count()),
            all: format::number(all),
        }),
    }
}

/// A figure that may not be said is anything from none to all: it is never drawn as nothing.
pub(in crate::exchange) fn drawn(l: Language, found: &Trend) -> Intervals {
    let row = |point: &Point| {
        let (low, high) = point.interval.unwrap_or((0.0, 1.0));
        let estimate = match point.reaction.map(|reaction| reaction.gave) {
            Some(Share::Of(share)) => Some(share),
            _ => None,
        };
        let name = format!("{} {}", format::date(point.day), point.title);
        Span { name, value: said(l, point), low, estimate, high }
    };
    Intervals {
        said: Said {
            title: l.reaction_chart_title().to_owned(),
            description: l.reaction_chart_text(i64::try_from(found.points.len()).unwrap_or(0)),
            style: app::number_style(l),
        },
        rows: found.points.iter().map(row).collect(),
        written: Written::Percent,
        zero: true,
    }
}

/// The share as it may be said.
fn said(l: Language, point: &Point) -> String {
    let Some(reaction) = point.reaction else { return l.reaction_few().to_owned() };
    match reaction.gave {
        Share::Hidden => l.reaction_hidden().to_owned(),
        Share::NearlyNone => l.reaction_nearly_none().to_owned(),
        Share::NearlyAll => l.reaction_nearly_all().to_owned(),
        Share::Of(share) => percent(l, share),
    }
}

pub(in crate::exchange) fn table(l: Language, found: &Trend) -> charts::Table {
    let whole = |count: Option<i64>| count.map_or(Cell::Hidden, Cell::Whole);
    let row = |point: &Point| {
        let reaction = point.reaction;
        let margin = match (reaction.map(|reaction| reaction.gave), point.interval) {
            (Some(Share::Of(_)), Some((low, high))) => {
                Cell::Text(format!("{}–{}", percent(l, low), percent(l, high)))
            }
            _ => Cell::Empty,
        };
        let rate = reaction.and_then(|r| (r.came > 0).then(|| r.answered as f64 / r.came as f64));
        vec![
            Cell::Text(point.title.clone()),
            Cell::Date(point.day.to_string()),
            Cell::Text(kind(l, &point.kind)),
            Cell::Text(l.exchange_audience(point.audience.code())),
            Cell::Text(said(l, point)),
            margin,
            whole(reaction.map(|reaction| reaction.answered)),
            rate.map_or(Cell::Hidden, Cell::Real),
        ]
    };
    charts::Table {
        title: l.reaction_chart_title().to_owned(),
        columns: vec![
            Column::new(l.exchange_title_label(), charts::Kind::Text),
            Column::new(l.exchange_first_day(), charts::Kind::Date),
            Column::new(l.exchange_kind_label(), charts::Kind::Text),
            Column::new(l.exchange_audience_label(), charts::Kind::Text),
            Column::new(l.reaction_share(), charts::Kind::Written),
            Column::new(l.reaction_margin(), charts::Kind::Written),
            Column::new(l.reaction_answers(), charts::Kind::Whole),
            Column::new(l.reaction_rate(), charts::Kind::Percent),
        ],
        rows: found.points.iter().map(row).collect(),
        note: Some(l.reaction_note().to_owned()),
    }
}
