//! *Ingen överenskommelse*: what is open, and when the parties meet next.

use app::Error;
use app::agreement::{NextTalk, no_agreement, show};
use domain::values::{Check, Refusal};

use super::{at, back, label, number};
use crate::draft::{answer, resumed};
use crate::filling::{Filling, FormBox, FormPage, typed};
use crate::form::Form;
use crate::page::Page;
use crate::request::Request;

/// `GET /{organisation}/avtal/{number}/ingen-overenskommelse`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    let agreement = show(&request.app, &request.visit, number(request)?)?;
    let talks = agreement.between.map(|between| between.talks).unwrap_or_default();
    let next = talks.next_talk_on.filter(|day| *day >= request.app.today());
    let saved = typed([
        ("next_talk", next.map_or_else(String::new, |day| day.to_string())),
        ("open_questions", talks.open_questions.unwrap_or_default()),
    ]);
    Page::html(&sheet(request, &resumed(request, saved)?, &[])?)
}

/// `POST /{organisation}/avtal/{number}/ingen-overenskommelse`
pub fn save(request: &Request, form: Form) -> Result<Page, Error> {
    let number = number(request)?;
    let mut check = Check::default();
    let on = check.date("next_talk", form.get("next_talk"));
    let open = check.optional_prose("open_questions", form.get("open_questions"), 4000);
    let read = check.finish(|| Some(NextTalk { on: on?, open_questions: open? }));
    let done = read.map_err(Error::from).and_then(|next| {
        no_agreement(&request.app, &request.visit, number, &next)?;
        Ok(Page::see_with(at(request, number, ""), request.language.agreement_failed()))
    });
    answer(request, &form, done, |refusals| sheet(request, &form, refusals))
}

fn sheet(request: &Request, form: &Form, refusals: &[Refusal]) -> Result<FormPage, Error> {
    let (l, number) = (request.language, number(request)?);
    let agreement = show(&request.app, &request.visit, number)?;
    let filling = Filling::new(l, form, refusals, label);
    let sheet = FormBox::new(at(request, number, "/ingen-overenskommelse"), l.button_save())
        .drafted(request, form)
        .with(filling.date("next_talk").hint(l.agreement_date_hint()))
        .with(filling.area("open_questions", 5));
    let back = back(request, number, &agreement.draft.outline.title);
    let page = FormPage::new(request.frame(l.agreement_fail()), back, &filling, sheet);
    Ok(page.lede(l.agreement_fail_lede()))
}
