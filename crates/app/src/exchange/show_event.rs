//! One event, as its page shows it.

use domain::access::Action;
use domain::exchange::{Stage, Standing, State, begins, ends, stage};
use domain::values::Instant;
use store::Tx;
use store::exchange::{
    EventMaterial, EventRow, Related, Visitor, counted, event as stored, event_materials,
    feedback_on, place_in_line, related_events, sign_ups_of, tally,
};

use super::at_the_foundation;
use super::feedback::{Told, to_answer, told};
use super::reaction::{Common, common};
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
    pub may_manage: bool,
    /// How many seats are kept, and how many wait.
    pub taken: i64,
    pub waiting: i64,
    pub mine: Option<Mine>,
    /// The visitor came, and can say what it gave.
    pub may_answer: bool,
    pub told: Option<Told>,
    /// What at least five participants wrote of.
    pub themes: Vec<Common>,
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
        let kept = tally(tx, row.id, now)?.kept;
        let (waiting, came) = counted(tx, row.id, now)?;
        let from = visitor(own).ok();
        let may_answer = match &from {
            Some(from) => to_answer(tx, &row, from, now)?.is_some(),
            None => false,
        };
        let told = told(tx, &row, came, (may_manage, now))?;
        let themes = match told {
            Some(_) => common(tx, row.id, &feedback_on(tx, row.id)?)?,
            None => Vec::new(),
        };
        let mine = match &from {
            Some(from) => mine(tx, &row, from, now)?,
            None => None,
        };
        let on_the_net = row.event.link.is_some();
        if !may_manage {
            row.event.link = None;
        }
        let others = related_events(tx, &row)?;
        let seen = |other: &&Related| may_manage || other.state != State::Draft;
        let named = |other: &Related| Named {
            number: other.number,
            title: other.title.clone(),
            is_open: other.state == State::Published,
        };
        let introduces = row.event.introduces;
        Ok(Shown {
            stage: stage(row.state, &row.event, kept, row.write_up.is_some(), now),
            introduces: others.iter().find(|other| Some(other.id) == introduces).map(named),
            introduced_by: others
                .iter()
                .filter(seen)
                .filter(|other| other.introduces == Some(row.id))
                .map(named)
                .collect(),
            on_the_net,
            may_manage,
            taken: kept,
            waiting,
            mine,
            may_answer,
            told,
            themes,
            material: event_materials(tx, row.id)?,
            row,
        })
    })
}

fn mine(tx: &Tx<'_>, row: &EventRow, from: &Visitor, now: Instant) -> Result<Option<Mine>, Error> {
    let all = sign_ups_of(tx, from)?;
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
