//! A release: a part of what a measure holds goes back to the years it came from.

use domain::fund::release;
use domain::values::{Id, Ore};
use store::Tx;

use super::post::{About, Posting, post};
use crate::Error;

/// What is given back.
#[derive(Clone, Debug)]
pub struct Release {
    pub posting: Posting,
    pub amount: Ore,
    pub decision: Option<Id>,
    pub measure: Id,
    pub goal: Option<Id>,
}

/// Gives back money that a measure does not need; it stays open for more.
///
/// # Errors
/// Refused with [`domain::fund::Reason::MoreThanCommitted`], `NotPositive` or `AlreadyClosed`.
pub fn release_in(tx: &Tx<'_>, new: &Release) -> Result<(), Error> {
    let held = store::fund::of_measure(tx, new.measure)?.held;
    let entry = release(&held, new.amount).map_err(Error::refused)?;
    let about = About {
        decision: new.decision,
        measure: Some(new.measure),
        goal: new.goal,
        ..About::default()
    };
    post(tx, &new.posting, &entry, &about).map(|_| ())
}
