//! Answering whether one has jäv.

use app::Error;
use app::application::Shown;
use app::decision::{JavAnswer, answer_jav};
use domain::application::TEXT_MAX;
use domain::values::{Check, Refusal};
use words::Language;

use super::asked;
use crate::application::act::{self, Act, Part};
use crate::application::label;
use crate::components::{Button, Choice, Choices, Field};
use crate::form::Form;
use crate::page::Page;
use crate::reasons::Faults;
use crate::request::Request;

#[derive(Default)]
pub(super) struct Typed {
    answer: String,
    why: String,
}

/// `POST /{organisation}/arenden/{number}/javssvar`: whoever stands aside no longer sees the case.
pub fn give(request: &Request, form: Form) -> Result<Page, Error> {
    let (l, number) = (request.language, request.param("number"));
    let typed = Typed { answer: form.get("answer").to_owned(), why: form.get("why").to_owned() };
    let done = typed.validate().map_err(Error::from).and_then(|answer| {
        answer_jav(&request.app, &request.visit, number, &answer)?;
        Ok(answer)
    });
    match done {
        Ok(JavAnswer::StandAside) => {
            Ok(Page::see_with(request.within("/arenden"), l.decision_jav_done(number)))
        }
        Ok(JavAnswer::Dispute { .. }) => {
            act::answer(request, Ok(l.decision_jav_disputed().to_owned()), |shown, faults| {
                typed.act(l, shown, faults)
            })
        }
        Err(error) => act::answer(request, Err(error), |shown, faults| typed.act(l, shown, faults)),
    }
}

impl Typed {
    fn validate(&self) -> Result<JavAnswer, Vec<Refusal>> {
        let mut check = Check::default();
        let aside = check.choice("answer", &self.answer, |code| match code {
            "aside" => Some(true),
            "dispute" => Some(false),
            _ => None,
        });
        let why = match aside {
            Some(false) => check.prose("why", &self.why, TEXT_MAX),
            _ => Some(String::new()),
        };
        check.finish(|| {
            let why = why?;
            Some(if aside? { JavAnswer::StandAside } else { JavAnswer::Dispute { why } })
        })
    }

    pub(super) fn act(&self, l: Language, shown: &Shown, faults: &Faults) -> Act {
        let options = [
            Choice::new("aside", l.decision_jav_answer_aside()),
            Choice::new("dispute", l.decision_jav_answer_dispute()),
        ];
        let answer = Choices::radios("answer", label(l, "answer"), options)
            .chosen(&self.answer)
            .error(faults.of("answer"));
        let why = Field::area("why", label(l, "why"), 4)
            .hint(l.decision_jav_why_hint())
            .value(&self.why)
            .error(faults.of("why"));
        Act {
            noun: "javssvar",
            title: l.decision_jav_answer(),
            lede: l.decision_jav_answer_lede().to_owned(),
            notices: asked(l, shown.jav.open()),
            parts: vec![Part::Choices(answer), Part::Field(why)],
            hidden: Vec::new(),
            button: Button::primary(l.decision_jav_answer_send()),
        }
    }
}
