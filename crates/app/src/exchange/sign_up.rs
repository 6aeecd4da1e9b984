//! Signing up to an event, giving up one's place, taking a seat that is offered.
//!
//! The visitor comes from an organisation of the house to the foundation's: `visit` is where the event is,
//! `own` who comes.

use domain::exchange::{
    Place, Question, Reason, Stage, Standing, State, arrive, begins, ends, settle, stage,
};
use domain::outbox::Kind;
use domain::values::{Id, Instant};
use serde_json::json;
use store::Tx;
use store::audit::{Event, append};
use store::exchange::{
    EventRow, SignUp, Tally, Visitor, add_asked, add_sign_up, event as stored, live_sign_ups,
    next_ticket, set_standing, sign_ups_of, sign_ups_with, tally,
};
use words::Language;

use super::{at_the_foundation, letters};
use crate::access::Visit;
use crate::{App, Error, derived_id};

/// What somebody who signs up says.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Asked {
    pub needs: Option<String>,
    pub question: Option<String>,
    /// To the organiser's own questions, in their order.
    pub answers: Vec<String>,
    /// Of the letters about it.
    pub language: Language,
}

/// Signs the visitor up; tells whether there was a seat.
///
/// # Errors
/// [`Error::SignIn`] for a stranger; refused with [`Reason::NotOpen`], [`Reason::NotInvited`] or
/// [`Reason::AlreadySignedUp`].
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
    let comer = Comer {
        id: app.id(),
        visitor: Some(from.clone()),
        agency,
        name: person.name.clone(),
        email: person.email.to_ascii_lowercase(),
        held: None,
    };
    let now = app.now();
    app.write(visit, |tx| {
        let mut open = open_event(tx, number, now)?;
        if !open.0.event.lets_in(&comer.agency) {
            return Err(Error::refused(Reason::NotInvited));
        }
        let same = sign_ups_with(tx, open.0.id, &comer.email)?.into_iter();
        let (held, known): (Vec<_>, Vec<_>) = same
            .filter(|one| one.place.counts(now))
            .partition(|one| one.place.confirm_by.is_some());
        if !known.is_empty() || mine(tx, open.0.id, &from)?.is_some() {
            return Err(Error::refused(Reason::AlreadySignedUp));
        }
        // Anybody can hold a place in another's name: it must not keep out whoever is signed in.
        for one in &held {
            let place = Place { standing: Standing::Expired, confirm_by: None, ..one.place };
            set_standing(tx, &place)?;
            note(tx, "sign-up.offer-ended", &place, now)?;
        }
        if !held.is_empty() {
            open = open_event(tx, number, now)?;
        }
        let place = arrive_in(tx, (&open.0, open.1), &comer, asked, now)?;
        letters::write(tx, Kind::SignUpMade, (place.id, 1), now)?;
        Ok(place.standing)
    })
}

/// Somebody who comes, and what is kept of him.
pub(super) struct Comer {
    pub id: Id,
    pub visitor: Option<Visitor>,
    pub agency: String,
    pub name: String,
    pub email: String,
    /// Until when it is to be confirmed.
    pub held: Option<Instant>,
}

/// The event, if one can sign up to it, and what stands in its list, which is in order.
pub(super) fn open_event(
    tx: &Tx<'_>,
    number: i64,
    now: Instant,
) -> Result<(EventRow, Tally), Error> {
    let row = stored(tx, number)?;
    if stage(row.state, &row.event, 0, false, now) != Stage::Open {
        return Err(Error::refused(Reason::NotOpen));
    }
    let found = tally(tx, row.id, now)?;
    if !is_due(&row, found) {
        return Ok((row, found));
    }
    settle_in(tx, &row, now)?;
    let settled = tally(tx, row.id, now)?;
    Ok((row, settled))
}

/// Gives whoever comes the next ticket, and a seat or a place in the list.
pub(super) fn arrive_in(
    tx: &Tx<'_>,
    (row, tally): (&EventRow, Tally),
    comer: &Comer,
    asked: &Asked,
    now: Instant,
) -> Result<Place, Error> {
    let standing = arrive(row.event.seats, tally.kept, tally.waits);
    let confirm_by = comer.held;
    let new = SignUp {
        place: Place { id: comer.id, ticket: next_ticket(tx, row.id)?, standing, confirm_by },
        event: row.id,
        visitor: comer.visitor.clone(),
        agency: comer.agency.clone(),
        name: Some(comer.name.clone()),
        email: Some(comer.email.clone()),
        language: asked.language.code().to_owned(),
        needs: asked.needs.clone(),
        attended: false,
        signed_at: now,
        answers: asked.answers.clone(),
    };
    add_sign_up(tx, &new)?;
    if let Some(question) = &asked.question {
        ask_at_sign_up(tx, (row.id, comer.id), question, now)?;
    }
    let action = if confirm_by.is_some() { "sign-up.held" } else { "sign-up.made" };
    note(tx, action, &new.place, now)?;
    Ok(new.place)
}

/// Puts the question that came with a sign-up.
pub(super) fn ask_at_sign_up(
    tx: &Tx<'_>,
    (event, sign_up): (Id, Id),
    question: &str,
    now: Instant,
) -> Result<(), Error> {
    let id = derived_id(&format!("storlom/asked/1 {sign_up}"));
    Ok(add_asked(tx, (id, event, sign_up), question, now)?)
}

/// The sign-up that the address has, if it still counts.
pub(super) fn known_address(
    tx: &Tx<'_>,
    event: Id,
    email: &str,
    now: Instant,
) -> Result<Option<SignUp>, Error> {
    Ok(sign_ups_with(tx, event, email)?.into_iter().find(|one| one.place.counts(now)))
}

/// The visitor's own sign-up, if it still counts.
pub(super) fn mine(tx: &Tx<'_>, event: Id, from: &Visitor) -> Result<Option<SignUp>, Error> {
    let mut all = sign_ups_of(tx, from)?.into_iter();
    Ok(all.rfind(|one| one.event == event && one.place.standing.is_live()))
}

/// Gives up the seat or the place in the list; a seat goes to the first who waits.
///
/// # Errors
/// Refused with [`Reason::NotSignedUp`] or [`Reason::IsOver`].
pub fn cancel_sign_up(app: &App, visit: &Visit, own: &Visit, number: i64) -> Result<(), Error> {
    step(app, visit, own, number, CANCEL)
}

/// Takes the seat that is offered.
///
/// # Errors
/// Refused with [`Reason::NoOffer`], [`Reason::NotSignedUp`] or [`Reason::IsOver`].
pub fn accept_seat(app: &App, visit: &Visit, own: &Visit, number: i64) -> Result<(), Error> {
    step(app, visit, own, number, ACCEPT)
}

/// What it is called in the chain, what becomes of the standing, and the letter that says so.
pub(super) struct Step {
    action: &'static str,
    go: fn(Standing, Instant) -> Result<Standing, Reason>,
    letter: (Kind, i64),
}

pub(super) const CANCEL: Step = Step {
    action: "sign-up.cancelled",
    go: |standing, _| standing.cancel(),
    letter: (Kind::SignUpCancelled, 1),
};
pub(super) const ACCEPT: Step =
    Step { action: "sign-up.seat-taken", go: Standing::accept, letter: (Kind::SignUpMade, 2) };

fn step(app: &App, visit: &Visit, own: &Visit, number: i64, step: Step) -> Result<(), Error> {
    at_the_foundation(visit)?;
    let (from, now) = (visitor(own)?, app.now());
    app.write(visit, |tx| {
        let row = stored(tx, number)?;
        if row.state != State::Published || ends(&row.event.occasions).is_none_or(|at| at <= now) {
            return Err(Error::refused(Reason::IsOver));
        }
        settle_in(tx, &row, now)?;
        let mine = mine(tx, row.id, &from)?;
        let mine = mine.ok_or_else(|| Error::refused(Reason::NotSignedUp))?;
        step_in(tx, &row, &mine.place, (&step, now)).map(|_| ())
    })
}

/// Moves the sign-up, and the list with it.
pub(super) fn step_in(
    tx: &Tx<'_>,
    row: &EventRow,
    from: &Place,
    (step, now): (&Step, Instant),
) -> Result<Place, Error> {
    let standing = (step.go)(from.standing, now).map_err(Error::refused)?;
    let place = Place { standing, ..*from };
    set_standing(tx, &place)?;
    note(tx, step.action, &place, now)?;
    letters::write(tx, step.letter.0, (place.id, step.letter.1), now)?;
    settle_in(tx, row, now)?;
    Ok(place)
}

/// Ends offers that nobody took and places that nobody confirmed, and offers free seats to the first who wait.
pub(super) fn settle_in(tx: &Tx<'_>, row: &EventRow, now: Instant) -> Result<(), Error> {
    let Some(begins) = begins(&row.event.occasions) else { return Ok(()) };
    if !is_due(row, tally(tx, row.id, now)?) {
        return Ok(());
    }
    let all = live_sign_ups(tx, row.id)?;
    let places: Vec<Place> = all.iter().map(|one| one.place).collect();
    for place in settle(row.event.seats, &places, now, begins) {
        set_standing(tx, &place)?;
        let Standing::Offered { until } = place.standing else {
            note(tx, "sign-up.offer-ended", &place, now)?;
            continue;
        };
        note(tx, "sign-up.seat-offered", &place, now)?;
        // Whoever has an account is told that something waits; whoever has not confirmed, when that is done.
        let is_guest = all.iter().any(|one| one.place.id == place.id && one.visitor.is_none());
        if is_guest && place.confirm_by.is_none() {
            letters::write(tx, Kind::SignUpOffered, (place.id, until.millis()), now)?;
        }
    }
    Ok(())
}

/// Whether anything in the list may have to change: told from counts, since a list can be long.
pub(super) fn is_due(row: &EventRow, Tally { kept, waits, has_ended }: Tally) -> bool {
    has_ended || (waits && row.event.seats.is_none_or(|seats| kept < seats))
}

/// What the organiser asks of whoever signs up.
///
/// # Errors
/// [`Error::Missing`] without an event that has been announced.
pub fn questions_at_sign_up(app: &App, visit: &Visit, number: i64) -> Result<Vec<Question>, Error> {
    at_the_foundation(visit)?;
    let row = app.read(visit, |tx| Ok(stored(tx, number)?))?;
    if row.state == State::Draft { Err(Error::Missing) } else { Ok(row.event.questions) }
}

/// Who comes.
pub(super) fn visitor(own: &Visit) -> Result<Visitor, Error> {
    let person = own.person.as_ref().ok_or(Error::SignIn)?;
    let organisation = own.organisation.as_ref().ok_or(Error::SignIn)?;
    Ok(Visitor { organisation: organisation.id, account: person.id })
}

/// Without who it was: that is erased by rule, and the chain is not.
pub(super) fn note(
    tx: &Tx<'_>,
    action: &'static str,
    place: &Place,
    now: Instant,
) -> Result<(), Error> {
    let facts = json!({ "ticket": place.ticket, "standing": place.standing.code() });
    let subject = ("sign_up", place.id);
    note_of_nobody(tx, action, subject, facts.to_string(), now)
}

/// An entry that names nobody.
pub(crate) fn note_of_nobody(
    tx: &Tx<'_>,
    action: &'static str,
    (subject_table, subject): (&'static str, Id),
    facts: String,
    at: Instant,
) -> Result<(), Error> {
    let subject = subject.to_string();
    append(tx, &Event { at, account: None, action, subject_table, subject, facts, rows: &[] })?;
    Ok(())
}
