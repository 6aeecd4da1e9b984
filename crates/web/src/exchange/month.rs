//! The calendar month by month.

use app::Error;
use app::exchange::{Listed, Span, calendar};
use askama::Template;
use domain::values::{Date, EARLIEST, Instant, LATEST};
use jiff::ToSpan as _;
use words::{Language, format};

use super::at;
use crate::components::{Back, Link};
use crate::form::Form;
use crate::frame::Frame;
use crate::page::Page;
use crate::request::Request;

#[derive(Template)]
#[template(path = "exchange/month.html")]
struct Show {
    f: Frame,
    back: Back,
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
    events: Vec<Link>,
}

/// `GET /{organisation}/kalender/manad?manad=2026-12`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    let l = request.language;
    let first = month(request.query.get("manad")).unwrap_or(request.app.today()).first_of_month();
    let last = first.last_of_month();
    let begins = |day: Date| Instant::from_local(day.at(0, 0, 0, 0)).ok_or(Error::Missing);
    let span = Span { from: begins(first)?, until: begins(last.saturating_add(1.day()))? };
    let listed = calendar(&request.app, &request.visit, span)?;
    let other = |months: i64| {
        let day = first.saturating_add(months.months());
        let path = format!("/kalender/manad?manad={}", day.strftime("%Y-%m"));
        Link::new(request.within(&path), month_name(l, day))
    };
    Page::html(&Show {
        f: request.frame(month_name(l, first)),
        back: Back::new(request.within("/kalender"), l.exchange_calendar()),
        none: listed.is_empty(),
        weekdays: weekdays(l),
        weeks: weeks(request, first, &listed),
        others: [other(-1), other(1)],
    })
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
    let held = listed.iter().filter(|one| one.row.event.occasions.iter().any(|o| o.day == day));
    let link = |one: &Listed| Link::new(at(request, one.row.number), one.row.event.title.clone());
    Day {
        number: Some(day.day()),
        said: format::weekday_date(request.language, day),
        events: held.map(link).collect(),
    }
}
