//! The coordinator's proposal, and the place on the agenda.

use app::Error;
use app::application::Shown;
use domain::application::TEXT_MAX;
use domain::decision::Proposal;
use domain::values::{Check, Ore, Refusal};
use words::Language;

use super::act::{self, Act, Part, carried, case_path, version};
use crate::components::{Button, Field};
use crate::form::Form;
use crate::page::Page;
use crate::reasons::Faults;
use crate::request::Request;

struct Typed {
    version: i64,
    granted: String,
    reasons: String,
    conditions: String,
}

/// `GET /{organisation}/arenden/{number}/beredning`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    let l = request.language;
    act::page(
        request,
        |may| may.prepare,
        |shown, faults| Typed::proposed(shown).act(l, shown, faults),
    )
}

/// `POST /{organisation}/arenden/{number}/beredning`
pub fn prepare(request: &Request, form: Form) -> Result<Page, Error> {
    let typed = Typed {
        version: carried(&form, "version"),
        granted: form.get("granted").to_owned(),
        reasons: form.get("reasons").to_owned(),
        conditions: form.get("conditions").to_owned(),
    };
    let number = request.param("number");
    let done = typed.validate().map_err(Error::from).and_then(|proposal| {
        let (app, visit) = (&request.app, &request.visit);
        app::application::prepare(app, visit, number, typed.version, &proposal)
    });
    let outcome = done.map(|()| request.language.application_prepare_done().to_owned());
    act::answer(request, outcome, |shown, faults| typed.act(request.language, shown, faults))
}

/// `POST /{organisation}/arenden/{number}/dagordning`
pub fn put_on_agenda(request: &Request, _: Form) -> Result<Page, Error> {
    let number = request.param("number");
    app::application::put_on_agenda(&request.app, &request.visit, number)?;
    Ok(Page::see_with(case_path(request), request.language.application_agenda_done()))
}

impl Typed {
    /// The last proposal, or all that is asked.
    fn proposed(shown: &Shown) -> Typed {
        let proposal = shown.case.proposal.clone();
        let granted = proposal.as_ref().map_or(shown.case.asked, |proposal| proposal.granted);
        let text = |text: Option<String>| text.unwrap_or_default();
        let (reasons, conditions) = proposal.map(|p| (p.reasons, p.conditions)).unwrap_or_default();
        Typed {
            version: shown.case.version,
            granted: granted.to_string(),
            reasons: text(reasons),
            conditions: text(conditions),
        }
    }

    fn validate(&self) -> Result<Proposal, Vec<Refusal>> {
        let mut check = Check::default();
        let granted = check.amount("granted", &self.granted, Ore::ZERO..=Ore::MAX_INPUT);
        let reasons = check.optional_prose("reasons", &self.reasons, TEXT_MAX);
        let conditions = check.optional_prose("conditions", &self.conditions, TEXT_MAX);
        check.finish(|| {
            Some(Proposal { granted: granted?, reasons: reasons?, conditions: conditions? })
        })
    }

    fn act(&self, l: Language, shown: &Shown, faults: &Faults) -> Act {
        let granted = Field::amount("granted", l.application_prepare_granted())
            .hint(l.application_prepare_granted_hint())
            .value(&self.granted)
            .error(faults.of("granted"));
        let reasons = Field::area("reasons", l.application_prepare_reasons(), 5)
            .hint(l.application_prepare_reasons_hint())
            .value(&self.reasons)
            .error(faults.of("reasons"));
        let conditions = Field::area("conditions", l.application_prepare_conditions(), 3)
            .value(&self.conditions)
            .error(faults.of("conditions"));
        Act {
            noun: "beredning",
            title: l.application_prepare_title(),
            lede: l.application_prepare_lede().to_owned(),
            notices: Vec::new(),
            parts: [granted, reasons, conditions].map(Part::Field).into(),
            hidden: vec![version(shown)],
            button: Button::primary(l.application_prepare_send()),
        }
    }
}
