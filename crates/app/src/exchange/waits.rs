//! Seats that are offered to the visitor: the start page's list, and what letters tell.

use domain::exchange::{Standing, State};
use domain::values::Instant;
use store::access::for_operator;
use store::exchange::{event_with, sign_ups_of};

use super::sign_up::visitor;
use crate::access::Visit;
use crate::{App, Error};

/// A seat that is the visitor's, if it is taken in time.
#[derive(Clone, Debug, PartialEq)]
pub struct Offer {
    /// The event's page.
    pub path: String,
    pub title: String,
    pub until: Instant,
}

/// The seats that are offered to the visitor, wherever they are.
///
/// # Errors
/// Those of the engine.
pub fn offers(app: &App, own: &Visit) -> Result<Vec<Offer>, Error> {
    let (Ok(from), now) = (visitor(own), app.now()) else { return Ok(Vec::new()) };
    let mut all = Vec::new();
    for organisation in store::access::organisations(&app.store)? {
        if organisation.kind != "foundation" {
            continue;
        }
        let scope = for_operator(&app.store, Some(organisation.slug.as_str()))?;
        let found = app.store.read(&scope, |tx| {
            let mut found = Vec::new();
            for one in sign_ups_of(tx, &from)? {
                if let Standing::Offered { until } = one.place.standing
                    && now < until
                {
                    found.push((until, event_with(tx, one.event)?));
                }
            }
            Ok::<_, Error>(found)
        })?;
        let held = found.into_iter().filter(|(_, row)| row.state == State::Published);
        all.extend(held.map(|(until, row)| Offer {
            path: format!("/{}/kalender/{}", organisation.slug, row.number),
            title: row.event.title,
            until,
        }));
    }
    Ok(all)
}
