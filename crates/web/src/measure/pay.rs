//! Payments for a measure, out of what was committed to it.

use app::Error;
use app::measure::{Payment, Shown, pay as pay_it, show};
use domain::application::CostKind as Asked;
use domain::fund::CostKind;
use domain::values::{Check, Id, Ore, Refusal};

use super::{about, label, measure_path, number};
use crate::application::cost_label;
use crate::components::{Back, Choice};
use crate::filling::{Filling, FormBox, FormPage, answer};
use crate::form::Form;
use crate::page::Page;
use crate::request::Request;

/// `GET /{organisation}/atgarder/{number}/utbetalningar`
pub fn page(request: &Request, form: Form) -> Result<Page, Error> {
    let number = number(request)?;
    let shown = show(&request.app, &request.visit, number)?;
    if !shown.may.pay {
        return Ok(Page::see(measure_path(request, number)));
    }
    Page::html(&sheet(request, &shown, &form, &[]))
}

/// `POST /{organisation}/atgarder/{number}/utbetalningar`
pub fn pay(request: &Request, form: Form) -> Result<Page, Error> {
    let (l, number) = (request.language, number(request)?);
    let key = form.key().unwrap_or_else(|| request.app.id());
    let done = read(&form, key).map_err(Error::from).and_then(|payment| {
        pay_it(&request.app, &request.visit, number, &payment)?;
        Ok(Page::see_with(measure_path(request, number), l.decision_pay_done()))
    });
    answer(done, |refusals| {
        let shown = show(&request.app, &request.visit, number)?;
        Ok(sheet(request, &shown, &form, refusals))
    })
}

fn read(form: &Form, key: Id) -> Result<Payment, Vec<Refusal>> {
    let mut check = Check::default();
    let amount = check.amount("amount", form.get("amount"), Ore::ZERO..=Ore::MAX_INPUT);
    let kind = check.choice("cost_kind", form.get("cost_kind"), CostKind::from_code);
    let source_document = check.optional_line("source_document", form.get("source_document"), 40);
    let closing = form.get("closing") == "yes";
    check.finish(|| {
        Some(Payment {
            key,
            amount: amount?,
            kind: kind?,
            source_document: source_document?,
            closing,
        })
    })
}

fn sheet(request: &Request, shown: &Shown, form: &Form, refusals: &[Refusal]) -> FormPage {
    let l = request.language;
    let filling = Filling::new(l, form, refusals, label);
    let page = measure_path(request, shown.listed.measure.number);
    let first = Choice::new("", l.application_choose());
    let kinds = Asked::ALL.map(|kind| Choice::new(kind.code(), cost_label(l, kind)));
    let last = vec![Choice::new("yes", l.decision_pay_closing())];
    let form = FormBox::new(format!("{page}/utbetalningar"), l.decision_pay())
        .keyed(request, form)
        .with(filling.amount("amount").hint(l.measure_pay_hint()))
        .with(filling.select("cost_kind", std::iter::once(first).chain(kinds).collect()))
        .with(filling.text("source_document").hint(l.decision_pay_source_hint()).width(20))
        .with(filling.checkboxes("closing", last));
    let lede = format!("{} {}", about(l, &shown.listed), l.decision_pay_lede());
    let back = Back::new(page, l.button_back());
    FormPage::new(request.frame(l.decision_pay()), back, &filling, form).lede(lede)
}
