//! Why something cannot be done with the plan.

use domain::plan::Reason;
use words::{Language, args};

pub fn text(l: Language, reason: &Reason) -> String {
    match reason {
        Reason::State { state } => l.plan_fault_state(l.plan_state_kind(state.code())),
        Reason::YearOutsidePlan { first, last } => {
            l.plan_fault_year(args::PlanFaultYear { first, last })
        }
    }
}
