//! By which rule a case is decided, and what happens where the parties do not agree.

use domain::agreement::{Deciding, Phase, Route};
use domain::decision::{Fallback, Rule};
use domain::values::Date;
use store::Tx;
use store::agreement::{by_id, current};
use store::application::{Case, route};

use crate::Error;

/// The rule for one case: that of its measure kind's route, and else the agreement's.
pub(crate) fn rule_in(tx: &Tx<'_>, case: &Case, on: Date) -> Result<(Rule, Fallback), Error> {
    let deciding = deciding(tx, on)?;
    let rule = match route(tx, case)? {
        // The unit's road is the employer's: the unit decides within its frame, after the unions' views.
        Some(Route::Employer | Route::Unit) => Rule::EmployerAlone,
        _ if deciding.majority => Rule::Majority,
        _ => Rule::Consensus,
    };
    Ok((rule, deciding.fallback))
}

/// What the agreement in force says of deciding. Where none is in force nothing has been agreed.
fn deciding(tx: &Tx<'_>, on: Date) -> Result<Deciding, Error> {
    match current(tx, on)?.filter(|agreement| agreement.phase == Phase::InForce) {
        Some(agreement) => Ok(by_id(tx, agreement.id)?.outline.deciding),
        None => Ok(Deciding::default()),
    }
}
