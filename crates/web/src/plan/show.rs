//! The plan in one view: sums per goal and year, rows, needs, and goals without a plan.

use app::Error;
use app::access::may;
use app::plan::{ListedRow, NeedRow, Plan, Whole, plan};
use askama::Template;
use charts::{Cell, Column, Kind};
use domain::access::Action;
use domain::plan::RowState;
use domain::values::{Id, Ore};
use words::{Language, format};

use crate::components::{Button, Figure, FigureRow, Table, Tag};
use crate::filling::FormBox;
use crate::form::Form;
use crate::frame::Frame;
use crate::measure::measure_path;
use crate::page::Page;
use crate::request::Request;

#[derive(Template)]
#[template(path = "plan/show.html")]
struct Show<'a> {
    f: Frame,
    planned: bool,
    figures: Option<FigureRow>,
    without: Vec<String>,
    sums: Table<'a>,
    rows: Option<Table<'a>>,
    needs: Option<Table<'a>>,
    approvals: Vec<(String, FormBox)>,
    report: Option<Button>,
    add: Option<Button>,
}

/// `GET /{organisation}/plan`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    let l = request.language;
    let plan = plan(&request.app, &request.visit)?;
    let manages = may(&request.app, &request.visit, Action::ManagePlan);
    let reports = may(&request.app, &request.visit, Action::ReportNeed);
    let planned = plan.agreement.is_some();
    let (sums, rows, needs) = (sums(l, &plan), rows(l, &plan), needs(l, &plan.needs, manages));
    let row_href = |row: &ListedRow| match row.measure {
        Some(number) => measure_path(request, number),
        None => request.within(&format!("/plan/rader/{}", row.id)),
    };
    let need_href = |need: &NeedRow| request.within(&format!("/plan/rader/ny?behov={}", need.id));
    let row_links: Vec<String> = plan.rows.iter().filter(|_| manages).map(row_href).collect();
    let need_links: Vec<String> = plan.needs.iter().filter(|_| manages).map(need_href).collect();
    let tags = plan.rows.iter().map(|row| tag(l, row.state));
    let show = Show {
        f: request.frame(l.plan_title()),
        planned,
        figures: plan.whole.as_ref().map(|whole| figures(l, &plan, whole)),
        without: plan
            .whole
            .iter()
            .flat_map(|w| &w.without_plan)
            .map(|g| title(&plan, *g))
            .collect(),
        sums: Table::new("summor", &sums),
        rows: (!plan.rows.is_empty())
            .then(|| Table::new("rader", &rows).links(row_links).tags(4, tags)),
        needs: (!plan.needs.is_empty()).then(|| Table::new("behov", &needs).links(need_links)),
        approvals: if manages { approvals(request, &plan) } else { Vec::new() },
        report: (planned && reports)
            .then(|| Button::primary(l.plan_report()).href(request.within("/plan/behov"))),
        add: (planned && manages)
            .then(|| Button::quiet(l.plan_add_row()).href(request.within("/plan/rader/ny"))),
    };
    Page::html(&show)
}

fn figures(l: Language, plan: &Plan, whole: &Whole) -> FigureRow {
    let count = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    FigureRow::new([
        Figure {
            term: l.plan_claimed().into(),
            value: format::amount(whole.claimed.0),
            note: l.plan_claimed_note().into(),
        },
        Figure {
            term: l.plan_without().into(),
            value: format::number(count(whole.without_plan.len())),
            note: l.plan_without_note(format::number(count(plan.goals.len()))),
        },
    ])
}

/// What can be done with a row: a proposed one is approved, an approved one becomes a measure.
fn approvals(request: &Request, plan: &Plan) -> Vec<(String, FormBox)> {
    let l = request.language;
    let approval = |row: &ListedRow| {
        let (noun, text) = match row.state {
            RowState::Proposed => ("godkannande", l.plan_approve()),
            RowState::Approved => ("atgard", l.decision_start_measure()),
            RowState::Measure => return None,
        };
        let address = request.within(&format!("/plan/rader/{}/{noun}", row.id));
        Some((row.row.title.clone(), FormBox::quiet(address, text)))
    };
    plan.rows.iter().filter_map(approval).collect()
}

fn title(plan: &Plan, goal: Id) -> String {
    let goal = plan.goals.iter().find(|known| known.id == goal);
    goal.map(|goal| goal.value.title.clone()).unwrap_or_default()
}

fn sums(l: Language, plan: &Plan) -> charts::Table {
    let mut columns = vec![Column::new(l.plan_goal(), Kind::Text)];
    columns.extend(plan.years.iter().map(|year| Column::new(year.to_string(), Kind::Kronor)));
    let rows = plan.goals.iter().map(|goal| {
        let sum = |year: &i16| plan.sums.get(&(goal.id, *year)).copied().unwrap_or(Ore::ZERO);
        let sums = plan.years.iter().map(|year| Cell::Ore(sum(year).0));
        std::iter::once(Cell::Text(goal.value.title.clone())).chain(sums).collect()
    });
    charts::Table { title: l.plan_goals().into(), columns, rows: rows.collect(), note: None }
}

fn rows(l: Language, plan: &Plan) -> charts::Table {
    let row = |listed: &ListedRow| {
        let unit = listed.unit_name.clone().unwrap_or_else(|| l.plan_unit_all().to_owned());
        vec![
            Cell::Text(listed.row.title.clone()),
            Cell::Text(title(plan, listed.row.goal)),
            Cell::Text(unit),
            Cell::Whole(i64::from(listed.row.year)),
            Cell::Text(l.plan_state_kind(listed.state.code())),
            listed.row.responsible.clone().map_or(Cell::Empty, Cell::Text),
            Cell::Ore(listed.row.amount.0),
        ]
    };
    charts::Table {
        title: l.plan_rows().into(),
        columns: vec![
            Column::new(l.plan_row(), Kind::Text),
            Column::new(l.plan_goal(), Kind::Text),
            Column::new(l.plan_unit(), Kind::Text),
            Column::new(l.plan_year(), Kind::Year),
            Column::new(l.plan_state(), Kind::Text),
            Column::new(l.plan_responsible(), Kind::Text),
            Column::new(l.plan_amount(), Kind::Kronor),
        ],
        rows: plan.rows.iter().map(row).collect(),
        note: None,
    }
}

fn needs(l: Language, needs: &[NeedRow], manages: bool) -> charts::Table {
    let row = |need: &NeedRow| {
        let unit = need.unit_name.clone().unwrap_or_else(|| l.plan_unit_all().to_owned());
        vec![
            Cell::Text(need.need.text.clone()),
            Cell::Text(need.goal_title.clone()),
            Cell::Text(unit),
            Cell::Whole(i64::from(need.need.year)),
            Cell::Text(need.reporter.clone()),
            Cell::Ore(need.need.amount.0),
        ]
    };
    charts::Table {
        title: l.plan_needs().into(),
        columns: vec![
            Column::new(l.plan_need(), Kind::Text),
            Column::new(l.plan_goal(), Kind::Text),
            Column::new(l.plan_unit(), Kind::Text),
            Column::new(l.plan_year(), Kind::Year),
            Column::new(l.plan_reporter(), Kind::Text),
            Column::new(l.plan_amount(), Kind::Kronor),
        ],
        rows: needs.iter().map(row).collect(),
        note: manages.then(|| l.plan_need_into_plan().to_owned()),
    }
}

fn tag(l: Language, state: RowState) -> Tag {
    let said = l.plan_state_kind(state.code());
    match state {
        RowState::Proposed => Tag::act(said),
        RowState::Approved | RowState::Measure => Tag::go(said),
    }
}
