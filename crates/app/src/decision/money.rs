//! The decision's way to the fund.

use domain::values::Id;
use store::Tx;
use store::decision::Measure;

use super::outcome::Made;
use crate::Error;
use crate::fund::{Commit, Posting, commit_in};

/// Commits what a measure has been granted.
///
/// # Errors
/// Refused with the fund's `NotCovered`.
pub(crate) fn commit_granted(
    tx: &Tx<'_>,
    measure: &Measure,
    by: Id,
    made: &Made,
) -> Result<(), Error> {
    let posting =
        Posting { entry_id: made.entry, at: made.now, date: made.today, account: Some(by) };
    commit_in(
        tx,
        &Commit {
            posting,
            amount: measure.granted,
            decision: measure.decision,
            measure: measure.id,
            goal: measure.goal,
        },
    )
}
