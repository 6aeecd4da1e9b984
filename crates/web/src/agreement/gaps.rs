//! *Vad saknas?* – and going on to a proposal, with a reason where musts are open.

use app::Error;
use app::agreement::{Agreement, propose, show, take_back};
use askama::Template;
use domain::agreement::{Draft, Gap, Phase, Weight};
use domain::values::{Check, Id, Refusal};
use words::args;

use super::{at, back, label, number};
use crate::components::{Back, ErrorSummary};
use crate::filling::{Filling, FormBox, answer};
use crate::form::Form;
use crate::frame::Frame;
use crate::page::Page;
use crate::request::Request;

#[derive(Template)]
#[template(path = "agreement/gaps.html")]
struct Show {
    f: Frame,
    back: Back,
    summary: Option<ErrorSummary>,
    lede: Option<&'static str>,
    musts: Vec<Missing>,
    shoulds: Vec<Missing>,
    form: Option<FormBox>,
}

/// A gap in words, and where it is filled.
struct Missing {
    text: String,
    href: String,
}

/// `GET /{organisation}/avtal/{number}/vad-saknas`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    Page::html(&shown(request, &Form::default(), &[])?)
}

/// `POST /{organisation}/avtal/{number}/forslag`
pub fn propose_it(request: &Request, form: Form) -> Result<Page, Error> {
    let number = number(request)?;
    let mut check = Check::default();
    let reason = check.optional_prose("reason", form.get("reason"), 2000);
    let done = check.finish(|| reason).map_err(Error::from).and_then(|reason| {
        propose(&request.app, &request.visit, number, reason.as_deref())?;
        let signatures = at(request, number, "/underskrifter");
        Ok(Page::see_with(signatures, request.language.agreement_proposed()))
    });
    answer(done, |refusals| shown(request, &form, refusals))
}

/// `POST /{organisation}/avtal/{number}/forberedelse`
pub fn back_to_preparation(request: &Request, _: Form) -> Result<Page, Error> {
    let number = number(request)?;
    take_back(&request.app, &request.visit, number)?;
    Ok(Page::see_with(at(request, number, ""), request.language.agreement_taken_back()))
}

fn shown(request: &Request, form: &Form, refusals: &[Refusal]) -> Result<Show, Error> {
    let l = request.language;
    let agreement = show(&request.app, &request.visit, number(request)?)?;
    let gaps = agreement.between.as_ref().map(|between| between.gaps.clone()).unwrap_or_default();
    let missing = |weight: Weight| -> Vec<Missing> {
        let of_weight = gaps.iter().filter(|gap| gap.weight() == weight);
        of_weight.map(|gap| missing(request, &agreement, *gap)).collect()
    };
    let filling = Filling::new(l, form, refusals, label);
    let (musts, shoulds) = (missing(Weight::Must), missing(Weight::Should));
    let leads =
        app::access::may(&request.app, &request.visit, domain::access::Action::LeadAgreement);
    let f = request.frame(l.agreement_gaps());
    let summary = filling.summary();
    let open = agreement.phase == Phase::Preparation && leads;
    let proposal = || {
        let form = FormBox::new(at(request, agreement.number, "/forslag"), l.agreement_propose());
        let reason = filling.area("reason", 3).hint(l.agreement_propose_reason_hint());
        if musts.is_empty() { form } else { form.with(reason) }
    };
    Ok(Show {
        f: if summary.is_some() { f.faulty() } else { f },
        back: back(request, agreement.number, &agreement.draft.outline.title),
        summary,
        lede: match (gaps.is_empty(), agreement.registered) {
            (true, _) => Some(l.agreement_gaps_none()),
            (false, true) => Some(l.agreement_gaps_registered()),
            (false, false) => None,
        },
        form: open.then(proposal),
        musts,
        shoulds,
    })
}

fn missing(request: &Request, agreement: &Agreement, gap: Gap) -> Missing {
    let l = request.language;
    let (code, part, address) = about(gap);
    let said = l.agreement_gap(code);
    let text = match part.and_then(|id| title(&agreement.draft, id)) {
        Some(part) => l.agreement_gap_of(args::AgreementGapOf { gap: said, part }),
        None => said,
    };
    Missing { text, href: at(request, agreement.number, address) }
}

/// The page on which a gap is filled.
pub fn address(gap: Gap) -> &'static str {
    about(gap).2
}

fn about(gap: Gap) -> (&'static str, Option<Id>, &'static str) {
    match gap {
        Gap::NoChallenge => ("no_challenge", None, "/problem"),
        Gap::NoGoal => ("no_goal", None, "/mal"),
        Gap::GoalWithoutChallenge(id) => ("goal_without_challenge", Some(id), "/mal"),
        Gap::GoalWithoutIndicator(id) => ("goal_without_indicator", Some(id), "/mal"),
        Gap::AreaWithoutGoal(id) => ("area_without_goal", Some(id), "/omraden"),
        Gap::NoTerm => ("no_term", None, "/ramar"),
        Gap::NoFollowUp => ("no_follow_up", None, "/ramar"),
        Gap::TooFewParties => ("too_few_parties", None, "/parter"),
        Gap::ChallengeWithoutEvidence(id) => ("challenge_without_evidence", Some(id), "/problem"),
        Gap::ChallengeWithoutGoal(id) => ("challenge_without_goal", Some(id), "/mal"),
        Gap::GoalWithoutBaseline(id) => ("goal_without_baseline", Some(id), "/mal"),
        Gap::GoalWithoutTarget(id) => ("goal_without_target", Some(id), "/mal"),
        Gap::GoalWithoutDate(id) => ("goal_without_date", Some(id), "/mal"),
        Gap::NoArea => ("no_area", None, "/omraden"),
        Gap::NoMeasureKind => ("no_measure_kind", None, "/atgardsslag"),
        Gap::NoWhoMayApply => ("no_who_may_apply", None, "/ramar"),
        Gap::NoInformation => ("no_information", None, "/ramar"),
        Gap::NoReview => ("no_review", None, "/ramar"),
    }
}

fn title(draft: &Draft, id: Id) -> Option<String> {
    use domain::agreement::Part;
    draft.part(id).map(|part| match part {
        Part::Challenge(challenge) => challenge.problem,
        Part::Goal(goal) => goal.title,
        Part::Area(area) => area.title,
        Part::MeasureKind(kind) => kind.name,
    })
}
