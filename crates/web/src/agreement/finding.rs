//! What the agreements' pages found: which one is in force and how long, or how far the talks have come.

use app::agreement::{Agreement, Line};
use domain::agreement::{Phase, Standing};
use domain::values::Date;
use words::{Language, format};

/// The heading of the list: what is in force, else what comes nearest.
pub fn of_all(l: Language, lines: &[Line]) -> String {
    let order = [
        Phase::InForce,
        Phase::Signed,
        Phase::Proposal,
        Phase::Preparation,
        Phase::NoAgreement,
        Phase::Ended,
    ];
    let nearest = order.iter().find_map(|phase| lines.iter().find(|line| line.phase == *phase));
    match nearest {
        Some(line) => standing(l, line.phase, line.from, line.to),
        None => l.agreement_none_title().to_owned(),
    }
}

/// The first sentence of an agreement's own page.
pub fn of_one(l: Language, agreement: &Agreement) -> String {
    let count = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    let found = match (agreement.phase, &agreement.between) {
        (Phase::Preparation, Some(between)) if between.gaps.is_empty() => {
            l.agreement_nothing_missing().to_owned()
        }
        (Phase::Preparation, Some(between)) => l.agreement_left(count(between.gaps.len())),
        (Phase::Proposal, Some(between)) => {
            let waits = |standing| matches!(standing, Standing::Waiting | Standing::Void);
            let waiting = between.standing.iter().filter(|party| waits(party.standing)).count();
            l.agreement_waiting_for(count(waiting))
        }
        (phase, _) => {
            let from = agreement.draft.outline.term.map(|term| term.from());
            standing(l, phase, from, agreement.last_day)
        }
    };
    format!("{found}.")
}

fn standing(l: Language, phase: Phase, from: Option<Date>, to: Option<Date>) -> String {
    match (phase, from, to) {
        (Phase::InForce, _, Some(to)) => l.agreement_lasts_to(format::date(to)),
        (Phase::InForce, _, None) => l.agreement_lasts_open().to_owned(),
        (Phase::Signed, Some(from), _) => l.agreement_begins(format::date(from)),
        (Phase::Signed, None, _) => l.agreement_begins_unknown().to_owned(),
        (Phase::Proposal, ..) => l.agreement_is_proposed().to_owned(),
        (Phase::Preparation, ..) => l.agreement_is_prepared().to_owned(),
        (Phase::NoAgreement, ..) => l.agreement_talks_failed().to_owned(),
        (Phase::Ended, _, Some(to)) => l.agreement_lasted_to(format::date(to)),
        (Phase::Ended, _, None) => l.agreement_none_in_force().to_owned(),
    }
}
