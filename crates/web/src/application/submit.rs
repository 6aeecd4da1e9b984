//! Submitting, and the page that says what happens next.

use app::Error;
use app::application::show;
use askama::Template;

use super::{check, draft_id};
use crate::form::Form;
use crate::frame::Frame;
use crate::page::Page;
use crate::request::Request;

#[derive(Template)]
#[template(path = "application/submit.html")]
struct Show {
    f: Frame,
    number: String,
    manager: Option<String>,
    case: String,
}

/// `POST /{organisation}/ansokan/{draft}/inlamning`
pub fn submit(request: &Request, _: Form) -> Result<Page, Error> {
    let id = draft_id(request)?;
    match app::application::submit(&request.app, &request.visit, id) {
        Ok(number) => Ok(Page::see(request.within(&format!("/arenden/{number}/kvittens")))),
        Err(Error::Refused(refusals)) => check::refused(request, id, &refusals),
        Err(other) => Err(other),
    }
}

/// `GET /{organisation}/arenden/{number}/kvittens`: the applicant's; others are led to the case.
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    let l = request.language;
    let shown = show(&request.app, &request.visit, request.param("number"))?;
    if !shown.may.own {
        return Ok(Page::see(request.within(&format!("/arenden/{}", shown.case.number))));
    }
    let until = shown.case.answer_by.map(words::format::date);
    Page::html(&Show {
        f: request.frame(l.application_submitted_title()),
        number: l.application_submitted_number(&shown.case.number),
        manager: until.map(|date| l.application_submitted_step_manager(date)),
        case: request.within(&format!("/arenden/{}", shown.case.number)),
    })
}
