//! Visits to *Vad kan jag söka för?*, counted in the memory and kept once a minute: no page writes, and nothing is known
//! of a visit but its week. What a killed process has counted of its last minute is lost.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use domain::exchange::{Interest, monday};
use domain::values::Date;
use store::access::for_operator;

use crate::access::Visit;
use crate::{App, Error};

/// Visits that have not been kept yet, by organisation and the Monday of their week.
pub(crate) type Seen = Mutex<BTreeMap<(String, Date), i64>>;

/// Somebody has looked at what the organisation of the address has to give.
pub fn visited(app: &App, visit: &Visit) {
    let Some(organisation) = &visit.organisation else { return };
    let key = (organisation.slug.to_string(), monday(app.today()));
    *app.seen.lock().unwrap_or_else(PoisonError::into_inner).entry(key).or_default() += 1;
}

/// Keeps what has been counted since the last time.
///
/// # Errors
/// Those of the engine; what could not be kept is counted still.
pub fn keep_visits(app: &App) -> Result<(), Error> {
    let counted = std::mem::take(&mut *app.seen.lock().unwrap_or_else(PoisonError::into_inner));
    let mut failed = Ok(());
    for ((slug, week), number) in counted {
        let kept = for_operator(&app.store, Some(&slug)).and_then(|scope| {
            let count = |tx: &store::Tx<'_>| {
                store::exchange::count_interest(tx, Interest::Visits, week, number)
            };
            app.store.write(&scope, count)
        });
        if let Err(error) = kept {
            let mut seen = app.seen.lock().unwrap_or_else(PoisonError::into_inner);
            *seen.entry((slug, week)).or_default() += number;
            failed = Err(error.into());
        }
    }
    failed
}
