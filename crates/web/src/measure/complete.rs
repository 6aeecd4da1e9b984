//! The measure is done, and this is what it cost.

use app::Error;
use app::application::Shown;
use domain::application::{CostKind, Costs, Draft, read_costs};
use domain::values::{Check, Date, Refusal};
use words::Language;

use crate::application::act::{self, Act, Part};
use crate::application::{cost_label, label};
use crate::components::{Button, Field};
use crate::form::Form;
use crate::page::Page;
use crate::reasons::Faults;
use crate::request::Request;

struct Typed {
    on: String,
    costs: Draft,
}

/// `GET /{organisation}/arenden/{number}/slutforande`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    let l = request.language;
    act::page(
        request,
        |may| may.complete,
        |shown, faults| Typed::planned(shown, request.app.today()).act(l, faults),
    )
}

/// `POST /{organisation}/arenden/{number}/slutforande`
pub fn complete(request: &Request, form: Form) -> Result<Page, Error> {
    let l = request.language;
    let mut costs = Draft::default();
    for kind in CostKind::ALL {
        costs.set(kind.code(), form.get(kind.code()));
    }
    let typed = Typed { on: form.get("completed_on").to_owned(), costs };
    let done = typed.validate().map_err(Error::from).and_then(|(on, costs)| {
        let (app, visit) = (&request.app, &request.visit);
        app::measure::complete(app, visit, request.param("number"), on, &costs)
    });
    let outcome = done.map(|()| l.decision_complete_done().to_owned());
    act::answer(request, outcome, |_, faults| typed.act(l, faults))
}

impl Typed {
    /// Today, and what was applied for: most often the figures are near.
    fn planned(shown: &Shown, today: Date) -> Typed {
        let mut costs = Draft::default();
        for (kind, amount) in shown.version.content.costs.parts() {
            costs.set(kind.code(), &amount.to_string());
        }
        Typed { on: today.to_string(), costs }
    }

    fn validate(&self) -> Result<(Date, Costs), Vec<Refusal>> {
        let mut check = Check::default();
        let on = check.date("completed_on", &self.on);
        let date = check.finish(|| on);
        match (date, read_costs(&self.costs)) {
            (Ok(on), Ok(costs)) => Ok((on, costs)),
            (date, costs) => {
                let refusals = [date.err(), costs.err()].into_iter().flatten().flatten();
                Err(refusals.collect())
            }
        }
    }

    fn act(&self, l: Language, faults: &Faults) -> Act {
        let on = Field::date("completed_on", label(l, "completed_on"))
            .hint(l.application_date_hint())
            .value(&self.on)
            .error(faults.of("completed_on"));
        let amounts = CostKind::ALL.map(|kind| {
            Field::amount(kind.code(), cost_label(l, kind))
                .value(self.costs.get(kind.code()))
                .error(faults.of(kind.code()))
        });
        Act {
            noun: "slutforande",
            title: l.decision_complete(),
            lede: l.decision_complete_lede().to_owned(),
            parts: std::iter::once(on).chain(amounts).map(Part::Field).collect(),
            hidden: Vec::new(),
            button: Button::primary(l.decision_complete()),
        }
    }
}
