//! Measures: all within sight, one by one, completed with what they cost, and paid.

pub mod complete;
pub mod export;
pub mod from_plan_row;
pub mod list;
pub mod pay;
pub mod show;
pub(crate) mod tables;

use app::Error;
use app::measure::{ListedMeasure, May};
use domain::application::CostKind;
use domain::decision::MeasureState;
use words::{Language, args, format};

use crate::application::cost_label;
use crate::components::{Button, Tag};
use crate::request::Request;

/// The number that the address names.
fn number(request: &Request) -> Result<i64, Error> {
    request.param("number").parse().map_err(|_| Error::Missing)
}

/// The address of a measure's page.
pub(crate) fn measure_path(request: &Request, number: i64) -> String {
    request.within(&format!("/atgarder/{number}"))
}

/// What can be done, and the page where it is.
pub(crate) type Way = (&'static str, String);

/// Ways as buttons: the first is what one came for.
pub(crate) fn buttons(ways: impl IntoIterator<Item = Way>) -> Vec<Button> {
    let ways = ways.into_iter().enumerate();
    ways.map(|(index, (text, href))| match index {
        0 => Button::primary(text).href(href),
        _ => Button::quiet(text).href(href),
    })
    .collect()
}

/// What the reader may do with a measure, each with its own page.
pub(crate) fn measure_acts(request: &Request, one: &ListedMeasure, may: May) -> Vec<Way> {
    let l = request.language;
    let page = measure_path(request, one.measure.number);
    [
        (may.complete, "slutforande", l.decision_complete()),
        (may.pay, "utbetalningar", l.decision_pay()),
    ]
    .into_iter()
    .filter(|(may, _, _)| *may)
    .map(|(_, noun, text)| (text, format!("{page}/{noun}")))
    .collect()
}

/// The state as a tag: green where all is done.
pub(crate) fn state_tag(l: Language, state: MeasureState) -> Tag {
    let text = l.decision_measure_state(state.code());
    match state {
        MeasureState::UnderWay | MeasureState::Completed => Tag::neutral(text),
        MeasureState::Reported | MeasureState::Closed => Tag::go(text),
    }
}

/// What a form about a measure is about, on one line.
fn about(l: Language, listed: &ListedMeasure) -> String {
    let amount = |ore: domain::values::Ore| format::amount(l, ore.0);
    let measure = &listed.measure;
    l.measure_about(args::MeasureAbout {
        title: &measure.title,
        granted: amount(measure.granted),
        left: amount(listed.committed),
    })
}

/// The label of a field, as the error summary names it.
fn label(l: Language, field: &str) -> &'static str {
    match field {
        "completed_on" => l.decision_complete_on(),
        "responsible" => l.measure_responsible(),
        "amount" => l.decision_pay_amount(),
        "cost_kind" => l.decision_pay_kind(),
        "source_document" => l.decision_pay_source(),
        "closing" => l.decision_pay_closing_legend(),
        other => CostKind::from_code(other).map_or("", |kind| cost_label(l, kind)),
    }
}

#[cfg(test)]
mod tests;
