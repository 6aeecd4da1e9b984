//! The only place that turns an error into a page.

use app::Error;
use askama::Template;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use words::Language;

use crate::body::Fault;
use crate::frame::Frame;
use crate::page::Page;
use crate::reasons;
use crate::request::Request;

#[derive(Template)]
#[template(path = "layout/error.html")]
struct Show {
    f: Frame,
    text: String,
    sign_in: bool,
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
    let show = Show { f: request.frame(title), text, sign_in: request.visit.person.is_none() };
    Page::with_status(status, &show).unwrap_or(Page::Text(String::new()))
}

/// Where one signs in, to come back to the page that was asked for.
fn to_sign_in(request: &Request) -> Page {
    Page::see(format!("/logga-in?back={}", crate::cookies::encode(&request.path)))
}

/// Eight characters that the reader can give to whoever looks in the log.
fn reference(request: &Request) -> String {
    request.app.random::<4>().iter().map(|byte| format!("{byte:02X}")).collect()
}
