//! An event's material: on the event's page for everybody, put in and taken away by the organiser.

use app::Error;
use app::exchange::{
    EventMaterial, Handed, add_event_material, event, event_material_file, remove_event_material,
};
use askama::filters::Safe;
use domain::exchange::{MATERIAL_TEXT_MAX, Material, State};
use domain::values::{Check, Id, Refusal};
use words::Language;

use super::form::read_link;
use super::{at, attachment, number};
use crate::agreement::file::chosen;
use crate::components::{Back, Choice, Link, markdown};
use crate::draft::{answer, resumed};
use crate::filling::{Filling, FormBox, FormPage};
use crate::form::Form;
use crate::page::Page;
use crate::request::Request;

/// A piece as the event's page shows it.
pub(super) struct Piece {
    pub title: String,
    pub text: Option<Safe<String>>,
    /// What a picture shows.
    pub description: Option<String>,
    pub links: Vec<Link>,
    pub remove: Option<FormBox>,
}

/// `GET /{organisation}/evenemang/{number}/material`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    Page::html(&sheet(request, &resumed(request, Form::default())?, &[])?)
}

/// `POST /{organisation}/evenemang/{number}/material`
pub fn add(request: &Request, form: Form) -> Result<Page, Error> {
    let number = number(request)?;
    let mut check = Check::default();
    let title = check.line("title", form.get("title"), 120);
    let text = check.optional_prose("text", form.get("text"), MATERIAL_TEXT_MAX);
    let link = read_link(&mut check, &form);
    let content = chosen(&mut check, &form);
    let description = attachment::description(&mut check, &form);
    let read =
        check.finish(|| Some((Material { title: title?, text: text?, link: link? }, description?)));
    let done = read.map_err(Error::from).and_then(|(material, description)| {
        let file = content.map(|content| Handed {
            name: &material.title,
            description: description.as_deref(),
            content,
        });
        let how = (form.get("tell") == "yes", form.key());
        add_event_material(&request.app, &request.visit, number, (&material, file), how)?;
        Ok(Page::see_with(at(request, number), request.language.material_added()))
    });
    answer(request, &form, done, |refusals| sheet(request, &form, refusals))
}

/// `GET /{organisation}/kalender/{number}/material/{file}`
pub fn file(request: &Request, _: Form) -> Result<Page, Error> {
    let (number, id) = (number(request)?, id(request)?);
    Ok(attachment::given(event_material_file(&request.app, &request.visit, number, id)?))
}

/// `POST /{organisation}/evenemang/{number}/material/{file}/borttagning`
pub fn remove(request: &Request, _: Form) -> Result<Page, Error> {
    let (number, id) = (number(request)?, id(request)?);
    remove_event_material(&request.app, &request.visit, number, id)?;
    Ok(Page::see_with(at(request, number), request.language.material_removed()))
}

/// The pieces of an event's page.
pub(super) fn pieces(
    request: &Request,
    number: i64,
    all: &[EventMaterial],
    may_manage: bool,
) -> Vec<Piece> {
    let l = request.language;
    let piece = |one: &EventMaterial| {
        let EventMaterial { id, material: Material { title, text, link }, .. } = one;
        let address = format!("{}/material/{id}", at(request, number));
        let file = one.file.as_ref().map(|said| attachment::link(l, address, said));
        let remove = request.within(&format!("/evenemang/{number}/material/{id}/borttagning"));
        Piece {
            title: title.clone(),
            text: text.as_deref().map(markdown),
            description: one.file.as_ref().and_then(|said| said.description.clone()),
            links: link
                .iter()
                .map(|link| Link::new(link.clone(), link.clone()))
                .chain(file)
                .collect(),
            remove: may_manage.then(|| FormBox::quiet(remove, l.material_remove(title))),
        }
    };
    all.iter().map(piece).collect()
}

fn id(request: &Request) -> Result<Id, Error> {
    Id::read(request.param("file")).ok_or(Error::Missing)
}

fn sheet(request: &Request, form: &Form, refusals: &[Refusal]) -> Result<FormPage, Error> {
    let (l, number) = (request.language, number(request)?);
    let row = event(&request.app, &request.visit, &request.own()?, number)?.row;
    let filling = Filling::new(l, form, refusals, label);
    let address = request.within(&format!("/evenemang/{number}/material"));
    let sheet = FormBox::new(address, l.button_save())
        .drafted(request, form)
        .taking_files()
        .with(filling.text("title").hint(l.material_title_hint()))
        .with(filling.area("text", 5).hint(l.material_text_hint()))
        .with(filling.text("link").hint(l.material_link_hint()).spellcheck(false))
        .with(attachment::field(&filling))
        .with(filling.text("description").hint(l.attachment_hint_description()))
        .keyed(request, form);
    let tell = vec![Choice::new("yes", l.material_tell_yes())];
    let sheet = match row.state {
        // Nobody has a seat yet.
        State::Draft => sheet,
        _ => sheet.with(filling.checkboxes("tell", tell)),
    };
    let back = Back::new(at(request, number), row.event.title);
    let page = FormPage::new(request.frame(l.material_add()), back, &filling, sheet);
    Ok(page.lede(l.material_lede().to_owned()))
}

fn label(l: Language, field: &str) -> &'static str {
    match field {
        "title" => l.exchange_title_label(),
        "text" => l.material_text(),
        "link" => l.material_link(),
        "tell" => l.material_tell(),
        other => attachment::label(l, other),
    }
}
