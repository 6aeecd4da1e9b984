//! The decision's way to the fund.

use domain::values::Id;
use store::Tx;
use store::decision::Measure;

use super::outcome::Made;
use crate::Error;

pub(crate) fn commit_granted(
    _tx: &Tx<'_>,
    _measure: &Measure,
    _by: Id,
    made: &Made,
) -> Result<(), Error> {
    let _ = made.entry;
    Ok(())
}
