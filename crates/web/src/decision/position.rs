//! A party's position on what was read. The last one needed decides the case.

use app::Error;
use app::application::Shown;
use app::decision::{Given, Settled, take_position};
use domain::application::TEXT_MAX;
use domain::decision::{Rule, Say};
use domain::values::{Check, Refusal};
use words::{Language, args};

use super::shown::rule;
use crate::application::act::{self, Act, Part, carried, version};
use crate::application::label;
use crate::components::{Button, Choice, Choices, Field, Hidden, Notice};
use crate::form::Form;
use crate::page::Page;
use crate::reasons::Faults;
use crate::request::Request;

#[derive(Default)]
struct Typed {
    version: i64,
    proposal: i64,
    say: String,
    reasons: String,
}

/// `GET /{organisation}/arenden/{number}/beslut`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    let (l, typed) = (request.language, Typed::default());
    act::page(request, |may| may.take_position, |shown, faults| typed.act(l, shown, faults))
}

/// `POST /{organisation}/arenden/{number}/beslut`
pub fn take(request: &Request, form: Form) -> Result<Page, Error> {
    let l = request.language;
    let typed = Typed {
        version: carried(&form, "version"),
        proposal: carried(&form, "proposal"),
        say: form.get("say").to_owned(),
        reasons: form.get("reasons").to_owned(),
    };
    let done = typed.validate().map_err(Error::from).and_then(|given| {
        take_position(&request.app, &request.visit, request.param("number"), &given)
    });
    let outcome = done.map(|settled| notice(l, &settled).to_owned());
    act::answer(request, outcome, |shown, faults| typed.act(l, shown, faults))
}

fn notice(l: Language, settled: &Settled) -> &'static str {
    match settled {
        Settled::Open => l.decision_done_open(),
        Settled::Granted => l.decision_done_granted(),
        Settled::Partly => l.decision_done_partly(),
        Settled::Refused => l.decision_done_refused(),
        Settled::Remitted => l.decision_done_remitted(),
    }
}

impl Typed {
    fn validate(&self) -> Result<Given, Vec<Refusal>> {
        let mut check = Check::default();
        let say = check.choice("say", &self.say, Say::from_code);
        let reasons = check.optional_prose("reasons", &self.reasons, TEXT_MAX);
        let (version, proposal) = (self.version, self.proposal);
        check.finish(|| Some(Given { version, proposal, say: say?, reasons: reasons? }))
    }

    fn act(&self, l: Language, shown: &Shown, faults: &Faults) -> Act {
        let case = &shown.case;
        let options = Say::ALL.map(|say| Choice::new(say.code(), l.decision_say_of(say.code())));
        let say = Choices::radios("say", label(l, "say"), options)
            .chosen(&self.say)
            .error(faults.of("say"));
        let reasons = Field::area("reasons", label(l, "reasons"), 4)
            .hint(l.decision_position_reasons_hint())
            .value(&self.reasons)
            .error(faults.of("reasons"));
        Act {
            noun: "beslut",
            title: l.decision_position(),
            lede: l.decision_position_lede(args::DecisionPositionLede {
                version: case.version,
                proposal: case.proposal_number,
            }),
            notices: rule(l, shown).map(|text| decides(l, shown, text)).into_iter().collect(),
            parts: vec![Part::Choices(say), Part::Field(reasons)],
            hidden: vec![version(shown), Hidden::new("proposal", case.proposal_number.to_string())],
            button: Button::primary(l.decision_position_send()),
        }
    }
}

/// What the position leads to.
fn decides(l: Language, shown: &Shown, text: String) -> Notice {
    let notice = Notice::info(text);
    match shown.rule {
        (Rule::EmployerAlone, _) => notice,
        _ => notice.heading(l.decision_position_last()),
    }
}
