//! The files of a campaign: put in, taken out, taken away.

use app::Error;
use app::exchange::campaign::{add_material, campaign, material, remove_material};
use domain::values::{Check, Fault, Id, Refusal};

use super::{at, label, number};
use crate::agreement::file::chosen;
use crate::components::Back;
use crate::filling::{Filling, FormBox, FormPage, answer};
use crate::form::Form;
use crate::page::Page;
use crate::request::Request;

/// `GET /{organisation}/kampanjer/{number}/filer`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    Page::html(&sheet(request, &Form::default(), &[])?)
}

/// `POST /{organisation}/kampanjer/{number}/filer`
pub fn add(request: &Request, form: Form) -> Result<Page, Error> {
    let number = number(request)?;
    let mut check = Check::default();
    let title = check.line("name", form.get("name"), 80);
    let content = chosen(&mut check, &form);
    if content.is_none() && !form.has_empty_file("file") {
        check.refuse("file", Fault::Empty);
    }
    let done = check.finish(|| Some((title?, content?))).map_err(Error::from);
    let done = done.and_then(|(title, content)| {
        add_material(&request.app, &request.visit, number, &title, content)?;
        Ok(Page::see_with(at(request, number, ""), request.language.campaign_file_added()))
    });
    answer(done, |refusals| sheet(request, &form, refusals))
}

/// `GET /{organisation}/kampanjer/{number}/filer/{file}`
pub fn file(request: &Request, _: Form) -> Result<Page, Error> {
    let number = number(request)?;
    let id = Id::read(request.param("file")).ok_or(Error::Missing)?;
    let bytes = material(&request.app, &request.visit, number, id)?;
    let name = format!("kampanj-{number}.pdf");
    Ok(Page::File { name, mime: "application/pdf", bytes })
}

/// `POST /{organisation}/kampanjer/{number}/filer/{file}/borttagning`
pub fn remove(request: &Request, _: Form) -> Result<Page, Error> {
    let number = number(request)?;
    let id = Id::read(request.param("file")).ok_or(Error::Missing)?;
    remove_material(&request.app, &request.visit, number, id)?;
    Ok(Page::see_with(at(request, number, ""), request.language.campaign_file_removed()))
}

fn sheet(request: &Request, form: &Form, refusals: &[Refusal]) -> Result<FormPage, Error> {
    let (l, number) = (request.language, number(request)?);
    let row = campaign(&request.app, &request.visit, number)?;
    let filling = Filling::new(l, form, refusals, label);
    let sheet = FormBox::new(at(request, number, "/filer"), l.button_save())
        .taking_files()
        .with(filling.text("name"))
        .with(filling.file("file", ".pdf").hint(l.campaign_file_hint()));
    let back = Back::new(at(request, number, ""), row.campaign.title);
    Ok(FormPage::new(request.frame(l.campaign_file_add()), back, &filling, sheet))
}
