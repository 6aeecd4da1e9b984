//! Renewal: a copy of an agreement, and what the copy says differently.

use domain::access::Action;
use domain::agreement::{Difference, Outline, differences};
use domain::values::Id;
use store::agreement as stored;

use super::start::{Begun, New, begin_in, latest};
use super::{By, is_first};
use crate::access::{Visit, permit};
use crate::{App, Error};

/// The old and the new side by side.
#[derive(Clone, Debug, PartialEq)]
pub struct Comparison {
    pub old_number: i64,
    pub old_title: String,
    pub new_title: String,
    pub differences: Vec<Difference>,
}

/// Begins a new agreement as a copy of this one, without its term and without parties that have
/// ended. Gives the new number.
///
/// # Errors
/// Refused with [`domain::agreement::Reason::Phase`].
pub fn renew(app: &App, visit: &Visit, number: i64, key: Option<Id>) -> Result<i64, Error> {
    permit(app, visit, Action::LeadAgreement)?;
    let by = By::of(app, visit)?;
    let (old, mut draft) = app.read(visit, |tx| {
        let old = stored::by_number(tx, number)?;
        old.phase_on(by.today).renew().map_err(Error::refused)?;
        let mut draft = stored::draft(tx, &old)?;
        let here = store::access::parties_on(tx, by.today)?;
        draft.parties.retain(|old| here.iter().any(|party| party.id == old.party));
        Ok((old.id, draft))
    })?;
    draft.outline = Outline { term: None, review_on: None, ..draft.outline };
    let new = New::of(app, &draft);
    app.write(visit, |tx| {
        if !is_first(tx, key, "/avtal", by.now)? {
            return latest(tx);
        }
        begin_in(tx, &by, &new, Begun { registered: false, renews: Some(old) })
    })
}

/// What the agreement says differently from the one that it renews.
///
/// # Errors
/// [`Error::Missing`] if it renews none.
pub fn compare(app: &App, visit: &Visit, number: i64) -> Result<Comparison, Error> {
    permit(app, visit, Action::PrepareAgreement)?;
    app.read(visit, |tx| {
        let new = stored::by_number(tx, number)?;
        let old = stored::by_id(tx, new.renews.ok_or(Error::Missing)?)?;
        Ok(Comparison {
            old_number: old.number,
            old_title: old.outline.title.clone(),
            new_title: new.outline.title.clone(),
            differences: differences(&stored::draft(tx, &old)?, &stored::draft(tx, &new)?),
        })
    })
}
