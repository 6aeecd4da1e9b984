//! Payments for a measure, out of what was committed to it.

use app::Error;
use app::measure::Payment;
use domain::application::CostKind as Asked;
use domain::fund::CostKind;
use domain::values::{Check, Id, Ore, Refusal};
use words::Language;

use crate::application::act::{self, Act, Part};
use crate::application::{cost_label, label};
use crate::components::{Button, Choice, Choices, Field, Hidden};
use crate::form::Form;
use crate::page::Page;
use crate::reasons::Faults;
use crate::request::Request;

struct Typed {
    key: Id,
    amount: String,
    kind: String,
    source: String,
    closing: bool,
}

/// `GET /{organisation}/arenden/{number}/utbetalningar`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    let l = request.language;
    let key = request.app.id();
    act::page(request, |may| may.pay, |_, faults| Typed::empty(key).act(l, faults))
}

/// `POST /{organisation}/arenden/{number}/utbetalningar`
pub fn pay(request: &Request, form: Form) -> Result<Page, Error> {
    let l = request.language;
    let typed = Typed {
        key: form.key().unwrap_or_else(|| request.app.id()),
        amount: form.get("amount").to_owned(),
        kind: form.get("cost_kind").to_owned(),
        source: form.get("source_document").to_owned(),
        closing: form.get("closing") == "yes",
    };
    let done = typed.validate().map_err(Error::from).and_then(|payment| {
        app::measure::pay(&request.app, &request.visit, request.param("number"), &payment)
    });
    let outcome = done.map(|()| l.decision_pay_done().to_owned());
    act::answer(request, outcome, |_, faults| typed.act(l, faults))
}

impl Typed {
    fn empty(key: Id) -> Typed {
        let none = String::new;
        Typed { key, amount: none(), kind: none(), source: none(), closing: false }
    }

    fn validate(&self) -> Result<Payment, Vec<Refusal>> {
        let mut check = Check::default();
        let amount = check.amount("amount", &self.amount, Ore::ZERO..=Ore::MAX_INPUT);
        let kind = check.choice("cost_kind", &self.kind, CostKind::from_code);
        let source_document = check.optional_line("source_document", &self.source, 40);
        check.finish(|| {
            Some(Payment {
                key: self.key,
                amount: amount?,
                kind: kind?,
                source_document: source_document?,
                closing: self.closing,
            })
        })
    }

    fn act(&self, l: Language, faults: &Faults) -> Act {
        let amount = Field::amount("amount", label(l, "amount"))
            .value(&self.amount)
            .error(faults.of("amount"));
        let first = Choice::new("", l.application_choose());
        let kinds = Asked::ALL.map(|kind| Choice::new(kind.code(), cost_label(l, kind)));
        let options = std::iter::once(first).chain(kinds);
        let kind = Field::select("cost_kind", label(l, "cost_kind"), options)
            .value(&self.kind)
            .error(faults.of("cost_kind"));
        let source = Field::text("source_document", label(l, "source_document"))
            .hint(l.decision_pay_source_hint())
            .width(20)
            .value(&self.source)
            .error(faults.of("source_document"));
        let last = [Choice::new("yes", l.decision_pay_closing())];
        let closing = Choices::checkboxes("closing", l.decision_pay_closing_legend(), last)
            .chosen(if self.closing { "yes" } else { "" });
        Act {
            noun: "utbetalningar",
            title: l.decision_pay(),
            lede: l.decision_pay_lede().to_owned(),
            parts: vec![
                Part::Field(amount),
                Part::Field(kind),
                Part::Field(source),
                Part::Choices(closing),
            ],
            hidden: vec![Hidden::new("form_key", self.key.to_string())],
            button: Button::primary(l.decision_pay()),
        }
    }
}
