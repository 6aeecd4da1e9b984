//! What only the organiser has seen is thrown away, when they have been asked: an event, a needs survey, a letter.

use app::Error;
use app::exchange::{
    event, needs_page, newsletter_ready, throw_away_event, throw_away_needs, throw_away_newsletter,
};
use domain::exchange::NeedsStage;
use domain::values::Refusal;

use super::{at, number};
use crate::components::Back;
use crate::filling::{Filling, FormBox, FormPage, answer};
use crate::form::Form;
use crate::page::Page;
use crate::request::Request;

/// `GET /{organisation}/evenemang/{number}/bortkastat`
pub fn ask_event(request: &Request, _: Form) -> Result<Page, Error> {
    Page::html(&sheet_of_event(request, &[])?)
}

/// `POST /{organisation}/evenemang/{number}/bortkastat`
pub fn event_away(request: &Request, _: Form) -> Result<Page, Error> {
    let done = throw_away_event(&request.app, &request.visit, number(request)?);
    answer(done.map(|()| gone(request, "/evenemang")), |refusals| sheet_of_event(request, refusals))
}

fn sheet_of_event(request: &Request, refusals: &[Refusal]) -> Result<FormPage, Error> {
    let row = event(&request.app, &request.visit, &request.own()?, number(request)?)?.row;
    let is_draft = row.state.throw_away().is_ok();
    sheet(request, is_draft, (row.event.title, at(request, row.number)), refusals)
}

/// `GET /{organisation}/behov/{number}/bortkastat`
pub fn ask_needs(request: &Request, _: Form) -> Result<Page, Error> {
    Page::html(&sheet_of_needs(request, &[])?)
}

/// `POST /{organisation}/behov/{number}/bortkastat`
pub fn needs_away(request: &Request, _: Form) -> Result<Page, Error> {
    let done = throw_away_needs(&request.app, &request.visit, number(request)?);
    answer(done.map(|()| gone(request, "/behov")), |refusals| sheet_of_needs(request, refusals))
}

fn sheet_of_needs(request: &Request, refusals: &[Refusal]) -> Result<FormPage, Error> {
    let number = number(request)?;
    let found = needs_page(&request.app, &request.visit, &request.own()?, number)?;
    let back = request.within(&format!("/behov/{number}"));
    let is_draft = found.stage == NeedsStage::Draft;
    sheet(request, is_draft, (found.row.needs.question, back), refusals)
}

/// `GET /{organisation}/nyhetsbrev/{number}/bortkastat`
pub fn ask_letter(request: &Request, _: Form) -> Result<Page, Error> {
    Page::html(&sheet_of_letter(request, &[])?)
}

/// `POST /{organisation}/nyhetsbrev/{number}/bortkastat`
pub fn letter_away(request: &Request, _: Form) -> Result<Page, Error> {
    let done = throw_away_newsletter(&request.app, &request.visit, number(request)?);
    let done = done.map(|()| gone(request, "/nyhetsbrev"));
    answer(done, |refusals| sheet_of_letter(request, refusals))
}

fn sheet_of_letter(request: &Request, refusals: &[Refusal]) -> Result<FormPage, Error> {
    let row = newsletter_ready(&request.app, &request.visit, number(request)?)?.row;
    let back = request.within(&format!("/nyhetsbrev/{}", row.number));
    sheet(request, row.sent_at.is_none(), (row.letter.subject, back), refusals)
}

fn gone(request: &Request, list: &str) -> Page {
    Page::see_with(request.within(list), request.language.knowledge_thrown_away())
}

/// Asks, at the page's own address; of what is no draft there is nothing to ask, but why not is said.
fn sheet(
    request: &Request,
    is_draft: bool,
    (title, back): (String, String),
    refusals: &[Refusal],
) -> Result<FormPage, Error> {
    if !is_draft && refusals.is_empty() {
        return Err(Error::Missing);
    }
    let (l, form) = (request.language, Form::default());
    let filling = Filling::new(l, &form, refusals, |l, _| l.exchange_throw_away());
    let sheet = FormBox::new(request.path.clone(), l.exchange_throw_away());
    let frame = request.frame(l.knowledge_throw_away_title(&title));
    let page = FormPage::new(frame, Back::new(back, title), &filling, sheet);
    Ok(page.lede(l.exchange_throw_away_lede()))
}
