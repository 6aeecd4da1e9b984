//! Calling an event off.

use app::Error;
use app::exchange::{cancel_event, event};
use domain::values::{Check, Refusal};
use words::Language;

use super::{at, number};
use crate::components::Back;
use crate::filling::{Filling, FormBox, FormPage, answer};
use crate::form::Form;
use crate::page::Page;
use crate::request::Request;

/// `GET /{organisation}/evenemang/{number}/installning`
pub fn page(request: &Request, form: Form) -> Result<Page, Error> {
    Page::html(&sheet(request, &form, &[])?)
}

/// `POST /{organisation}/evenemang/{number}/installning`
pub fn cancel(request: &Request, form: Form) -> Result<Page, Error> {
    let (l, number) = (request.language, number(request)?);
    let mut check = Check::default();
    let because = check.line("because", form.get("because"), 300);
    let done = check.finish(|| because).map_err(Error::from).and_then(|because| {
        cancel_event(&request.app, &request.visit, number, &because)?;
        Ok(Page::see_with(at(request, number), l.exchange_cancelled()))
    });
    answer(done, |refusals| sheet(request, &form, refusals))
}

fn sheet(request: &Request, form: &Form, refusals: &[Refusal]) -> Result<FormPage, Error> {
    let (l, number) = (request.language, number(request)?);
    let title = event(&request.app, &request.visit, &request.own()?, number)?.row.event.title;
    let filling = Filling::new(l, form, refusals, label);
    let address = request.within(&format!("/evenemang/{number}/installning"));
    let sheet = FormBox::new(address, l.exchange_cancel()).with(filling.text("because"));
    let back = Back::new(at(request, number), title.clone());
    let page = FormPage::new(request.frame(l.exchange_cancel_title(&title)), back, &filling, sheet);
    Ok(page.lede(l.exchange_cancel_lede()))
}

fn label(l: Language, _: &str) -> &'static str {
    l.exchange_because()
}
