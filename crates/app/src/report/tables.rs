//! The tables of an account.

use charts::{Cell, Column, Kind, Table};
use words::{Language, args};

use super::paper::label;
use super::{Figures, Line};

/// The money of the year, row by row.
pub(super) fn money(l: Language, figures: &Figures) -> Table {
    let m = &figures.money;
    let rows = [
        (l.report_opening(), m.opening),
        (l.report_opened(), m.opened),
        (l.report_set_aside(), m.set_aside),
        (l.report_committed(), m.committed),
        (l.report_released(), m.released),
        (l.report_spent(), m.spent),
        (l.report_available(), m.available),
        (l.report_held(), m.held),
        (l.report_closing(), m.closing),
    ];
    // For all staff a figure that is told in no year has no row; one that is hidden now has.
    let always = [l.report_set_aside(), l.report_spent(), l.report_closing()];
    let shown = rows
        .into_iter()
        .filter(|(name, value)| value.is_some() || (figures.staff && always.contains(name)));
    let columns = (l.report_post(), l.report_amount(), Kind::Kronor);
    facts(l.report_money_title(), columns, shown, Cell::Ore)
}

/// The row of [`cases`] that the amounts belong to.
const DECIDED: usize = 1;

/// What came in and what was decided.
pub(super) fn cases(l: Language, figures: &Figures) -> Table {
    let c = &figures.cases;
    let counts = [
        (l.report_received(), c.received),
        (l.report_decided(), c.decided),
        (l.report_granted(), c.granted),
        (l.report_partly(), c.partly),
        (l.report_refused(), c.refused),
    ];
    let title = if figures.staff { l.report_cases_title_staff() } else { l.report_cases_title() };
    let columns = (l.report_outcome(), l.report_count(), Kind::Whole);
    let mut table = facts(title, columns, counts.into_iter(), Cell::Whole);
    // Amounts are of all cases decided, granted in whole and in part.
    let asked = (!figures.staff).then(|| (l.report_asked(), c.asked));
    for (name, amount) in asked.into_iter().chain([(l.report_granted_amount(), c.granted_amount)]) {
        table.columns.push(Column::new(name, Kind::Kronor));
        for (place, row) in table.rows.iter_mut().enumerate() {
            row.push(if place == DECIDED { cell(Kind::Kronor, amount) } else { Cell::Empty });
        }
    }
    table.note = Some(l.report_cases_note().to_owned());
    table
}

/// A breakdown by what `heading` says; nothing where there are no rows.
pub(super) fn breakdown(
    l: Language,
    figures: &Figures,
    heading: &str,
    lines: &[Line],
) -> Option<Table> {
    if lines.is_empty() {
        return None;
    }
    let columns: Vec<Col> = if figures.staff {
        vec![
            (l.report_participants(), Kind::Whole, |line| line.participants),
            (l.report_granted_amount(), Kind::Kronor, |line| line.granted_amount),
        ]
    } else {
        vec![
            (l.report_received(), Kind::Whole, |line| line.received),
            (l.report_measures(), Kind::Whole, |line| line.granted),
            (l.report_participants(), Kind::Whole, |line| line.participants),
            (l.report_asked(), Kind::Kronor, |line| line.asked),
            (l.report_granted_amount(), Kind::Kronor, |line| line.granted_amount),
            (l.report_spent(), Kind::Kronor, |line| line.spent),
        ]
    };
    let row = |line: &Line| {
        let cells = columns.iter().map(|(_, kind, read)| cell(*kind, read(line)));
        std::iter::once(Cell::Text(label(l, &line.label))).chain(cells).collect()
    };
    let head = std::iter::once(Column::new(l.report_row_title(), Kind::Text));
    Some(Table {
        title: l.report_breakdown_title(args::ReportBreakdownTitle {
            by: heading,
            year: i64::from(figures.year).to_string(),
        }),
        rows: lines.iter().map(row).collect(),
        columns: head.chain(columns.iter().map(|(n, kind, _)| Column::new(*n, *kind))).collect(),
        note: None,
    })
}

/// Questions and answers per goal.
pub(super) fn follow_up(l: Language, figures: &Figures) -> Option<Table> {
    let goals = &figures.follow_up.goals;
    (!goals.is_empty()).then(|| Table {
        title: l.report_follow_up_title().to_owned(),
        columns: vec![
            Column::new(l.report_row_title(), Kind::Text),
            Column::new(l.report_questions(), Kind::Whole),
            Column::new(l.report_answers(), Kind::Whole),
        ],
        rows: goals
            .iter()
            .map(|(name, asked, answered)| {
                vec![Cell::Text(label(l, name)), Cell::Whole(*asked), Cell::Whole(*answered)]
            })
            .collect(),
        note: None,
    })
}

type Col = (&'static str, Kind, fn(&Line) -> Option<i64>);

fn cell(kind: Kind, value: Option<i64>) -> Cell {
    match (kind, value) {
        (_, None) => Cell::Hidden,
        (Kind::Kronor, Some(ore)) => Cell::Ore(ore),
        (_, Some(value)) => Cell::Whole(value),
    }
}

fn facts(
    title: &str,
    (head, column, kind): (&str, &str, Kind),
    rows: impl Iterator<Item = (&'static str, Option<i64>)>,
    shown: fn(i64) -> Cell,
) -> Table {
    let row = |(name, value): (&str, Option<i64>)| {
        vec![Cell::Text(name.to_owned()), value.map_or(Cell::Hidden, shown)]
    };
    Table {
        title: title.to_owned(),
        columns: vec![Column::new(head, Kind::Text), Column::new(column, kind)],
        rows: rows.map(row).collect(),
        note: None,
    }
}
