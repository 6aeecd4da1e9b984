//! A cost that no decision has committed money for, such as the joint group's own course.

use domain::fund::direct_cost;
use domain::values::{Id, Ore};
use store::Tx;

use super::available;
use super::pay::Cost;
use super::post::{About, Posting, post};
use crate::Error;

/// What was paid without commitment.
#[derive(Clone, Debug)]
pub struct DirectCost {
    pub posting: Posting,
    pub amount: Ore,
    pub goal: Option<Id>,
    pub cost: Cost,
}

/// Books a cost straight on available money, oldest year first.
///
/// # Errors
/// Refused with [`domain::fund::Reason::NotCovered`] or `NotPositive`; at `cost_centre` or `source_document` with
/// `NotAReference`.
pub fn direct_cost_in(tx: &Tx<'_>, new: &DirectCost) -> Result<(), Error> {
    let cost = new.cost.read()?;
    let entry = direct_cost(&available(tx, new.posting.date)?, new.amount);
    let about = About {
        goal: new.goal,
        cost_kind: Some(cost.kind),
        cost_centre: cost.cost_centre.as_deref(),
        source_document: cost.source_document.as_deref(),
        ..About::default()
    };
    post(tx, &new.posting, &entry.map_err(Error::refused)?, &about).map(|_| ())
}
