//! Being told when one can sign up to an event that another introduces.

use domain::exchange::{NOTICE_HOURS, Reason, State};
use domain::outbox::Kind;
use serde_json::json;
use store::Tx;
use store::exchange::{
    EventRow, Notice, add_notice, event as stored, event_with, notice_of, set_notice,
};
use store::outbox::Direct;
use words::Language;

use crate::access::Visit;
use crate::exchange::at_the_foundation;
use crate::exchange::sign_up::note_of_nobody;
use crate::outbox::{add_within_limit, recipient};
use crate::{App, Error};

/// Asks to be told when one can sign up to what the event with this number introduces. Whoever has signed in has
/// nothing to confirm; an `email` of anybody else is confirmed by letter.
///
/// # Errors
/// Refused with [`Reason::NotOpen`] where nothing is to come; [`Error::Missing`].
pub fn ask_for_notice(
    app: &App,
    visit: &Visit,
    number: i64,
    (email, is_known): (&str, bool),
    language: Language,
) -> Result<(), Error> {
    at_the_foundation(visit)?;
    let (id, letter, now) = (app.id(), app.id(), app.now());
    let recipient = Some(recipient(app, email));
    let confirm_by = (!is_known).then(|| now.plus_hours(NOTICE_HOURS));
    app.write(visit, |tx| {
        let coming = to_come(tx, number)?;
        let known = notice_of(tx, coming.id, email)?;
        let subject = known.as_ref().map_or(id, |known| known.id);
        let needs_letter = !is_known && known.as_ref().is_none_or(|k| k.confirm_by.is_some());
        let direct = Direct { id: letter, kind: Kind::NoticeConfirm, subject, recipient };
        if needs_letter && !add_within_limit(tx, &direct, now)? {
            return Ok(());
        }
        match known {
            Some(known) if known.confirm_by.is_some() => set_notice(tx, known.id, confirm_by)?,
            Some(_) => {}
            None => {
                let (email, language) = (email.to_owned(), language.code().to_owned());
                add_notice(tx, &Notice { id, event: coming.id, email, language, confirm_by })?;
            }
        }
        let facts = json!({ "number": coming.number }).to_string();
        note_of_nobody(tx, "event.notice-asked", ("event", coming.id), facts, now)
    })
}

/// The draft that a published event leads to.
fn to_come(tx: &Tx<'_>, number: i64) -> Result<EventRow, Error> {
    let row = stored(tx, number)?;
    if row.state == State::Draft {
        return Err(Error::Missing);
    }
    let coming = row.event.introduces.ok_or_else(|| Error::refused(Reason::NotOpen))?;
    let coming = event_with(tx, coming)?;
    if coming.state != State::Draft {
        return Err(Error::refused(Reason::NotOpen));
    }
    Ok(coming)
}
