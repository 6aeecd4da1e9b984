//! Why a decision or a measure is not made.

use domain::decision::Reason;
use words::{Language, args, format};

pub fn text(l: Language, reason: &Reason) -> String {
    match reason {
        Reason::VersionChanged => l.decision_version_changed().to_owned(),
        Reason::NoParty => l.decision_no_party().to_owned(),
        Reason::StoodAside => l.decision_stood_aside().to_owned(),
        Reason::Questioned => l.decision_questioned().to_owned(),
        Reason::JavNotNow { state } => {
            l.decision_jav_not_now(l.decision_jav_state_of(state.code()))
        }
        Reason::NotASpeaker => l.decision_jav_not_a_speaker().to_owned(),
        Reason::OwnSeat => l.decision_jav_own_seat().to_owned(),
        Reason::JavOpen => l.decision_jav_open().to_owned(),
        Reason::JavTried => l.decision_jav_tried().to_owned(),
        Reason::OwnQuestion => l.decision_jav_own_question().to_owned(),
        Reason::JavSpoken => l.decision_jav_spoken().to_owned(),
        Reason::ReasonsNeeded => l.decision_reasons_needed().to_owned(),
        Reason::ProposalReasonsNeeded => l.decision_proposal_reasons_needed().to_owned(),
        Reason::AboveAsked { max } => l.decision_above_asked(format::amount(l, max.0)),
        Reason::MeasureNotNow { state } => {
            l.decision_measure_not_now(l.decision_measure_state(state.code()))
        }
        Reason::AboveActual { actual, spent } => {
            l.decision_above_actual(args::DecisionAboveActual {
                actual: format::amount(l, actual.0),
                spent: format::amount(l, spent.0),
            })
        }
        Reason::CompletedOutsideItsTime => l.decision_completed_outside().to_owned(),
        Reason::NoManager => l.measure_no_manager().to_owned(),
    }
}
