//! What participants said, event by event: each figure as it may be said, and no sums over events, from which a figure
//! that may not be said could be worked out.

use domain::exchange::{
    Audience, Ideas, Kind, Reaction, State, begins, ends, is_counted, reaction,
};
use domain::few::Share;
use domain::values::Date;
use store::exchange::{events, reactions};

use crate::access::Visit;
use crate::exchange::{always, at_the_foundation};
use crate::{App, Error};

/// An event whose answers have been counted.
#[derive(Clone, Debug, PartialEq)]
pub struct Point {
    pub number: i64,
    pub title: String,
    pub day: Date,
    pub kind: Kind,
    pub audience: Audience,
    /// Nothing where fewer than five answered.
    pub reaction: Option<Reaction>,
    /// From 0 to 1, where the share may be said or nearly so: Wilson's interval of 95 per cent.
    pub interval: Option<(f64, f64)>,
}

/// The events in the order they were held.
#[derive(Clone, Debug, PartialEq)]
pub struct Trend {
    pub points: Vec<Point>,
    /// Held, and still being answered about.
    pub awaited: i64,
}

/// Every event that has been counted, narrowed by kind and audience.
///
/// # Errors
/// [`Error::Missing`] at an agency.
pub fn trend(
    app: &App,
    visit: &Visit,
    kind: Option<&str>,
    audience: Option<Audience>,
) -> Result<Trend, Error> {
    at_the_foundation(visit)?;
    let now = app.now();
    app.read(visit, |tx| {
        let mut said = reactions(tx)?;
        let (mut points, mut awaited) = (Vec::new(), 0);
        for row in events(tx, always())? {
            let event = &row.event;
            let (Some(begins), Some(ends)) = (begins(&event.occasions), ends(&event.occasions))
            else {
                continue;
            };
            let asked_for = kind.is_none_or(|kind| event.kind.code() == kind)
                && audience.is_none_or(|audience| event.audience == audience);
            if row.state != State::Published || ends > now || !asked_for {
                continue;
            }
            if !is_counted(ends, now) {
                awaited += 1;
                continue;
            }
            let (came, answers) = said.remove(&row.id).unwrap_or_default();
            let reaction = reaction(came, &answers);
            points.push(Point {
                number: row.number,
                day: begins.local_date(),
                kind: event.kind.clone(),
                audience: event.audience,
                interval: reaction.and_then(|reaction| interval(&reaction, &answers)),
                reaction,
                title: row.event.title,
            });
        }
        Ok(Trend { points, awaited })
    })
}

fn interval(reaction: &Reaction, answers: &[Ideas]) -> Option<(f64, f64)> {
    if reaction.gave == Share::Hidden {
        return None;
    }
    let gave = answers.iter().filter(|ideas| ideas.gave()).count();
    let share = statistics::proportion(gave as u64, answers.len() as u64, 0.95).ok()?;
    Some((share.result.low, share.result.high))
}
