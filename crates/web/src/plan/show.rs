//! The plan in one view: what has no plan, plan against outcome, rows, needs; narrowed in the address.

use app::Error;
use app::access::may;
use app::plan::{Against, Filter as Wanted, ListedRow, NeedRow, Plan, View, view};
use askama::Template;
use domain::access::Action;
use domain::plan::RowState;
use domain::values::{Id, Ore};
use words::{Language, format};

use super::tables;
use crate::components::{
    Button, Choice, Downloads, Field, Figure, FigureRow, Filter, Link, Table, Tag,
};
use crate::cookies::encode;
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
    /// Nothing while there is nothing to narrow.
    filter: Option<Filter>,
    outcome: Option<(Table<'a>, Downloads)>,
    without: Vec<String>,
    rows: Option<(Table<'a>, Downloads)>,
    needs: Option<(Table<'a>, Downloads)>,
    report: Option<Button>,
    add: Option<Button>,
}

/// `GET /{organisation}/plan?ar=…&mal=…&enhet=…`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    let l = request.language;
    let view = view(&request.app, &request.visit, &wanted(request))?;
    let plan = &view.plan;
    let manages = may(&request.app, &request.visit, Action::ManagePlan);
    let reports = may(&request.app, &request.visit, Action::ReportNeed);
    let planned = plan.agreement.is_some();
    let something = !plan.rows.is_empty() || !plan.needs.is_empty() || view.outcome.is_some();
    let filtered = something || wanted(request) != Wanted::default();
    let to_plan = to_plan(request, &view)?;
    let outcome = view.outcome.as_ref().map(|against| tables::outcome(l, against));
    let (rows, needs) = (tables::rows(l, plan), tables::needs(l, plan));
    let row_links: Vec<String> =
        plan.rows.iter().filter(|_| manages).map(|row| row_href(request, row)).collect();
    let need_links: Vec<String> =
        plan.needs.iter().filter(|_| manages).map(|need| need_href(request, plan, need)).collect();
    let tags = plan.rows.iter().map(|row| tag(l, row.state));
    let show = Show {
        f: request.frame(heading(l, plan, to_plan)),
        planned,
        figures: view.outcome.as_ref().map(|against| figures(l, &view, against)),
        filter: filtered.then(|| filter(request, &view)),
        outcome: outcome.as_ref().filter(|data| !data.rows.is_empty()).map(|data| {
            (Table::new(l, tables::OUTCOME, data), downloads(request, tables::OUTCOME))
        }),
        without: without(&view),
        rows: (!plan.rows.is_empty()).then(|| {
            let table =
                Table::new(l, tables::ROWS, &rows).links(row_links).under(0, [1]).under(2, [5]);
            (table.tags(tables::STATE, tags), downloads(request, tables::ROWS))
        }),
        needs: (!plan.needs.is_empty()).then(|| {
            let table =
                Table::new(l, tables::NEEDS, &needs).links(need_links).under(0, [1]).under(2, [4]);
            (table, downloads(request, tables::NEEDS))
        }),
        report: (planned && reports)
            .then(|| Button::primary(l.plan_report()).href(request.within("/plan/behov"))),
        add: (planned && manages)
            .then(|| Button::quiet(l.plan_add_row()).href(request.within("/plan/rader/ny"))),
    };
    Page::html(&show)
}

/// What the address narrows the plan to; what it does not understand narrows nothing.
pub(super) fn wanted(request: &Request) -> Wanted {
    let query = &request.query;
    Wanted {
        year: query.get("ar").parse().ok(),
        goal: Id::read(query.get("mal")),
        unit: Id::read(query.get("enhet")),
    }
}

/// Available and claimed by no plan, for those who see the fund.
fn to_plan(request: &Request, view: &View) -> Result<Option<Ore>, Error> {
    let found = view.outcome.is_some().then(|| app::fund::show(&request.app, &request.visit));
    Ok(found.transpose()?.map(|fund| fund.figures.to_plan))
}

/// What has no plan; for those who do not see the fund, what is planned.
fn heading(l: Language, plan: &Plan, to_plan: Option<Ore>) -> String {
    match to_plan {
        _ if plan.agreement.is_none() => l.plan_finding_no_agreement().to_owned(),
        Some(amount) if amount > Ore::ZERO => l.plan_finding(format::kronor(amount.0)),
        Some(_) => l.plan_finding_none().to_owned(),
        None => l.plan_finding_rows(i64::try_from(plan.rows.len()).unwrap_or(i64::MAX)),
    }
}

fn figures(l: Language, view: &View, against: &Against) -> FigureRow {
    let count = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    let claimed = view.plan.whole.as_ref().map_or(Ore::ZERO, |whole| whole.claimed);
    let figure =
        |term: &str, value: String, note: String| Figure { term: term.into(), value, note };
    FigureRow::new([
        figure(l.plan_claimed(), format::kronor(claimed.0), l.plan_claimed_note().into()),
        figure(
            l.plan_without(),
            format::number(count(against.goals_without_money.len())),
            l.plan_without_note(format::number(count(view.plan.goals.len()))),
        ),
        figure(
            l.plan_no_goal(),
            format::kronor(against.money_without_goal.0),
            l.plan_no_goal_note().into(),
        ),
    ])
}

fn without(view: &View) -> Vec<String> {
    let ids = view.outcome.iter().flat_map(|against| &against.goals_without_money);
    let title = |id: &Id| {
        let goal = view.plan.goals.iter().find(|goal| goal.id == *id);
        goal.map(|goal| goal.value.title.clone())
    };
    ids.filter_map(title).collect()
}

fn row_href(request: &Request, row: &ListedRow) -> String {
    match row.measure {
        Some(number) => measure_path(request, number),
        None => request.within(&format!("/plan/rader/{}", row.id)),
    }
}

/// A need leads to the row that it has become, or to a new one made from it.
fn need_href(request: &Request, plan: &Plan, need: &NeedRow) -> String {
    match plan.row_of(need.id) {
        Some(row) => row_href(request, row),
        None => request.within(&format!("/plan/rader/ny?behov={}", need.id)),
    }
}

fn filter(request: &Request, view: &View) -> Filter {
    let (l, query) = (request.language, &request.query);
    let all = |text: &str| std::iter::once(Choice::new("", text));
    let years = view.years.iter().map(|year| Choice::new(year.to_string(), year.to_string()));
    let goals = view.plan.goals.iter();
    let goals = goals.map(|goal| Choice::new(goal.id.to_string(), goal.value.title.clone()));
    let units = view.plan.units.iter();
    let units = units.map(|unit| Choice::new(unit.id.to_string(), unit.name.clone()));
    let every = l.application_all();
    let fields = [
        Field::select("ar", l.plan_year(), all(l.plan_years_ahead()).chain(years)),
        Field::select("mal", l.plan_goal(), all(every).chain(goals)),
        Field::select("enhet", l.plan_unit(), all(every).chain(units)),
    ];
    let names = ["ar", "mal", "enhet"];
    let fields = fields.into_iter().zip(names).map(|(field, name)| field.value(query.get(name)));
    let path = request.within("/plan");
    let filter = Filter::new(l.plan_filter(), path.clone(), fields, l.button_show());
    if names.iter().any(|name| !query.get(name).is_empty()) {
        filter.clear(Link::new(path, l.plan_filter_clear()))
    } else {
        filter
    }
}

fn downloads(request: &Request, table: &str) -> Downloads {
    let query = ["ar", "mal", "enhet"]
        .map(|name| format!("{name}={}", encode(request.query.get(name))))
        .join("&");
    let link = |kind: &str, text: &str| {
        Link::new(request.within(&format!("/plan/fil/{table}/{kind}?{query}")), text)
    };
    Downloads::new(request.language.button_download(), [link("csv", "CSV"), link("xlsx", "Excel")])
}

/// A proposed row waits for the parties.
pub(super) fn tag(l: Language, state: RowState) -> Tag {
    let said = l.plan_state_kind(state.code());
    match state {
        RowState::Proposed => Tag::act(said),
        RowState::Approved | RowState::Measure => Tag::go(said),
    }
}
