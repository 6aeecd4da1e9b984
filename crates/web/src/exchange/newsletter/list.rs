//! The organiser's letters.

use app::Error;
use app::exchange::{Listed, NewsletterRow, all_events, newsletter_list};
use askama::Template;
use words::{Language, args, format};

use crate::components::{Button, Link};
use crate::form::Form;
use crate::frame::Frame;
use crate::page::Page;
use crate::request::Request;

#[derive(Template)]
#[template(path = "exchange/newsletter/list.html")]
struct Show {
    f: Frame,
    add: Button,
    all: Vec<(Link, String)>,
}

/// `GET /{organisation}/nyhetsbrev`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    let l = request.language;
    let all = newsletter_list(&request.app, &request.visit)?;
    let events = all_events(&request.app, &request.visit)?;
    let sent = all.iter().filter(|row| row.sent_at.is_some()).count();
    let line = |row: &NewsletterRow| {
        let path = request.within(&format!("/nyhetsbrev/{}", row.number));
        (Link::new(path, row.letter.subject.clone()), facts(l, row, &events))
    };
    Page::html(&Show {
        f: request.frame(l.newsletter_title(i64::try_from(sent).unwrap_or(i64::MAX))),
        add: Button::primary(l.newsletter_new()).href(request.within("/nyhetsbrev/ny")),
        all: all.iter().map(line).collect(),
    })
}

/// To whom, and when it left. `events` are all that there are.
pub(super) fn facts(l: Language, row: &NewsletterRow, events: &[Listed]) -> String {
    let receivers = row.letter.receivers;
    let event = events.iter().find(|one| receivers.event() == Some(one.row.id));
    let to = match event {
        Some(one) => l.newsletter_receivers_of(&one.row.event.title),
        None => l.newsletter_receivers(receivers.code()),
    };
    match row.sent_at {
        None => l.newsletter_draft(to),
        Some(at) => l.newsletter_sent_on(args::NewsletterSentOn {
            to,
            day: format::date(at.local_date()),
            count: people(l, row.copies),
        }),
    }
}

/// How many people, as it may be said: nothing of one to four (rules, part 1).
pub(super) fn people(l: Language, count: i64) -> String {
    match domain::exchange::said(count) {
        Some(count) => format::number(count),
        None if count == 0 => format::number(0),
        None => l.newsletter_few().to_owned(),
    }
}
