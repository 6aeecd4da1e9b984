//! One event, as its page shows it.

use domain::access::Action;
use domain::exchange::{Stage, Standing, State, begins, ends, seen_taken, stage};
use domain::values::Instant;
use store::Tx;
use store::exchange::{
    EventMaterial, EventRow, Related, SignUp, counted, event as stored, event_materials,
    place_in_line, related_events, sign_ups_of,
};

use super::at_the_foundation;
use super::feedback::{Told, said_of, to_answer, told};
use super::reaction::{Common, common};
use super::series::{InSeries, in_series};
use super::sign_up::visitor;
use crate::access::{Visit, may};
use crate::{App, Error};

/// Another event, to be led to.
#[derive(Clone, Debug, PartialEq)]
pub struct Named {
    pub number: i64,
    pub title: String,
    /// Whether one can sign up to it already.
    pub is_open: bool,
}

/// An event for a reader.
#[derive(Clone, Debug, PartialEq)]
pub struct Shown {
    pub row: EventRow,
    pub stage: Stage,
    /// There is a link, whether or not the reader may have it.
    pub on_the_net: bool,
    pub introduces: Option<Named>,
    pub introduced_by: Vec<Named>,
    pub in_series: InSeries,
    pub may_manage: bool,
    /// How many seats are seen as taken, and how many wait: without those who have not confirmed.
    pub taken: i64,
    pub waiting: i64,
    pub mine: Option<Mine>,
    /// Whether those of the visitor's agency can sign up; of a stranger it is asked there.
    pub lets_in: bool,
    /// The visitor came, and can say what it gave.
    pub may_answer: bool,
    pub told: Option<Told>,
    /// What at least five participants wrote of.
    pub topics: Vec<Common>,
    pub material: Vec<EventMaterial>,
}

/// The visitor's own sign-up.
#[derive(Clone, Debug, PartialEq)]
pub struct Mine {
    pub standing: Standing,
    /// The place in the waiting list, from 1, for whoever waits.
    pub in_line: i64,
    /// The link, shortly before, for whoever has a seat.
    pub link: Option<String>,
}

/// Whoever has a seat sees the link so long before it begins.
const LINK_HOURS: i64 = 24;

/// The event with this number as the visitor `own` sees it. A draft is the organiser's own; the link is shown to nobody but the organiser.
///
/// # Errors
/// [`Error::Missing`].
pub fn event(app: &App, visit: &Visit, own: &Visit, number: i64) -> Result<Shown, Error> {
    at_the_foundation(visit)?;
    let (may_manage, now) = (may(app, visit, Action::ManageEvents), app.now());
    app.read(visit, |tx| {
        let mut row = stored(tx, number)?;
        if row.state == State::Draft && !may_manage {
            return Err(Error::Missing);
        }
        let counted = counted(tx, row.id, now)?;
        let taken = seen_taken(row.event.seats, counted.taken, counted.waiting);
        let of_visitor = match visitor(own) {
            Ok(from) => sign_ups_of(tx, &from)?,
            Err(_) => Vec::new(),
        };
        let mine = mine(tx, &row, &of_visitor, now)?;
        let may_answer = to_answer(tx, &row, &of_visitor, now)?.is_some();
        let said = said_of(tx, &row, now)?;
        let told = told(&said, counted.came, may_manage);
        let topics = match told {
            Some(_) => common(tx, row.id, &said)?,
            None => Vec::new(),
        };
        let on_the_net = row.event.link.is_some();
        let agency = own.person.as_ref().and(own.organisation.as_ref()).map(|one| &one.name);
        let lets_in = agency.is_none_or(|name| row.event.lets_in(name));
        if !may_manage {
            row.event.link = None;
            row.event.invited.clear();
        }
        let others = related_events(tx, &row)?;
        let seen = |other: &&Related| may_manage || other.state != State::Draft;
        let named = |other: &Related| Named {
            number: other.number,
            title: other.title.clone(),
            is_open: other.state == State::Published,
        };
        let introduces = row.event.introduces;
        let in_series = in_series(tx, &row, now)?;
        Ok(Shown {
            stage: stage(row.state, &row.event, taken, row.write_up.is_some(), now),
            introduces: others.iter().find(|other| Some(other.id) == introduces).map(named),
            introduced_by: others
                .iter()
                .filter(seen)
                .filter(|other| other.introduces == Some(row.id))
                .map(named)
                .collect(),
            in_series,
            on_the_net,
            may_manage,
            taken,
            waiting: counted.waiting,
            mine,
            lets_in,
            may_answer,
            told,
            topics,
            material: event_materials(tx, row.id)?,
            row,
        })
    })
}

fn mine(tx: &Tx<'_>, row: &EventRow, all: &[SignUp], now: Instant) -> Result<Option<Mine>, Error> {
    let Some(own) = all.iter().rfind(|one| one.event == row.id) else { return Ok(None) };
    let standing = match own.place.standing {
        // It has ended, although the clock's round has not said so yet.
        Standing::Offered { until } if until <= now => Standing::Expired,
        standing => standing,
    };
    let soon = begins(&row.event.occasions).is_some_and(|at| at <= now.plus_hours(LINK_HOURS));
    let over = ends(&row.event.occasions).is_some_and(|at| at <= now);
    let shown = standing == Standing::Seated && row.state == State::Published && soon && !over;
    let in_line = place_in_line(tx, row.id, own.place.ticket, now)?;
    Ok(Some(Mine { standing, in_line, link: row.event.link.clone().filter(|_| shown) }))
}
