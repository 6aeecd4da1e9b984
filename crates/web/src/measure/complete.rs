//! The measure is done, and this is what it cost.

use app::Error;
use app::measure::{Done, Shown, complete as complete_it, show};
use domain::application::{CostKind, Draft, read_costs};
use domain::values::{Check, Id, Refusal};
use words::format;

use super::{about, label, measure_path, number};
use crate::components::{Back, Choice};
use crate::filling::{Filling, FormBox, FormPage, Piece, answer};
use crate::form::Form;
use crate::page::Page;
use crate::request::Request;

/// `GET /{organisation}/atgarder/{number}/slutforande`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    let number = number(request)?;
    let shown = show(&request.app, &request.visit, number)?;
    if !shown.may.complete {
        return Ok(Page::see(measure_path(request, number)));
    }
    Page::html(&sheet(request, &shown, &planned(request, &shown), &[]))
}

/// `POST /{organisation}/atgarder/{number}/slutforande`
pub fn complete(request: &Request, form: Form) -> Result<Page, Error> {
    let (l, number) = (request.language, number(request)?);
    let done = read(&form).map_err(Error::from).and_then(|done| {
        complete_it(&request.app, &request.visit, number, &done)?;
        Ok(Page::see_with(measure_path(request, number), l.decision_complete_done()))
    });
    answer(done, |refusals| {
        let shown = show(&request.app, &request.visit, number)?;
        Ok(sheet(request, &shown, &form, refusals))
    })
}

/// Today, and what was asked for: most often the figures are near.
fn planned(request: &Request, shown: &Shown) -> Form {
    let mut fields = vec![("completed_on".to_owned(), request.app.today().to_string())];
    let costs = shown.asked.iter().flat_map(|costs| costs.parts());
    fields.extend(costs.map(|(kind, amount)| (kind.code().to_owned(), amount.to_string())));
    // A unit's own manager is most often the one to ask.
    if shown.listed.measure.unit.is_some() {
        let first = shown.managers.first();
        fields.extend(first.map(|(id, _)| ("responsible".to_owned(), id.to_string())));
    }
    Form::new(fields, Vec::new())
}

fn read(form: &Form) -> Result<Done, Vec<Refusal>> {
    let mut typed = Draft::default();
    for kind in CostKind::ALL {
        typed.set(kind.code(), form.get(kind.code()));
    }
    let mut check = Check::default();
    let on = check.date("completed_on", form.get("completed_on"));
    let date = check.finish(|| on);
    let responsible = Id::read(form.get("responsible"));
    match (date, read_costs(&typed)) {
        (Ok(on), Ok(costs)) => Ok(Done { on, costs, responsible }),
        (date, costs) => Err([date.err(), costs.err()].into_iter().flatten().flatten().collect()),
    }
}

fn sheet(request: &Request, shown: &Shown, form: &Form, refusals: &[Refusal]) -> FormPage {
    let l = request.language;
    let filling = Filling::new(l, form, refusals, label);
    let page = measure_path(request, shown.listed.measure.number);
    let mut pieces: Vec<Piece> = vec![
        filling
            .date("completed_on")
            .hint(l.application_date_hint(format::date(request.app.today())))
            .into(),
    ];
    pieces.extend(CostKind::ALL.map(|kind| filling.amount(kind.code()).into()));
    if !shown.managers.is_empty() {
        let first = Choice::new("", l.application_choose());
        let managers = shown.managers.iter().map(|(id, name)| Choice::new(id.to_string(), name));
        let options = std::iter::once(first).chain(managers).collect();
        pieces
            .push(filling.select("responsible", options).hint(l.measure_responsible_hint()).into());
    }
    let form = FormBox::new(format!("{page}/slutforande"), l.decision_complete()).with_all(pieces);
    let lede = format!("{} {}", about(l, &shown.listed), l.decision_complete_lede());
    let back = Back::new(page, l.button_back());
    FormPage::new(request.frame(l.decision_complete()), back, &filling, form).lede(lede)
}
