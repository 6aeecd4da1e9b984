//! The foundation judges a text, and its agency takes it back.

use app::access::Visit;
use app::exchange::{
    give_back_knowledge, knowledge, publish_knowledge, take_back_knowledge, take_down_knowledge,
};
use app::{App, Error};
use domain::values::{Check, Refusal};

use super::{at, stepped};
use crate::components::Back;
use crate::exchange::number;
use crate::filling::{Filling, FormBox, FormPage, answer};
use crate::form::Form;
use crate::page::Page;
use crate::request::Request;

/// `POST /{organisation}/kunskapsbank/{number}/publicering`
pub fn publish(request: &Request, _: Form) -> Result<Page, Error> {
    let number = number(request)?;
    let done = publish_knowledge(&request.app, &request.visit, number);
    stepped(request, number, done, request.language.knowledge_published())
}

/// `POST /{organisation}/kunskapsbank/{number}/tillbakatagande`
pub fn take_back(request: &Request, _: Form) -> Result<Page, Error> {
    let (number, own) = (number(request)?, request.own()?);
    let done = take_back_knowledge(&request.app, &request.visit, &own, number);
    stepped(request, number, done, request.language.knowledge_taken_back())
}

/// `GET /{organisation}/kunskapsbank/{number}/aterlamning`
pub fn page(request: &Request, form: Form) -> Result<Page, Error> {
    Page::html(&sheet(request, &form, &[])?)
}

/// `POST /{organisation}/kunskapsbank/{number}/aterlamning`
pub fn give_back(request: &Request, form: Form) -> Result<Page, Error> {
    let done = because(request, &form, give_back_knowledge);
    let said = request.language.knowledge_given_back();
    answer(done.map(|()| judged(request, said)), |refusals| sheet(request, &form, refusals))
}

/// `GET /{organisation}/kunskapsbank/{number}/nedtagning`
pub fn ask_down(request: &Request, form: Form) -> Result<Page, Error> {
    Page::html(&down_sheet(request, &form, &[])?)
}

/// `POST /{organisation}/kunskapsbank/{number}/nedtagning`
pub fn take_down(request: &Request, form: Form) -> Result<Page, Error> {
    let done = because(request, &form, take_down_knowledge);
    let said = request.language.knowledge_taken_down();
    answer(done.map(|()| judged(request, said)), |refusals| down_sheet(request, &form, refusals))
}

/// A judgement with its reason.
fn because(
    request: &Request,
    form: &Form,
    judge: impl Fn(&App, &Visit, i64, &str) -> Result<(), Error>,
) -> Result<(), Error> {
    let number = number(request)?;
    let mut check = Check::default();
    let because = check.prose("because", form.get("because"), 1000);
    let because = check.finish(|| because)?;
    judge(&request.app, &request.visit, number, &because)
}

fn judged(request: &Request, said: &'static str) -> Page {
    Page::see_with(request.within("/kunskapsbank"), said)
}

fn down_sheet(request: &Request, form: &Form, refusals: &[Refusal]) -> Result<FormPage, Error> {
    let (l, number) = (request.language, number(request)?);
    let shown = knowledge(&request.app, &request.visit, &request.own()?, number, false)?;
    if shown.row.published.is_none() {
        return Err(Error::Missing);
    }
    let title = shown.text.title;
    let filling = Filling::new(l, form, refusals, |l, _| l.knowledge_because());
    let sheet = FormBox::new(at(request, number, "/nedtagning"), l.knowledge_take_down())
        .with(filling.area("because", 4));
    let frame = request.frame(l.knowledge_take_down_title(&title));
    let page = FormPage::new(frame, Back::new(at(request, number, ""), title), &filling, sheet);
    Ok(page.lede(l.knowledge_take_down_lede()))
}

fn sheet(request: &Request, form: &Form, refusals: &[Refusal]) -> Result<FormPage, Error> {
    let (l, number) = (request.language, number(request)?);
    let own = request.own()?;
    let title = knowledge(&request.app, &request.visit, &own, number, true)?.text.title;
    let filling = Filling::new(l, form, refusals, |l, _| l.knowledge_because());
    let sheet = FormBox::new(at(request, number, "/aterlamning"), l.knowledge_give_back())
        .with(filling.area("because", 4));
    let frame = request.frame(l.knowledge_give_back_title(&title));
    let back = Back::new(at(request, number, "?visa=nyaste"), title);
    Ok(FormPage::new(frame, back, &filling, sheet).lede(l.knowledge_give_back_lede()))
}
