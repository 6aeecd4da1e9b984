//! Signing up to an event, giving up one's place, taking a seat that is offered.
//!
//! The visitor comes from an organisation of the house to the foundation's: `visit` is where the event is,
//! `own` who comes.

use domain::exchange::{Place, Reason, Stage, Standing, arrive, begins, settle, stage};
use domain::values::Instant;
use serde_json::json;
use store::Tx;
use store::audit::{Event, append};
use store::exchange::{
    EventRow, SignUp, Visitor, add_sign_up, event as stored, next_ticket, set_standing, sign_ups,
};

use super::at_the_foundation;
use crate::access::Visit;
use crate::{App, Error};

/// What somebody who signs up says.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Asked {
    pub needs: Option<String>,
    pub question: Option<String>,
}

/// Signs the visitor up; tells whether there was a seat.
///
/// # Errors
/// [`Error::SignIn`] for a stranger; refused with [`Reason::NotOpen`] or [`Reason::AlreadySignedUp`].
pub fn sign_up(
    app: &App,
    visit: &Visit,
    own: &Visit,
    number: i64,
    asked: &Asked,
) -> Result<Standing, Error> {
    at_the_foundation(visit)?;
    let (person, from) = (own.person.as_ref().ok_or(Error::SignIn)?, visitor(own)?);
    let agency = own.organisation.as_ref().map_or_else(String::new, |o| o.name.clone());
    let (id, now) = (app.id(), app.now());
    app.write(visit, |tx| {
        let row = stored(tx, number)?;
        let open = stage(row.state, &row.event, 0, false, now) == Stage::Open;
        if !open {
            return Err(Error::refused(Reason::NotOpen));
        }
        settle_in(tx, &row, now)?;
        let all = sign_ups(tx, row.id)?;
        if all.iter().any(|one| one.visitor == from && one.place.standing.is_live()) {
            return Err(Error::refused(Reason::AlreadySignedUp));
        }
        let standing = arrive(row.event.seats, &places(&all));
        let new = SignUp {
            place: Place { id, ticket: next_ticket(tx, row.id)?, standing },
            event: row.id,
            visitor: from.clone(),
            agency: agency.clone(),
            name: Some(person.name.clone()),
            email: Some(person.email.clone()),
            needs: asked.needs.clone(),
            question: asked.question.clone(),
            attended: false,
            signed_at: now,
        };
        add_sign_up(tx, &new)?;
        note(tx, "sign-up.made", &new.place, now)?;
        Ok(standing)
    })
}

/// Gives up the seat or the place in the list; a seat goes to the first who waits.
///
/// # Errors
/// Refused with [`Reason::NotSignedUp`].
pub fn cancel_sign_up(app: &App, visit: &Visit, own: &Visit, number: i64) -> Result<(), Error> {
    step(app, visit, own, number, ("sign-up.cancelled", |standing, _| standing.cancel()))
}

/// Takes the seat that is offered.
///
/// # Errors
/// Refused with [`Reason::NoOffer`] or [`Reason::NotSignedUp`].
pub fn accept_seat(app: &App, visit: &Visit, own: &Visit, number: i64) -> Result<(), Error> {
    step(app, visit, own, number, ("sign-up.seat-taken", Standing::accept))
}

type Step = fn(Standing, Instant) -> Result<Standing, Reason>;

fn step(
    app: &App,
    visit: &Visit,
    own: &Visit,
    number: i64,
    (action, go): (&'static str, Step),
) -> Result<(), Error> {
    at_the_foundation(visit)?;
    let (from, now) = (visitor(own)?, app.now());
    app.write(visit, |tx| {
        let row = stored(tx, number)?;
        settle_in(tx, &row, now)?;
        let all = sign_ups(tx, row.id)?;
        let mine = all.iter().rfind(|one| one.visitor == from && one.place.standing.is_live());
        let mine = mine.ok_or_else(|| Error::refused(Reason::NotSignedUp))?;
        let standing = go(mine.place.standing, now).map_err(Error::refused)?;
        let place = Place { standing, ..mine.place };
        set_standing(tx, &place)?;
        note(tx, action, &place, now)?;
        settle_in(tx, &row, now)
    })
}

/// Ends offers that nobody took and offers free seats to the first who wait.
pub(super) fn settle_in(tx: &Tx<'_>, row: &EventRow, now: Instant) -> Result<(), Error> {
    let Some(begins) = begins(&row.event.occasions) else { return Ok(()) };
    let places = places(&sign_ups(tx, row.id)?);
    for place in settle(row.event.seats, &places, now, begins) {
        set_standing(tx, &place)?;
        let action = match place.standing {
            Standing::Offered { .. } => "sign-up.seat-offered",
            _ => "sign-up.offer-ended",
        };
        note(tx, action, &place, now)?;
    }
    Ok(())
}

pub(super) fn places(all: &[SignUp]) -> Vec<Place> {
    all.iter().map(|one| one.place).collect()
}

/// Who comes.
pub(super) fn visitor(own: &Visit) -> Result<Visitor, Error> {
    let person = own.person.as_ref().ok_or(Error::SignIn)?;
    let organisation = own.organisation.as_ref().ok_or(Error::SignIn)?;
    Ok(Visitor { organisation: organisation.id, account: person.id })
}

/// Without who it was: that is erased by rule, and the chain is not.
fn note(tx: &Tx<'_>, action: &'static str, place: &Place, now: Instant) -> Result<(), Error> {
    let facts = json!({ "ticket": place.ticket, "standing": place.standing.code() });
    let event = Event {
        at: now,
        account: None,
        action,
        subject_table: "sign_up",
        subject: place.id.to_string(),
        facts: facts.to_string(),
        rows: &[],
    };
    append(tx, &event)?;
    Ok(())
}
