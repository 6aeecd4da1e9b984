//! The calendar as files: to put into a calendar of one's own, and to follow.

use app::Error;
use app::exchange::{calendar_file, event_file, feed, plain, when_and_what};
use words::args;

use super::{at, number};
use crate::form::Form;
use crate::page::Page;
use crate::request::Request;

const ICS: &str = "text/calendar; charset=utf-8";

/// `GET /{organisation}/kalender/fil/{kind}`: `ics` or `atom`.
pub fn all(request: &Request, _: Form) -> Result<Page, Error> {
    let l = request.language;
    let name = l.exchange_calendar_of(&request.organisation()?.name);
    let url = |number: i64| format!("{}{}", request.public_url, at(request, number));
    let (mime, bytes) = match request.param("kind") {
        "ics" => (ICS, calendar_file(&request.app, &request.visit, &name, url)?),
        "atom" => {
            let here = format!("{}{}", request.public_url, request.within("/kalender"));
            let said = |event: &domain::exchange::Event| {
                let times: Vec<_> =
                    event.occasions.iter().map(|one| when_and_what(l, one)).collect();
                let (when, text) = (times.join("; "), plain(&event.text));
                l.exchange_feed_line(args::ExchangeFeedLine { when, text })
            };
            let atom = feed(&request.app, &request.visit, (&name, &here), url, said)?;
            ("application/atom+xml; charset=utf-8", atom)
        }
        _ => return Err(Error::Missing),
    };
    Ok(Page::Feed { mime, bytes })
}

/// `GET /{organisation}/kalender/{number}/kalenderfil`
pub fn one(request: &Request, _: Form) -> Result<Page, Error> {
    let number = number(request)?;
    let url = |number: i64| format!("{}{}", request.public_url, at(request, number));
    let bytes = event_file(&request.app, &request.visit, number, url)?;
    Ok(Page::File { name: format!("evenemang-{number}.ics"), mime: ICS, bytes })
}
