//! A letter as its readers will see it, to how many it goes, and the button that sends it.

use app::Error;
use app::exchange::{all_events, newsletter_ready, plain, send_newsletter};
use askama::Template;

use super::super::number;
use super::list::{facts, people};
use crate::components::{Back, Button, ErrorSummary};
use crate::filling::FormBox;
use crate::form::Form;
use crate::frame::Frame;
use crate::page::Page;
use crate::reasons::remedy;
use crate::request::Request;

#[derive(Template)]
#[template(path = "exchange/newsletter/show.html")]
struct Show {
    f: Frame,
    back: Back,
    summary: Option<ErrorSummary>,
    facts: String,
    count: Option<String>,
    text: String,
    stop: String,
    send: Option<FormBox>,
    acts: Vec<Button>,
}

/// `GET /{organisation}/nyhetsbrev/{number}`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    Page::html(&show(request)?)
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
            let change = request.within(&format!("/nyhetsbrev/{number}/andring"));
            let mut page = show(request)?;
            // What has left is changed nowhere.
            let change = if page.acts.is_empty() { "" } else { &*change };
            page.summary = Some(remedy(l, &refusals, change, |_| "receivers"));
            page.f = page.f.faulty();
            Page::unprocessable(&page)
        }
        Err(error) => Err(error),
    }
}

fn show(request: &Request) -> Result<Show, Error> {
    let (l, number) = (request.language, number(request)?);
    let ready = newsletter_ready(&request.app, &request.visit, number)?;
    let at = |path: &str| request.within(&format!("/nyhetsbrev/{number}{path}"));
    let draft = ready.row.sent_at.is_none();
    Ok(Show {
        f: request.frame(ready.row.letter.subject.clone()),
        back: Back::new(request.within("/nyhetsbrev"), l.newsletter_all()),
        summary: None,
        facts: facts(l, &ready.row, &all_events(&request.app, &request.visit)?),
        count: ready.receivers.map(|count| l.newsletter_count(people(l, count))),
        text: plain(&ready.row.letter.text),
        stop: l.newsletter_stop(format!("{}/…", request.public_url)),
        send: draft.then(|| FormBox::new(at("/sandning"), l.newsletter_send())),
        acts: match draft {
            true => vec![
                Button::quiet(l.exchange_change()).href(at("/andring")),
                Button::quiet(l.exchange_throw_away()).href(at("/bortkastat")),
            ],
            false => Vec::new(),
        },
    })
}
