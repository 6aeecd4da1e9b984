//! The small agency's way: a prepared text to adapt in a few fields.

use app::Error;
use app::agreement::{parties, start};
use domain::agreement::{
    Area, Baseline, Challenge, Draft, Goal, Horizon, Listed, MeasureForm, MeasureKind, Outline,
    Route, Serves,
};
use domain::values::{Check, Date, Refusal};
use jiff::ToSpan as _;
use words::Language;

use super::{at, label, outline};
use crate::components::Back;
use crate::draft::{answer, resumed};
use crate::filling::{Filling, FormBox, FormPage, typed};
use crate::form::Form;
use crate::page::Page;
use crate::request::Request;

/// How long the prepared text holds: as long as a plan looks ahead.
const YEARS: i32 = 3;

/// `GET /{organisation}/avtal/fardig-text`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    let form = resumed(request, prepared(request.language, request.app.today()))?;
    Page::html(&sheet(request, &form, &[]))
}

/// `POST /{organisation}/avtal/fardig-text`
pub fn begin(request: &Request, form: Form) -> Result<Page, Error> {
    let done = read(request, &form).and_then(|draft| {
        let number = start(&request.app, &request.visit, &draft, form.key())?;
        Ok(Page::see_with(at(request, number, ""), request.language.agreement_begun()))
    });
    answer(request, &form, done, |refusals| Ok(sheet(request, &form, refusals)))
}

fn sheet(request: &Request, form: &Form, refusals: &[Refusal]) -> FormPage {
    let l = request.language;
    let filling = Filling::new(l, form, refusals, label);
    let sheet = FormBox::new(request.within("/avtal/fardig-text"), l.agreement_begin())
        .keyed(request, form)
        .drafted(request, form)
        .with(filling.text("title"))
        .with(filling.area("problem", 3))
        .with(filling.area("goal", 2))
        .with(filling.text("indicator"))
        .with(filling.text("target"))
        .with(filling.text("name"))
        .with_all(outline::term(&filling))
        .with_all(outline::rest(&filling));
    let back = Back::new(request.within("/avtal"), l.agreement_title());
    let title = request.frame(l.agreement_begin_small());
    FormPage::new(title, back, &filling, sheet).lede(l.agreement_small_lede())
}

/// The text as it is proposed: three years from the first of the next month.
fn prepared(l: Language, today: Date) -> Form {
    let from = today.saturating_add(1.month()).first_of_month();
    let to = from.saturating_add(YEARS.years()).saturating_sub(1.day());
    typed([
        ("title", l.agreement_title_default().into()),
        ("problem", l.agreement_small_problem().into()),
        ("goal", l.agreement_small_goal().into()),
        ("indicator", l.agreement_small_indicator().into()),
        ("target", l.agreement_small_target().into()),
        ("name", l.agreement_small_kind().into()),
        ("from", from.to_string()),
        ("to", to.to_string()),
        ("who_may_apply", l.agreement_small_who().into()),
        ("information", l.agreement_small_information().into()),
        ("follow_up", l.agreement_small_follow_up().into()),
    ])
}

/// The whole draft: all parties, one problem, one goal, one area, one kind of measure.
fn read(request: &Request, form: &Form) -> Result<Draft, Error> {
    let l = request.language;
    let said = outline::read(form);
    let mut check = Check::default();
    let problem = check.prose("problem", form.get("problem"), 2000);
    let goal = check.line("goal", form.get("goal"), 300);
    let indicator = check.line("indicator", form.get("indicator"), 300);
    let target = check.optional_line("target", form.get("target"), 300);
    let name = check.line("name", form.get("name"), 120);
    for refusal in said.as_ref().err().into_iter().flatten() {
        check.refuse(refusal.field, refusal.reason.clone());
    }
    let (said, problem, goal, indicator, target, name) =
        check.finish(|| Some((said.ok()?, problem?, goal?, indicator?, target?, name?)))?;
    let ids = [request.app.id(), request.app.id(), request.app.id(), request.app.id()];
    let mut draft = Draft::begun(said, parties(&request.app, &request.visit)?);
    let challenge = Challenge {
        problem,
        evidence: Some(l.agreement_small_evidence().into()),
        target_group: None,
        horizon: Horizon::Near,
    };
    let goal = Goal {
        title: goal,
        serves: Serves::Both,
        challenges: vec![ids[0]],
        indicator: Some(indicator),
        source: None,
        baseline: Some(Baseline::NotMeasured { because: l.agreement_small_unmeasured().into() }),
        target,
        by_date: last_day(&draft.outline),
    };
    let area = Area { title: l.agreement_small_area().into(), goals: vec![ids[1]] };
    let kind =
        MeasureKind { name, form: MeasureForm::Individual, route: Route::Joint, ceiling: None };
    draft.challenges.push(Listed { id: ids[0], value: challenge });
    draft.goals.push(Listed { id: ids[1], value: goal });
    draft.areas.push(Listed { id: ids[2], value: area });
    draft.measure_kinds.push(Listed { id: ids[3], value: kind });
    Ok(draft)
}

fn last_day(outline: &Outline) -> Option<Date> {
    outline.term.and_then(|term| term.to())
}
