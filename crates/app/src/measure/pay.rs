//! Payments for a measure: on account while it is under way, the last one after completion; what is
//! left then goes back to the years it came from.

use domain::access::Action;
use domain::decision::Reason;
use domain::fund::CostKind;
use domain::values::{Id, Ore};
use serde_json::json;
use store::access::{form_key, use_form_key};
use store::audit::{Event, append};
use store::decision::measure_of;

use crate::access::{Visit, permit};
use crate::application::{acting, me};
use crate::fund::{Cost, Pay, Posting, pay_in};
use crate::{App, Error};

/// What is paid.
#[derive(Clone, Debug)]
pub struct Payment {
    /// The form's key: sending it again pays nothing more.
    pub key: Id,
    /// Zero only with `closing`.
    pub amount: Ore,
    pub kind: CostKind,
    pub source_document: Option<String>,
    /// The last payment: the rest is released.
    pub closing: bool,
}

/// Pays for the measure of a case out of what was committed to it.
///
/// # Errors
/// Refused with [`Reason::MeasureNotNow`], [`Reason::AboveActual`] for a last payment that makes the
/// sum more than the measure cost, or the reasons of [`pay_in`]; [`Error::Missing`] where there is no
/// measure.
pub fn pay(app: &App, visit: &Visit, number: &str, payment: &Payment) -> Result<(), Error> {
    let reach = permit(app, visit, Action::PayMeasure)?;
    let (person, today) = (me(visit)?, app.today());
    let posting = Posting::new(app, visit, today);
    let shown_at = format!("/arenden/{number}");
    app.write(visit, |tx| {
        if form_key(tx, payment.key)?.is_some() {
            return Ok(());
        }
        let case = acting(tx, &reach, number)?;
        let measure = measure_of(tx, case.id)?.ok_or(Error::Missing)?;
        measure.state.pay(payment.closing).map_err(Error::refused)?;
        let spent = crate::fund::of_measure_in(tx, measure.id)?.spent;
        let sum = spent.plus(payment.amount).map_err(|o| Error::refused_at("amount", o))?;
        if let Some(actual) = measure.actual.filter(|actual| sum > *actual) {
            return Err(Error::refused_at("amount", Reason::AboveActual { actual, spent }));
        }
        let cost = Cost {
            kind: payment.kind,
            cost_centre: None,
            source_document: payment.source_document.clone(),
        };
        pay_in(
            tx,
            &Pay {
                posting: posting.clone(),
                amount: payment.amount,
                decision: Some(measure.decision),
                measure: measure.id,
                goal: measure.goal,
                cost,
                closing: payment.closing,
            },
        )?;
        use_form_key(tx, payment.key, &shown_at, posting.at)?;
        append(
            tx,
            &Event {
                at: posting.at,
                account: Some(person.id),
                action: "measure.paid",
                subject_table: "application",
                subject: case.id.to_string(),
                facts: json!({ "amount": payment.amount.0, "closing": payment.closing })
                    .to_string(),
                rows: &[],
            },
        )?;
        Ok(())
    })
}
