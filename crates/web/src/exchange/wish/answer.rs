//! The organiser answers a wish.

use app::Error;
use app::exchange::{Answered, all_events, answer_wish, wish, wish_list};
use domain::exchange::Answer;
use domain::values::{Check, Fault, Id, Refusal};
use words::Language;

use crate::components::{Back, Choice};
use crate::exchange::{dated, number};
use crate::filling::{Filling, FormBox, FormPage, answer, typed};
use crate::form::Form;
use crate::page::Page;
use crate::request::Request;

/// `GET /{organisation}/onskelista/{number}/svar`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    let found = wish(&request.app, &request.visit, number(request)?)?;
    let id = |id: Option<Id>| id.map_or_else(String::new, |id| id.to_string());
    let form = typed([
        ("answer", found.answer.code().to_owned()),
        ("said", found.said.unwrap_or_default()),
        ("event", id(found.answer.event())),
        ("into", id(found.answer.merged_into())),
    ]);
    Page::html(&sheet(request, &form, &[])?)
}

/// `POST /{organisation}/onskelista/{number}/svar`
pub fn send(request: &Request, form: Form) -> Result<Page, Error> {
    let (l, number) = (request.language, number(request)?);
    let done = read(&form).map_err(Error::from).and_then(|new| {
        answer_wish(&request.app, &request.visit, number, &new)?;
        let said = match new.answer {
            Answer::Merged { .. } => l.exchange_wishes_merged(),
            _ => l.exchange_answer_saved(),
        };
        Ok(Page::see_with(request.within("/onskelista"), said))
    });
    answer(done, |refusals| sheet(request, &form, refusals))
}

fn sheet(request: &Request, form: &Form, refusals: &[Refusal]) -> Result<FormPage, Error> {
    let (l, number) = (request.language, number(request)?);
    let found = wish(&request.app, &request.visit, number)?;
    let filling = Filling::new(l, form, refusals, label);
    let none = || std::iter::once(Choice::new("", l.exchange_none()));
    let events = all_events(&request.app, &request.visit)?;
    let events = events.iter().map(|one| dated(l, one));
    let others = wish_list(&request.app, &request.visit, &request.visit)?.open.into_iter();
    let others = others.filter(|one| one.wish.id != found.id);
    let others = others.map(|one| Choice::new(one.wish.id.to_string(), one.wish.title));
    let answers = Answer::CODES.map(|code| Choice::new(code, l.exchange_answer(code)));
    let address = request.within(&format!("/onskelista/{number}/svar"));
    let sheet = FormBox::new(address, l.button_save())
        .with(filling.radios("answer", answers.to_vec()))
        .with(filling.area("said", 3).hint(l.exchange_said_hint()))
        .with(filling.select("event", none().chain(events).collect()))
        .with(filling.select("into", none().chain(others).collect()));
    let back = Back::new(request.within("/onskelista"), l.exchange_wish_list());
    let frame = request.frame(l.exchange_answer_title(&found.title));
    Ok(FormPage::new(frame, back, &filling, sheet))
}

fn read(form: &Form) -> Result<Answered, Vec<Refusal>> {
    let mut check = Check::default();
    let code = form.get("answer");
    let one = |check: &mut Check, field: &'static str| match form.get(field) {
        "" => Some(None),
        id => check.choice(field, id, Id::read).map(Some),
    };
    let said = check.optional_prose("said", form.get("said"), 1000);
    // Whoever hears no is told why.
    if code == "not_now" && said == Some(None) {
        check.refuse("said", Fault::Empty);
    }
    let event = one(&mut check, "event");
    let into = one(&mut check, "into");
    if code == "merged" && into == Some(None) {
        check.refuse("into", Fault::Empty);
    }
    let answer = check.choice("answer", code, |code| {
        let known = Answer::CODES.contains(&code);
        // What is missing for a merge has been said at its own field.
        known.then(|| Answer::from_code(code, event.flatten(), into.flatten()))
    });
    check.finish(|| Some(Answered { answer: answer??, said: said? }))
}

fn label(l: Language, field: &str) -> &'static str {
    match field {
        "answer" => l.exchange_answer_label(),
        "said" => l.exchange_said(),
        "event" => l.exchange_wish_event(),
        _ => l.exchange_same_as(),
    }
}
