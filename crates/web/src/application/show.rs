//! One case: where it stands, what waits, its papers, what was said and decided, its history.

use app::Error;
use app::application::{Endorsement, Shown, opened};
use askama::Template;
use domain::application::{Costs, State};
use domain::values::Ore;
use words::{Language, args, format};

use super::act::case_path;
use super::{case_title, cost_label, label, state_tag, when};
use crate::components::{Back, Button, Hidden, Link, Notice, SummaryList, SummaryRow, Tag};
use crate::decision::jav::shown as jav;
use crate::decision::shown as decided;
use crate::form::Form;
use crate::frame::Frame;
use crate::measure::{buttons, measure_acts};
use crate::page::Page;
use crate::request::Request;

#[derive(Template)]
#[template(path = "application/show.html")]
struct Show {
    f: Frame,
    back: Back,
    tag: Tag,
    waits: String,
    returned: Option<Notice>,
    facts: SummaryList,
    main: Vec<Button>,
    acts: Vec<Link>,
    posts: Vec<(String, Hidden, Button)>,
    proposal: Option<SummaryList>,
    parties: Option<SummaryList>,
    close: Option<Notice>,
    jav: Option<SummaryList>,
    rule: Option<String>,
    aside: Option<String>,
    decisions: Vec<(String, SummaryList)>,
    measure: Option<SummaryList>,
    endorsements: Option<SummaryList>,
    papers: SummaryList,
    history: Vec<String>,
}

/// `GET /{organisation}/arenden/{number}`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    let l = request.language;
    let shown = opened(&request.app, &request.visit, request.param("number"))?;
    let (case, own) = (&shown.case, shown.may.own);
    let state = case.state.code();
    let list = if own { "/ansokningar" } else { "/arenden" };
    let may = shown.may;
    let jav_now = shown.jav.may.answer || shown.jav.may.judge;
    let acts_now =
        endorses_first(&shown) || may.prepare || may.take_position || may.revise || jav_now;
    Page::html(&Show {
        f: request.frame(case_title(l, case, own)),
        back: Back::new(request.within(list), l.button_back()),
        tag: state_tag(l, case.state, acts_now),
        waits: match shown.next_meeting {
            Some(day) => l.application_next_meeting(format::date(day)),
            None if own => l.application_next_for(state),
            None => l.application_waits_for(state),
        },
        returned: returned(l, &shown),
        facts: SummaryList::new(facts(l, &shown)),
        main: main(request, &shown),
        acts: acts(request, &shown),
        posts: posts(request, &shown),
        proposal: decided::proposal(l, &shown),
        parties: decided::parties(l, &shown),
        close: jav::closeness(request, &shown),
        jav: jav::questions(l, &shown),
        rule: decided::rule(l, &shown),
        aside: decided::aside(l, &shown),
        decisions: decided::decisions(l, &shown),
        measure: decided::measure(request, &shown),
        endorsements: endorsements(l, &shown),
        papers: SummaryList::new(papers(l, &shown)),
        history: history(l, &shown),
    })
}

fn returned(l: Language, shown: &Shown) -> Option<Notice> {
    let reason = shown.case.return_reason.as_ref();
    let reason = reason.filter(|_| shown.case.state == State::Returned)?;
    Some(Notice::warning(reason).heading(l.application_returned_because()))
}

fn facts(l: Language, shown: &Shown) -> Vec<SummaryRow> {
    let case = &shown.case;
    // The heading of an own application does not say it.
    let number = shown.may.own.then(|| case.number.clone());
    let version = (case.version > 1).then(|| case.version.to_string());
    [
        (l.application_number(), number),
        (l.application_applicant(), Some(case.applicant_name.clone())),
        (l.application_unit(), case.unit_name.clone()),
        (l.application_asked(), Some(format::amount(l, case.asked.0))),
        (l.application_granted(), case.granted.map(|granted| format::amount(l, granted.0))),
        (l.application_submitted_on(), Some(format::date(case.submitted_at.local_date()))),
        (l.application_case_version(), version),
    ]
    .into_iter()
    .filter_map(|(key, value)| Some(SummaryRow::new(key, value?)))
    .collect()
}

/// What waits for the reader, each with its own page.
fn main(request: &Request, shown: &Shown) -> Vec<Button> {
    let (l, may, jav) = (request.language, shown.may, shown.jav.may);
    let measure = shown.measure.iter().flat_map(|one| measure_acts(request, one, may.measure));
    let ways = [
        (jav.answer, "javsfraga", l.decision_jav_answer()),
        (jav.judge, "javsfraga", l.decision_jav_judge()),
        (endorses_first(shown), "tillstyrkan", l.application_endorse()),
        (may.prepare, "beredning", l.application_prepare()),
        (may.take_position, "beslut", l.decision_position()),
    ]
    .into_iter()
    .filter(|(may, _, _)| *may)
    .map(|(_, noun, text)| (text, format!("{}/{noun}", case_path(request))));
    buttons(ways.chain(measure))
}

/// Whether the reader is asked for the manager's word, and has not given it already.
fn endorses_first(shown: &Shown) -> bool {
    let said =
        |one: &Endorsement| shown.may.me == Some(one.account) && one.version == shown.case.version;
    shown.may.endorse && !shown.endorsements.iter().any(said)
}

/// What the reader may do besides.
fn acts(request: &Request, shown: &Shown) -> Vec<Link> {
    let (l, may, jav) = (request.language, shown.may, shown.jav.may);
    let again = may.endorse && !endorses_first(shown);
    [
        (again, "tillstyrkan", l.application_endorse_again()),
        (may.defer, "bordlaggning", l.decision_defer()),
        (may.send_back, "aterlamnande", l.application_send_back()),
        (may.stand_aside, "jav", l.decision_jav()),
        (jav.raise, "javsfraga", l.decision_jav_raise()),
        (may.withdraw, "aterkallelse", l.application_withdraw()),
    ]
    .into_iter()
    .filter(|(may, _, _)| *may)
    .map(|(_, noun, text)| Link::new(format!("{}/{noun}", case_path(request)), text))
    .collect()
}

/// What needs no page of its own: one button, which posts.
fn posts(request: &Request, shown: &Shown) -> Vec<(String, Hidden, Button)> {
    let (l, may) = (request.language, shown.may);
    let key = || Hidden::new("form_key", request.app.id().to_string());
    let to = |noun: &str| format!("{}/{noun}", case_path(request));
    let mut posts = Vec::new();
    if may.revise {
        posts.push((to("andring"), key(), Button::primary(l.application_revise())));
    }
    if may.put_on_agenda {
        posts.push((to("dagordning"), key(), Button::quiet(l.application_agenda())));
    }
    posts
}

fn endorsements(l: Language, shown: &Shown) -> Option<SummaryList> {
    let row = |said: &Endorsement| {
        let who = l.application_said_at(args::ApplicationSaidAt {
            name: &said.name,
            date: format::date(said.at.local_date()),
        });
        let advice = l.application_advice_of(said.advice.code());
        let text = said.reasons.as_ref().map_or(advice.clone(), |why| format!("{advice}\n{why}"));
        SummaryRow::new(who, text)
    };
    let said = &shown.endorsements;
    (!said.is_empty()).then(|| SummaryList::new(said.iter().map(row)))
}

fn papers(l: Language, shown: &Shown) -> Vec<SummaryRow> {
    let content = &shown.version.content;
    let none = || l.application_none().to_owned();
    let named = |name: Option<&str>| name.map_or_else(none, str::to_owned);
    let row = |field: &str, value: &str| SummaryRow::new(label(l, field), value);
    // The page is called what the application is called.
    let mut rows = vec![
        row("kind", &named(shown.case.kind_name.as_deref())),
        SummaryRow::new(
            l.application_guide(),
            l.application_guide_answer(content.guide.payer().code()),
        ),
        row("beyond", &content.beyond),
        row("background", &content.background),
        row("measure", &content.measure),
        row("provider", &named(content.provider.as_deref())),
        row("whom", &l.application_whom_one(content.whom.code())),
        row("participants", &content.participants.to_string()),
        SummaryRow::new(
            l.application_period(),
            when(l, content.from, content.until, shown.version.submitted_at.local_date()),
        ),
        row("goal", &named(shown.case.goal_title.as_deref())),
        row("transition", &content.transition),
        row("working_life", &content.working_life),
        row("expected", &content.expected),
        row("seen", &content.seen),
    ];
    rows.extend(costs(l, content.costs));
    rows
}

/// What it costs, a line for each kind that costs anything.
pub(super) fn costs(l: Language, costs: Costs) -> impl Iterator<Item = SummaryRow> {
    let costing = costs.parts().filter(|(_, amount)| *amount > Ore::ZERO).collect::<Vec<_>>();
    costing.into_iter().map(move |(kind, amount)| {
        SummaryRow::new(cost_label(l, kind), format::amount(l, amount.0))
    })
}

fn history(l: Language, shown: &Shown) -> Vec<String> {
    shown
        .history
        .iter()
        .map(|entry| {
            let date = format::date(entry.at.local_date());
            let event = l.application_event(&entry.action.replace('.', "-"));
            let name = entry.account_name.as_deref().unwrap_or(l.application_none());
            l.application_history_line(args::ApplicationHistoryLine { date, event, name })
        })
        .collect()
}
