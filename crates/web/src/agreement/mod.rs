//! The agreement's pages: from the two questions to signatures.

pub mod area;
pub mod begin;
pub mod file;
pub mod finding;
pub mod gaps;
pub mod goal;
pub mod list;
pub mod measure_kind;
pub mod no_agreement;
pub mod notice;
pub mod outline;
pub mod part;
pub mod parties;
pub mod problem;
pub mod register;
pub mod renew;
pub mod said;
pub mod show;
pub mod sign;
pub mod small;
pub mod state;
pub mod views;
pub mod waits;

use app::Error;
use domain::agreement::Phase;
use words::Language;

use crate::components::{Back, Tag};
use crate::request::Request;

/// The number in the address.
fn number(request: &Request) -> Result<i64, Error> {
    request.param("number").parse().map_err(|_| Error::Missing)
}

/// A page of the agreement with this number.
fn at(request: &Request, number: i64, page: &str) -> String {
    request.within(&format!("/avtal/{number}{page}"))
}

/// The way back to the agreement.
fn back(request: &Request, number: i64, title: &str) -> Back {
    Back::new(at(request, number, ""), title)
}

/// A phase as a tag; `noticed` says that notice stands.
fn tag(l: Language, phase: Phase, noticed: bool) -> Tag {
    let said = phase_said(l, phase, noticed);
    match phase {
        Phase::InForce if noticed => Tag::act(said),
        Phase::InForce | Phase::Signed => Tag::go(said),
        Phase::Proposal | Phase::NoAgreement => Tag::act(said),
        Phase::Preparation | Phase::Ended => Tag::neutral(said),
    }
}

fn phase_said(l: Language, phase: Phase, noticed: bool) -> String {
    match phase {
        Phase::InForce if noticed => l.agreement_in_force_noticed().to_owned(),
        phase => l.agreement_phase(phase.code()),
    }
}

/// What the forms call their fields.
fn label(l: Language, field: &str) -> &'static str {
    match field {
        "title" => l.agreement_title_label(),
        "parties" => l.agreement_parties(),
        "from" => l.agreement_from_label(),
        "to" => l.agreement_to_label(),
        "notice" => l.agreement_notice_label(),
        "assent" => l.agreement_assent(),
        "majority" => l.agreement_deciding(),
        "fallback" => l.agreement_fallback(),
        "who_may_apply" => l.agreement_who_may_apply(),
        "information" => l.agreement_information(),
        "follow_up" => l.agreement_follow_up(),
        "review_on" => l.agreement_review_on(),
        "problem" => l.agreement_problem(),
        "evidence" => l.agreement_evidence(),
        "target_group" => l.agreement_target_group(),
        "horizon" => l.agreement_horizon(),
        "goal" => l.agreement_goal(),
        "serves" => l.agreement_serves(),
        "challenges" => l.agreement_solves(),
        "indicator" => l.agreement_indicator(),
        "source" => l.agreement_source(),
        "baseline" => l.agreement_baseline(),
        "not_measured" => l.agreement_not_measured(),
        "target" => l.agreement_target(),
        "by_date" => l.agreement_by_date(),
        "area" => l.agreement_area(),
        "goals" => l.agreement_area_goals(),
        "name" => l.agreement_kind_name(),
        "form" => l.agreement_form(),
        "route" => l.agreement_route(),
        "ceiling" => l.agreement_ceiling(),
        "body" => l.agreement_view_label(),
        "reason" => l.agreement_propose_reason(),
        "party" => l.agreement_party(),
        "given_on" => l.agreement_given_on(),
        "means" => l.agreement_means(),
        "code" => l.agreement_code(),
        "file" => l.agreement_file(),
        "not_signed" => l.agreement_not_signed_reason(),
        "next_talk" => l.agreement_next_talk(),
        "open_questions" => l.agreement_open_questions(),
        _ => l.agreement_name(),
    }
}

#[cfg(test)]
pub mod tests;
