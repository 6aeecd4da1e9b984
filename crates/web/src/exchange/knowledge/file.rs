//! Files of a text: put in, taken out, downloaded.

use app::Error;
use app::exchange::{add_knowledge_file, knowledge, knowledge_file, remove_knowledge_file};
use domain::values::{Id, Refusal};

use super::{at, stepped};
use crate::components::Back;
use crate::exchange::{attachment, number};
use crate::filling::{Filling, FormPage, answer};
use crate::form::Form;
use crate::page::Page;
use crate::request::Request;

/// `GET /{organisation}/kunskapsbank/{number}/filer/{file}`
pub fn file(request: &Request, _: Form) -> Result<Page, Error> {
    let (number, own) = (number(request)?, request.own()?);
    let file = knowledge_file(&request.app, &request.visit, &own, number, id(request)?)?;
    Ok(attachment::given(file))
}

/// `GET /{organisation}/kunskapsbank/{number}/filer`
pub fn page(request: &Request, form: Form) -> Result<Page, Error> {
    Page::html(&sheet(request, &form, &[])?)
}

/// `POST /{organisation}/kunskapsbank/{number}/filer`
pub fn add(request: &Request, form: Form) -> Result<Page, Error> {
    let (l, number, own) = (request.language, number(request)?, request.own()?);
    let done = attachment::read(&form).map_err(Error::from).and_then(|file| {
        add_knowledge_file(&request.app, &request.visit, &own, number, file.handed())?;
        Ok(Page::see_with(at(request, number, "?visa=nyaste"), l.attachment_added()))
    });
    answer(done, |refusals| sheet(request, &form, refusals))
}

/// `GET /{organisation}/kunskapsbank/{number}/filer/{file}/borttagning`
pub fn removal(request: &Request, _: Form) -> Result<Page, Error> {
    let (number, own, id) = (number(request)?, request.own()?, id(request)?);
    let shown = knowledge(&request.app, &request.visit, &own, number, true)?;
    let file = shown.files.iter().find(|file| file.id == id && shown.writes);
    let name = &file.ok_or(Error::Missing)?.attachment.name;
    let back = Back::new(at(request, number, "?visa=nyaste"), shown.text.title.clone());
    Page::html(&attachment::removal(request, name, back))
}

/// `POST /{organisation}/kunskapsbank/{number}/filer/{file}/borttagning`
pub fn remove(request: &Request, _: Form) -> Result<Page, Error> {
    let (number, own) = (number(request)?, request.own()?);
    let done = remove_knowledge_file(&request.app, &request.visit, &own, number, id(request)?);
    stepped(request, number, done, request.language.attachment_removed())
}

fn id(request: &Request) -> Result<Id, Error> {
    Id::read(request.param("file")).ok_or(Error::Missing)
}

fn sheet(request: &Request, form: &Form, refusals: &[Refusal]) -> Result<FormPage, Error> {
    let (l, number, own) = (request.language, number(request)?, request.own()?);
    let shown = knowledge(&request.app, &request.visit, &own, number, true)?;
    if !shown.writes {
        return Err(Error::Missing);
    }
    let filling = Filling::new(l, form, refusals, attachment::label);
    let sheet = attachment::sheet(l, at(request, number, "/filer"), &filling);
    let back = Back::new(at(request, number, "?visa=nyaste"), shown.text.title);
    let page = FormPage::new(request.frame(l.attachment_add()), back, &filling, sheet);
    Ok(page.lede(l.attachment_lede()))
}
