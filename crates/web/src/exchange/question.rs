//! Questions to those who speak: put on the event's page, read by the organiser while it goes on.

use app::Error;
use app::exchange::{AskedQuestion, Shown, ask_question, event, mark_answered, questions};
use askama::Template;
use domain::exchange::{Standing, State, ends};
use domain::values::{Check, Id, Refusal};
use words::{Language, args, format};

use super::{at, number};
use crate::components::{Back, Field};
use crate::filling::{Filling, FormBox, FormPage, answer};
use crate::form::Form;
use crate::frame::Frame;
use crate::page::Page;
use crate::request::Request;

#[derive(Template)]
#[template(path = "exchange/questions.html")]
struct Show {
    f: Frame,
    back: Back,
    lede: &'static str,
    all: Vec<Line>,
}

struct Line {
    text: String,
    facts: String,
    answered: bool,
    mark: Option<FormBox>,
}

/// `GET /{organisation}/kalender/{number}/fraga`
pub fn page(request: &Request, form: Form) -> Result<Page, Error> {
    Page::html(&sheet(request, &form, &[])?)
}

/// `POST /{organisation}/kalender/{number}/fraga`
pub fn ask(request: &Request, form: Form) -> Result<Page, Error> {
    let (l, number, own) = (request.language, number(request)?, request.own()?);
    let done = read(&form).and_then(|text| {
        ask_question(&request.app, &request.visit, &own, number, &text)?;
        Ok(Page::see_with(at(request, number), l.exchange_now_asked()))
    });
    answer(done, |refusals| sheet(request, &form, refusals))
}

/// What is asked.
pub(super) fn read(form: &Form) -> Result<String, Error> {
    let mut check = Check::default();
    let text = check.prose("question", form.get("question"), 1000);
    Ok(check.finish(|| text)?)
}

/// `GET /{organisation}/evenemang/{number}/fragor`
pub fn list(request: &Request, _: Form) -> Result<Page, Error> {
    let (l, number) = (request.language, number(request)?);
    let (row, all) = questions(&request.app, &request.visit, number)?;
    let open = all.iter().filter(|one| !one.is_answered).count();
    Page::html(&Show {
        f: request.frame(l.exchange_questions_title(i64::try_from(open).unwrap_or(i64::MAX))),
        back: Back::new(at(request, number), row.event.title),
        lede: if all.is_empty() {
            l.exchange_questions_none()
        } else {
            l.exchange_questions_lede()
        },
        all: all.iter().map(|one| line(request, number, one)).collect(),
    })
}

/// `POST /{organisation}/evenemang/{number}/fragor/{question}/besvarad`
pub fn mark(request: &Request, _: Form) -> Result<Page, Error> {
    let number = number(request)?;
    let question = Id::read(request.param("question")).ok_or(Error::Missing)?;
    mark_answered(&request.app, &request.visit, number, question)?;
    Ok(Page::see(request.within(&format!("/evenemang/{number}/fragor"))))
}

/// Whether the visitor can put questions.
pub(super) fn may_ask(shown: &Shown, now: domain::values::Instant) -> bool {
    let has_seat = shown.mine.as_ref().is_some_and(|mine| mine.standing == Standing::Seated);
    let is_over = ends(&shown.row.event.occasions).is_none_or(|ends| ends <= now);
    has_seat && !is_over && shown.row.state == State::Published
}

fn line(request: &Request, number: i64, one: &AskedQuestion) -> Line {
    let l = request.language;
    let facts = args::ExchangeQuestionFacts {
        name: one.name.clone().unwrap_or_else(|| l.exchange_erased().to_owned()),
        agency: one.agency.clone(),
        time: format::moment(l, one.asked_at.local_datetime()),
    };
    let address = request.within(&format!("/evenemang/{number}/fragor/{}/besvarad", one.id));
    Line {
        text: one.text.clone(),
        facts: l.exchange_question_facts(facts),
        answered: one.is_answered,
        mark: (!one.is_answered).then(|| FormBox::quiet(address, l.exchange_question_answered())),
    }
}

fn sheet(request: &Request, form: &Form, refusals: &[Refusal]) -> Result<FormPage, Error> {
    let (l, number) = (request.language, number(request)?);
    let shown = event(&request.app, &request.visit, &request.own()?, number)?;
    if !may_ask(&shown, request.app.now()) {
        return Err(Error::Missing);
    }
    let filling = Filling::new(l, form, refusals, label);
    let sheet = FormBox::new(format!("{}/fraga", at(request, number)), l.exchange_send())
        .with(field(&filling));
    let back = Back::new(at(request, number), shown.row.event.title);
    Ok(FormPage::new(request.frame(l.exchange_ask().to_owned()), back, &filling, sheet))
}

pub(super) fn field(filling: &Filling<'_>) -> Field {
    filling.area("question", 4).hint(filling.l.exchange_ask_hint())
}

pub(super) fn label(l: Language, _: &str) -> &'static str {
    l.exchange_question()
}
