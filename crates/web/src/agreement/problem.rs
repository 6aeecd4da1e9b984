//! *Vilket problem vill vi lösa?*

use app::Error;
use domain::agreement::{Challenge, Draft, Horizon, Part};
use domain::values::{Check, Refusal};
use words::Language;

use super::part::{self, Kind, Line};
use crate::components::Choice;
use crate::filling::{Filling, Piece, typed};
use crate::form::Form;
use crate::page::Page;
use crate::request::Request;

const KIND: Kind = Kind {
    address: "/problem",
    title: Language::agreement_problem_title,
    lede: Language::agreement_problem_lede,
    add: Language::agreement_add_problem,
    change: Language::agreement_change_problem,
    read,
    written,
    fields,
    lines,
};

/// `GET /{organisation}/avtal/{number}/problem`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    part::list(request, &KIND)
}

/// `POST /{organisation}/avtal/{number}/problem`
pub fn add(request: &Request, form: Form) -> Result<Page, Error> {
    part::add(request, &form, &KIND)
}

/// `GET /{organisation}/avtal/{number}/problem/{part}`
pub fn one(request: &Request, _: Form) -> Result<Page, Error> {
    part::one(request, &KIND)
}

/// `POST /{organisation}/avtal/{number}/problem/{part}`
pub fn change(request: &Request, form: Form) -> Result<Page, Error> {
    part::change(request, &form, &KIND)
}

fn read(form: &Form) -> Result<Part, Vec<Refusal>> {
    let mut check = Check::default();
    let problem = check.prose("problem", form.get("problem"), 2000);
    let evidence = check.optional_prose("evidence", form.get("evidence"), 2000);
    let target_group = check.optional_line("target_group", form.get("target_group"), 300);
    let horizon = check.choice("horizon", form.get("horizon"), Horizon::from_code);
    check.finish(|| {
        Some(Part::Challenge(Challenge {
            problem: problem?,
            evidence: evidence?,
            target_group: target_group?,
            horizon: horizon?,
        }))
    })
}

fn written(part: &Part) -> Form {
    let Part::Challenge(challenge) = part else { return Form::default() };
    typed([
        ("problem", challenge.problem.clone()),
        ("evidence", challenge.evidence.clone().unwrap_or_default()),
        ("target_group", challenge.target_group.clone().unwrap_or_default()),
        ("horizon", challenge.horizon.code().to_owned()),
    ])
}

fn fields(filling: &Filling<'_>, _: &Draft) -> Vec<Piece> {
    let l = filling.l;
    let horizon = |h: Horizon| Choice::new(h.code(), l.agreement_horizon_kind(h.code()));
    vec![
        filling.area("problem", 3).hint(l.agreement_problem_hint()).into(),
        filling.area("evidence", 2).hint(l.agreement_evidence_hint()).into(),
        filling.text("target_group").into(),
        filling.radios("horizon", Horizon::ALL.map(horizon).to_vec()).into(),
    ]
}

fn lines(l: Language, draft: &Draft) -> Vec<Line> {
    let line = |listed: &domain::agreement::Listed<Challenge>| {
        let (id, challenge) = (listed.id, &listed.value);
        let horizon = l.agreement_horizon_kind(challenge.horizon.code());
        let parts = [challenge.target_group.clone(), Some(horizon), challenge.evidence.clone()];
        let about = parts.into_iter().flatten().collect::<Vec<_>>().join(" · ");
        Line { id, title: challenge.problem.clone(), about }
    };
    draft.challenges.iter().map(line).collect()
}
