//! Putting the proposal to the parties, and taking it back.

use domain::access::Action;
use domain::agreement::{Reason, musts};
use serde_json::json;
use store::agreement as stored;

use super::By;
use super::put_in_year::tick_talk_off;
use crate::access::{Visit, permit};
use crate::{App, Error};

/// Proposes the text to the parties. With musts open it takes `reason`, which all parties see.
///
/// # Errors
/// Refused with [`Reason::Musts`] or [`Reason::Phase`].
pub fn propose(app: &App, visit: &Visit, number: i64, reason: Option<&str>) -> Result<(), Error> {
    permit(app, visit, Action::LeadAgreement)?;
    let by = By::of(app, visit)?;
    app.write(visit, |tx| {
        let mut row = stored::by_number(tx, number)?;
        row.phase = row.phase.propose().map_err(Error::refused)?;
        let draft = stored::draft(tx, &row)?;
        let gaps = domain::agreement::gaps(&draft).len();
        musts(&draft, reason).map_err(|missing: Reason| Error::refused_at("reason", missing))?;
        row.talks.reason_to_go_on = reason.map(str::to_owned);
        stored::set(tx, &row)?;
        let facts = json!({ "gaps": gaps, "with_reason": reason.is_some() });
        by.note(tx, "agreement.proposed", ("agreement", row.id), &facts, &[])
    })
}

/// Goes back to the preparation, from a proposal or from *ingen överenskommelse*.
///
/// # Errors
/// Refused with [`Reason::Phase`].
pub fn take_back(app: &App, visit: &Visit, number: i64) -> Result<(), Error> {
    permit(app, visit, Action::LeadAgreement)?;
    let by = By::of(app, visit)?;
    app.write(visit, |tx| {
        let mut row = stored::by_number(tx, number)?;
        row.phase = row.phase.take_back().map_err(Error::refused)?;
        stored::set(tx, &row)?;
        tick_talk_off(tx, &by, row.id)?;
        by.note(tx, "agreement.taken-back", ("agreement", row.id), &json!({}), &[])
    })
}
