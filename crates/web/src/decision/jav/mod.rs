//! Jäv: standing aside, and a question about another – one page, which asks what the reader is to do.

mod answer;
mod aside;
mod judge;
mod raise;
pub(crate) mod shown;

pub use answer::give as answer_question;
pub use aside::{declare, page as aside_page};
pub use judge::say as judge_question;
pub use raise::raise as raise_question;

use app::Error;
use app::application::{Shown, show};
use app::decision::JavQuestion;
use words::{Language, args, format};

use crate::application::act::{self, case_path};
use crate::components::Notice;
use crate::form::Form;
use crate::page::Page;
use crate::reasons::Faults;
use crate::request::Request;

/// `GET /{organisation}/arenden/{number}/javsfraga`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    let (l, shown) =
        (request.language, show(&request.app, &request.visit, request.param("number"))?);
    let may = shown.jav.may;
    let act = |shown: &Shown, faults: &Faults| match (may.answer, may.judge) {
        (true, _) => answer::Typed::default().act(l, shown, faults),
        (_, true) => judge::act(l, "", shown, faults),
        _ => raise::Typed::default().act(l, shown, faults),
    };
    if may.answer || may.judge || may.raise {
        return act::show_act(request, &shown, act);
    }
    Ok(Page::see(case_path(request)))
}

/// What has been asked, and answered, before one says anything.
fn asked(l: Language, question: Option<&JavQuestion>) -> Vec<Notice> {
    let Some(question) = question else { return Vec::new() };
    let erased = l.fund_note_erased();
    let day = format::date(question.raised_at.local_date());
    let reasons = question.reasons.as_deref().unwrap_or(erased);
    let heading = l.decision_jav_asked(args::DecisionJavAsked {
        raiser: &question.raiser,
        name: &question.name,
        date: day,
    });
    let mut notices = vec![Notice::info(reasons).heading(heading)];
    notices.extend(
        question
            .answer
            .as_ref()
            .map(|why| Notice::info(why).heading(l.decision_jav_answered(&question.name))),
    );
    notices
}

#[cfg(test)]
mod tests;
