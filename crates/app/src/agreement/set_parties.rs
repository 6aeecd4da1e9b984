//! Who the parties to an agreement are, while its text may be changed.

use domain::access::Action;
use domain::agreement::{Draft, Phase, Reason};
use domain::values::Id;
use serde_json::json;
use store::agreement as stored;

use super::By;
use super::part::changeable;
use crate::access::{Visit, permit};
use crate::{App, Error};

/// Makes `chosen` the parties. They stand in the text that is signed, so that another choice voids what was signed for
/// the old one, and the same choice voids nothing.
///
/// # Errors
/// Refused with [`Reason::Phase`]; with [`Reason::TooFewParties`], unless it is still being prepared;
/// [`Error::Missing`] if one is not the organisation's.
pub fn set_parties(app: &App, visit: &Visit, number: i64, chosen: &[Id]) -> Result<(), Error> {
    permit(app, visit, Action::LeadAgreement)?;
    let by = By::of(app, visit)?;
    app.write(visit, |tx| {
        let row = stored::by_number(tx, number)?;
        let here = store::access::parties_on(tx, by.today)?;
        let before: Vec<Id> =
            stored::parties(tx, row.id)?.into_iter().map(|party| party.party).collect();
        let new: Vec<Id> = chosen.iter().filter(|id| !before.contains(id)).copied().collect();
        let left: Vec<Id> = before.iter().filter(|id| !chosen.contains(id)).copied().collect();
        if new.iter().any(|id| here.iter().all(|known| known.id != *id)) {
            return Err(Error::Missing);
        }
        if new.is_empty() && left.is_empty() {
            return Ok(());
        }
        let row = changeable(tx, &by, number)?;
        new.iter().try_for_each(|id| stored::set_present(tx, row.id, *id, true))?;
        left.iter().try_for_each(|id| stored::set_present(tx, row.id, *id, false))?;
        let kinds: Vec<_> = stored::parties(tx, row.id)?.iter().map(|party| party.kind).collect();
        if row.phase != Phase::Preparation {
            Draft::check_parties(&kinds)
                .map_err(|few: Reason| Error::refused_at("parties", few))?;
        }
        let ids = |all: &[Id]| all.iter().map(Id::to_string).collect::<Vec<_>>();
        let facts = json!({ "added": ids(&new), "left": ids(&left) });
        by.note(tx, "agreement.parties-set", ("agreement", row.id), &facts, &[])
    })
}
