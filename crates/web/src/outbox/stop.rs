//! The way out of letters, open to whoever has the link in one: the page says which letters they are, a button stops
//! them, and another gives back what this link stopped. Mail programs stop them with one POST of their own (RFC 8058).

use app::Error;
use app::outbox::{Stop, Stopping, stop_letters, stopping};
use askama::Template;
use words::args;

use crate::components::Button;
use crate::errors;
use crate::filling::FormBox;
use crate::form::Form;
use crate::frame::Frame;
use crate::page::Page;
use crate::request::Request;

#[derive(Template)]
#[template(path = "outbox/stop.html")]
struct Show {
    f: Frame,
    lede: String,
    /// None where the letters are given back elsewhere.
    form: Option<FormBox>,
    /// Where somebody with an account gives them back.
    account: Option<Button>,
}

/// `GET /{organisation}/brev/stopp/{token}`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    alive(request, |token| {
        let found = stopping(&request.app, &request.visit, token)?;
        Page::html(&sheet(request, found)?)
    })
}

/// `POST /{organisation}/brev/stopp/{token}`
pub fn stop(request: &Request, form: Form) -> Result<Page, Error> {
    alive(request, |token| {
        stop_letters(&request.app, &request.visit, token, true)?;
        // A mail program wants an answer and follows no address (RFC 8058 3.1).
        if form.get("List-Unsubscribe") == "One-Click" {
            let found = stopping(&request.app, &request.visit, token)?;
            return Ok(Page::Text(request.language.stop_stopped_title(found.stop.code())));
        }
        Ok(Page::see(request.path.clone()))
    })
}

/// `POST /{organisation}/brev/stopp/{token}/aterkallelse`
pub fn take_back(request: &Request, _: Form) -> Result<Page, Error> {
    alive(request, |token| {
        stop_letters(&request.app, &request.visit, token, false)?;
        let found = stopping(&request.app, &request.visit, token)?;
        if found.is_stopped {
            return Ok(Page::see(at(request)));
        }
        let said = request.language.stop_title_again(found.stop.code());
        Ok(Page::see_with(at(request), said))
    })
}

/// What the link leads to; for one that is unknown or expired the same page.
fn alive(request: &Request, then: impl Fn(&str) -> Result<Page, Error>) -> Result<Page, Error> {
    match then(request.param("token")) {
        Err(Error::Missing) => Ok(errors::dead_way_out(request)),
        other => other,
    }
}

fn at(request: &Request) -> String {
    request.within(&format!("/brev/stopp/{}", request.param("token")))
}

fn sheet(request: &Request, found: Stopping) -> Result<Show, Error> {
    let (l, what) = (request.language, found.stop.code());
    if found.is_stopped {
        let again = format!("{}/aterkallelse", at(request));
        let (back, has_account) = (found.gives_back, found.stop != Stop::Events);
        return Ok(Show {
            f: request.frame(l.stop_stopped_title(what)),
            lede: if back { l.stop_stopped_lede().to_owned() } else { l.stop_elsewhere(what) },
            form: back.then(|| FormBox::quiet(again, l.stop_again())),
            account: (!back && has_account)
                .then(|| Button::quiet(l.access_konto_title()).href("/konto")),
        });
    }
    let organisation = &request.organisation()?.name;
    Ok(Show {
        f: request.frame(l.stop_title(what)),
        lede: l.stop_lede(args::StopLede { what, organisation }),
        form: Some(FormBox::new(at(request), l.stop_button())),
        account: None,
    })
}
