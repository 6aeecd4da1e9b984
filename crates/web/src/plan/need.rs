//! Reporting a need, without applying for anything.

use app::Error;
use app::plan::{plan, report_need};
use domain::plan::Need;
use domain::values::{Check, Ore, Refusal};

use super::{label, placed, read_place};
use crate::components::Back;
use crate::draft::{answer, resumed};
use crate::filling::{Filling, FormBox, FormPage};
use crate::form::Form;
use crate::page::Page;
use crate::request::Request;

/// `GET /{organisation}/plan/behov`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    Page::html(&sheet(request, &resumed(request, Form::default())?, &[])?)
}

/// `POST /{organisation}/plan/behov`
pub fn report(request: &Request, form: Form) -> Result<Page, Error> {
    let done = read(&form).map_err(Error::from).and_then(|need| {
        report_need(&request.app, &request.visit, &need, form.key())?;
        Ok(Page::see_with(request.within("/plan"), request.language.plan_reported()))
    });
    answer(request, &form, done, |refusals| sheet(request, &form, refusals))
}

fn sheet(request: &Request, form: &Form, refusals: &[Refusal]) -> Result<FormPage, Error> {
    let l = request.language;
    let plan = plan(&request.app, &request.visit)?;
    let filling = Filling::new(l, form, refusals, label);
    let sheet = FormBox::new(request.within("/plan/behov"), l.plan_report())
        .keyed(request, form)
        .drafted(request, form)
        .with(filling.area("need", 4).hint(l.plan_need_hint()))
        .with_all(placed(&filling, &plan, plan.whole.is_some()));
    let back = Back::new(request.within("/plan"), l.plan_title());
    Ok(FormPage::new(request.frame(l.plan_report()), back, &filling, sheet))
}

fn read(form: &Form) -> Result<Need, Vec<Refusal>> {
    let mut check = Check::default();
    let text = check.prose("need", form.get("need"), 2000);
    let place = read_place(&mut check, form);
    let amount = check.amount("amount", form.get("amount"), Ore::ZERO..=Ore::MAX_INPUT);
    check.finish(|| {
        Some(Need {
            goal: place.goal?,
            unit: place.unit?,
            year: place.year?,
            text: text?,
            amount: amount?,
        })
    })
}
