//! One measure: where it stands, its money, what was decided, what is asked, what has been done.

use app::Error;
use app::measure::{Shown, show};
use askama::Template;
use domain::decision::MeasureState;
use domain::values::Id;
use words::{Language, args, format};

use super::list::from;
use super::tables::{Tables, entries, told};
use super::{buttons, measure_acts, number, state_tag};
use crate::components::{
    Back, Button, Figure, FigureRow, Link, SummaryList, SummaryRow, Table, Tag,
};
use crate::decision::shown::decision;
use crate::follow_up::goal::facts as goal_facts;
use crate::form::Form;
use crate::frame::Frame;
use crate::page::Page;
use crate::request::Request;

#[derive(Template)]
#[template(path = "measure/show.html")]
struct Show<'a> {
    f: Frame,
    back: Back,
    tag: Tag,
    waits: &'static str,
    figures: FigureRow,
    acts: Vec<Button>,
    facts: SummaryList,
    costs: Option<Table<'a>>,
    decision: (String, SummaryList),
    entries: Option<Table<'a>>,
    goal: Option<(String, SummaryList)>,
    told: Option<Table<'a>>,
    history: Vec<String>,
}

/// `GET /{organisation}/atgarder/{number}`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    let l = request.language;
    let shown = show(&request.app, &request.visit, number(request)?)?;
    let data = Tables::of(l, &shown);
    let measure = &shown.listed.measure;
    Page::html(&Show {
        f: request.frame(
            l.measure_one(args::MeasureOne { number: measure.number, title: &measure.title }),
        ),
        back: Back::new(request.within("/atgarder"), l.measure_nav()),
        tag: state_tag(l, measure.state),
        waits: waits(l, &shown),
        figures: figures(l, &shown),
        acts: buttons(measure_acts(request, &shown.listed, shown.may)),
        facts: SummaryList::new(facts(request, &shown)),
        costs: data.costs.as_ref().map(|costs| Table::new(l, "kostnader", costs)),
        decision: decision(l, &shown.decision, &shown.seats, &shown.positions, |id| {
            name(&shown, id)
        }),
        entries: data.entries.as_ref().map(|table| entries(request, &shown, table)),
        goal: shown.goal.as_ref().map(|g| (g.value.title.clone(), goal_facts(l, &g.value))),
        told: data.told.as_ref().map(|table| told(request, &shown, table)),
        history: history(l, &shown),
    })
}

/// What is left to do, in one sentence.
fn waits(l: Language, shown: &Shown) -> &'static str {
    match (shown.listed.measure.state, shown.listed.paid_out) {
        (MeasureState::UnderWay, _) => l.measure_waits_under_way(),
        (MeasureState::Completed, false) => l.measure_waits_completed(),
        (MeasureState::Completed, true) => l.measure_waits_answers(),
        (MeasureState::Reported, _) => l.measure_waits_payment(),
        (MeasureState::Closed, _) => l.measure_waits_nothing(),
    }
}

fn figures(l: Language, shown: &Shown) -> FigureRow {
    let figure = |term: &str, amount: domain::values::Ore, note: &str| Figure {
        term: term.to_owned(),
        value: format::amount(l, amount.0),
        note: note.to_owned(),
    };
    let one = &shown.listed;
    let closed = if one.paid_out { l.measure_paid_out() } else { "" };
    FigureRow::new([
        figure(l.application_granted(), one.measure.granted, ""),
        figure(l.measure_paid(), one.spent, closed),
        figure(l.decision_measure_left(), one.committed, ""),
    ])
}

fn facts(request: &Request, shown: &Shown) -> Vec<SummaryRow> {
    let (l, one) = (request.language, &shown.listed);
    let measure = &one.measure;
    let open = |path: String| Link::new(request.within(&path), l.measure_open());
    let source = SummaryRow::new(l.measure_from(), from(l, one));
    let source = match &one.case {
        Some(case) => {
            source.change(open(format!("/arenden/{}", case.number)).context(l.measure_of_case()))
        }
        None if shown.reads_plan => {
            source.change(open("/plan".to_owned()).context(l.measure_from_plan()))
        }
        None => source,
    };
    let mut rows = vec![source];
    let unit = one.unit_name.clone().unwrap_or_else(|| l.plan_unit_all().to_owned());
    rows.push(SummaryRow::new(l.application_unit(), unit));
    rows.push(SummaryRow::new(l.measure_started_on(), format::date(measure.started_on)));
    if let (Some(actual), Some(on)) = (measure.actual, measure.completed_on) {
        rows.push(SummaryRow::new(l.decision_measure_completed_on(), format::date(on)));
        rows.push(SummaryRow::new(l.decision_measure_actual(), format::amount(l, actual.0)));
    }
    rows
}

fn name(shown: &Shown, id: Id) -> &str {
    let known = shown.names.iter().find(|(known, _)| *known == id);
    known.map_or("–", |(_, name)| name)
}

fn history(l: Language, shown: &Shown) -> Vec<String> {
    let line = |entry: &app::audit::Entered| {
        let date = format::date(entry.at.local_date());
        let event = l.measure_event(&entry.action.replace('.', "-"));
        let name = entry.account_name.as_deref().unwrap_or(l.application_none());
        l.application_history_line(args::ApplicationHistoryLine { date, event, name })
    };
    shown.history.iter().map(line).collect()
}
