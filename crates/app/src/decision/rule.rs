//! By which rule a case is decided, and what happens where the parties do not agree.

use domain::access::Action;
use domain::agreement::Route;
use domain::decision::{Fallback, Rule};
use serde_json::json;
use store::Tx;
use store::application::{Case, route};
use store::audit::{Event, append};

use crate::access::{Visit, permit};
use crate::application::me;
use crate::{App, Error};

/// The agency's rule: whether a majority decides, and what happens without agreement.
///
/// # Errors
/// Those of the engine.
pub fn rule(app: &App, visit: &Visit) -> Result<(bool, Fallback), Error> {
    permit(app, visit, Action::ReadApplication)?;
    app.read(visit, |tx| Ok(store::decision::rule(tx)?))
}

/// Sets the rule as the agreement has it.
///
/// # Errors
/// Those of the engine.
pub fn set_rule(app: &App, visit: &Visit, majority: bool, fallback: Fallback) -> Result<(), Error> {
    permit(app, visit, Action::Prepare)?;
    let (person, now) = (me(visit)?, app.now());
    app.write(visit, |tx| {
        store::decision::set_rule(tx, majority, fallback)?;
        append(
            tx,
            &Event {
                at: now,
                account: Some(person.id),
                action: "decision-rule.set",
                subject_table: "decision_rule",
                subject: tx.organisation()?.to_string(),
                facts: json!({ "majority": majority, "fallback": fallback.code() }).to_string(),
                rows: &[],
            },
        )?;
        Ok(())
    })
}

/// The rule for one case: that of its measure kind's route, and else the agency's.
pub(super) fn rule_of(tx: &Tx<'_>, case: &Case) -> Result<(Rule, Fallback), Error> {
    let (majority, fallback) = store::decision::rule(tx)?;
    let rule = match route(tx, case)? {
        // The unit's road is the employer's: the unit decides within its frame, after the unions' views.
        Some(Route::Employer | Route::Unit) => Rule::EmployerAlone,
        _ if majority => Rule::Majority,
        _ => Rule::Consensus,
    };
    Ok((rule, fallback))
}
