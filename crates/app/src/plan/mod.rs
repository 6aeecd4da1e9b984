//! The rolling plan: needs reported, rows proposed and approved, sums per goal and year.

mod need;
mod outcome;
mod row;
mod show;

pub use need::report_need;
pub use outcome::{Against, Filter, Line, View, note_taken_out, view};
pub use row::{add_row, approve_row, change_row, remove_row, row};
pub use show::{Plan, Whole, plan};

pub use store::plan::{ListedRow, NeedRow};

use domain::agreement::Listed;
use domain::values::{Date, Fault, Id};
use store::Tx;
use store::agreement::AgreementRef;

use crate::Error;

/// The agreement that is planned for, if `goal` is one of its goals and `unit` one of the organisation's, or `kept`: the
/// one that the row has had.
fn placed(
    tx: &Tx<'_>,
    today: Date,
    goal: Id,
    unit: Option<Id>,
    kept: Option<Id>,
) -> Result<AgreementRef, Error> {
    let agreement = store::agreement::current(tx, today)?.ok_or(Error::Missing)?;
    let goals: Vec<Listed<_>> = store::agreement::goals(tx, agreement.id)?;
    if goals.iter().all(|known| known.id != goal) {
        return Err(Error::refused_at("goal", Fault::UnknownChoice));
    }
    let units = store::access::units_on(tx, today)?;
    let unit = unit.filter(|unit| Some(*unit) != kept);
    if unit.is_some_and(|unit| units.iter().all(|known| known.id != unit)) {
        return Err(Error::refused_at("unit", Fault::UnknownChoice));
    }
    Ok(agreement)
}
