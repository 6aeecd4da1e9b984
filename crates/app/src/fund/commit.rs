//! A commitment: a decision sets money aside for a measure, oldest year first.

use domain::fund::commit;
use domain::values::{Id, Ore};
use store::Tx;

use super::available;
use super::post::{About, Posting, post};
use crate::Error;

/// What a decision commits.
#[derive(Clone, Debug)]
pub struct Commit {
    pub posting: Posting,
    pub amount: Ore,
    pub decision: Id,
    pub measure: Id,
    pub goal: Option<Id>,
}

/// Commits money to a measure. A second decision may commit more.
///
/// # Errors
/// Refused with [`domain::fund::Reason::NotCovered`], `NotPositive` or `AlreadyClosed`.
pub fn commit_in(tx: &Tx<'_>, new: &Commit) -> Result<(), Error> {
    let held = store::fund::of_measure(tx, new.measure)?.held;
    let entry = commit(&available(tx, new.posting.date)?, &held, new.amount);
    let about = About {
        decision: Some(new.decision),
        measure: Some(new.measure),
        goal: new.goal,
        ..About::default()
    };
    post(tx, &new.posting, &entry.map_err(Error::refused)?, &about).map(|_| ())
}
