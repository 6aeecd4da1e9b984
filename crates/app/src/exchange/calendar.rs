//! The calendar: a list that is open to anyone, and the files that calendars of one's own read.

use documents::atom::{Entry, Feed, atom};
use documents::ics::{self, Calendar, Method, When};
use domain::access::Action;
use domain::exchange::{Audience, Event, Stage, State, seen_taken, stage};
use domain::values::Instant;
use store::Tx;
use store::exchange::{
    EventRow, Listing, Span, event as stored, event_bounds, event_page, events, taken_seats,
};

use super::letters::uid;
use super::{always, at_the_foundation, plain};
use crate::access::{Visit, permit};
use crate::{App, Error};

/// Events are shown so many at a time.
const PAGE: i64 = 50;

/// Which events a page of the calendar shows.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Wanted {
    /// Those that are over, of a year; else those that are to come.
    pub is_earlier: bool,
    pub year: Option<i16>,
    /// The code of a kind.
    pub kind: Option<String>,
    pub audience: Option<Audience>,
    pub series: Option<String>,
    /// From 1.
    pub page: i64,
}

/// A page of the calendar.
#[derive(Clone, Debug, PartialEq)]
pub struct CalendarPage {
    pub listed: Vec<Listed>,
    /// How many there are on all pages, without those that were called off.
    pub count: i64,
    pub page: i64,
    pub last: i64,
    /// Of what is over: which year is shown, and which there are.
    pub year: i16,
    pub years: Vec<i16>,
}

/// An event in a list.
#[derive(Clone, Debug, PartialEq)]
pub struct Listed {
    pub row: EventRow,
    pub stage: Stage,
    /// Seats that are kept, by those who have confirmed.
    pub taken: i64,
    /// There is a link; it stands in no list.
    pub on_the_net: bool,
}

/// What has been announced in a span, the first that begins first; what was called off too, so that nobody comes in vain.
///
/// # Errors
/// [`Error::Missing`] at an agency.
pub fn calendar(app: &App, visit: &Visit, span: Span) -> Result<Vec<Listed>, Error> {
    at_the_foundation(visit)?;
    let mut all = list(app, visit, span)?;
    all.retain(|listed| listed.stage != Stage::Draft);
    Ok(all)
}

/// A page of what is to come, or of what was in a year; a page or year that is not there is the nearest.
///
/// # Errors
/// [`Error::Missing`] at an agency.
pub fn calendar_page(app: &App, visit: &Visit, wanted: &Wanted) -> Result<CalendarPage, Error> {
    at_the_foundation(visit)?;
    let now = app.now();
    let listing = |(from, until)| Listing {
        from,
        until,
        kind: wanted.kind.as_deref(),
        audience: wanted.audience.map(Audience::code),
        series: wanted.series.as_deref(),
    };
    let whole = match wanted.is_earlier {
        true => listing((Instant::from_millis(i64::MIN), now)),
        false => listing((now, Instant::from_millis(i64::MAX))),
    };
    app.read(visit, |tx| {
        let mut bounds = event_bounds(tx, &whole)?;
        let year_of = |at: Option<Instant>| at.unwrap_or(now).local_date().year();
        let years: Vec<i16> = (year_of(bounds.first)..=year_of(bounds.last)).collect();
        let year = wanted.year.unwrap_or(i16::MAX);
        let year = year.clamp(year_of(bounds.first), year_of(bounds.last));
        let mut of = whole;
        if wanted.is_earlier {
            let (from, until) = whole_year(year).ok_or(Error::Missing)?;
            of = listing((from, until.min(now)));
            bounds = event_bounds(tx, &of)?;
        }
        let last = ((bounds.count + PAGE - 1) / PAGE).max(1);
        let count = bounds.count - bounds.cancelled;
        let page = wanted.page.clamp(1, last);
        let (rows, span) = event_page(tx, &of, wanted.is_earlier, (PAGE, (page - 1) * PAGE))?;
        let listed = listed(tx, rows, span, now)?;
        Ok(CalendarPage { listed, count, page, last, year, years })
    })
}

/// From the last moment before a year to the last one in it.
fn whole_year(year: i16) -> Option<(Instant, Instant)> {
    let begins = |year: i16| {
        let first = jiff::civil::Date::new(year, 1, 1).ok()?;
        Instant::from_local(first.at(0, 0, 0, 0)).map(|at| Instant::from_millis(at.millis() - 1))
    };
    Some((begins(year)?, begins(year.checked_add(1)?)?))
}

/// Every event with the drafts, for the organiser; the last that begins first.
///
/// # Errors
/// [`Error::Missing`] at an agency.
pub fn all_events(app: &App, visit: &Visit) -> Result<Vec<Listed>, Error> {
    permit(app, visit, Action::ManageEvents)?;
    at_the_foundation(visit)?;
    let mut all = list(app, visit, always())?;
    all.reverse();
    Ok(all)
}

fn list(app: &App, visit: &Visit, span: Span) -> Result<Vec<Listed>, Error> {
    let now = app.now();
    app.read(visit, |tx| {
        let rows = events(tx, span)?;
        listed(tx, rows, span, now)
    })
}

fn listed(
    tx: &Tx<'_>,
    rows: Vec<EventRow>,
    span: Span,
    now: Instant,
) -> Result<Vec<Listed>, Error> {
    let seats = taken_seats(tx, now, span)?;
    let one = |mut row: EventRow| {
        let (taken, waiting) = seats.get(&row.id).copied().unwrap_or_default();
        let seen = seen_taken(row.event.seats, taken, waiting);
        let stage = stage(row.state, &row.event, seen, row.write_up.is_some(), now);
        let on_the_net = row.event.link.take().is_some();
        Listed { row, stage, taken, on_the_net }
    };
    Ok(rows.into_iter().map(one).collect())
}

/// What is to come, and what was held lately, as a calendar to subscribe to. `url` gives an event's page.
///
/// # Errors
/// [`Error::Missing`] at an agency.
pub fn calendar_file(
    app: &App,
    visit: &Visit,
    name: &str,
    url: impl Fn(i64) -> String,
) -> Result<Vec<u8>, Error> {
    let span = Span { from: app.now().plus_days(-90), until: Instant::from_millis(i64::MAX) };
    let listed = calendar(app, visit, span)?;
    Ok(file(app, name, listed.iter().map(|listed| &listed.row), url))
}

/// What has been announced, as an Atom feed; `here` is the calendar's own address, `said` tells of an event.
///
/// # Errors
/// [`Error::Missing`] at an agency.
pub fn feed(
    app: &App,
    visit: &Visit,
    (title, here): (&str, &str),
    url: impl Fn(i64) -> String,
    said: impl Fn(&Event) -> String,
) -> Result<Vec<u8>, Error> {
    let span = Span { from: app.now(), until: Instant::from_millis(i64::MAX) };
    let listed = calendar(app, visit, span)?;
    let rows = listed.iter().map(|listed| &listed.row);
    let entry = |row: &EventRow| Entry {
        id: format!("urn:uuid:{}", row.id),
        title: row.event.title.clone(),
        link: url(row.number),
        updated: row.changed_at.timestamp(),
        summary: said(&row.event),
    };
    let updated = rows.clone().map(|row| row.changed_at).max().unwrap_or_else(|| app.now());
    Ok(atom(&Feed {
        id: here.to_owned(),
        title: title.to_owned(),
        author: visit.organisation.as_ref().map_or_else(String::new, |o| o.name.clone()),
        updated: updated.timestamp(),
        entries: rows.map(entry).collect(),
    }))
}

/// One event as a calendar file.
///
/// # Errors
/// [`Error::Missing`] if there is none that has been announced.
pub fn event_file(
    app: &App,
    visit: &Visit,
    number: i64,
    url: impl Fn(i64) -> String,
) -> Result<Vec<u8>, Error> {
    at_the_foundation(visit)?;
    let row = app.read(visit, |tx| Ok(stored(tx, number)?))?;
    if row.state == State::Draft {
        return Err(Error::Missing);
    }
    Ok(file(app, &row.event.title, std::iter::once(&row), url))
}

fn file<'a>(
    app: &App,
    name: &str,
    rows: impl Iterator<Item = &'a EventRow>,
    url: impl Fn(i64) -> String,
) -> Vec<u8> {
    let events = rows.flat_map(|row| entries(row, &url(row.number))).collect();
    let (made, method) = (app.now().timestamp(), Method::Publish);
    ics::calendar(&Calendar { method, name: name.to_owned(), made, events })
}

/// One entry for each occasion. The link is not in it: a calendar file can be passed on.
pub(super) fn entries(row: &EventRow, url: &str) -> Vec<ics::Event> {
    let event: &Event = &row.event;
    let entry = |(at, occasion): (usize, &domain::exchange::Occasion)| {
        let (start, end) = (occasion.begins()?, occasion.ends()?);
        let summary = match &occasion.note {
            Some(note) => format!("{}: {note}", event.title),
            None => event.title.clone(),
        };
        Some(ics::Event {
            uid: uid(row, at),
            sequence: u32::try_from(row.changes).unwrap_or(u32::MAX),
            when: When::Timed { start: start.timestamp(), end: end.timestamp() },
            summary,
            description: Some(plain(&event.text)),
            place: event.place.clone(),
            url: Some(url.to_owned()),
            remind_days: None,
            cancelled: row.state == State::Cancelled,
        })
    };
    event.occasions.iter().enumerate().filter_map(entry).collect()
}
