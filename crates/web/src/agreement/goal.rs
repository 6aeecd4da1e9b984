//! *Vad vill vi uppnå?* – and how it will be seen.

use app::Error;
use domain::agreement::{Baseline, Draft, Goal, Listed, Part, Serves};
use domain::values::{Check, Id, Refusal};
use words::{Language, format};

use super::part::{self, Kind, Line};
use crate::components::Choice;
use crate::filling::{Filling, Piece, typed};
use crate::form::Form;
use crate::page::Page;
use crate::request::Request;

const KIND: Kind = Kind {
    address: "/mal",
    title: Language::agreement_goal_title,
    lede: Language::agreement_goal_lede,
    add: Language::agreement_add_goal,
    change: Language::agreement_change_goal,
    read,
    written,
    fields,
    lines,
};

/// `GET /{organisation}/avtal/{number}/mal`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    part::list(request, &KIND)
}

/// `POST /{organisation}/avtal/{number}/mal`
pub fn add(request: &Request, form: Form) -> Result<Page, Error> {
    part::add(request, &form, &KIND)
}

/// `GET /{organisation}/avtal/{number}/mal/{part}`
pub fn one(request: &Request, _: Form) -> Result<Page, Error> {
    part::one(request, &KIND)
}

/// `POST /{organisation}/avtal/{number}/mal/{part}`
pub fn change(request: &Request, form: Form) -> Result<Page, Error> {
    part::change(request, &form, &KIND)
}

fn read(form: &Form) -> Result<Part, Vec<Refusal>> {
    let mut check = Check::default();
    let title = check.line("goal", form.get("goal"), 300);
    let serves = check.choice("serves", form.get("serves"), Serves::from_code);
    let indicator = check.optional_line("indicator", form.get("indicator"), 300);
    let source = check.optional_line("source", form.get("source"), 300);
    let measured = check.optional_line("baseline", form.get("baseline"), 300);
    let because = check.optional_line("not_measured", form.get("not_measured"), 300);
    let target = check.optional_line("target", form.get("target"), 300);
    let by_date = check.optional_date("by_date", form.get("by_date"));
    let challenges = form.all("challenges").into_iter().filter_map(Id::read).collect();
    check.finish(|| {
        let baseline = match (measured?, because?) {
            (Some(value), _) => Some(Baseline::Measured(value)),
            (None, Some(because)) => Some(Baseline::NotMeasured { because }),
            (None, None) => None,
        };
        Some(Part::Goal(Goal {
            title: title?,
            serves: serves?,
            challenges,
            indicator: indicator?,
            source: source?,
            baseline,
            target: target?,
            by_date: by_date?,
        }))
    })
}

fn written(part: &Part) -> Form {
    let Part::Goal(goal) = part else { return Form::default() };
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    let (measured, because) = match &goal.baseline {
        None => (String::new(), String::new()),
        Some(Baseline::Measured(value)) => (value.clone(), String::new()),
        Some(Baseline::NotMeasured { because }) => (String::new(), because.clone()),
    };
    let form = typed([
        ("goal", goal.title.clone()),
        ("serves", goal.serves.code().to_owned()),
        ("indicator", text(&goal.indicator)),
        ("source", text(&goal.source)),
        ("baseline", measured),
        ("not_measured", because),
        ("target", text(&goal.target)),
        ("by_date", goal.by_date.map_or_else(String::new, |day| day.to_string())),
    ]);
    let links = goal.challenges.iter().map(|id| ("challenges".to_owned(), id.to_string()));
    Form::new(form.fields().iter().cloned().chain(links).collect(), Vec::new())
}

fn fields(filling: &Filling<'_>, draft: &Draft) -> Vec<Piece> {
    let l = filling.l;
    let serves = |side: Serves| Choice::new(side.code(), l.agreement_serves_kind(side.code()));
    let problem = |listed: &Listed<domain::agreement::Challenge>| {
        Choice::new(listed.id.to_string(), listed.value.problem.clone())
    };
    let mut all: Vec<Piece> = vec![filling.text("goal").into()];
    if !draft.challenges.is_empty() {
        let options = draft.challenges.iter().map(problem).collect();
        all.push(filling.checkboxes("challenges", options).into());
    }
    let rest: [Piece; 7] = [
        filling.radios("serves", Serves::ALL.map(serves).to_vec()).into(),
        filling.text("indicator").hint(l.agreement_indicator_hint()).into(),
        filling.text("source").into(),
        filling.text("baseline").into(),
        filling.text("not_measured").hint(l.agreement_not_measured_hint()).into(),
        filling.text("target").into(),
        filling.date("by_date").hint(l.agreement_date_hint()).into(),
    ];
    all.extend(rest);
    all
}

fn lines(l: Language, draft: &Draft) -> Vec<Line> {
    let line = |listed: &Listed<Goal>| {
        let goal = &listed.value;
        let side = l.agreement_serves_kind(goal.serves.code());
        let about = [goal.indicator.clone(), goal.target.clone(), goal.by_date.map(format::date)];
        let about: Vec<String> = std::iter::once(side).chain(about.into_iter().flatten()).collect();
        Line { id: listed.id, title: goal.title.clone(), about: about.join(" · ") }
    };
    draft.goals.iter().map(line).collect()
}
