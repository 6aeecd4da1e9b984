//! A new event, as a draft that only the organiser sees.

use domain::access::Action;
use domain::exchange::{Event, State};
use domain::values::Id;
use serde_json::json;
use store::exchange::{EventRow, add_event};

use super::{at_the_foundation, check_introduction};
use crate::access::{Visit, permit};
use crate::agreement::{By, number_by_form};
use crate::{App, Error};

/// Adds a draft; gives its number. A second submit of the same form gives the first one's.
///
/// # Errors
/// Refused at `introduces`.
pub fn create_event(
    app: &App,
    visit: &Visit,
    event: &Event,
    key: Option<Id>,
) -> Result<i64, Error> {
    permit(app, visit, Action::ManageEvents)?;
    at_the_foundation(visit)?;
    let (by, id) = (By::of(app, visit)?, key.unwrap_or_else(|| app.id()));
    app.write(visit, |tx| {
        let number = match number_by_form(tx, key, "event", by.now)? {
            Ok(number) => number,
            Err(first) => return Ok(first),
        };
        check_introduction(tx, event, id)?;
        let row = EventRow {
            id,
            number,
            state: State::Draft,
            event: event.clone(),
            because: None,
            write_up: None,
            changes: 0,
            changed_at: by.now,
            most_times: 0,
        };
        add_event(tx, &row)?;
        by.note(tx, "event.created", ("event", id), &json!({ "number": number }), &[])?;
        Ok(number)
    })
}
