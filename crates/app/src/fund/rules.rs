//! The agency's own rules for its fund.

use domain::access::Action;
use domain::fund::Rates;
use domain::values::{Ore, Rate, Year};
use store::Tx;
use store::audit::{Event, append};

use crate::access::{Visit, permit};
use crate::{App, Error};

/// The rules in force.
#[derive(Clone, Debug, PartialEq)]
pub struct Rules {
    /// How far below zero available may go, to plan ahead.
    pub limit: Ore,
    pub rates: Rates,
}

/// The agency's rules.
///
/// # Errors
/// [`Error::Forbidden`] without the right to read the fund.
pub fn rules(app: &App, visit: &Visit) -> Result<Rules, Error> {
    permit(app, visit, Action::ReadFund)?;
    app.read(visit, |tx| {
        Ok(Rules { limit: store::fund::limit(tx)?, rates: store::fund::rates(tx)? })
    })
}

/// Says how far below zero available may go, to plan ahead. Zero takes the leave away.
///
/// # Errors
/// Refused at `limit` below zero.
pub fn set_limit(app: &App, visit: &Visit, limit: Ore) -> Result<(), Error> {
    permit(app, visit, Action::PostFund)?;
    if limit.is_negative() {
        return Err(Error::refused_at("limit", domain::values::Fault::Negative));
    }
    change(app, visit, "fund.limit-set", serde_json::json!({ "limit": limit.0 }), |tx| {
        store::fund::set_limit(tx, limit)
    })
}

/// Makes an exception from the central rate from a year on; without a rate the central one holds again. What has been
/// booked stays as it was booked.
///
/// # Errors
/// Those of the engine.
pub fn set_rate(app: &App, visit: &Visit, from: Year, rate: Option<Rate>) -> Result<(), Error> {
    permit(app, visit, Action::PostFund)?;
    let facts = serde_json::json!({ "from": from.number(), "rate": rate.map(|rate| rate.0) });
    change(app, visit, "fund.rate-set", facts, |tx| store::fund::set_rate(tx, from, rate))
}

fn change(
    app: &App,
    visit: &Visit,
    action: &'static str,
    facts: serde_json::Value,
    work: impl Fn(&Tx<'_>) -> Result<(), store::Error>,
) -> Result<(), Error> {
    let (now, account) = (app.now(), visit.person.as_ref().map(|person| person.id));
    app.write(visit, |tx| {
        work(tx)?;
        let organisation = tx.organisation()?.to_string();
        append(
            tx,
            &Event {
                at: now,
                account,
                action,
                subject_table: "organisation",
                subject: organisation,
                facts: facts.to_string(),
                rows: &[],
            },
        )?;
        Ok(())
    })
}
