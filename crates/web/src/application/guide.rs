//! *Är omställningsmedel rätt för det här?* Before anything is written.

use app::Error;
use app::exchange::Pattern;
use askama::Template;
use domain::application::{Draft, QUESTIONS, Step};
use domain::values::{Id, Refusal};
use words::format;

use super::label;
use crate::components::{Choice, Choices, ErrorSummary, Hidden, Notice};
use crate::exchange::knowledge::taken_over;
use crate::form::Form;
use crate::frame::Frame;
use crate::page::Page;
use crate::reasons::Faults;
use crate::request::Request;

#[derive(Template)]
#[template(path = "application/guide.html")]
struct Show {
    f: Frame,
    summary: Option<ErrorSummary>,
    action: String,
    key: Hidden,
    /// What is taken over from the knowledge bank.
    pattern: Option<(Notice, Hidden)>,
    questions: Vec<Choices>,
}

/// `GET /{organisation}/ansokan/ny?fran=…`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    let pattern = taken_over(request, &request.query)?;
    Page::html(&show(request, request.app.id(), (&Draft::default(), pattern.as_ref()), &[]))
}

/// `POST /{organisation}/ansokan`
pub fn begin(request: &Request, form: Form) -> Result<Page, Error> {
    let id = form.key().unwrap_or_else(|| request.app.id());
    let mut typed = Draft::default();
    for question in QUESTIONS {
        typed.set(question, form.get(question));
    }
    let pattern = taken_over(request, &form)?;
    if let Some(pattern) = &pattern {
        typed.set("title", &pattern.title);
        typed.set("background", &pattern.need);
        typed.set("measure", &pattern.measure);
        typed.set(
            "other",
            &pattern
                .cost
                .map_or_else(String::new, |cost| format::amount(words::Language::Sv, cost.0)),
        );
    }
    match app::application::begin(&request.app, &request.visit, id, &typed) {
        Ok(()) => {
            let first = Step::ALL[0].code();
            Ok(Page::see(request.within(&format!("/ansokan/{id}/{first}"))))
        }
        Err(Error::Refused(refusals)) => {
            Page::unprocessable(&show(request, id, (&typed, pattern.as_ref()), &refusals))
        }
        Err(other) => Err(other),
    }
}

fn show(
    request: &Request,
    id: Id,
    (typed, pattern): (&Draft, Option<&Pattern>),
    refusals: &[Refusal],
) -> Show {
    let l = request.language;
    let faults = Faults::new(l, refusals, |field| label(l, field));
    let f = request.frame(l.application_guide_title());
    let question = |name: &'static str| {
        let options = [
            Choice::new("yes", l.application_guide_yes()),
            Choice::new("no", l.application_guide_no()),
        ];
        Choices::radios(name, label(l, name), options)
            .chosen(typed.get(name))
            .error(faults.of(name))
    };
    Show {
        f: if faults.is_empty() { f } else { f.faulty() },
        summary: faults.summary(l),
        action: request.within("/ansokan"),
        key: Hidden::new("form_key", id.to_string()),
        pattern: pattern.map(|pattern| {
            let said = Notice::info(l.knowledge_pattern(&pattern.title));
            (said, Hidden::new("fran", pattern.number.to_string()))
        }),
        questions: QUESTIONS.into_iter().map(question).collect(),
    }
}
