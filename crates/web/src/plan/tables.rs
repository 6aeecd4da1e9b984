//! The plan's tables: what is shown, and what is exported.

use app::plan::{Against, Line, ListedRow, NeedRow, Plan, View};
use charts::{Cell, Column, Kind, Table};
use words::Language;

/// A table of the plan, by its name in the address.
pub const ROWS: &str = "rader";
pub const NEEDS: &str = "behov";
pub const OUTCOME: &str = "utfall";

/// The table with this name, as far as the reader may see it.
pub fn named(l: Language, view: &View, name: &str) -> Option<Table> {
    match name {
        ROWS => Some(rows(l, &view.plan)),
        NEEDS => Some(needs(l, &view.plan)),
        OUTCOME => view.outcome.as_ref().map(|against| outcome(l, against)),
        _ => None,
    }
}

/// Plan against outcome per goal and year.
pub fn outcome(l: Language, against: &Against) -> Table {
    let row = |line: &Line| {
        let goal = line.goal.as_ref().map(|(_, title)| title.as_str());
        vec![
            Cell::Text(goal.unwrap_or(l.plan_no_goal()).to_owned()),
            Cell::Whole(i64::from(line.year)),
            Cell::Ore(line.outcome.planned.0),
            Cell::Ore(line.outcome.committed.0),
            Cell::Ore(line.outcome.spent.0),
            Cell::Ore(line.left.0),
        ]
    };
    Table {
        title: l.plan_outcome().into(),
        columns: vec![
            Column::new(l.plan_goal(), Kind::Text),
            Column::new(l.plan_year(), Kind::Year),
            Column::new(l.plan_planned(), Kind::Kronor),
            Column::new(l.plan_committed(), Kind::Kronor),
            Column::new(l.plan_spent(), Kind::Kronor),
            Column::new(l.plan_left(), Kind::Kronor),
        ],
        rows: against.lines.iter().map(row).collect(),
        note: Some(l.plan_outcome_note().to_owned()),
    }
}

/// The column of [`rows`] that holds the state.
pub const STATE: usize = 4;

/// What is meant to be done.
pub fn rows(l: Language, plan: &Plan) -> Table {
    let row = |listed: &ListedRow| {
        let unit = listed.unit_name.clone().unwrap_or_else(|| l.plan_unit_all().to_owned());
        vec![
            Cell::Text(listed.row.title.clone()),
            Cell::Text(listed.goal_title.clone()),
            Cell::Text(unit),
            Cell::Whole(i64::from(listed.row.year)),
            Cell::Text(l.plan_state_kind(listed.state.code())),
            listed.row.responsible.clone().map_or(Cell::Empty, Cell::Text),
            Cell::Ore(listed.row.amount.0),
        ]
    };
    Table {
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

/// What units and unions have reported that they need.
pub fn needs(l: Language, plan: &Plan) -> Table {
    let row = |need: &NeedRow| {
        let unit = need.unit_name.clone().unwrap_or_else(|| l.plan_unit_all().to_owned());
        let led_to = plan.row_of(need.id).map_or(l.plan_need_open(), |row| &row.row.title);
        vec![
            Cell::Text(need.need.text.clone()),
            Cell::Text(need.goal_title.clone()),
            Cell::Text(unit),
            Cell::Whole(i64::from(need.need.year)),
            Cell::Text(need.reporter.clone()),
            Cell::Text(led_to.to_owned()),
            Cell::Ore(need.need.amount.0),
        ]
    };
    Table {
        title: l.plan_needs().into(),
        columns: vec![
            Column::new(l.plan_need(), Kind::Text),
            Column::new(l.plan_goal(), Kind::Text),
            Column::new(l.plan_unit(), Kind::Text),
            Column::new(l.plan_year(), Kind::Year),
            Column::new(l.plan_reporter(), Kind::Text),
            Column::new(l.plan_need_led_to(), Kind::Text),
            Column::new(l.plan_amount(), Kind::Kronor),
        ],
        rows: plan.needs.iter().map(row).collect(),
        note: None,
    }
}
