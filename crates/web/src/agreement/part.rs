//! What problems, goals, areas and kinds of measures have in common: a list, and a form for one.

use app::Error;
use app::agreement::{Agreement, add_part, change_part, part, remove_part, show};
use askama::Template;
use domain::agreement::{Draft, Part};
use domain::values::{Id, Refusal};
use words::Language;

use super::{at, back, label, number};
use crate::components::{Back, ErrorSummary};
use crate::draft::{answer, resumed};
use crate::filling::{Filling, FormBox, FormPage, Piece};
use crate::form::Form;
use crate::frame::Frame;
use crate::page::Page;
use crate::request::Request;

/// A text in the reader's language.
type Said = fn(Language) -> &'static str;

/// One kind of part: its address, its words, its form.
pub struct Kind {
    pub address: &'static str,
    pub title: Said,
    pub lede: Said,
    pub add: Said,
    pub change: Said,
    pub read: fn(&Form) -> Result<Part, Vec<Refusal>>,
    pub written: fn(&Part) -> Form,
    pub fields: fn(&Filling<'_>, &Draft) -> Vec<Piece>,
    pub lines: fn(Language, &Draft) -> Vec<Line>,
}

/// A part in its list.
pub struct Line {
    pub id: Id,
    pub title: String,
    pub about: String,
}

struct Entry {
    line: Line,
    href: String,
    remove: String,
}

#[derive(Template)]
#[template(path = "agreement/part.html")]
struct Show {
    f: Frame,
    back: Back,
    summary: Option<ErrorSummary>,
    lede: &'static str,
    entries: Vec<Entry>,
    may_change: bool,
    add: &'static str,
    form: FormBox,
}

/// The list of parts, and the form for another.
pub fn list(request: &Request, kind: &Kind) -> Result<Page, Error> {
    list_from(request, kind, Form::default())
}

/// The list of parts, and the form for another that begins with something.
pub fn list_from(request: &Request, kind: &Kind, first: Form) -> Result<Page, Error> {
    Page::html(&shown(request, kind, &resumed(request, first)?, &[])?)
}

/// Adds a part.
pub fn add(request: &Request, form: &Form, kind: &Kind) -> Result<Page, Error> {
    let number = number(request)?;
    let done = (kind.read)(form).map_err(Error::from).and_then(|part| {
        add_part(&request.app, &request.visit, number, &part, form.key())?;
        Ok(Page::see_with(at(request, number, kind.address), request.language.agreement_saved()))
    });
    answer(request, form, done, |refusals| shown(request, kind, form, refusals))
}

/// A part, to be changed.
pub fn one(request: &Request, kind: &Kind) -> Result<Page, Error> {
    let part = part(&request.app, &request.visit, number(request)?, id(request)?)?;
    Page::html(&sheet(request, kind, &resumed(request, (kind.written)(&part))?, &[])?)
}

/// Changes a part.
pub fn change(request: &Request, form: &Form, kind: &Kind) -> Result<Page, Error> {
    let number = number(request)?;
    let done = (kind.read)(form).map_err(Error::from).and_then(|part| {
        change_part(&request.app, &request.visit, number, id(request)?, &part)?;
        Ok(Page::see_with(at(request, number, kind.address), request.language.agreement_saved()))
    });
    answer(request, form, done, |refusals| sheet(request, kind, form, refusals))
}

/// `POST /{organisation}/avtal/{number}/delar/{part}/borttagning`
pub fn remove(request: &Request, _: Form) -> Result<Page, Error> {
    let (number, id) = (number(request)?, id(request)?);
    let address = match part(&request.app, &request.visit, number, id)? {
        Part::Challenge(_) => "/problem",
        Part::Goal(_) => "/mal",
        Part::Area(_) => "/omraden",
        Part::MeasureKind(_) => "/atgardsslag",
    };
    remove_part(&request.app, &request.visit, number, id)?;
    Ok(Page::see_with(at(request, number, address), request.language.agreement_removed()))
}

fn shown(request: &Request, kind: &Kind, form: &Form, refusals: &[Refusal]) -> Result<Show, Error> {
    let l = request.language;
    let agreement = inside(request)?;
    let number = agreement.number;
    let filling = Filling::new(l, form, refusals, label);
    let f = request.frame((kind.title)(l));
    let summary = filling.summary();
    let entries = (kind.lines)(l, &agreement.draft).into_iter().map(|line| Entry {
        href: at(request, number, &format!("{}/{}", kind.address, line.id)),
        remove: at(request, number, &format!("/delar/{}/borttagning", line.id)),
        line,
    });
    Ok(Show {
        f: if summary.is_some() { f.faulty() } else { f },
        back: back(request, number, &agreement.draft.outline.title),
        summary,
        lede: (kind.lede)(l),
        entries: entries.collect(),
        may_change: agreement.between.as_ref().is_some_and(|between| between.may_change),
        add: (kind.add)(l),
        form: FormBox::new(at(request, number, kind.address), (kind.add)(l))
            .keyed(request, form)
            .drafted(request, form)
            .with_all((kind.fields)(&filling, &agreement.draft)),
    })
}

fn sheet(
    request: &Request,
    kind: &Kind,
    form: &Form,
    refusals: &[Refusal],
) -> Result<FormPage, Error> {
    let l = request.language;
    let agreement = inside(request)?;
    let number = agreement.number;
    let filling = Filling::new(l, form, refusals, label);
    let address = at(request, number, &format!("{}/{}", kind.address, request.param("part")));
    let form =
        FormBox::new(address, l.button_save())
            .drafted(request, form)
            .with_all((kind.fields)(&filling, &agreement.draft));
    let back = Back::new(at(request, number, kind.address), (kind.title)(l));
    Ok(FormPage::new(request.frame((kind.change)(l)), back, &filling, form))
}

fn inside(request: &Request) -> Result<Agreement, Error> {
    show(&request.app, &request.visit, number(request)?)
}

fn id(request: &Request) -> Result<Id, Error> {
    Id::read(request.param("part")).ok_or(Error::Missing)
}
