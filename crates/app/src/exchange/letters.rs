//! What letters about events say, when they leave: to those who have signed up, with or without an account.

use documents::ics::Method;
use domain::exchange::{Occasion, State};
use domain::outbox::Kind;
use domain::values::Id;
use store::Tx;
use store::exchange::{EventRow, SignUp, event_with, sign_up_with};
use store::outbox::{Direct, add_direct};
use words::{Language, args, format};

use super::calendar::invitation_file;
use crate::agreement::By;
use crate::outbox::Desk;
use crate::outside::smtp::{Invitation, Mail};
use crate::{Error, derived_id};

/// Puts a letter of the kind about the sign-up in the outbox. `turn` tells it from others of the same kind: the
/// same one is never written twice.
pub(super) fn write(
    tx: &Tx<'_>,
    kind: Kind,
    (sign_up, turn): (Id, i64),
    by: &By,
) -> Result<(), Error> {
    let id = derived_id(&format!("storlom/letter/1 {} {sign_up} {turn}", kind.code()));
    Ok(add_direct(tx, &Direct { id, kind, subject: sign_up, recipient: None }, by.now)?)
}

/// To somebody who had signed up to an event that has been called off.
pub(crate) fn cancelled(desk: &Desk<'_>, letter: Id, subject: Id) -> Result<Option<Mail>, Error> {
    let (one, row) = desk.app.store.read(desk.scope, |tx| about(tx, subject))?;
    let Some(to) = one.email.filter(|_| row.state == State::Cancelled) else { return Ok(None) };
    let (l, title) = (Language::default(), &row.event.title);
    let text = [
        l.letter_event_cancelled(args::LetterEventCancelled {
            title: title.clone(),
            when: first_time(l, &row),
        }),
        l.letter_event_because(row.because.as_deref().unwrap_or_default()),
        l.letter_event_calendar_cancelled().to_owned(),
    ];
    let mail = desk.mail((letter, &to), l, l.letter_event_cancelled_subject(title), &text);
    Ok(Some(with_calendar(desk, &row, mail, &to)))
}

fn about(tx: &Tx<'_>, sign_up: Id) -> Result<(SignUp, EventRow), Error> {
    let one = sign_up_with(tx, sign_up)?;
    let row = event_with(tx, one.event)?;
    Ok((one, row))
}

/// The letter with the event for the receiver's calendar, or to be struck out of it.
fn with_calendar(desk: &Desk<'_>, row: &EventRow, mail: Mail, to: &str) -> Mail {
    let (organiser, attendee) = (desk.post.address(), to.to_owned());
    let method = match row.state {
        State::Cancelled => Method::Cancel { organiser, attendee },
        State::Draft | State::Published => Method::Request { organiser, attendee },
    };
    let (code, page) = (method.code(), desk.url(&format!("/kalender/{}", row.number)));
    let file = invitation_file(desk.app, method, row, &page);
    Mail { invitation: Some(Invitation { method: code, file }), ..mail }
}

/// When the first occasion is; it has one, since it has been published.
fn first_time(l: Language, row: &EventRow) -> String {
    row.event.occasions.first().map(|one| when(l, one)).unwrap_or_default()
}

/// `torsdag 3 december 2026, 09.00–16.00`
pub fn when(l: Language, occasion: &Occasion) -> String {
    l.exchange_when(args::ExchangeWhen {
        day: format::weekday_date(l, occasion.day),
        from: clock(l, occasion.from),
        to: clock(l, occasion.to),
    })
}

fn clock(l: Language, time: jiff::civil::Time) -> String {
    let sign = match l {
        Language::Sv => '.',
        Language::En => ':',
    };
    format!("{:02}{sign}{:02}", time.hour(), time.minute())
}
