//! The areas: they come after the goals, and each serves at least one.

use app::Error;
use domain::agreement::{Area, Draft, Listed, Part};
use domain::values::{Check, Id, Refusal};
use words::Language;

use super::part::{self, Kind, Line};
use crate::components::Choice;
use crate::filling::{Filling, Piece, typed};
use crate::form::Form;
use crate::page::Page;
use crate::request::Request;

const KIND: Kind = Kind {
    address: "/omraden",
    title: Language::agreement_areas_question,
    lede: Language::agreement_areas_lede,
    add: Language::agreement_add_area,
    change: Language::agreement_change_area,
    read,
    written,
    fields,
    lines,
};

/// `GET /{organisation}/avtal/{number}/omraden`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    part::list(request, &KIND)
}

/// `POST /{organisation}/avtal/{number}/omraden`
pub fn add(request: &Request, form: Form) -> Result<Page, Error> {
    part::add(request, &form, &KIND)
}

/// `GET /{organisation}/avtal/{number}/omraden/{part}`
pub fn one(request: &Request, _: Form) -> Result<Page, Error> {
    part::one(request, &KIND)
}

/// `POST /{organisation}/avtal/{number}/omraden/{part}`
pub fn change(request: &Request, form: Form) -> Result<Page, Error> {
    part::change(request, &form, &KIND)
}

fn read(form: &Form) -> Result<Part, Vec<Refusal>> {
    let mut check = Check::default();
    let title = check.line("area", form.get("area"), 120);
    let goals = form.all("goals").into_iter().filter_map(Id::read).collect();
    check.finish(|| Some(Part::Area(Area { title: title?, goals })))
}

fn written(part: &Part) -> Form {
    let Part::Area(area) = part else { return Form::default() };
    let form = typed([("area", area.title.clone())]);
    let links = area.goals.iter().map(|id| ("goals".to_owned(), id.to_string()));
    Form::new(form.fields().iter().cloned().chain(links).collect(), Vec::new())
}

fn fields(filling: &Filling<'_>, draft: &Draft) -> Vec<Piece> {
    let goal = |listed: &Listed<domain::agreement::Goal>| {
        Choice::new(listed.id.to_string(), listed.value.title.clone())
    };
    let goals = filling.checkboxes("goals", draft.goals.iter().map(goal).collect());
    let none = draft.goals.is_empty();
    let goals = if none { goals.hint(filling.l.agreement_area_goals_none()) } else { goals };
    vec![filling.text("area").into(), goals.into()]
}

fn lines(_: Language, draft: &Draft) -> Vec<Line> {
    let line = |listed: &Listed<Area>| {
        let goals = draft.goals.iter().filter(|goal| listed.value.goals.contains(&goal.id));
        let goals: Vec<&str> = goals.map(|goal| goal.value.title.as_str()).collect();
        Line { id: listed.id, title: listed.value.title.clone(), about: goals.join(" · ") }
    };
    draft.areas.iter().map(line).collect()
}
