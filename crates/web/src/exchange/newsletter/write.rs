//! A letter being written.

use app::Error;
use app::exchange::{Listed, all_events, change_newsletter, newsletter_ready, write_newsletter};
use domain::exchange::{LETTER_MAX, Newsletter, Receivers, Stage};
use domain::values::{Check, Fault, Id, Refusal};
use words::Language;

use super::super::{dated, number};
use crate::components::{Back, Choice};
use crate::filling::{Filling, FormBox, FormPage, answer, typed};
use crate::form::Form;
use crate::page::Page;
use crate::request::Request;

/// `GET /{organisation}/nyhetsbrev/ny`
pub fn new(request: &Request, _: Form) -> Result<Page, Error> {
    let form = typed([("receivers", Receivers::Coordinators.code().to_owned())]);
    Page::html(&sheet(request, None, &form, &[])?)
}

/// `POST /{organisation}/nyhetsbrev/ny`
pub fn create(request: &Request, form: Form) -> Result<Page, Error> {
    let done = read(&form).map_err(Error::from).and_then(|letter| {
        let number = write_newsletter(&request.app, &request.visit, &letter, form.key())?;
        Ok(Page::see(request.within(&format!("/nyhetsbrev/{number}"))))
    });
    answer(done, |refusals| sheet(request, None, &form, refusals))
}

/// `GET /{organisation}/nyhetsbrev/{number}/andring`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    let number = number(request)?;
    let row = newsletter_ready(&request.app, &request.visit, number)?.row;
    if row.sent_at.is_some() {
        return Err(Error::Missing);
    }
    let letter = row.letter;
    let form = typed([
        ("subject", letter.subject),
        ("text", letter.text),
        ("receivers", letter.receivers.code().to_owned()),
        ("event", letter.receivers.event().map_or_else(String::new, |id| id.to_string())),
    ]);
    Page::html(&sheet(request, Some(number), &form, &[])?)
}

/// `POST /{organisation}/nyhetsbrev/{number}/andring`
pub fn change(request: &Request, form: Form) -> Result<Page, Error> {
    let number = number(request)?;
    let done = read(&form).map_err(Error::from).and_then(|letter| {
        change_newsletter(&request.app, &request.visit, number, &letter)?;
        Ok(Page::see(request.within(&format!("/nyhetsbrev/{number}"))))
    });
    answer(done, |refusals| sheet(request, Some(number), &form, refusals))
}

fn sheet(
    request: &Request,
    number: Option<i64>,
    form: &Form,
    refusals: &[Refusal],
) -> Result<FormPage, Error> {
    let l = request.language;
    let filling = Filling::new(l, form, refusals, label);
    let receivers = Receivers::CODES.map(|code| Choice::new(code, l.newsletter_receivers(code)));
    let none = std::iter::once(Choice::new("", l.exchange_none()));
    let events = all_events(&request.app, &request.visit)?;
    // Nobody has been at another.
    let is_held = |one: &&Listed| {
        matches!(one.stage, Stage::Held | Stage::WrittenUp)
            || one.row.id.to_string() == form.get("event")
    };
    let events = events.iter().filter(is_held).map(|one| dated(l, one));
    let (address, title, back) = match number {
        None => ("/nyhetsbrev/ny".to_owned(), l.newsletter_new(), "/nyhetsbrev".to_owned()),
        Some(number) => (
            format!("/nyhetsbrev/{number}/andring"),
            l.newsletter_change(),
            format!("/nyhetsbrev/{number}"),
        ),
    };
    let sheet = FormBox::new(request.within(&address), l.newsletter_look())
        .keyed(request, form)
        .with(filling.text("subject"))
        .with(filling.area("text", 12).hint(l.newsletter_text_hint()))
        .with(filling.radios("receivers", receivers.to_vec()))
        .with(
            filling.select("event", none.chain(events).collect()).hint(l.newsletter_event_hint()),
        );
    let back = Back::new(request.within(&back), l.exchange_back());
    Ok(FormPage::new(request.frame(title), back, &filling, sheet).lede(l.newsletter_write_lede()))
}

fn read(form: &Form) -> Result<Newsletter, Vec<Refusal>> {
    let mut check = Check::default();
    let subject = check.line("subject", form.get("subject"), 120);
    let text = check.prose("text", form.get("text"), LETTER_MAX);
    let code = form.get("receivers");
    let event = match form.get("event") {
        "" => Some(None),
        id => check.choice("event", id, Id::read).map(Some),
    };
    if code == "came" && event == Some(None) {
        check.refuse("event", Fault::Empty);
    }
    let receivers = check.choice("receivers", code, |code| {
        let known = Receivers::CODES.contains(&code);
        // What is missing of the event has been said at its own field.
        known.then(|| Receivers::from_code(code, event.flatten()))
    });
    check.finish(|| Some(Newsletter { subject: subject?, text: text?, receivers: receivers?? }))
}

fn label(l: Language, field: &str) -> &'static str {
    match field {
        "subject" => l.newsletter_subject(),
        "text" => l.newsletter_text(),
        "receivers" => l.newsletter_to(),
        _ => l.newsletter_event(),
    }
}
