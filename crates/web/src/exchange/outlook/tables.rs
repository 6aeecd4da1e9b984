//! The tables of the organiser's view, as the page and the files have them.

use app::exchange::Outlook;
use charts::{Cell, Column, Kind, Table};
use words::Language;

/// Their names in addresses, in the order of [`named`].
pub const ALL: [&str; 4] = ["traffar", "anmalningar", "onskningar", "aldrig"];

/// The table of this name.
pub fn named(l: Language, found: &Outlook, name: &str) -> Table {
    match name {
        "traffar" => meetings(l, found),
        "anmalningar" => registrations(l, found),
        "onskningar" => wishes(l, found),
        _ => never(l, found),
    }
}

fn whole(count: Option<i64>) -> Cell {
    count.map_or(Cell::Hidden, Cell::Whole)
}

fn meetings(l: Language, found: &Outlook) -> Table {
    Table {
        title: l.outlook_meetings().to_owned(),
        columns: vec![
            Column::new(l.outlook_year(), Kind::Year),
            Column::new(l.exchange_audience_label(), Kind::Text),
            Column::new(l.outlook_held(), Kind::Whole),
            Column::new(l.outlook_agencies(), Kind::Whole),
            Column::new(l.outlook_came(), Kind::Whole),
        ],
        rows: found
            .meetings
            .iter()
            .map(|one| {
                vec![
                    Cell::Whole(i64::from(one.year)),
                    Cell::Text(l.exchange_audience(one.audience.code())),
                    Cell::Whole(one.held),
                    Cell::Whole(one.agencies),
                    whole(one.came),
                ]
            })
            .collect(),
        note: Some(l.outlook_meetings_note().to_owned()),
    }
}

fn registrations(l: Language, found: &Outlook) -> Table {
    let mut rows: Vec<Vec<Cell>> = Vec::new();
    for (kind, count) in &found.by_kind {
        let kind_name = l.agency_kind(kind.code());
        let own = found.registrations.iter().filter(|one| one.kind == *kind);
        rows.extend(own.map(|one| {
            vec![
                Cell::Text(one.agency.clone()),
                Cell::Text(kind_name.clone()),
                whole(one.count),
                one.last.map_or(Cell::Empty, |day| Cell::Date(day.to_string())),
            ]
        }));
        if found.registrations.iter().any(|one| one.kind == *kind) {
            let all = l.outlook_all_of(&kind_name);
            rows.push(vec![Cell::Text(all), Cell::Text(kind_name), whole(*count), Cell::Empty]);
        }
    }
    if !rows.is_empty() {
        let all = Cell::Text(l.outlook_all().to_owned());
        rows.push(vec![all, Cell::Empty, whole(found.registered), Cell::Empty]);
    }
    Table {
        title: l.outlook_registrations().to_owned(),
        columns: vec![
            Column::new(l.exchange_agency(), Kind::Text),
            Column::new(l.outlook_kind(), Kind::Text),
            Column::new(l.outlook_registered(), Kind::Whole),
            Column::new(l.outlook_last(), Kind::Date),
        ],
        rows,
        note: Some(l.outlook_registrations_note().to_owned()),
    }
}

fn wishes(l: Language, found: &Outlook) -> Table {
    Table {
        title: l.outlook_wishes().to_owned(),
        columns: vec![
            Column::new(l.outlook_wish(), Kind::Text),
            Column::new(l.outlook_since(), Kind::Date),
            Column::new(l.exchange_agency(), Kind::Text),
            Column::new(l.outlook_want(), Kind::Whole),
        ],
        rows: found
            .wishes
            .iter()
            .map(|one| {
                vec![
                    Cell::Text(one.title.clone()),
                    Cell::Date(one.since.to_string()),
                    Cell::Text(one.agency.clone()),
                    whole(one.supporters),
                ]
            })
            .collect(),
        note: Some(l.outlook_wishes_note().to_owned()),
    }
}

fn never(l: Language, found: &Outlook) -> Table {
    Table {
        title: l.outlook_never().to_owned(),
        columns: vec![
            Column::new(l.exchange_agency(), Kind::Text),
            Column::new(l.outlook_kind(), Kind::Text),
        ],
        rows: found
            .never
            .iter()
            .map(|one| {
                let kind = l.agency_kind(one.kind.code());
                vec![Cell::Text(one.agency.clone()), Cell::Text(kind)]
            })
            .collect(),
        note: Some(l.outlook_never_note().to_owned()),
    }
}
