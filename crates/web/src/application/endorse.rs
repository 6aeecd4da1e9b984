//! The manager's minute: read, say, done. The link that leads here carries no authority.

use app::Error;
use app::application::{Shown, Word};
use domain::application::{Advice, TEXT_MAX};
use domain::values::{Check, Refusal};
use words::Language;

use super::act::{self, Act, Part, carried, version};
use super::label;
use crate::components::{Button, Choice, Choices, Field};
use crate::form::Form;
use crate::page::Page;
use crate::reasons::Faults;
use crate::request::Request;

#[derive(Default)]
struct Typed {
    version: i64,
    advice: String,
    reasons: String,
}

/// `GET /{organisation}/arenden/{number}/tillstyrkan`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    let typed = Typed::default();
    act::page(
        request,
        |may| may.endorse,
        |shown, faults| typed.act(request.language, shown, faults),
    )
}

/// `POST /{organisation}/arenden/{number}/tillstyrkan`
pub fn endorse(request: &Request, form: Form) -> Result<Page, Error> {
    let typed = Typed::read(&form);
    let done = typed.validate().map_err(Error::from).and_then(|word| {
        app::application::endorse(&request.app, &request.visit, request.param("number"), &word)
    });
    let outcome = done.map(|()| request.language.application_endorse_done().to_owned());
    act::answer(request, outcome, |shown, faults| typed.act(request.language, shown, faults))
}

impl Typed {
    fn read(form: &Form) -> Typed {
        Typed {
            version: carried(form, "version"),
            advice: form.get("advice").to_owned(),
            reasons: form.get("reasons").to_owned(),
        }
    }

    fn validate(&self) -> Result<Word, Vec<Refusal>> {
        let mut check = Check::default();
        let advice = check.choice("advice", &self.advice, Advice::from_code);
        let reasons = check.optional_prose("reasons", &self.reasons, TEXT_MAX);
        check.finish(|| Some(Word { version: self.version, advice: advice?, reasons: reasons? }))
    }

    fn act(&self, l: Language, shown: &Shown, faults: &Faults) -> Act {
        let options = [Advice::Endorse, Advice::Against]
            .map(|advice| Choice::new(advice.code(), l.application_advice_of(advice.code())));
        let choice = Choices::radios("advice", label(l, "advice"), options)
            .chosen(&self.advice)
            .error(faults.of("advice"));
        let reasons = Field::area("reasons", label(l, "reasons"), 4)
            .hint(l.application_endorse_reasons_hint())
            .value(&self.reasons)
            .error(faults.of("reasons"));
        Act {
            noun: "tillstyrkan",
            title: l.application_endorse(),
            lede: l.application_endorse_lede().to_owned(),
            notices: Vec::new(),
            parts: vec![Part::Choices(choice), Part::Field(reasons)],
            hidden: vec![version(shown)],
            button: Button::primary(l.application_endorse_send()),
        }
    }
}
