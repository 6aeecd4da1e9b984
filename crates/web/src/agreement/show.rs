//! One agreement: for those who make it, what is left to do; for all who may read it, what it says.

use app::Error;
use app::access::may;
use app::agreement::{Agreement, Between, show};
use askama::Template;
use domain::access::Action;
use domain::agreement::{Baseline, Draft, Goal, Phase, Standing, Term};
use words::{Language, args, format};

use super::{at, gaps, number, tag};
use crate::components::{Back, Button, Link, Notice, SummaryList, SummaryRow, Tag, Task, TaskList};
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
    notices: Vec<Notice>,
    tasks: Option<TaskList>,
    about: SummaryList,
    goals: Vec<(String, SummaryList)>,
    document: Link,
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
        tag: tag(l, agreement.phase),
        notices: agreement.between.as_ref().map(|b| notices(l, &agreement, b)).unwrap_or_default(),
        tasks: agreement
            .between
            .as_ref()
            .filter(|between| between.may_change || agreement.phase.is_between_parties())
            .map(|between| tasks(request, &agreement, between)),
        about: about(l, draft),
        goals: draft
            .goals
            .iter()
            .map(|g| (g.value.title.clone(), goal(l, draft, &g.value)))
            .collect(),
        document: Link::new(at(request, number, "/dokument"), l.agreement_document()),
        ways: ways(request, &agreement, leads),
        take_back: again
            .then(|| FormBox::quiet(at(request, number, "/forberedelse"), l.agreement_take_back())),
    };
    Page::html(&show)
}

fn notices(l: Language, agreement: &Agreement, between: &Between) -> Vec<Notice> {
    let mut all = Vec::new();
    if let (Phase::NoAgreement, Some(day)) = (agreement.phase, between.talks.next_talk_on) {
        let mut notice = Notice::warning(l.agreement_failed_talk(format::date(day)));
        if let Some(open) = &between.talks.open_questions {
            notice = Notice::warning(format!(
                "{} {}: {open}",
                l.agreement_failed_talk(format::date(day)),
                l.agreement_open_questions()
            ));
        }
        all.push(notice);
    }
    if let Some(reason) = &between.talks.reason_to_go_on {
        all.push(Notice::info(l.agreement_went_on(reason)));
    }
    if agreement.registered {
        all.push(Notice::info(l.agreement_signed_elsewhere()));
    }
    all
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
    if leads && phase.renew().is_ok() {
        all.push(way(l.agreement_renew(), "/fornyelse"));
    }
    if leads && phase.give_up().is_ok() {
        all.push(way(l.agreement_fail(), "/ingen-overenskommelse"));
    }
    all
}

fn tasks(request: &Request, agreement: &Agreement, between: &Between) -> TaskList {
    let (l, draft) = (request.language, &agreement.draft);
    let task = |title: &'static str, page: &'static str, begun: bool| {
        let left = between.gaps.iter().filter(|gap| gaps::address(**gap) == page).count();
        let left = i64::try_from(left).unwrap_or(i64::MAX);
        let status = match (begun, left) {
            (false, _) => Tag::neutral(l.agreement_not_begun()),
            (true, 0) => Tag::go(l.agreement_done()),
            (true, left) => Tag::act(l.agreement_left(left)),
        };
        Task::new(title, status).href(at(request, agreement.number, page))
    };
    let outlined = draft.outline.term.is_some() || draft.outline.follow_up.is_some();
    let missing = i64::try_from(between.gaps.len()).unwrap_or(i64::MAX);
    let gaps = match missing {
        0 => Tag::go(l.agreement_done()),
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

fn about(l: Language, draft: &Draft) -> SummaryList {
    let parties: Vec<&str> = draft.parties.iter().map(|party| party.name.as_str()).collect();
    let o = &draft.outline;
    let mut rows = vec![
        SummaryRow::new(l.agreement_parties(), parties.join("\n")),
        SummaryRow::new(l.agreement_term(), term(l, o.term)),
    ];
    let problems: Vec<&str> = draft.challenges.iter().map(|c| c.value.problem.as_str()).collect();
    let areas: Vec<&str> = draft.areas.iter().map(|area| area.value.title.as_str()).collect();
    let kinds = draft.measure_kinds.iter().map(|kind| {
        format!("{}: {}", kind.value.name, l.agreement_route_kind(kind.value.route.code()))
    });
    let all = [
        (l.agreement_problem_title(), problems.join("\n")),
        (l.agreement_areas(), areas.join("\n")),
        (l.agreement_measure_kinds(), kinds.collect::<Vec<_>>().join("\n")),
        (l.agreement_who_may_apply(), o.who_may_apply.clone().unwrap_or_default()),
        (l.agreement_information(), o.information.clone().unwrap_or_default()),
        (l.agreement_follow_up(), o.follow_up.clone().unwrap_or_default()),
    ];
    let said = all.into_iter().filter(|(_, text)| !text.is_empty());
    rows.extend(said.map(|(key, text)| SummaryRow::new(key, text)));
    SummaryList::new(rows)
}

fn goal(l: Language, draft: &Draft, goal: &Goal) -> SummaryList {
    let solves = draft.challenges.iter().filter(|c| goal.challenges.contains(&c.id));
    let solves: Vec<&str> = solves.map(|c| c.value.problem.as_str()).collect();
    let baseline = goal.baseline.as_ref().map(|baseline| match baseline {
        Baseline::Measured(value) => value.clone(),
        Baseline::NotMeasured { because } => l.agreement_not_measured_because(because),
    });
    let all = [
        (l.agreement_serves(), Some(l.agreement_serves_kind(goal.serves.code()))),
        (l.agreement_solves(), (!solves.is_empty()).then(|| solves.join("\n"))),
        (l.agreement_indicator(), goal.indicator.clone()),
        (l.agreement_source(), goal.source.clone()),
        (l.agreement_baseline(), baseline),
        (l.agreement_target(), goal.target.clone()),
        (l.agreement_by_date(), goal.by_date.map(format::date)),
    ];
    let said = all.into_iter().filter_map(|(key, text)| Some(SummaryRow::new(key, text?)));
    SummaryList::new(said)
}

fn term(l: Language, term: Option<Term>) -> String {
    match term {
        None => l.agreement_term_none().to_owned(),
        Some(Term::Fixed { from, to }) => l.agreement_term_fixed(args::AgreementTermFixed {
            from: format::date(from),
            to: format::date(to),
        }),
        Some(Term::UntilFurtherNotice { from, notice_months }) => {
            l.agreement_term_open(args::AgreementTermOpen {
                from: format::date(from),
                months: notice_months,
            })
        }
    }
}
