//! The calendar: a list that is open to anyone, and the files that calendars of one's own read.

use documents::atom::{Entry, Feed, atom};
use documents::ics::{self, Calendar, Method, When};
use domain::access::Action;
use domain::exchange::{Audience, Event, Stage, State, stage};
use domain::values::Instant;
use store::exchange::{EventRow, Span, event as stored, events, taken_seats};

use super::letters::uid;
use super::{always, at_the_foundation};
use crate::access::{Visit, permit};
use crate::{App, Error};

/// What the calendar is narrowed by.
#[derive(Clone, Debug, PartialEq)]
pub struct Filter {
    pub span: Span,
    /// The code of a kind.
    pub kind: Option<String>,
    pub audience: Option<Audience>,
}

/// An event in a list.
#[derive(Clone, Debug, PartialEq)]
pub struct Listed {
    pub row: EventRow,
    pub stage: Stage,
    /// Seats that are kept.
    pub taken: i64,
    /// There is a link; it stands in no list.
    pub on_the_net: bool,
}

/// What has been announced, the first that begins first; what was called off too, so that nobody comes in vain.
///
/// # Errors
/// [`Error::Missing`] at an agency.
pub fn calendar(app: &App, visit: &Visit, filter: &Filter) -> Result<Vec<Listed>, Error> {
    at_the_foundation(visit)?;
    let mut all = list(app, visit, filter.span)?;
    all.retain(|listed| {
        let event = &listed.row.event;
        listed.stage != Stage::Draft
            && filter.kind.as_ref().is_none_or(|kind| event.kind.code() == kind)
            && filter.audience.is_none_or(|audience| event.audience == audience)
    });
    Ok(all)
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
    let listed = |mut row: EventRow, taken: i64| {
        let stage = stage(row.state, &row.event, taken, row.write_up.is_some(), now);
        let on_the_net = row.event.link.take().is_some();
        Listed { row, stage, taken, on_the_net }
    };
    app.read(visit, |tx| {
        let taken = taken_seats(tx, now, span)?;
        let all = events(tx, span)?.into_iter();
        let of = |row: &EventRow| taken.get(&row.id).copied().unwrap_or_default();
        Ok(all.map(|row| (of(&row), row)).map(|(taken, row)| listed(row, taken)).collect())
    })
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
    let listed = calendar(app, visit, &Filter { span, kind: None, audience: None })?;
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
    let listed = calendar(app, visit, &Filter { span, kind: None, audience: None })?;
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
            description: Some(event.text.clone()),
            place: event.place.clone(),
            url: Some(url.to_owned()),
            remind_days: None,
            cancelled: row.state == State::Cancelled,
        })
    };
    event.occasions.iter().enumerate().filter_map(entry).collect()
}
