//! A row of the plan: added (also from a need), changed, approved, taken out.

use app::Error;
use app::access::Unit;
use app::plan::{ListedRow, Plan, add_row, approve_row, change_row, plan, remove_row, row};
use askama::Template;
use domain::plan::{Row, RowState};
use domain::values::{Check, Id, Ore, Refusal};
use words::format;

use super::show::tag;
use super::{label, placed, read_place};
use crate::components::{Back, ErrorSummary, Hidden, Tag};
use crate::exchange::knowledge::taken_over;
use crate::filling::{Filling, FormBox, answer, typed};
use crate::form::Form;
use crate::frame::Frame;
use crate::page::Page;
use crate::request::Request;

#[derive(Template)]
#[template(path = "plan/row.html")]
struct Sheet {
    f: Frame,
    back: Back,
    summary: Option<ErrorSummary>,
    form: FormBox,
    steps: Option<Steps>,
}

/// Where a row stands, and what can be done with it.
struct Steps {
    tag: Tag,
    waits: &'static str,
    /// A proposed row is approved, an approved one becomes a measure.
    next: FormBox,
    remove: String,
}

/// `GET /{organisation}/plan/rader/ny?behov=…&fran=…`
pub fn new(request: &Request, _: Form) -> Result<Page, Error> {
    let plan = plan(&request.app, &request.visit)?;
    let asked = Id::read(request.query.get("behov"));
    let found = plan.needs.into_iter().find(|need| Some(need.id) == asked);
    let pattern = taken_over(request, &request.query)?;
    let fresh = pattern.map_or_else(Form::default, |pattern| {
        let amount = pattern
            .cost
            .map_or_else(String::new, |cost| format::amount(words::Language::Sv, cost.0));
        typed([("title", pattern.title), ("amount", amount)])
    });
    let form = found.map_or(fresh, |found| {
        let (id, need) = (found.id, found.need);
        let title = need.text.lines().next().unwrap_or_default().chars().take(200).collect();
        let row = written(&Row {
            goal: need.goal,
            unit: need.unit,
            year: need.year,
            title,
            amount: need.amount,
            responsible: None,
        });
        let behind = [("need".to_owned(), id.to_string())];
        Form::new(row.fields().iter().cloned().chain(behind).collect(), Vec::new())
    });
    Page::html(&sheet(request, &form, &[])?)
}

/// `POST /{organisation}/plan/rader`
pub fn add(request: &Request, form: Form) -> Result<Page, Error> {
    let done = read(&form).map_err(Error::from).and_then(|row| {
        let need = Id::read(form.get("need"));
        add_row(&request.app, &request.visit, &row, need, form.key())?;
        Ok(Page::see_with(request.within("/plan"), request.language.plan_row_saved()))
    });
    answer(done, |refusals| sheet(request, &form, refusals))
}

/// `GET /{organisation}/plan/rader/{row}`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    let listed = row(&request.app, &request.visit, id(request)?)?;
    Page::html(&sheet(request, &written(&listed.row), &[])?)
}

/// `POST /{organisation}/plan/rader/{row}`
pub fn change(request: &Request, form: Form) -> Result<Page, Error> {
    let done = read(&form).map_err(Error::from).and_then(|row| {
        change_row(&request.app, &request.visit, id(request)?, &row)?;
        Ok(Page::see_with(request.within("/plan"), request.language.plan_row_saved()))
    });
    answer(done, |refusals| sheet(request, &form, refusals))
}

/// `POST /{organisation}/plan/rader/{row}/godkannande`
pub fn approve(request: &Request, _: Form) -> Result<Page, Error> {
    approve_row(&request.app, &request.visit, id(request)?)?;
    Ok(Page::see_with(request.within("/plan"), request.language.plan_approved()))
}

/// `POST /{organisation}/plan/rader/{row}/borttagning`
pub fn remove(request: &Request, _: Form) -> Result<Page, Error> {
    remove_row(&request.app, &request.visit, id(request)?)?;
    Ok(Page::see_with(request.within("/plan"), request.language.plan_removed()))
}

fn sheet(request: &Request, form: &Form, refusals: &[Refusal]) -> Result<Sheet, Error> {
    let l = request.language;
    let mut plan = plan(&request.app, &request.visit)?;
    let filling = Filling::new(l, form, refusals, label);
    let listed = match request.param("row") {
        "" => None,
        _ => Some(row(&request.app, &request.visit, id(request)?)?),
    };
    let (address, title) = match &listed {
        None => (request.within("/plan/rader"), l.plan_add_row().to_owned()),
        Some(listed) => (at(request, listed), listed.row.title.clone()),
    };
    if let Some(listed) = &listed {
        keep_unit(&mut plan, listed);
    }
    let sheet = FormBox::new(address, l.button_save())
        .keyed(request, form)
        .with(filling.text("title").hint(l.plan_row_hint()))
        .with_all(placed(&filling, &plan, true))
        .with(filling.text("responsible"));
    let sheet = match form.get("need") {
        "" => sheet,
        need => sheet.with(Hidden::new("need", need)),
    };
    let summary = filling.summary();
    let f = request.frame(title);
    Ok(Sheet {
        f: if summary.is_some() { f.faulty() } else { f },
        back: Back::new(request.within("/plan"), l.plan_title()),
        summary,
        form: sheet,
        steps: listed.and_then(|listed| steps(request, &listed)),
    })
}

fn steps(request: &Request, listed: &ListedRow) -> Option<Steps> {
    let l = request.language;
    let (noun, text, waits) = match listed.state {
        RowState::Proposed => ("godkannande", l.plan_approve(), l.plan_waits_proposed()),
        RowState::Approved => ("atgard", l.decision_start_measure(), l.plan_waits_approved()),
        RowState::Measure => return None,
    };
    let at = at(request, listed);
    Some(Steps {
        tag: tag(l, listed.state),
        waits,
        next: FormBox::quiet(format!("{at}/{noun}"), text),
        remove: format!("{at}/borttagning"),
    })
}

fn at(request: &Request, listed: &ListedRow) -> String {
    request.within(&format!("/plan/rader/{}", listed.id))
}

/// A row keeps its unit, also when that has ended.
fn keep_unit(plan: &mut Plan, row: &ListedRow) {
    let Some((id, name)) = row.row.unit.zip(row.unit_name.clone()) else { return };
    if plan.units.iter().all(|unit| unit.id != id) {
        plan.units.push(Unit { id, name, until: None });
    }
}

fn read(form: &Form) -> Result<Row, Vec<Refusal>> {
    let mut check = Check::default();
    let title = check.line("title", form.get("title"), 200);
    let place = read_place(&mut check, form);
    let amount = check.amount("amount", form.get("amount"), Ore::ZERO..=Ore::MAX_INPUT);
    let responsible = check.optional_line("responsible", form.get("responsible"), 120);
    check.finish(|| {
        Some(Row {
            goal: place.goal?,
            unit: place.unit?,
            year: place.year?,
            title: title?,
            amount: amount?,
            responsible: responsible?,
        })
    })
}

fn written(row: &Row) -> Form {
    typed([
        ("title", row.title.clone()),
        ("goal", row.goal.to_string()),
        ("unit", row.unit.map_or_else(String::new, |unit| unit.to_string())),
        ("year", row.year.to_string()),
        ("amount", format::amount(words::Language::Sv, row.amount.0)),
        ("responsible", row.responsible.clone().unwrap_or_default()),
    ])
}

fn id(request: &Request) -> Result<Id, Error> {
    Id::read(request.param("row")).ok_or(Error::Missing)
}
