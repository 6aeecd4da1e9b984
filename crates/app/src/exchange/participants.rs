//! Who comes to an event: for the organiser alone.

use domain::access::Action;
use domain::audit::Reading;
use domain::values::Id;
use serde_json::json;
use store::exchange::{
    AskedQuestion, EventRow, SignUp, asked_at, event as stored, set_attended, sign_ups,
};

use super::at_the_foundation;
use crate::access::{Visit, permit};
use crate::agreement::By;
use crate::audit::note_reading;
use crate::{App, Error};

/// Who has signed up to an event, and what they asked.
#[derive(Clone, Debug, PartialEq)]
pub struct Participants {
    pub row: EventRow,
    /// In the order of arrival.
    pub all: Vec<SignUp>,
    /// Of those who are coming, each by its sign-up.
    pub asked: Vec<AskedQuestion>,
}

/// Everyone who has signed up.
///
/// # Errors
/// [`Error::Missing`] without the event.
pub fn participants(app: &App, visit: &Visit, number: i64) -> Result<Participants, Error> {
    permit(app, visit, Action::ManageEvents)?;
    at_the_foundation(visit)?;
    app.read(visit, |tx| {
        let row = stored(tx, number)?;
        let (all, asked) = (sign_ups(tx, row.id)?, asked_at(tx, row.id)?);
        Ok(Participants { row, all, asked })
    })
}

/// As [`participants`], to be taken out of the house: noted in the read log.
///
/// # Errors
/// As [`participants`].
pub fn participants_taken_out(
    app: &App,
    visit: &Visit,
    number: i64,
) -> Result<Participants, Error> {
    let found = participants(app, visit, number)?;
    note_reading(app, visit, Reading::Exported, "participants", number.to_string())?;
    Ok(found)
}

/// Notes who came: those named who had a seat, and nobody else; tells how many they are, and of how many.
///
/// # Errors
/// [`Error::Missing`] without the event.
pub fn note_attendance(
    app: &App,
    visit: &Visit,
    number: i64,
    came: &[Id],
) -> Result<(i64, i64), Error> {
    permit(app, visit, Action::ManageEvents)?;
    let by = By::of(app, visit)?;
    app.write(visit, |tx| {
        let row = stored(tx, number)?;
        let (mut there, mut seats) = (0, 0);
        for one in sign_ups(tx, row.id)? {
            let has_seat = one.place.standing.has_seat();
            let attended = has_seat && came.contains(&one.place.id);
            (there, seats) = (there + i64::from(attended), seats + i64::from(has_seat));
            if attended != one.attended {
                set_attended(tx, one.place.id, attended)?;
            }
        }
        let facts = json!({ "number": number, "came": there });
        by.note(tx, "event.attendance-noted", ("event", row.id), &facts, &[])?;
        Ok((there, seats))
    })
}
