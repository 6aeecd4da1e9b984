//! A letter as its readers will see it, to how many it goes, and the button that sends it.

use app::Error;
use app::exchange::{newsletter_ready, plain, send_newsletter};
use askama::Template;

use super::super::number;
use super::list::{facts, people};
use crate::components::{Back, Button, Notice};
use crate::filling::FormBox;
use crate::form::Form;
use crate::frame::Frame;
use crate::page::Page;
use crate::request::Request;

#[derive(Template)]
#[template(path = "exchange/newsletter/show.html")]
struct Show {
    f: Frame,
    back: Back,
    fault: Option<Notice>,
    facts: String,
    count: Option<String>,
    text: String,
    stop: String,
    send: Option<FormBox>,
    change: Option<Button>,
}

/// `GET /{organisation}/nyhetsbrev/{number}`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    Page::html(&show(request, None)?)
}

/// `POST /{organisation}/nyhetsbrev/{number}/sandning`
pub fn send(request: &Request, _: Form) -> Result<Page, Error> {
    let (l, number) = (request.language, number(request)?);
    match send_newsletter(&request.app, &request.visit, number) {
        Ok(count) => {
            let there = request.within(&format!("/nyhetsbrev/{number}"));
            Ok(Page::see_with(there, l.newsletter_sending(people(l, count))))
        }
        Err(Error::Refused(refusals)) => {
            Page::unprocessable(&show(request, crate::reasons::first(l, &refusals))?)
        }
        Err(error) => Err(error),
    }
}

fn show(request: &Request, fault: Option<String>) -> Result<Show, Error> {
    let (l, number) = (request.language, number(request)?);
    let ready = newsletter_ready(&request.app, &request.visit, number)?;
    let at = |path: &str| request.within(&format!("/nyhetsbrev/{number}{path}"));
    let draft = ready.row.sent_at.is_none();
    Ok(Show {
        f: request.frame(ready.row.letter.subject.clone()),
        back: Back::new(request.within("/nyhetsbrev"), l.newsletter_all()),
        fault: fault.map(Notice::warning),
        facts: facts(l, &ready.row),
        count: ready.receivers.map(|count| l.newsletter_count(people(l, count))),
        text: plain(&ready.row.letter.text),
        stop: l.newsletter_stop(format!("{}/…", request.public_url)),
        send: draft.then(|| FormBox::new(at("/sandning"), l.newsletter_send())),
        change: draft.then(|| Button::quiet(l.exchange_change()).href(at("/andring"))),
    })
}
