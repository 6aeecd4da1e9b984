//! Why something cannot be done with an application.

use domain::application::Reason;
use words::{Language, format};

pub fn text(l: Language, reason: &Reason) -> String {
    match reason {
        Reason::NotNow { state } => l.application_not_now(l.application_state_of(state.code())),
        Reason::ManagerHasTime { until } => l.application_manager_has_time(format::date(*until)),
        Reason::OwnCase => l.application_own_case().to_owned(),
        Reason::ReasonsNeeded => l.application_reasons_needed().to_owned(),
        Reason::Changed => l.application_changed().to_owned(),
        Reason::FewOfTheKind => l.information_few().to_owned(),
        Reason::NamesApplicant => l.information_names().to_owned(),
        Reason::EndsBeforeItBegins => l.application_ends_before().to_owned(),
        Reason::LongOver => l.application_long_over().to_owned(),
        Reason::NoCosts => l.application_no_costs().to_owned(),
        Reason::GroupOfOne => l.application_group_of_one().to_owned(),
        Reason::AboveCeiling { max } => l.application_above_ceiling(format::amount(l, max.0)),
    }
}
