//! One agreement: for those who make it, what is left to do; for all who may read it, what it says.

use app::Error;
use app::access::may;
use app::agreement::{Agreement, Between, show};
use askama::Template;
use domain::access::Action;
use domain::agreement::{Phase, Standing};
use words::Language;

use super::said::{about, facts, goal};
use super::state::{notices, withdrawals};
use super::{at, file, finding, gaps, number, tag};
use crate::components::{Back, Button, Link, Notice, SummaryList, Tag, Task, TaskList};
use crate::filling::FormBox;
use crate::form::Form;
use crate::frame::Frame;
use crate::page::Page;
use crate::request::Request;

#[derive(Template)]
#[template(path = "agreement/show.html")]
struct Show {
    f: Frame,
    back: Back,
    tag: Tag,
    lede: String,
    notices: Vec<Notice>,
    withdrawals: Vec<FormBox>,
    tasks: Option<(&'static str, TaskList)>,
    facts: SummaryList,
    about: SummaryList,
    goals: Vec<(String, SummaryList)>,
    documents: Vec<Link>,
    ways: Vec<Button>,
    take_back: Option<FormBox>,
}

/// `GET /{organisation}/avtal/{number}`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    let l = request.language;
    let agreement = show(&request.app, &request.visit, number(request)?)?;
    let (number, draft) = (agreement.number, &agreement.draft);
    let leads = may(&request.app, &request.visit, Action::LeadAgreement);
    let again = matches!(agreement.phase, Phase::Proposal | Phase::NoAgreement) && leads;
    let show = Show {
        f: request.frame(draft.outline.title.clone()),
        back: Back::new(request.within("/avtal"), l.agreement_title()),
        tag: tag(l, agreement.phase, noticed(&agreement)),
        lede: finding::of_one(l, &agreement),
        notices: notices(l, &agreement),
        withdrawals: withdrawals(request, &agreement),
        tasks: agreement
            .between
            .as_ref()
            .filter(|between| between.may_change || agreement.phase.is_between_parties())
            .map(|between| {
                let registered = agreement.registered && !agreement.phase.is_between_parties();
                let heading =
                    if registered { l.agreement_described() } else { l.agreement_tasks() };
                (heading, tasks(request, &agreement, between, leads))
            }),
        facts: facts(l, &agreement),
        about: about(l, &agreement),
        goals: draft
            .goals
            .iter()
            .map(|g| (g.value.title.clone(), goal(l, draft, &g.value)))
            .collect(),
        documents: documents(request, &agreement),
        ways: ways(request, &agreement, leads),
        take_back: again
            .then(|| FormBox::quiet(at(request, number, "/forberedelse"), l.agreement_take_back())),
    };
    Page::html(&show)
}

/// The agreement to take out: what was signed elsewhere is its file, and not our description of it.
fn documents(request: &Request, agreement: &Agreement) -> Vec<Link> {
    let made = || {
        let text = request.language.agreement_document();
        Link::new(at(request, agreement.number, "/dokument"), text)
    };
    match (agreement.registered, file::links(request, agreement)) {
        (true, files) if !files.is_empty() => files,
        (true, _) => Vec::new(),
        (false, _) => vec![made()],
    }
}

fn noticed(agreement: &Agreement) -> bool {
    agreement.notices.iter().any(|noticed| noticed.notice.stands())
}

fn ways(request: &Request, agreement: &Agreement, leads: bool) -> Vec<Button> {
    let (l, phase) = (request.language, agreement.phase);
    let way = |text: &'static str, page: &str| {
        Button::quiet(text).href(at(request, agreement.number, page))
    };
    let mut all = Vec::new();
    if agreement.between.as_ref().is_some_and(|between| between.renews) {
        all.push(way(l.agreement_differences(), "/skillnader"));
    }
    if phase == Phase::InForce && agreement.between.is_some() && !agreement.registered {
        all.push(way(l.agreement_signatures(), "/underskrifter"));
    }
    if agreement.between.as_ref().is_some_and(|between| !between.may_give_notice.is_empty()) {
        all.push(way(l.agreement_give_notice(), "/uppsagning"));
    }
    if leads && agreement.registered {
        all.push(way(l.agreement_add_file(), "/filer"));
    }
    if leads && phase.renew().is_ok() {
        all.push(way(l.agreement_renew(), "/fornyelse"));
    }
    if leads && phase.give_up().is_ok() {
        let again = phase == Phase::NoAgreement;
        let text = if again { l.agreement_move_talk() } else { l.agreement_fail() };
        all.push(way(text, "/ingen-overenskommelse"));
    }
    all
}

fn tasks(request: &Request, agreement: &Agreement, between: &Between, leads: bool) -> TaskList {
    let (l, draft) = (request.language, &agreement.draft);
    let task = |title: &'static str, page: &'static str, begun: bool| {
        let left = between.gaps.iter().filter(|gap| gaps::address(**gap) == page).count();
        let left = i64::try_from(left).unwrap_or(i64::MAX);
        let status = match (begun, left) {
            (false, _) => Tag::neutral(l.agreement_not_begun()),
            (true, 0) => Tag::go(l.agreement_done()),
            (true, left) if agreement.registered => Tag::neutral(l.agreement_left(left)),
            (true, left) => Tag::act(l.agreement_left(left)),
        };
        Task::new(title, status).href(at(request, agreement.number, page))
    };
    // Who the parties are is the coordinator's to write.
    let parties = if leads { "/parter" } else { "" };
    let outlined = draft.outline.term.is_some() || draft.outline.follow_up.is_some();
    let missing = i64::try_from(between.gaps.len()).unwrap_or(i64::MAX);
    let gaps = match missing {
        0 => Tag::go(l.agreement_done()),
        left if agreement.registered => Tag::neutral(l.agreement_left(left)),
        left => Tag::act(l.agreement_left(left)),
    };
    let views = Task::new(l.agreement_views(), Tag::neutral(l.agreement_optional()));
    let signatures = Task::new(l.agreement_signatures(), signed(l, agreement, between));
    TaskList::new(
        "delar",
        [
            task(l.agreement_problem_title(), "/problem", !draft.challenges.is_empty()),
            task(l.agreement_goal_title(), "/mal", !draft.goals.is_empty()),
            task(l.agreement_areas(), "/omraden", !draft.areas.is_empty()),
            task(l.agreement_parties(), parties, true),
            views.href(at(request, agreement.number, "/synpunkter")),
            task(l.agreement_measure_kinds(), "/atgardsslag", !draft.measure_kinds.is_empty()),
            task(l.agreement_outline(), "/ramar", outlined),
            Task::new(l.agreement_gaps(), gaps).href(at(request, agreement.number, "/vad-saknas")),
            signatures.href(at(request, agreement.number, "/underskrifter")),
        ],
    )
}

fn signed(l: Language, agreement: &Agreement, between: &Between) -> Tag {
    let waits = |standing: Standing| matches!(standing, Standing::Waiting | Standing::Void);
    let waiting = between.standing.iter().filter(|party| waits(party.standing)).count();
    match agreement.phase {
        Phase::Preparation | Phase::NoAgreement => Tag::neutral(l.agreement_later()),
        _ if agreement.registered || waiting == 0 => Tag::go(l.agreement_done()),
        _ => Tag::act(l.agreement_waiting_for(i64::try_from(waiting).unwrap_or(i64::MAX))),
    }
}
