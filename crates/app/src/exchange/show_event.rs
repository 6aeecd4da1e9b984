//! One event, as its page shows it.

use domain::access::Action;
use domain::exchange::{Stage, State, stage};
use store::exchange::{EventRow, event as stored, events};

use super::{always, at_the_foundation};
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
}

/// The event with this number. A draft is the organiser's own; the link is shown to nobody but the organiser.
///
/// # Errors
/// [`Error::Missing`].
pub fn event(app: &App, visit: &Visit, number: i64) -> Result<Shown, Error> {
    at_the_foundation(visit)?;
    let (may_manage, now) = (may(app, visit, Action::ManageEvents), app.now());
    app.read(visit, |tx| {
        let mut row = stored(tx, number)?;
        if row.state == State::Draft && !may_manage {
            return Err(Error::Missing);
        }
        let on_the_net = row.event.link.is_some();
        if !may_manage {
            row.event.link = None;
        }
        let others = events(tx, always())?;
        let seen = |other: &&EventRow| may_manage || other.state != State::Draft;
        let named = |other: &EventRow| Named {
            number: other.number,
            title: other.event.title.clone(),
            is_open: other.state == State::Published,
        };
        let introduces = row.event.introduces;
        Ok(Shown {
            stage: stage(row.state, &row.event, 0, row.write_up.is_some(), now),
            introduces: others.iter().find(|other| Some(other.id) == introduces).map(named),
            introduced_by: others
                .iter()
                .filter(seen)
                .filter(|other| other.event.introduces == Some(row.id))
                .map(named)
                .collect(),
            on_the_net,
            may_manage,
            row,
        })
    })
}
