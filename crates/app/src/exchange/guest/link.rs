//! Following a link in a letter: opening it shows what it is for, and a button does it, once.

use domain::exchange::{
    Feedback, LinkTo, Place, Reason, Standing, State, attendance, begins, ends, feedback_ends,
};
use domain::outbox::Kind;
use domain::values::{Id, Instant};
use store::Tx;
use store::exchange::{
    EventRow, SignUp, add_feedback, end_attempts, event_with, has_answered, notice_with,
    set_attended, set_notice, set_standing, sign_up_with,
};
use store::outbox::{end_links, linked};

use crate::access::{Visit, hash_token};
use crate::exchange::question::{ask_in, may_ask};
use crate::exchange::sign_up::{ACCEPT, CANCEL, note, note_of_nobody, settle_in, step_in};
use crate::exchange::{at_the_foundation, letters};
use crate::outbox::recipient;
use crate::{App, Error};

/// What a link leads to.
#[derive(Clone, Debug, PartialEq)]
pub struct Opened {
    pub row: EventRow,
    /// Of the sign-up that it is about, if it is about one.
    pub standing: Option<Standing>,
    /// It is not time yet.
    pub not_before: Option<Instant>,
}

/// What following it did.
#[derive(Clone, Debug, PartialEq)]
pub struct Followed {
    /// The event's.
    pub number: i64,
    pub standing: Option<Standing>,
}

/// What the link is about. Reading changes nothing: whatever follows links in mail may come first.
///
/// # Errors
/// [`Error::Missing`] alike for a link that is unknown, used or expired.
pub fn opened(app: &App, visit: &Visit, link: LinkTo, token: &str) -> Result<Opened, Error> {
    at_the_foundation(visit)?;
    let (hash, now) = (hash_token(token), app.now());
    app.read(visit, |tx| {
        let subject = linked(tx, &hash, link.code(), now)?.ok_or(Error::Missing)?;
        if link == LinkTo::Notice {
            let row = event_with(tx, notice_with(tx, subject)?.event)?;
            return Ok(Opened { row: without_link(row), standing: None, not_before: None });
        }
        let (one, row) = about(tx, subject)?;
        if link == LinkTo::Ask && !may_ask(tx, &row, &one, now)? {
            return Err(Error::Missing);
        }
        let early = (link == LinkTo::Attend).then(|| opens(&row)).flatten();
        Ok(Opened {
            row: without_link(row),
            standing: Some(one.place.standing),
            not_before: early.filter(|opens| now < *opens),
        })
    })
}

/// Does what the link is for.
///
/// # Errors
/// As [`opened`]; refused with [`Reason::TooEarly`].
pub fn follow(app: &App, visit: &Visit, link: LinkTo, token: &str) -> Result<Followed, Error> {
    at_the_foundation(visit)?;
    let (hash, now) = (hash_token(token), app.now());
    app.write(visit, |tx| {
        let subject = linked(tx, &hash, link.code(), now)?.ok_or(Error::Missing)?;
        if link == LinkTo::Notice {
            return notice(tx, subject, now);
        }
        let row = about(tx, subject)?.1;
        if link == LinkTo::Attend && opens(&row).is_none_or(|opens| now < opens) {
            return Err(Error::refused(Reason::TooEarly));
        }
        settle_in(tx, &row, now)?;
        // As it stands after that.
        let one = sign_up_with(tx, subject)?;
        let place = match link {
            LinkTo::Confirm => confirm(app, tx, &one, now),
            LinkTo::Cancel => step_in(tx, &row, &one.place, (&CANCEL, now)),
            LinkTo::Seat => step_in(tx, &row, &one.place, (&ACCEPT, now)),
            LinkTo::Attend => attend(tx, &one, now),
            LinkTo::Ask | LinkTo::Feedback | LinkTo::Notice => Err(Error::Missing),
        };
        let place = place.map_err(dead)?;
        end_links(tx, subject, link.code())?;
        Ok(Followed { number: row.number, standing: Some(place.standing) })
    })
}

/// Says what the event gave whoever has the link.
///
/// # Errors
/// As [`opened`].
pub fn give_feedback_by_link(
    app: &App,
    visit: &Visit,
    token: &str,
    said: &Feedback,
) -> Result<i64, Error> {
    at_the_foundation(visit)?;
    let (hash, now) = (hash_token(token), app.now());
    app.write(visit, |tx| {
        let code = LinkTo::Feedback.code();
        let subject = linked(tx, &hash, code, now)?.ok_or(Error::Missing)?;
        let (one, row) = about(tx, subject)?;
        let is_open = ends(&row.event.occasions).is_some_and(|ends| now < feedback_ends(ends));
        if !one.attended || !is_open || has_answered(tx, subject)? {
            return Err(Error::Missing);
        }
        add_feedback(tx, subject, said)?;
        end_links(tx, subject, code)?;
        let facts = serde_json::json!({ "number": row.number }).to_string();
        note_of_nobody(tx, "event.feedback-given", ("event", row.id), facts, now)?;
        Ok(row.number)
    })
}

/// Puts a question of whoever has the link, which holds until the event is over: a question takes nothing from anybody,
/// and one thinks of more than one.
///
/// # Errors
/// As [`opened`].
pub fn ask_by_link(app: &App, visit: &Visit, token: &str, text: &str) -> Result<i64, Error> {
    at_the_foundation(visit)?;
    let (hash, id, now) = (hash_token(token), app.id(), app.now());
    app.write(visit, |tx| {
        let subject = linked(tx, &hash, LinkTo::Ask.code(), now)?.ok_or(Error::Missing)?;
        let (one, row) = about(tx, subject)?;
        ask_in(tx, (&row, &one), (id, text), now).map_err(dead)?;
        Ok(row.number)
    })
}

/// What cannot be done any more looks like a link that is unknown, whatever the reason.
fn dead(error: Error) -> Error {
    if matches!(error, Error::Refused(_)) { Error::Missing } else { error }
}

fn about(tx: &Tx<'_>, sign_up: Id) -> Result<(SignUp, EventRow), Error> {
    let one = sign_up_with(tx, sign_up)?;
    let row = event_with(tx, one.event)?;
    // What was called off has nothing more to be done with.
    if row.state != State::Published {
        return Err(Error::Missing);
    }
    Ok((one, row))
}

/// The page is open to whoever has the link; where the meeting is stands in letters alone.
fn without_link(mut row: EventRow) -> EventRow {
    row.event.link = None;
    row
}

fn opens(row: &EventRow) -> Option<Instant> {
    let times = begins(&row.event.occasions).zip(ends(&row.event.occasions));
    times.map(|(begins, ends)| attendance(begins, ends).0)
}

fn confirm(app: &App, tx: &Tx<'_>, one: &SignUp, now: Instant) -> Result<Place, Error> {
    let place = one.place.confirm(now).map_err(Error::refused)?;
    set_standing(tx, &place)?;
    if let Some(email) = &one.email {
        end_attempts(tx, one.event, &recipient(app, email))?;
    }
    note(tx, "sign-up.confirmed", &place, now)?;
    let (kind, turn) = match place.standing {
        Standing::Offered { until } => (Kind::SignUpOffered, until.millis()),
        _ => (Kind::SignUpMade, 1),
    };
    letters::write(tx, kind, (place.id, turn), now)?;
    Ok(place)
}

fn attend(tx: &Tx<'_>, one: &SignUp, now: Instant) -> Result<Place, Error> {
    if one.place.standing != Standing::Seated {
        return Err(Error::Missing);
    }
    set_attended(tx, one.place.id, true)?;
    note(tx, "sign-up.attended", &one.place, now)?;
    Ok(one.place)
}

fn notice(tx: &Tx<'_>, subject: Id, now: Instant) -> Result<Followed, Error> {
    let asked = notice_with(tx, subject)?;
    if asked.confirm_by.is_none_or(|by| by <= now) {
        return Err(Error::Missing);
    }
    set_notice(tx, subject, None)?;
    end_links(tx, subject, LinkTo::Notice.code())?;
    let row = event_with(tx, asked.event)?;
    if row.state == State::Published {
        letters::write(tx, Kind::SignUpOpened, (subject, 1), now)?;
    }
    let facts = serde_json::json!({ "number": row.number }).to_string();
    note_of_nobody(tx, "event.notice-confirmed", ("event", row.id), facts, now)?;
    Ok(Followed { number: row.number, standing: None })
}
