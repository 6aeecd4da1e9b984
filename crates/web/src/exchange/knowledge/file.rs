//! Files of a text: put in, taken out, downloaded.

use app::Error;
use app::exchange::{add_knowledge_file, knowledge, knowledge_file, remove_knowledge_file};
use domain::values::{Check, Fault, Id, Refusal};
use words::Language;

use super::{at, stepped};
use crate::components::Back;
use crate::exchange::number;
use crate::filling::{Filling, FormBox, FormPage, answer};
use crate::form::Form;
use crate::page::Page;
use crate::request::Request;

/// `GET /{organisation}/kunskapsbank/{number}/filer/{file}`
pub fn file(request: &Request, _: Form) -> Result<Page, Error> {
    let (number, own) = (number(request)?, request.own()?);
    let (name, bytes) = knowledge_file(&request.app, &request.visit, &own, number, id(request)?)?;
    Ok(Page::File { name: format!("{name}.pdf"), mime: "application/pdf", bytes })
}

/// `GET /{organisation}/kunskapsbank/{number}/filer`
pub fn page(request: &Request, form: Form) -> Result<Page, Error> {
    Page::html(&sheet(request, &form, &[])?)
}

/// `POST /{organisation}/kunskapsbank/{number}/filer`
pub fn add(request: &Request, form: Form) -> Result<Page, Error> {
    let (l, number, own) = (request.language, number(request)?, request.own()?);
    let mut check = Check::default();
    let name = check.line("name", form.get("name"), 80);
    let content = form.file("file").map(|file| file.bytes.as_slice());
    if content.is_none() {
        check.refuse("file", Fault::Empty);
    }
    let read = check.finish(|| Some((name?, content?)));
    let done = read.map_err(Error::from).and_then(|(name, content)| {
        let file = (&*name, content);
        add_knowledge_file(&request.app, &request.visit, &own, number, file)?;
        Ok(Page::see_with(at(request, number, "?visa=nyaste"), l.knowledge_file_added()))
    });
    answer(done, |refusals| sheet(request, &form, refusals))
}

/// `POST /{organisation}/kunskapsbank/{number}/filer/{file}/borttagning`
pub fn remove(request: &Request, _: Form) -> Result<Page, Error> {
    let (number, own) = (number(request)?, request.own()?);
    let done = remove_knowledge_file(&request.app, &request.visit, &own, number, id(request)?);
    stepped(request, number, done, request.language.knowledge_file_removed())
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
    let filling = Filling::new(l, form, refusals, label);
    let sheet = FormBox::new(at(request, number, "/filer"), l.knowledge_add_file())
        .taking_files()
        .with(filling.text("name").hint(l.knowledge_hint_file_name()))
        .with(filling.file("file", ".pdf").hint(l.knowledge_hint_file()));
    let back = Back::new(at(request, number, "?visa=nyaste"), shown.text.title);
    Ok(FormPage::new(request.frame(l.knowledge_add_file()), back, &filling, sheet))
}

fn label(l: Language, field: &str) -> &'static str {
    match field {
        "name" => l.knowledge_file_name(),
        _ => l.knowledge_file(),
    }
}
