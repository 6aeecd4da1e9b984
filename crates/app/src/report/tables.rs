//! The tables of an account.

use charts::{Cell, Column, Kind, Table};
use words::{Language, args, format};

use super::paper::label;
use super::{Cases, Figures, Line, Money};

/// The money of the year, row by row, beside that of the year before.
pub(super) fn money(l: Language, figures: &Figures) -> Table {
    let rows: [OfMoney; 9] = [
        (l.report_opening(), |m| m.opening),
        (l.report_opened(), |m| m.opened),
        (l.report_set_aside(), |m| m.set_aside),
        (l.report_committed(), |m| m.committed),
        (l.report_released(), |m| m.released),
        (l.report_spent(), |m| m.spent),
        (l.report_available(), |m| m.available),
        (l.report_held(), |m| m.held),
        (l.report_closing(), |m| m.closing),
    ];
    // For all staff a figure that is told in no year has no row; one that is hidden now has.
    let always = [l.report_set_aside(), l.report_spent(), l.report_closing()];
    let before = figures.before.as_ref();
    let rows = rows.iter().map(|(name, read)| {
        let then = before.map(|before| read(&before.money));
        Row { name, now: read(&figures.money), then }
    });
    let shown = rows.filter(|row| {
        let told = row.now.is_some() || (!figures.staff && row.then.flatten().is_some());
        told || (figures.staff && always.contains(&row.name))
    });
    let table = Compared { figures, title: l.report_money_title(), head: l.report_post() };
    let mut table = table.made(l, Kind::Kronor, shown.collect());
    table.note = Some(l.report_money_note().to_owned());
    table
}

/// What came in and what was decided, beside the year before.
pub(super) fn cases(l: Language, figures: &Figures) -> Table {
    let rows: [OfCases; 5] = [
        (l.report_received(), |c| c.received),
        (l.report_decided(), |c| c.decided),
        (l.report_granted(), |c| c.granted),
        (l.report_partly(), |c| c.partly),
        (l.report_refused(), |c| c.refused),
    ];
    let title = if figures.staff { l.report_cases_title_staff() } else { l.report_cases_title() };
    let table = Compared { figures, title, head: l.report_outcome() };
    let mut table = table.made(l, Kind::Whole, of_cases(figures, &rows));
    table.note = Some(l.report_cases_note().to_owned());
    table
}

/// What was asked for and what was granted, beside the year before.
pub(super) fn amounts(l: Language, figures: &Figures) -> Table {
    let granted: OfCases = (l.report_granted_amount(), |c| c.granted_amount);
    let planned: OfCases = (l.report_granted_planned(), |c| c.planned_amount);
    let rows: Vec<OfCases> = if figures.staff {
        vec![granted]
    } else {
        vec![
            (l.report_asked(), |c| c.asked),
            (l.report_granted_applied(), |c| {
                Some(c.granted_amount? - c.planned_amount.unwrap_or(0))
            }),
            planned,
            (l.report_granted_together(), |c| c.granted_amount),
        ]
    };
    let table = Compared { figures, title: l.report_amounts_title(), head: l.report_post() };
    table.made(l, Kind::Kronor, of_cases(figures, &rows))
}

/// What a row is called, and how it is read.
type OfMoney = (&'static str, fn(&Money) -> Option<i64>);
type OfCases = (&'static str, fn(&Cases) -> Option<i64>);

fn of_cases(figures: &Figures, rows: &[OfCases]) -> Vec<Row> {
    let row = |(name, read): &OfCases| {
        let then = figures.before.as_ref().map(|before| read(&before.cases));
        Row { name, now: read(&figures.cases), then }
    };
    rows.iter().map(row).collect()
}

/// A figure of this year and of the one before, if there was one.
struct Row {
    name: &'static str,
    now: Option<i64>,
    then: Option<Option<i64>>,
}

/// A table that sets the year beside the one before.
struct Compared<'a> {
    figures: &'a Figures,
    title: &'a str,
    head: &'a str,
}

impl Compared<'_> {
    fn made(&self, l: Language, kind: Kind, rows: Vec<Row>) -> Table {
        let year = |year: i16| Column::new(year.to_string(), kind);
        let mut columns = vec![Column::new(self.head, Kind::Text)];
        if let Some(before) = &self.figures.before {
            columns.push(year(before.year));
        }
        columns.push(year(self.figures.year));
        if self.figures.before.is_some() {
            columns.push(Column::new(l.report_difference(), kind));
        }
        let row = |row: Row| {
            let mut cells = vec![Cell::Text(row.name.to_owned())];
            cells.extend(row.then.map(|then| cell(kind, then)));
            cells.push(cell(kind, row.now));
            cells.extend(row.then.map(|then| difference(kind, row.now, then)));
            cells
        };
        let rows = rows.into_iter().map(row).collect();
        Table { title: self.title.to_owned(), columns, rows, note: None }
    }
}

/// Between the figures as they are shown, so that the reader comes to the same.
fn difference(kind: Kind, now: Option<i64>, then: Option<i64>) -> Cell {
    let shown = |value: i64| if kind == Kind::Kronor { format::whole(value) } else { value };
    cell(kind, now.zip(then).and_then(|(now, then)| shown(now).checked_sub(shown(then))))
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
    let before = figures.before.as_ref().filter(|_| !figures.staff);
    let spent_before = before.map(|before| l.report_spent_in(i64::from(before.year).to_string()));
    let row = |line: &Line| {
        let cells = columns.iter().map(|(_, kind, read)| cell(*kind, read(line)));
        let head = std::iter::once(Cell::Text(label(l, &line.label)));
        let then = spent_before.iter().map(|_| cell(Kind::Kronor, line.spent_before));
        head.chain(cells).chain(then).collect()
    };
    let mut all = vec![Column::new(l.report_row_title(), Kind::Text)];
    all.extend(columns.iter().map(|(name, kind, _)| Column::new(*name, *kind)));
    all.extend(spent_before.iter().map(|name| Column::new(name.clone(), Kind::Kronor)));
    Some(Table {
        title: l.report_breakdown_title(args::ReportBreakdownTitle {
            by: heading,
            year: i64::from(figures.year).to_string(),
        }),
        rows: lines.iter().map(row).collect(),
        columns: all,
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

/// Öre are the ledger's: an account is told in whole kronor.
fn cell(kind: Kind, value: Option<i64>) -> Cell {
    match (kind, value) {
        (_, None) => Cell::Hidden,
        (Kind::Kronor, Some(ore)) => Cell::Ore(format::whole(ore)),
        (_, Some(value)) => Cell::Whole(value),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_in_whole_kronor_and_differ_as_they_are_shown() {
        assert_eq!(cell(Kind::Kronor, Some(12_350)), Cell::Ore(12_400));
        assert_eq!(difference(Kind::Kronor, Some(10_050), Some(10_049)), Cell::Ore(100));
        assert_eq!(difference(Kind::Whole, Some(3), Some(5)), Cell::Whole(-2));
        assert_eq!(difference(Kind::Kronor, Some(10_050), None), Cell::Hidden);
    }
}
