//! Asking whether another has jäv.

use app::Error;
use app::application::Shown;
use app::decision::raise_jav;
use domain::application::TEXT_MAX;
use domain::values::{Check, Id, Refusal};
use words::Language;

use crate::application::act::{self, Act, Part};
use crate::application::label;
use crate::components::{Button, Choice, Choices, Field};
use crate::form::Form;
use crate::page::Page;
use crate::reasons::Faults;
use crate::request::Request;

#[derive(Default)]
pub(super) struct Typed {
    about: String,
    reasons: String,
}

/// `POST /{organisation}/arenden/{number}/javsfraga`
pub fn raise(request: &Request, form: Form) -> Result<Page, Error> {
    let l = request.language;
    let typed =
        Typed { about: form.get("about").to_owned(), reasons: form.get("reasons").to_owned() };
    let done = typed.validate().map_err(Error::from).and_then(|(about, reasons)| {
        raise_jav(&request.app, &request.visit, request.param("number"), about, &reasons)?;
        Ok(l.decision_jav_raised().to_owned())
    });
    act::answer(request, done, |shown, faults| typed.act(l, shown, faults))
}

impl Typed {
    fn validate(&self) -> Result<(Id, String), Vec<Refusal>> {
        let mut check = Check::default();
        let about = check.choice("about", &self.about, Id::read);
        let reasons = check.prose("reasons", &self.reasons, TEXT_MAX);
        check.finish(|| Some((about?, reasons?)))
    }

    pub(super) fn act(&self, l: Language, shown: &Shown, faults: &Faults) -> Act {
        let people = &shown.jav.about;
        let options = people.iter().map(|(id, name)| Choice::new(id.to_string(), name));
        let about = Choices::radios("about", label(l, "about"), options)
            .chosen(&self.about)
            .error(faults.of("about"));
        let reasons = Field::area("reasons", label(l, "reasons"), 4)
            .hint(l.decision_jav_reasons_hint())
            .value(&self.reasons)
            .error(faults.of("reasons"));
        Act {
            noun: "javsfraga",
            title: l.decision_jav_raise(),
            lede: l.decision_jav_raise_lede().to_owned(),
            notices: Vec::new(),
            parts: vec![Part::Choices(about), Part::Field(reasons)],
            hidden: Vec::new(),
            button: Button::primary(l.decision_jav_raise_send()),
        }
    }
}
