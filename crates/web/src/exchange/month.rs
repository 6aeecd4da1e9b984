//! The calendar month by month.

use app::Error;
use app::exchange::{Listed, Span, Wanted, calendar, calendar_page, clock};
use askama::Template;
use domain::exchange::{Event, Stage};
use domain::values::{Date, EARLIEST, Instant, LATEST};
use jiff::ToSpan as _;
use words::{Language, format};

use super::calendar::{address, filter, wanted};
use super::{at, stage_tag};
use crate::components::{Back, Filter, Hidden, Link, Tag};
use crate::form::Form;
use crate::frame::Frame;
use crate::page::Page;
use crate::request::Request;

#[derive(Template)]
#[template(path = "exchange/month.html")]
struct Show {
    f: Frame,
    back: Back,
    filter: Filter,
    none: bool,
    weekdays: Vec<String>,
    weeks: Vec<Vec<Day>>,
    others: [Link; 2],
}

/// A day of the month, or the empty place of one of another month.
#[derive(Default)]
struct Day {
    number: Option<i8>,
    /// Said in words where there is no grid to tell it.
    said: String,
    is_today: bool,
    events: Vec<(Link, Option<Tag>)>,
}

/// `GET /{organisation}/kalender/manad?manad=2026-12&slag=…&grupp=…&serie=…`; without a month that of what comes next.
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    let (l, wanted) = (request.language, Wanted { is_earlier: false, ..wanted(request) });
    let first = match month(request.query.get("manad")) {
        Some(first) => first,
        None => next(request, &wanted)?.first_of_month(),
    };
    let last = first.last_of_month();
    let begins = |day: Date| Instant::from_local(day.at(0, 0, 0, 0)).ok_or(Error::Missing);
    let span = Span { from: begins(first)?, until: begins(last.saturating_add(1.day()))? };
    let mut listed = calendar(&request.app, &request.visit, span)?;
    listed.retain(|one| is_wanted(&wanted, &one.row.event));
    let other = |months: i64| {
        let day = first.saturating_add(months.months());
        let rest = [("manad", day.strftime("%Y-%m").to_string())];
        Link::new(address(request, "/kalender/manad", &wanted, &rest), month_name(l, day))
    };
    Page::html(&Show {
        f: request.frame(month_name(l, first)),
        back: Back::new(address(request, "/kalender", &wanted, &[]), l.exchange_calendar()),
        filter: filter(request, "/kalender/manad", &wanted)
            .keep(Hidden::new("manad", first.strftime("%Y-%m").to_string())),
        none: listed.is_empty(),
        weekdays: weekdays(l),
        weeks: weeks(request, first, &listed),
        others: [other(-1), other(1)],
    })
}

/// The day of the first that comes and has not been called off, or today.
fn next(request: &Request, wanted: &Wanted) -> Result<Date, Error> {
    let (found, today) =
        (calendar_page(&request.app, &request.visit, wanted)?, request.app.today());
    let on = found.listed.iter().filter(|one| one.stage != Stage::Cancelled);
    let days = on.flat_map(|one| &one.row.event.occasions).map(|occasion| occasion.day);
    Ok(days.filter(|day| *day >= today).min().unwrap_or(today))
}

/// What the calendar's list asks the store for.
fn is_wanted(wanted: &Wanted, event: &Event) -> bool {
    wanted.kind.as_deref().is_none_or(|kind| kind == event.kind.code())
        && wanted.audience.is_none_or(|audience| audience == event.audience)
        && (wanted.series.is_none() || wanted.series == event.series)
}

fn month(text: &str) -> Option<Date> {
    let first: Date = format!("{text}-01").parse().ok()?;
    (EARLIEST..LATEST).contains(&first).then_some(first)
}

/// `December 2026`
fn month_name(l: Language, day: Date) -> String {
    let long = format::long_date(l, day);
    let name = long.split_once(|c: char| c.is_whitespace()).map_or("", |(_, rest)| rest);
    let mut letters = name.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// Monday is the first (SS-ISO 8601).
fn weekdays(l: Language) -> Vec<String> {
    let monday = Date::constant(2026, 3, 2);
    let name = |days: i64| {
        let said = format::weekday_date(l, monday.saturating_add(days.days()));
        said.split_whitespace().next().unwrap_or_default().to_owned()
    };
    (0..7).map(name).collect()
}

fn weeks(request: &Request, first: Date, listed: &[Listed]) -> Vec<Vec<Day>> {
    let before = usize::try_from(first.weekday().to_monday_zero_offset()).unwrap_or_default();
    let mut days: Vec<Day> = (0..before).map(|_| Day::default()).collect();
    let mut day = first;
    while day.month() == first.month() {
        days.push(one(request, day, listed));
        day = day.saturating_add(1.day());
    }
    while !days.len().is_multiple_of(7) {
        days.push(Day::default());
    }
    let mut weeks = Vec::new();
    let mut days = days.into_iter().peekable();
    while days.peek().is_some() {
        weeks.push(days.by_ref().take(7).collect());
    }
    weeks
}

fn one(request: &Request, day: Date, listed: &[Listed]) -> Day {
    let l = request.language;
    let held = listed.iter().flat_map(|one| {
        let here = one.row.event.occasions.iter().filter(|occasion| occasion.day == day);
        here.map(move |occasion| {
            let text = format!("{} {}", clock(l, occasion.from), one.row.event.title);
            let is_said = matches!(one.stage, Stage::Full | Stage::Closed | Stage::Cancelled);
            (Link::new(at(request, one.row.number), text), is_said.then(|| stage_tag(l, one.stage)))
        })
    });
    Day {
        number: Some(day.day()),
        said: format::weekday_date(l, day),
        is_today: day == request.app.today(),
        events: held.collect(),
    }
}
