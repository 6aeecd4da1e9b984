//! Opens the survey for everybody who has an account.

use app::Error;
use app::exchange::survey::open;
use domain::values::{Check, Date, Refusal};
use words::Language;

use crate::components::Back;
use crate::filling::{Filling, FormBox, FormPage, answer};
use crate::form::Form;
use crate::page::Page;
use crate::request::Request;

/// `GET /{organisation}/kannedom/ny`
pub fn page(request: &Request, form: Form) -> Result<Page, Error> {
    Page::html(&sheet(request, &form, &[]))
}

/// `POST /{organisation}/kannedom`
pub fn ask(request: &Request, form: Form) -> Result<Page, Error> {
    let done = read(&form).map_err(Error::from).and_then(|last_day| {
        open(&request.app, &request.visit, last_day, form.key())?;
        let notice = request.language.survey_opened();
        Ok(Page::see_with(request.within("/kannedom"), notice))
    });
    answer(done, |refusals| Ok(sheet(request, &form, refusals)))
}

fn read(form: &Form) -> Result<Date, Vec<Refusal>> {
    let mut check = Check::default();
    let last_day = check.date("last_day", form.get("last_day"));
    check.finish(|| last_day)
}

fn sheet(request: &Request, form: &Form, refusals: &[Refusal]) -> FormPage {
    let l = request.language;
    let filling = Filling::new(l, form, refusals, label);
    let fields = FormBox::new(request.within("/kannedom"), l.survey_open())
        .keyed(request, form)
        .with(filling.date("last_day").hint(l.survey_days_hint()));
    let back = Back::new(request.within("/kannedom"), l.survey_title());
    FormPage::new(request.frame(l.survey_ask()), back, &filling, fields).lede(l.survey_open_lede())
}

fn label(l: Language, _: &str) -> &'static str {
    l.survey_last_day()
}
