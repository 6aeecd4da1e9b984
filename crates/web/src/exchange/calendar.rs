//! The calendar: what is to come, open to anyone.

use app::Error;
use app::access::{may, organisations};
use app::exchange::{CalendarPage, Listed, SignedUp, Wanted, calendar_page, signed_up_here};
use askama::Template;
use domain::access::Action;
use domain::exchange::{Audience, Kind, Stage};
use words::{Language, args, format};

use super::sign_up::standing_tag;
use super::{at, by_kind_and_group, kind, place, stage_tag, times};
use crate::components::{Button, Filter, Hidden, Link, Pagination, Tag};
use crate::cookies::encode;
use crate::form::Form;
use crate::frame::Frame;
use crate::page::Page;
use crate::request::Request;

#[derive(Template)]
#[template(path = "exchange/calendar.html")]
struct Show {
    f: Frame,
    lede: String,
    filter: Filter,
    /// The way to everything, where nothing fits what is chosen.
    all: Option<Link>,
    entries: Vec<Entry>,
    pages: Pagination,
    /// Of what is over: the other years.
    years: Vec<Link>,
    others: Vec<Link>,
    add: Option<Button>,
    feeds: Feeds,
}

/// Where a program follows the calendar.
struct Feeds {
    ics: String,
    atom: String,
    /// The first as a link that opens the reader's own calendar.
    subscribe: Link,
}

/// One event of the list.
struct Entry {
    day: i8,
    month: String,
    link: Link,
    when: String,
    facts: String,
    tag: Option<Tag>,
    mine: Option<Tag>,
}

/// `GET /kalender`: the foundation's, wherever its own addresses begin.
pub fn front(request: &Request, _: Form) -> Result<Page, Error> {
    let all = organisations(&request.app)?;
    let foundation = all.iter().find(|organisation| organisation.is_foundation());
    Ok(Page::see(format!("/{}/kalender", foundation.ok_or(Error::Missing)?.slug)))
}

/// `GET /{organisation}/kalender?slag=…&grupp=…&serie=…&vilka=tidigare&ar=2025&sida=2`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    let (l, wanted) = (request.language, wanted(request));
    let earlier = wanted.is_earlier;
    let found = calendar_page(&request.app, &request.visit, &wanted)?;
    let mine = match earlier {
        true => Vec::new(),
        false => signed_up_here(&request.app, &request.visit, &request.own()?)?,
    };
    let is_narrowed = wanted.kind.is_some() || wanted.audience.is_some() || wanted.series.is_some();
    let nothing_fits = is_narrowed && found.count == 0;
    Page::html(&Show {
        f: request.frame(title(l, &found, (earlier, nothing_fits))),
        lede: match &wanted.series {
            Some(series) => l.exchange_series_lede(series),
            None => l.exchange_lede(&request.organisation()?.name),
        },
        filter: filter(request, "/kalender", &wanted),
        all: nothing_fits.then(|| {
            let path = if earlier { "/kalender?vilka=tidigare" } else { "/kalender" };
            Link::new(request.within(path), l.exchange_see_all())
        }),
        entries: found.listed.iter().map(|one| entry(request, one, &mine)).collect(),
        pages: pages(request, &wanted, &found),
        years: if earlier { years(request, &wanted, &found) } else { Vec::new() },
        others: others(request, &wanted),
        add: may(&request.app, &request.visit, Action::ManageEvents)
            .then(|| Button::quiet(l.exchange_manage()).href(request.within("/evenemang"))),
        feeds: feeds(request),
    })
}

fn title(l: Language, found: &CalendarPage, (earlier, nothing_fits): (bool, bool)) -> String {
    let year = found.year.to_string();
    match (earlier, nothing_fits) {
        (false, false) => l.exchange_title(found.count),
        (false, true) => l.exchange_none_chosen().to_owned(),
        (true, false) => {
            l.exchange_held_title(args::ExchangeHeldTitle { count: found.count, year })
        }
        (true, true) => l.exchange_none_chosen_held(year),
    }
}

fn feeds(request: &Request) -> Feeds {
    let url = |kind: &str| {
        let path = request.within(&format!("/kalender/fil/{kind}"));
        format!("{}{path}", request.public_url)
    };
    let ics = url("ics");
    let rest = ics.split_once("://").map_or(&*ics, |(_, rest)| rest);
    let subscribe = Link::new(format!("webcal://{rest}"), request.language.exchange_ics());
    Feeds { subscribe, ics, atom: url("atom") }
}

pub(super) fn wanted(request: &Request) -> Wanted {
    let query = &request.query;
    let (kind, series) = (query.get("slag"), query.get("serie").trim());
    Wanted {
        is_earlier: query.get("vilka") == "tidigare",
        year: query.get("ar").parse().ok(),
        kind: Kind::CODES.contains(&kind).then(|| kind.to_owned()),
        audience: Audience::from_code(query.get("grupp")),
        series: (!series.is_empty()).then(|| series.to_owned()),
        page: query.get("sida").parse().unwrap_or(1),
    }
}

pub(super) fn filter(request: &Request, path: &str, wanted: &Wanted) -> Filter {
    let l = request.language;
    let mut filter = by_kind_and_group(request, path, l.exchange_filter());
    if wanted.is_earlier {
        filter = filter.keep(Hidden::new("vilka", "tidigare"));
    }
    if let Some(series) = &wanted.series {
        filter = filter.keep(Hidden::new("serie", series.clone()));
        filter = filter.clear(Link::new(request.within(path), l.application_all()));
    }
    filter
}

/// An address of the calendar with what is chosen, and `rest`, which is of letters and numbers.
pub(super) fn address(
    request: &Request,
    path: &str,
    wanted: &Wanted,
    rest: &[(&str, String)],
) -> String {
    let kept = ["slag", "grupp"].map(|name| (name, encode(request.query.get(name))));
    let series = wanted.series.as_ref().map(|series| ("serie", encode(series)));
    let all = kept.iter().chain(&series).chain(rest).filter(|(_, value)| !value.is_empty());
    let all: Vec<String> = all.map(|(name, value)| format!("{name}={value}")).collect();
    match all.is_empty() {
        true => request.within(path),
        false => request.within(&format!("{path}?{}", all.join("&"))),
    }
}

fn pages(request: &Request, wanted: &Wanted, found: &CalendarPage) -> Pagination {
    let l = request.language;
    let link = |page: i64, text: &str| {
        let mut rest = vec![("sida", page.to_string())];
        if wanted.is_earlier {
            rest.extend([("vilka", "tidigare".to_owned()), ("ar", found.year.to_string())]);
        }
        Link::new(address(request, "/kalender", wanted, &rest), text)
    };
    let here = args::ExchangePage { page: found.page, of: found.last };
    Pagination::new(
        l.exchange_pages(),
        l.exchange_page(here),
        (found.page > 1).then(|| link(found.page - 1, l.exchange_page_back())),
        (found.page < found.last).then(|| link(found.page + 1, l.exchange_page_more())),
    )
}

/// The other years, the latest first.
fn years(request: &Request, wanted: &Wanted, found: &CalendarPage) -> Vec<Link> {
    let others = found.years.iter().rev().filter(|year| **year != found.year);
    let link = |year: &i16| {
        let rest = [("vilka", "tidigare".to_owned()), ("ar", year.to_string())];
        Link::new(address(request, "/kalender", wanted, &rest), year.to_string())
    };
    others.map(link).collect()
}

fn others(request: &Request, wanted: &Wanted) -> Vec<Link> {
    let l = request.language;
    let to = |path: &str, rest: &[(&str, String)], text: &str| {
        Link::new(address(request, path, wanted, rest), text)
    };
    let other = match wanted.is_earlier {
        true => to("/kalender", &[], l.exchange_coming()),
        false => to("/kalender", &[("vilka", "tidigare".to_owned())], l.exchange_earlier()),
    };
    vec![
        other,
        to("/kalender/manad", &[], l.exchange_by_month()),
        Link::new(request.within("/reaktioner"), l.reaction_trend()),
    ]
}

fn entry(request: &Request, listed: &Listed, mine: &[SignedUp]) -> Entry {
    let (l, event) = (request.language, &listed.row.event);
    let first = event.occasions.first();
    let day = first.map_or(1, |occasion| occasion.day.day());
    let facts = [
        Some(kind(l, &event.kind)),
        place(l, event, listed.on_the_net),
        (event.audience != Audience::Everyone).then(|| l.exchange_audience(event.audience.code())),
    ];
    Entry {
        day,
        month: first.map(|occasion| month(l, occasion.day)).unwrap_or_default(),
        link: Link::new(at(request, listed.row.number), event.title.clone()),
        when: times(l, event),
        facts: facts.into_iter().flatten().collect::<Vec<_>>().join(" · "),
        tag: (listed.stage != Stage::Open).then(|| stage_tag(l, listed.stage)),
        mine: mine
            .iter()
            .find(|one| one.number == listed.row.number)
            .map(|one| standing_tag(l, one)),
    }
}

/// `nov`, as a calendar's leaf shows it.
fn month(l: Language, day: domain::values::Date) -> String {
    let long = format::long_date(l, day);
    let name = long.split(|c: char| c.is_whitespace()).nth(1).unwrap_or_default();
    name.chars().take(3).collect()
}
