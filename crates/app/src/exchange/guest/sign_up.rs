//! Signing up without an account: the place is taken at once, and kept until it is confirmed in time.

use domain::exchange::{HOLD_MINUTES, Reason, most_held};
use domain::outbox::Kind;
use domain::values::Instant;
use store::Tx;
use store::exchange::{
    Attempt, SignUp, add_attempt, forget_attempts, other_attempts, remove_asked, set_held,
};
use store::outbox::Direct;
use words::Language;

use crate::access::Visit;
use crate::exchange::at_the_foundation;
use crate::exchange::sign_up::{
    Asked, Comer, arrive_in, ask_at_sign_up, known_address, open_event,
};
use crate::outbox::{add_within_limit, recipient};
use crate::{App, Error};

/// Somebody without an account who signs up.
#[derive(Clone, Debug, PartialEq)]
pub struct Guest {
    pub name: String,
    pub email: String,
    pub agency: String,
    pub asked: Asked,
    /// Where the request comes from, as an office or a household is told from another. Kept as a keyed hash, until
    /// it is confirmed.
    pub network: String,
}

/// Signs somebody up without an account, until it has been confirmed or is too late. Says the same for an address
/// that had signed up before: that one gets a letter which tells.
///
/// # Errors
/// Refused with [`Reason::NotOpen`] or [`Reason::TooManyHeld`]; at `agency` with [`Reason::NotInvited`].
pub fn sign_up_as_guest(app: &App, visit: &Visit, number: i64, guest: &Guest) -> Result<(), Error> {
    at_the_foundation(visit)?;
    let (letter, now) = (app.id(), app.now());
    let network = app.keyed_hash("network", &guest.network);
    let (recipient, until) = (recipient(app, &guest.email), now.plus_minutes(HOLD_MINUTES));
    let comer = Comer {
        id: app.id(),
        visitor: None,
        agency: guest.agency.clone(),
        name: guest.name.clone(),
        email: guest.email.clone(),
        held: Some(until),
    };
    app.write(visit, |tx| {
        let (row, tally) = open_event(tx, number, now)?;
        if !row.event.lets_in(&comer.agency) {
            return Err(Error::refused_at("agency", Reason::NotInvited));
        }
        // Before anything is asked of the address, and the same for each: the answer must say nothing of it.
        let attempt = Attempt { event: row.id, network, recipient };
        if other_attempts(tx, &attempt, now)? >= most_held(row.event.seats) {
            return Err(Error::refused(Reason::TooManyHeld));
        }
        add_attempt(tx, &attempt, until)?;
        forget_attempts(tx, now)?;
        let known = known_address(tx, row.id, &comer.email, now)?;
        let (kind, subject) = match &known {
            Some(known) if known.place.confirm_by.is_none() => (Kind::SignUpKnown, known.place.id),
            Some(known) => (Kind::SignUpConfirm, known.place.id),
            None => (Kind::SignUpConfirm, comer.id),
        };
        // Without a letter nobody could confirm it.
        let direct = Direct { id: letter, kind, subject, recipient: Some(recipient) };
        let leaves = add_within_limit(tx, &direct, now)?;
        match known {
            None if leaves => {
                arrive_in(tx, (&row, tally), &comer, &guest.asked, now)?;
            }
            Some(known) if known.place.confirm_by.is_some() => {
                say_anew(tx, known, &comer, &guest.asked, now)?;
            }
            _ => {}
        }
        Ok(())
    })
}

/// What was said last stands: somebody else may have held the place in the same name. Ticket and time stay.
fn say_anew(
    tx: &Tx<'_>,
    known: SignUp,
    comer: &Comer,
    asked: &Asked,
    now: Instant,
) -> Result<(), Error> {
    let one = SignUp {
        agency: comer.agency.clone(),
        name: Some(comer.name.clone()),
        language: asked.language.code().to_owned(),
        needs: asked.needs.clone(),
        answers: asked.answers.clone(),
        ..known
    };
    set_held(tx, &one)?;
    remove_asked(tx, one.place.id)?;
    if let Some(question) = &asked.question {
        ask_at_sign_up(tx, (one.event, one.place.id), question, now)?;
    }
    Ok(())
}

/// The language of what is stored.
pub(crate) fn language(code: &str) -> Language {
    Language::read(code).unwrap_or_default()
}
