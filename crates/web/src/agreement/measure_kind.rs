//! The kinds of measures: what can be funded, and who decides.

use app::Error;
use domain::agreement::{Draft, Listed, MeasureForm, MeasureKind, Part, Route};
use domain::values::{Check, Ore, Refusal};
use words::{Language, args, format};

use super::part::{self, Kind, Line};
use crate::components::Choice;
use crate::exchange::knowledge::taken_over;
use crate::filling::{Filling, Piece, typed};
use crate::form::Form;
use crate::page::Page;
use crate::request::Request;

const KIND: Kind = Kind {
    address: "/atgardsslag",
    title: Language::agreement_measure_kinds_question,
    lede: Language::agreement_kinds_lede,
    add: Language::agreement_add_kind,
    change: Language::agreement_change_kind,
    read,
    written,
    fields,
    lines,
};

/// `GET /{organisation}/avtal/{number}/atgardsslag?fran=…`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    let pattern = taken_over(request, &request.query)?;
    let first = pattern.map_or_else(Form::default, |pattern| {
        written(&Part::MeasureKind(MeasureKind {
            name: pattern.title,
            form: pattern.form.unwrap_or(MeasureForm::Project),
            route: Route::Joint,
            ceiling: None,
        }))
    });
    part::list_from(request, &KIND, first)
}

/// `POST /{organisation}/avtal/{number}/atgardsslag`
pub fn add(request: &Request, form: Form) -> Result<Page, Error> {
    part::add(request, &form, &KIND)
}

/// `GET /{organisation}/avtal/{number}/atgardsslag/{part}`
pub fn one(request: &Request, _: Form) -> Result<Page, Error> {
    part::one(request, &KIND)
}

/// `POST /{organisation}/avtal/{number}/atgardsslag/{part}`
pub fn change(request: &Request, form: Form) -> Result<Page, Error> {
    part::change(request, &form, &KIND)
}

fn read(form: &Form) -> Result<Part, Vec<Refusal>> {
    let mut check = Check::default();
    let name = check.line("name", form.get("name"), 120);
    let shape = check.choice("form", form.get("form"), MeasureForm::from_code);
    let route = check.choice("route", form.get("route"), Route::from_code);
    let within = Ore::ZERO..=Ore::MAX_INPUT;
    let ceiling = check.optional_amount("ceiling", form.get("ceiling"), within);
    check.finish(|| {
        let kind = MeasureKind { name: name?, form: shape?, route: route?, ceiling: ceiling? };
        Some(Part::MeasureKind(kind))
    })
}

fn written(part: &Part) -> Form {
    let Part::MeasureKind(kind) = part else { return Form::default() };
    typed([
        ("name", kind.name.clone()),
        ("form", kind.form.code().to_owned()),
        ("route", kind.route.code().to_owned()),
        (
            "ceiling",
            kind.ceiling.map_or_else(String::new, |ore| format::amount(Language::Sv, ore.0)),
        ),
    ])
}

fn fields(filling: &Filling<'_>, _: &Draft) -> Vec<Piece> {
    let l = filling.l;
    let form = |form: MeasureForm| Choice::new(form.code(), l.agreement_form_kind(form.code()));
    let route = |route: Route| Choice::new(route.code(), l.agreement_route_kind(route.code()));
    vec![
        filling.text("name").into(),
        filling.radios("form", MeasureForm::ALL.map(form).to_vec()).into(),
        filling.radios("route", Route::ALL.map(route).to_vec()).into(),
        filling.amount("ceiling").hint(l.agreement_ceiling_hint()).into(),
    ]
}

fn lines(l: Language, draft: &Draft) -> Vec<Line> {
    let line = |listed: &Listed<MeasureKind>| {
        let kind = &listed.value;
        let form = l.agreement_form_kind(kind.form.code());
        let about = format!("{form} · {}", decided(l, kind));
        Line { id: listed.id, title: kind.name.clone(), about }
    };
    draft.measure_kinds.iter().map(line).collect()
}

/// Who decides, and up to what.
pub fn decided(l: Language, kind: &MeasureKind) -> String {
    let route = l.agreement_route_kind(kind.route.code());
    match kind.ceiling {
        Some(ceiling) => l.agreement_kind_ceiling(args::AgreementKindCeiling {
            route,
            amount: format::amount(l, ceiling.0),
        }),
        None => route,
    }
}
