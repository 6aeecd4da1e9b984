//! Writing below a text: an answer to a question, a question to the agency behind a case, and its answer.

use app::Error;
use app::exchange::{Said, ShownKnowledge, answer_reply, hide_reply, knowledge, reply};
use domain::exchange::KnowledgeKind;
use domain::values::{Check, Refusal};
use words::args;

use super::at;
use crate::components::Back;
use crate::exchange::number;
use crate::filling::{Filling, FormBox, FormPage, Label, answer};
use crate::form::Form;
use crate::page::Page;
use crate::request::Request;

/// What is written below is at most this long.
const MAX: usize = 2000;

/// `GET /{organisation}/kunskapsbank/{number}/fragor`
pub fn page(request: &Request, form: Form) -> Result<Page, Error> {
    Page::html(&sheet(request, &form, &[])?)
}

/// `POST /{organisation}/kunskapsbank/{number}/fragor`
pub fn send(request: &Request, form: Form) -> Result<Page, Error> {
    let (l, number, own) = (request.language, number(request)?, request.own()?);
    let mut check = Check::default();
    let body = check.prose("body", form.get("body"), MAX);
    let done = check.finish(|| body).map_err(Error::from).and_then(|body| {
        reply(&request.app, &request.visit, &own, number, (&body, form.key()))?;
        let kind = shown(request)?.text.kind;
        Ok(Page::see_with(at(request, number, ""), l.knowledge_replied(kind.code())))
    });
    answer(done, |refusals| sheet(request, &form, refusals))
}

/// `GET /{organisation}/kunskapsbank/{number}/fragor/{reply}/svar`
pub fn answer_page(request: &Request, form: Form) -> Result<Page, Error> {
    Page::html(&answer_sheet(request, &form, &[])?)
}

/// `POST /{organisation}/kunskapsbank/{number}/fragor/{reply}/svar`
pub fn send_answer(request: &Request, form: Form) -> Result<Page, Error> {
    let (l, number, own) = (request.language, number(request)?, request.own()?);
    let mut check = Check::default();
    let text = check.prose("answer", form.get("answer"), MAX);
    let done = check.finish(|| text).map_err(Error::from).and_then(|text| {
        let asked = (number, reply_number(request)?);
        answer_reply(&request.app, &request.visit, &own, asked, &text)?;
        Ok(Page::see_with(at(request, number, ""), l.knowledge_answered()))
    });
    answer(done, |refusals| answer_sheet(request, &form, refusals))
}

/// `POST /{organisation}/kunskapsbank/{number}/fragor/{reply}/doljande`
pub fn hide(request: &Request, _: Form) -> Result<Page, Error> {
    let (l, number) = (request.language, number(request)?);
    let said = match hide_reply(&request.app, &request.visit, number, reply_number(request)?)? {
        true => l.knowledge_now_hidden(),
        false => l.knowledge_now_unhidden(),
    };
    Ok(Page::see_with(at(request, number, ""), said))
}

fn shown(request: &Request) -> Result<ShownKnowledge, Error> {
    knowledge(&request.app, &request.visit, &request.own()?, number(request)?, false)
}

fn reply_number(request: &Request) -> Result<i64, Error> {
    request.param("reply").parse().map_err(|_| Error::Missing)
}

fn sheet(request: &Request, form: &Form, refusals: &[Refusal]) -> Result<FormPage, Error> {
    if request.own()?.person.is_none() {
        return Err(Error::SignIn);
    }
    let (l, shown) = (request.language, shown(request)?);
    if !shown.may_reply {
        return Err(Error::Missing);
    }
    let (title, kind, number) = (shown.text.title, shown.text.kind.code(), shown.row.number);
    let label: Label = match shown.text.kind {
        KnowledgeKind::Question => |l, _| l.knowledge_your_answer(),
        KnowledgeKind::Case | KnowledgeKind::Method => |l, _| l.knowledge_your_question(),
    };
    let filling = Filling::new(l, form, refusals, label);
    let sheet = FormBox::new(at(request, number, "/fragor"), l.exchange_send())
        .keyed(request, form)
        .with(filling.area("body", 5));
    let heading =
        request.frame(l.knowledge_reply_title(args::KnowledgeReplyTitle { kind, title: &title }));
    let back = Back::new(at(request, number, ""), title);
    Ok(FormPage::new(heading, back, &filling, sheet).lede(l.knowledge_reply_lede(kind)))
}

fn answer_sheet(request: &Request, form: &Form, refusals: &[Refusal]) -> Result<FormPage, Error> {
    let (l, shown, reply) = (request.language, shown(request)?, reply_number(request)?);
    let asked: &Said = shown
        .replies
        .iter()
        .find(|one| one.number == reply && one.may_answer)
        .ok_or(Error::Missing)?;
    let number = shown.row.number;
    let filling = Filling::new(l, form, refusals, |l, _| l.knowledge_answer_body());
    let address = at(request, number, &format!("/fragor/{reply}/svar"));
    let sheet = FormBox::new(address, l.exchange_send())
        .with(filling.area("answer", 5).hint(asked.body.clone()));
    let back = Back::new(at(request, number, ""), shown.text.title.clone());
    let heading = request.frame(l.knowledge_answer_title());
    Ok(FormPage::new(heading, back, &filling, sheet).lede(l.knowledge_answer_lede()))
}
