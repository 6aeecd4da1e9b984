//! Writing to a contact, and a conversation.

use app::Error;
use app::exchange::{ContactFilter, ShownTalk, answer_talk, contacts, settle_talk, talk, write_to};
use askama::Template;
use domain::exchange::MESSAGE_MAX;
use domain::values::{Check, Id, Refusal};
use words::{args, format};

use crate::components::{Back, ErrorSummary, Hidden, Link, Notice};
use crate::exchange::number;
use crate::filling::{Filling, FormBox, FormPage, answer};
use crate::form::Form;
use crate::frame::Frame;
use crate::page::Page;
use crate::request::Request;

#[derive(Template)]
#[template(path = "exchange/contact/talk.html")]
struct Show {
    f: Frame,
    back: Back,
    summary: Option<ErrorSummary>,
    agency: String,
    /// Who and when, and what was written.
    words: Vec<(String, String)>,
    /// Nothing to one who cannot be written to any more.
    form: Option<FormBox>,
    gone: Option<Notice>,
    settle: Option<FormBox>,
}

/// `GET /{organisation}/kontakter/personer/{contact}`
pub fn new(request: &Request, form: Form) -> Result<Page, Error> {
    Page::html(&sheet(request, &form, &[])?)
}

/// `POST /{organisation}/kontakter/personer/{contact}`
pub fn write(request: &Request, form: Form) -> Result<Page, Error> {
    let (l, own) = (request.language, request.own()?);
    let done = read(&form).map_err(Error::from).and_then(|body| {
        let said = (&*body, form.key());
        let number = write_to(&request.app, &request.visit, &own, contact(request)?, said)?;
        Ok(Page::see_with(at(request, number), l.contact_sent()))
    });
    answer(done, |refusals| sheet(request, &form, refusals))
}

/// `GET /{organisation}/kontakter/samtal/{number}`
pub fn page(request: &Request, form: Form) -> Result<Page, Error> {
    Page::html(&shown(request, &form, &[])?)
}

/// `POST /{organisation}/kontakter/samtal/{number}`
pub fn send(request: &Request, form: Form) -> Result<Page, Error> {
    let (l, own, number) = (request.language, request.own()?, number(request)?);
    let done = read(&form).map_err(Error::from).and_then(|body| {
        answer_talk(&request.app, &request.visit, &own, number, (&body, form.key()))?;
        Ok(Page::see_with(at(request, number), l.contact_sent()))
    });
    answer(done, |refusals| shown(request, &form, refusals))
}

/// `POST /{organisation}/kontakter/samtal/{number}/avslut`
pub fn settle(request: &Request, form: Form) -> Result<Page, Error> {
    let (own, seen) = (request.own()?, form.get("seen").parse().unwrap_or_default());
    let done = settle_talk(&request.app, &request.visit, &own, number(request)?, seen)
        .map(|()| Page::see_with(request.within("/kontakter"), request.language.contact_settled()));
    answer(done, |refusals| shown(request, &form, refusals))
}

fn read(form: &Form) -> Result<String, Vec<Refusal>> {
    let mut check = Check::default();
    let body = check.prose("body", form.get("body"), MESSAGE_MAX);
    check.finish(|| body)
}

fn at(request: &Request, number: i64) -> String {
    request.within(&format!("/kontakter/samtal/{number}"))
}

fn contact(request: &Request) -> Result<Id, Error> {
    Id::read(request.param("contact")).ok_or(Error::Missing)
}

fn sheet(request: &Request, form: &Form, refusals: &[Refusal]) -> Result<FormPage, Error> {
    let (l, id) = (request.language, contact(request)?);
    let all = contacts(&request.app, &request.visit, &request.own()?, &ContactFilter::default())?;
    let to = all.found.into_iter().find(|one| one.id == id).ok_or(Error::Missing)?;
    let filling = Filling::new(l, form, refusals, |l, _| l.contact_message());
    let address = request.within(&format!("/kontakter/personer/{id}"));
    let sheet =
        FormBox::new(address, l.contact_send()).keyed(request, form).with(filling.area("body", 6));
    let back = Back::new(request.within("/kontakter"), l.contact_room());
    let frame = request.frame(l.contact_write(&to.name));
    Ok(FormPage::new(frame, back, &filling, sheet).lede(l.contact_write_lede(&to.name)))
}

fn shown(request: &Request, form: &Form, refusals: &[Refusal]) -> Result<Show, Error> {
    let (l, number) = (request.language, number(request)?);
    let ShownTalk { line, words, may_write } =
        talk(&request.app, &request.visit, &request.own()?, number)?;
    let filling = Filling::new(l, form, refusals, |l, _| l.contact_answer());
    let said = |(mine, body, at): (bool, String, domain::values::Instant)| {
        let name = if mine { l.contact_you() } else { line.name.as_str() };
        let day = format::date(at.local_date());
        (l.contact_said(args::ContactSaid { name, day }), body)
    };
    let (summary, seen) = (filling.summary(), words.len().to_string());
    let f = request.frame(l.contact_talk(&line.name));
    Ok(Show {
        f: if summary.is_some() { f.faulty() } else { f },
        back: Back::new(request.within("/kontakter"), l.contact_room()),
        summary,
        agency: line.agency.clone(),
        words: words.into_iter().map(said).collect(),
        form: may_write.then(|| {
            FormBox::new(at(request, number), l.contact_answer_send())
                .keyed(request, form)
                .with(filling.area("body", 5))
        }),
        gone: (!may_write).then(|| {
            let others = Link::new(request.within("/kontakter"), l.contact_others());
            Notice::info(l.contact_gone(&line.name)).link(others)
        }),
        settle: line.waits.then(|| {
            FormBox::quiet(format!("{}/avslut", at(request, number)), l.contact_settle())
                .with(Hidden::new("seen", seen))
        }),
    })
}
