//! Beginning to prepare an agreement: its name and its parties.

use app::Error;
use app::agreement::{parties, start};
use domain::agreement::{Draft, Signatory};
use domain::values::{Id, Refusal};

use super::{at, label, outline};
use crate::components::{Back, Choice, Choices};
use crate::filling::{Filling, FormBox, FormPage, answer};
use crate::form::Form;
use crate::page::Page;
use crate::request::Request;

/// `GET /{organisation}/avtal/ny`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    let all = parties(&request.app, &request.visit)?;
    let mut fields = vec![("title".to_owned(), request.language.agreement_title_default().into())];
    fields.extend(all.iter().map(|party| ("parties".to_owned(), party.party.to_string())));
    Page::html(&sheet(request, &Form::new(fields, Vec::new()), &[])?)
}

/// `POST /{organisation}/avtal`
pub fn begin(request: &Request, form: Form) -> Result<Page, Error> {
    let done = outline::read(&form).map_err(Error::from).and_then(|outline| {
        let chosen = chosen(request, &form)?;
        let draft = Draft::begun(outline, chosen);
        let number = start(&request.app, &request.visit, &draft, form.key())?;
        Ok(Page::see_with(at(request, number, ""), request.language.agreement_begun()))
    });
    answer(done, |refusals| sheet(request, &form, refusals))
}

fn sheet(request: &Request, form: &Form, refusals: &[Refusal]) -> Result<FormPage, Error> {
    let l = request.language;
    let filling = Filling::new(l, form, refusals, label);
    let sheet = FormBox::new(request.within("/avtal"), l.agreement_begin())
        .keyed(request, form)
        .with(filling.text("title"))
        .with(party_choices(request, &filling)?);
    let back = Back::new(request.within("/avtal"), l.agreement_title());
    let page = FormPage::new(request.frame(l.agreement_begin()), back, &filling, sheet);
    Ok(page.lede(l.agreement_begin_lede()))
}

/// The parties of the agency, to tick.
pub fn party_choices(request: &Request, filling: &Filling<'_>) -> Result<Choices, Error> {
    let all = parties(&request.app, &request.visit)?;
    let options = all.into_iter().map(|p| Choice::new(p.party.to_string(), p.name)).collect();
    Ok(filling.checkboxes("parties", options).hint(filling.l.agreement_parties_hint()))
}

/// The parties that were ticked; unknown ones are left out.
pub fn chosen(request: &Request, form: &Form) -> Result<Vec<Signatory>, Error> {
    let ticked: Vec<Id> = form.all("parties").into_iter().filter_map(Id::read).collect();
    let all = parties(&request.app, &request.visit)?;
    Ok(all.into_iter().filter(|party| ticked.contains(&party.party)).collect())
}
