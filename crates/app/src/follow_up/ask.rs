//! Asks the questions of a measure that has been completed.

use domain::follow_up::Asking;
use domain::values::Id;
use store::Tx;
use store::decision::Measure;

use crate::Error;

/// Asks participant and manager, now and one year later. `applicant` is whose case the measure came
/// from; without one, `responsible` is the manager who is asked. `ids` are for at most four questions.
///
/// # Errors
/// Those of the engine.
pub(crate) fn ask_in(
    tx: &Tx<'_>,
    measure: &Measure,
    applicant: Option<Id>,
    responsible: Option<Id>,
    ids: [Id; 4],
) -> Result<(), Error> {
    let Some(completed_on) = measure.completed_on else { return Ok(()) };
    let managers = match measure.unit {
        Some(unit) => store::follow_up::managers(tx, unit, completed_on)?,
        None => Vec::new(),
    };
    // A manager who applied is asked as manager, not a colleague in the applicant's place.
    let applied = managers.iter().find(|manager| Some(**manager) == applicant).copied();
    let manager = responsible.or(applied).or(managers.first().copied());
    let asking = Asking { participant: applicant, manager, completed_on };
    for (asked, id) in asking.questions().into_iter().zip(ids) {
        store::follow_up::add(tx, id, measure.id, asked)?;
    }
    Ok(())
}
