//! Payments for a measure: on account while it is under way, the last one after completion; what is
//! left then goes back to the years it came from.

use domain::access::Action;
use domain::decision::Reason;
use domain::fund::CostKind;
use domain::values::{Id, Ore};
use serde_json::json;

use super::sight::acting;
use crate::access::{Visit, permit};
use crate::agreement::{By, is_first};
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

/// Pays for a measure out of what was committed to it.
///
/// # Errors
/// Refused with [`Reason::MeasureNotNow`], [`Reason::AboveActual`] for a payment that makes the sum
/// more than the measure cost, or the reasons of [`pay_in`]; [`Error::Missing`] where there is no such
/// measure within reach.
pub fn pay(app: &App, visit: &Visit, number: i64, payment: &Payment) -> Result<(), Error> {
    let reach = permit(app, visit, Action::PayMeasure)?;
    let by = By::of(app, visit)?;
    let posting = Posting::new(app, visit, by.today);
    app.write(visit, |tx| {
        if !is_first(tx, Some(payment.key), &format!("/atgarder/{number}"), by.now)? {
            return Ok(());
        }
        let listed = acting(tx, &reach, number)?;
        let (measure, spent) = (&listed.measure, listed.spent);
        measure.state.pay(payment.closing).map_err(Error::refused)?;
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
        let facts = json!({ "amount": payment.amount.0, "closing": payment.closing });
        by.note(tx, "measure.paid", ("measure", measure.id), &facts, &[])
    })
}
