//! The calendar files of letters: one for each occasion, since a file may be about one alone (RFC 5546 3.2.2).

use documents::ics::{self, Calendar, Method};
use domain::exchange::State;
use store::exchange::EventRow;

use crate::exchange::calendar::entries;
use crate::outbox::Desk;
use crate::outside::smtp::Invitation;

/// What the receiver's calendar is to do: take the event, with the meeting's link, or strike it out where `is_off`.
/// Occasions that it had once and has no more are struck out in any case.
pub(super) fn invitations(
    desk: &Desk<'_>,
    row: &EventRow,
    (to, is_off): (&str, bool),
) -> Vec<Invitation> {
    let page = desk.url(&format!("/kalender/{}", row.number));
    let mut all = entries(row, &page);
    let is_off = is_off || row.state == State::Cancelled;
    for entry in &mut all {
        entry.cancelled = is_off;
        if let (Some(link), false) = (&row.event.link, is_off) {
            let said = entry.description.take().unwrap_or_default();
            entry.description = Some(format!("{link}\n\n{said}"));
            entry.place.get_or_insert_with(|| link.clone());
        }
    }
    if let Some(first) = all.first().cloned() {
        let most = usize::try_from(row.most_times).unwrap_or_default();
        all.extend((all.len()..most).map(|at| ics::Event {
            uid: uid(row, at),
            cancelled: true,
            ..first.clone()
        }));
    }
    all.into_iter().map(|entry| invitation(desk, row, to, entry)).collect()
}

/// By what calendars know an occasion, whatever becomes of it.
pub(in crate::exchange) fn uid(row: &EventRow, at: usize) -> String {
    format!("{}-{}@storlom", row.id, at + 1)
}

fn invitation(desk: &Desk<'_>, row: &EventRow, to: &str, entry: ics::Event) -> Invitation {
    let (organiser, attendee) = (desk.post.address(), to.to_owned());
    let method = match entry.cancelled {
        true => Method::Cancel { organiser, attendee },
        false => Method::Request { organiser, attendee },
    };
    let (code, made) = (method.code(), desk.app.now().timestamp());
    let name = row.event.title.clone();
    let file = ics::calendar(&Calendar { method, name, made, events: vec![entry] });
    Invitation { method: code, file }
}
