//! What letters about events say, when they leave: to those who have signed up, with or without an account, and to
//! those who want to be told when they can.

mod calendar;
mod notice;
mod sign_up;

pub(super) use calendar::uid;
pub(crate) use notice::about_notice;
pub(crate) use sign_up::about_sign_up;

use domain::exchange::{LinkTo, Occasion};
use domain::outbox::Kind;
use domain::values::{Id, Instant};
use store::Tx;
use store::outbox::{Direct, Link, add_direct};
use words::{Language, args, format};

use crate::outbox::Desk;
use crate::{Error, derived_id};

/// Puts a letter of the kind about the row in the outbox. `turn` tells it from others of the same kind: the same one
/// is never written twice.
pub(super) fn write(
    tx: &Tx<'_>,
    kind: Kind,
    (subject, turn): (Id, i64),
    now: Instant,
) -> Result<(), Error> {
    let id = derived_id(&format!("storlom/letter/1 {} {subject} {turn}", kind.code()));
    Ok(add_direct(tx, &Direct { id, kind, subject, recipient: None }, now)?)
}

/// The word that a link's address has for what it is for.
pub const fn word(link: LinkTo) -> &'static str {
    match link {
        LinkTo::Confirm => "bekraftelse",
        LinkTo::Cancel => "avanmalan",
        LinkTo::Seat => "plats",
        LinkTo::Ask => "fraga",
        LinkTo::Attend => "narvaro",
        LinkTo::Feedback => "omdome",
        LinkTo::Notice => "besked",
    }
}

/// A new link in the letter.
fn link(
    desk: &Desk<'_>,
    letter: Id,
    to: LinkTo,
    (subject, expires_at): (Id, Instant),
) -> Result<String, Error> {
    let token = desk.token(letter, Link { purpose: to.code(), subject, expires_at })?;
    Ok(desk.url(&format!("/brev/{}/{token}", word(to))))
}

/// `torsdag 3 december 2026, 09.00–16.00`
pub fn when(l: Language, occasion: &Occasion) -> String {
    l.exchange_when(args::ExchangeWhen {
        day: format::weekday_date(l, occasion.day),
        from: clock(l, occasion.from),
        to: clock(l, occasion.to),
    })
}

/// The same, and what the occasion is for, where that has been said.
pub fn when_and_what(l: Language, occasion: &Occasion) -> String {
    match &occasion.note {
        Some(note) => format!("{}: {note}", when(l, occasion)),
        None => when(l, occasion),
    }
}

/// `09.00`
pub fn clock(l: Language, time: jiff::civil::Time) -> String {
    let sign = match l {
        Language::Sv => '.',
        Language::En => ':',
    };
    format!("{:02}{sign}{:02}", time.hour(), time.minute())
}
