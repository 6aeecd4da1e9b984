//! The files of a campaign: put in, taken out, taken away.

use app::Error;
use app::exchange::campaign::{add_material, campaign, material, material_said, remove_material};
use domain::values::{Id, Refusal};

use super::{at, number};
use crate::components::Back;
use crate::exchange::attachment;
use crate::filling::{Filling, FormPage, answer};
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
    let done = attachment::read(&form).map_err(Error::from).and_then(|file| {
        add_material(&request.app, &request.visit, number, file.handed())?;
        Ok(Page::see_with(at(request, number, ""), request.language.attachment_added()))
    });
    answer(done, |refusals| sheet(request, &form, refusals))
}

/// `GET /{organisation}/kampanjer/{number}/filer/{file}`
pub fn file(request: &Request, _: Form) -> Result<Page, Error> {
    let number = number(request)?;
    let id = Id::read(request.param("file")).ok_or(Error::Missing)?;
    Ok(attachment::given(material(&request.app, &request.visit, number, id)?))
}

/// `GET /{organisation}/kampanjer/{number}/filer/{file}/borttagning`
pub fn removal(request: &Request, _: Form) -> Result<Page, Error> {
    let number = number(request)?;
    let id = Id::read(request.param("file")).ok_or(Error::Missing)?;
    let file = material_said(&request.app, &request.visit, number, id)?;
    let title = campaign(&request.app, &request.visit, number)?.campaign.title;
    let back = Back::new(at(request, number, ""), title);
    Page::html(&attachment::removal(request, &file.name, back))
}

/// `POST /{organisation}/kampanjer/{number}/filer/{file}/borttagning`
pub fn remove(request: &Request, _: Form) -> Result<Page, Error> {
    let number = number(request)?;
    let id = Id::read(request.param("file")).ok_or(Error::Missing)?;
    remove_material(&request.app, &request.visit, number, id)?;
    Ok(Page::see_with(at(request, number, ""), request.language.attachment_removed()))
}

fn sheet(request: &Request, form: &Form, refusals: &[Refusal]) -> Result<FormPage, Error> {
    let (l, number) = (request.language, number(request)?);
    let row = campaign(&request.app, &request.visit, number)?;
    let filling = Filling::new(l, form, refusals, attachment::label);
    let sheet = attachment::sheet(l, at(request, number, "/filer"), &filling);
    let back = Back::new(at(request, number, ""), row.campaign.title);
    let page = FormPage::new(request.frame(l.attachment_add()), back, &filling, sheet);
    Ok(page.lede(l.attachment_lede()))
}
