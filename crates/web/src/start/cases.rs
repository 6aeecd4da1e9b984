//! The cases that are going on: asked and granted side by side, and where each stands.

use app::Error;
use app::access::may;
use app::application::{GoingOn, going_on};
use charts::{Cell, Column, Kind};
use domain::access::Action;
use words::Language;

use crate::application::state_tag;
use crate::components::{Table, Tag};
use crate::measure::state_tag as measure_tag;
use crate::request::Request;

/// So many cases are shown; the rest are a link away.
const CASES: usize = 6;
/// The column of [`table`] that holds the state.
const STATE: usize = 5;

/// What is going on, for those who handle cases.
pub fn cases(request: &Request) -> Result<Vec<GoingOn>, Error> {
    if !may(&request.app, &request.visit, Action::ListCases) {
        return Ok(Vec::new());
    }
    going_on(&request.app, &request.visit, CASES)
}

/// The cases as figures, made before the table that shows them.
pub fn table(l: Language, cases: &[GoingOn]) -> charts::Table {
    let row = |one: &GoingOn| {
        let case = &one.case;
        let state = match &one.measure {
            Some(listed) => l.decision_measure_state(listed.measure.state.code()),
            None => l.application_state_of(case.state.code()),
        };
        vec![
            Cell::Text(case.number.clone()),
            Cell::Text(case.title.clone()),
            Cell::Text(case.goal_title.clone().unwrap_or_default()),
            Cell::Ore(case.asked.0),
            case.granted.map_or(Cell::Text("–".to_owned()), |granted| Cell::Ore(granted.0)),
            Cell::Text(state),
        ]
    };
    charts::Table {
        title: l.start_cases().to_owned(),
        columns: vec![
            Column::new(l.application_number(), Kind::Text),
            Column::new(l.start_case(), Kind::Text),
            Column::new(l.plan_goal(), Kind::Text),
            Column::new(l.application_asked(), Kind::Kronor),
            Column::new(l.application_granted(), Kind::Kronor),
            Column::new(l.application_state(), Kind::Text),
        ],
        rows: cases.iter().map(row).collect(),
        note: None,
    }
}

/// The table with its links and tags.
pub fn drawn<'a>(request: &Request, cases: &[GoingOn], data: &'a charts::Table) -> Table<'a> {
    let path = |one: &GoingOn| request.within(&format!("/arenden/{}", one.case.number));
    let tag = |one: &GoingOn| -> Tag {
        match &one.measure {
            Some(listed) => measure_tag(request.language, listed.measure.state),
            None => state_tag(request.language, one.case.state, false),
        }
    };
    Table::new(request.language, "pa-gang", data)
        .links(cases.iter().map(path))
        .headed(1)
        .under(1, [2])
        .tags(STATE, cases.iter().map(tag))
}
