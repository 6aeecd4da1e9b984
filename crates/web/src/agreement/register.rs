//! Registering an agreement that is already in force, as it is.

use app::Error;
use app::agreement::{parties, register};
use domain::agreement::Draft;
use domain::values::{Check, Refusal};

use super::begin::{chosen, party_choices};
use super::{at, file, label, outline};
use crate::components::Back;
use crate::draft::{answer, resumed};
use crate::filling::{Filling, FormBox, FormPage};
use crate::form::Form;
use crate::page::Page;
use crate::request::Request;

/// `GET /{organisation}/avtal/registrera`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    let all = parties(&request.app, &request.visit)?;
    let mut fields = vec![("title".to_owned(), request.language.agreement_title_default().into())];
    fields.extend(all.iter().map(|party| ("parties".to_owned(), party.party.to_string())));
    Page::html(&sheet(request, &resumed(request, Form::new(fields, Vec::new()))?, &[])?)
}

/// `POST /{organisation}/avtal/registrera`
pub fn save(request: &Request, form: Form) -> Result<Page, Error> {
    let mut check = Check::default();
    let file = file::chosen(&mut check, &form);
    let said = outline::read(&form);
    for refusal in said.as_ref().err().into_iter().flatten() {
        check.refuse(refusal.field, refusal.reason.clone());
    }
    let done = check.finish(|| said.ok()).map_err(Error::from).and_then(|outline| {
        let draft = Draft::begun(outline, chosen(request, &form)?);
        let number = register(&request.app, &request.visit, &draft, file, form.key())?;
        Ok(Page::see_with(at(request, number, ""), request.language.agreement_registered()))
    });
    answer(request, &form, done, |refusals| sheet(request, &form, refusals))
}

fn sheet(request: &Request, form: &Form, refusals: &[Refusal]) -> Result<FormPage, Error> {
    let l = request.language;
    let filling = Filling::new(l, form, refusals, label);
    let sheet = FormBox::new(request.within("/avtal/registrera"), l.button_save())
        .taking_files()
        .keyed(request, form)
        .drafted(request, form)
        .with(filling.text("title"))
        .with(party_choices(request, &filling)?)
        .with_all(outline::term(&filling))
        .with(filling.file("file", ".pdf").hint(l.agreement_file_optional()));
    let back = Back::new(request.within("/avtal"), l.agreement_title());
    let title = request.frame(l.agreement_begin_register());
    Ok(FormPage::new(title, back, &filling, sheet).lede(l.agreement_register_lede()))
}
