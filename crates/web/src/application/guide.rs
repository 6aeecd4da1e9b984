//! *Är omställningsmedel rätt för det här?* Before anything is written.

use app::Error;
use askama::Template;
use domain::application::{Draft, QUESTIONS, Step};
use domain::values::{Id, Refusal};

use super::label;
use crate::components::{Choice, Choices, ErrorSummary, Hidden};
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
    questions: Vec<Choices>,
}

/// `GET /{organisation}/ansokan/ny`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    Page::html(&show(request, request.app.id(), &Draft::default(), &[]))
}

/// `POST /{organisation}/ansokan`
pub fn begin(request: &Request, form: Form) -> Result<Page, Error> {
    let id = form.key().unwrap_or_else(|| request.app.id());
    let mut typed = Draft::default();
    for question in QUESTIONS {
        typed.set(question, form.get(question));
    }
    match app::application::begin(&request.app, &request.visit, id, &typed) {
        Ok(()) => {
            let first = Step::ALL[0].code();
            Ok(Page::see(request.within(&format!("/ansokan/{id}/{first}"))))
        }
        Err(Error::Refused(refusals)) => Page::unprocessable(&show(request, id, &typed, &refusals)),
        Err(other) => Err(other),
    }
}

fn show(request: &Request, id: Id, typed: &Draft, refusals: &[Refusal]) -> Show {
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
        questions: QUESTIONS.into_iter().map(question).collect(),
    }
}
