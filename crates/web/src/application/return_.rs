//! Returned to be completed, with what is missing.

use app::Error;
use app::application::Shown;
use domain::application::TEXT_MAX;
use domain::values::{Check, Refusal};
use words::Language;

use super::act::{self, Act, Part, carried, version};
use super::label;
use crate::components::{Button, Field};
use crate::form::Form;
use crate::page::Page;
use crate::reasons::Faults;
use crate::request::Request;

#[derive(Default)]
struct Typed {
    version: i64,
    reason: String,
}

/// `GET /{organisation}/arenden/{number}/aterlamnande`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    let (l, typed) = (request.language, Typed::default());
    act::page(request, |may| may.send_back, |shown, faults| typed.act(l, shown, faults))
}

/// `POST /{organisation}/arenden/{number}/aterlamnande`
pub fn send_back(request: &Request, form: Form) -> Result<Page, Error> {
    let typed = Typed { version: carried(&form, "version"), reason: form.get("reason").to_owned() };
    let number = request.param("number");
    let done = typed.validate().map_err(Error::from).and_then(|reason| {
        let (app, visit) = (&request.app, &request.visit);
        app::application::send_back(app, visit, number, typed.version, &reason)
    });
    let outcome = done.map(|()| request.language.application_send_back_done().to_owned());
    act::answer(request, outcome, |shown, faults| typed.act(request.language, shown, faults))
}

impl Typed {
    fn validate(&self) -> Result<String, Vec<Refusal>> {
        let mut check = Check::default();
        let reason = check.prose("reason", &self.reason, TEXT_MAX);
        check.finish(|| reason)
    }

    fn act(&self, l: Language, shown: &Shown, faults: &Faults) -> Act {
        let reason = Field::area("reason", label(l, "reason"), 5)
            .value(&self.reason)
            .error(faults.of("reason"));
        Act {
            noun: "aterlamnande",
            title: l.application_send_back(),
            lede: l.application_send_back_lede().to_owned(),
            notices: Vec::new(),
            parts: vec![Part::Field(reason)],
            hidden: vec![version(shown)],
            button: Button::primary(l.application_send_back()),
        }
    }
}
