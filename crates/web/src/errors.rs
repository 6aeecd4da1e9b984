//! The only place that turns an error into a page.

use app::Error;
use app::access::may;
use askama::Template;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use domain::access::Action;
use words::Language;

use crate::body::Fault;
use crate::components::Button;
use crate::frame::Frame;
use crate::page::Page;
use crate::reasons;
use crate::request::Request;
use crate::route::Method;
use crate::routes::template;

#[derive(Template)]
#[template(path = "layout/error.html")]
struct Show {
    f: Frame,
    text: String,
    home: Button,
    back: Option<Button>,
    sign_in: Option<Button>,
}

/// The page for an error that a handler did not answer itself.
pub fn page(request: &Request, error: &Error) -> Page {
    let l = request.language;
    let (status, title, text) = match error {
        Error::SignIn => return to_sign_in(request),
        Error::Missing => (404, l.error_missing_title(), l.error_missing_text().to_owned()),
        Error::Forbidden => (403, l.error_forbidden_title(), l.error_forbidden_text().to_owned()),
        Error::Busy => (503, l.error_busy_title(), l.error_busy_text().to_owned()),
        Error::Full => (507, l.error_full_title(), l.error_full_text().to_owned()),
        Error::Refused(refusals) => {
            let texts: Vec<String> =
                refusals.iter().map(|refusal| reasons::text(l, "", &refusal.reason)).collect();
            (422, l.error_refused_title(), texts.join(" "))
        }
        Error::Broken(what) => {
            let reference = reference(request);
            tracing::error!(reference, what, "broken");
            (500, l.error_broken_title(), l.error_broken_text(&reference))
        }
    };
    show(request, status, title, text)
}

/// The page for a one-time link that is unknown, used or expired: one for all three (rules, part 5).
pub fn dead_link(request: &Request) -> Page {
    let l = request.language;
    show(request, 404, l.access_dead_link_title(), l.access_dead_link_text().to_owned())
}

/// The same for a link in a letter about an event.
pub fn dead_letter_link(request: &Request) -> Page {
    let l = request.language;
    show(request, 404, l.access_dead_link_title(), l.exchange_dead_link().to_owned())
}

/// The same for the way out of letters.
pub fn dead_way_out(request: &Request) -> Page {
    let l = request.language;
    show(request, 404, l.access_dead_link_title(), l.stop_dead().to_owned())
}

/// The page for a body that could not be read.
pub fn body(request: &Request, fault: &Fault) -> Result<Page, Error> {
    let l = request.language;
    Ok(match fault {
        Fault::TooLarge { max_bytes } => {
            let max = format!("{} MB", max_bytes / 1024 / 1024);
            show(request, 413, l.error_too_large_title(), l.error_too_large_text(&max))
        }
        Fault::Unreadable => {
            show(request, 400, l.error_refused_title(), l.error_unreadable_text().to_owned())
        }
    })
}

/// The page that explains why a change from elsewhere was not made.
pub fn origin(request: &Request) -> Page {
    let l: Language = request.language;
    show(request, 403, l.error_origin_title(), l.error_origin_text().to_owned())
}

/// The page for somebody who has tried too often.
pub fn too_many(request: &Request) -> Page {
    let l = request.language;
    show(request, 429, l.error_too_many_title(), l.error_too_many_text().to_owned())
}

/// The page for a field that is not UTF-8.
pub fn encoding(request: &Request, field: &str) -> Result<Page, Error> {
    let l = request.language;
    Ok(show(request, 400, l.error_encoding_title(), l.error_encoding_text(field)))
}

/// When not even a page can be made.
pub fn bare(status: StatusCode) -> Response {
    status.into_response()
}

fn show(request: &Request, status: u16, title: &str, text: String) -> Page {
    let l = request.language;
    let way = |text: &str, href: String| Button::quiet(text).href(href);
    // What was not there, or is not the reader's, is no place to go back to.
    let gone = matches!(status, 403 | 404);
    let back = may(&request.app, &request.visit, Action::ReadStart)
        .then(|| nearest(request, &request.path, gone))
        .flatten();
    let f = request.frame(title);
    // Whoever has come to another organisation's pages is still signed in.
    let stranger = f.person.is_none();
    let show = Show {
        f,
        text,
        home: Button::primary(l.error_to_front()).href(home(request)),
        back: back.map(|path| way(l.error_step_back(), path)),
        sign_in: stranger.then(|| way(l.access_sign_in(), "/logga-in".to_owned())),
    };
    Page::with_status(status, &show).unwrap_or(Page::Text(String::new()))
}

/// The start page of the organisation, for those who have one there.
fn home(request: &Request) -> String {
    let inside = may(&request.app, &request.visit, Action::ReadStart);
    if inside { request.within("") } else { "/".to_owned() }
}

/// The page that the address lies under and that the reader may open.
fn nearest(request: &Request, path: &str, above: bool) -> Option<String> {
    let inside = path.starts_with(&request.within("/"));
    let open = |path: &str| {
        let action = template(Method::Get, path)?.action;
        (inside && may(&request.app, &request.visit, action)).then(|| path.to_owned())
    };
    let here = if above { None } else { open(path) };
    here.or_else(|| {
        let (parent, _) = path.rsplit_once('/')?;
        nearest(request, parent, false)
    })
}

/// Where one signs in, to come back to the page that was asked for.
fn to_sign_in(request: &Request) -> Page {
    Page::see(format!("/logga-in?back={}", crate::cookies::encode(&request.path)))
}

/// Eight characters that the reader can give to whoever looks in the log.
fn reference(request: &Request) -> String {
    request.app.random::<4>().iter().map(|byte| format!("{byte:02X}")).collect()
}

#[cfg(test)]
mod tests {
    use domain::access::Role;

    use crate::testing::Browser;

    #[test]
    fn a_page_that_is_not_there_says_where_to_go() {
        let lead = Browser::entered(Role::Coordinator);
        let page = lead.get("/liten/arenden/2026-99");
        page.assert_status(404);
        assert_eq!(page.attributes("main .button", "href"), ["/liten", "/liten/arenden"]);
        assert_eq!(page.count(".rooms"), 1, "the house stands around it");
        let page = lead.get("/liten/arenden/2026-99/beredning");
        let deeper = page.attributes("main .button", "href");
        assert_eq!(deeper, ["/liten", "/liten/arenden/2026-99"]);
        let stranger = lead.signed_out().get("/finns/inte/alls/har");
        stranger.assert_status(404);
        assert_eq!(stranger.attributes("main .button", "href"), ["/", "/logga-in"]);
    }

    #[test]
    fn a_page_of_others_leads_to_what_is_the_readers_own() {
        let nils = Browser::entered(Role::Employee).as_person("Nils Ek");
        let page = nils.get("/liten/plan/behov");
        page.assert_status(403);
        assert_eq!(page.attributes("main .button", "href"), ["/liten"]);
    }
}
