//! One entry: what it did, on which accounts and years, who booked it and why.

use app::Error;
use app::access::may;
use app::fund::{Stored, entry};
use askama::Template;
use charts::{Cell, Column};
use domain::access::Action;
use domain::fund::{Kind, Line};
use words::{Language, args, format};

use super::{account, kind, money, origin};
use crate::components::{Back, Button, Link, SummaryList, SummaryRow, Table};
use crate::form::Form;
use crate::frame::Frame;
use crate::measure::measure_path;
use crate::page::Page;
use crate::request::Request;

#[derive(Template)]
#[template(path = "fund/entry.html")]
struct Show<'a> {
    f: Frame,
    back: Back,
    facts: SummaryList,
    lines: Option<Table<'a>>,
    related: Option<Link>,
    of_measure: Option<Link>,
    correct: Option<Button>,
}

/// `GET /{organisation}/medel/poster/{number}`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    let l = request.language;
    let number = request.param("number").parse().map_err(|_| Error::Missing)?;
    let shown = entry(&request.app, &request.visit, number)?;
    let stored = &shown.entry;
    let table = line_table(l, &shown.lines);
    let poster = |number: i64| request.within(&format!("/medel/poster/{number}"));
    let related = match (stored.corrects, stored.corrected_by) {
        (Some(number), _) => Some(Link::new(poster(number), l.fund_corrects(number))),
        (None, Some(number)) => Some(Link::new(poster(number), l.fund_corrected_by(number))),
        (None, None) => None,
    };
    let page = Show {
        f: request.frame(l.fund_entry_title(args::FundEntryTitle {
            number: stored.number,
            kind: kind(l, stored.kind),
        })),
        back: Back::new(request.within("/medel/poster"), l.fund_all_entries()),
        facts: SummaryList::new(facts(l, stored)),
        lines: (!shown.lines.is_empty()).then(|| Table::new(l, "rader", &table)),
        related,
        of_measure: stored
            .measure_number
            .map(|number| Link::new(measure_path(request, number), l.fund_of_measure())),
        correct: can_be_corrected(request, stored).then(|| {
            let form = request.within(&format!("/medel/rattelser?post={}", stored.number));
            Button::quiet(l.fund_correct()).href(form)
        }),
    };
    Page::html(&page)
}

fn can_be_corrected(request: &Request, stored: &Stored) -> bool {
    stored.kind != Kind::Correction
        && stored.corrected_by.is_none()
        && may(&request.app, &request.visit, Action::PostFund)
}

fn facts(l: Language, stored: &Stored) -> Vec<SummaryRow> {
    let row = |key: &str, value: String| SummaryRow::new(key, value);
    let mut rows = vec![
        row(l.fund_kind(), kind(l, stored.kind).to_owned()),
        row(l.fund_date(), format::date(stored.date)),
        row(l.fund_amount(), money(l, stored.amount)),
    ];
    if stored.closing {
        rows.push(row(l.fund_closing(), l.fund_closing_text().to_owned()));
    }
    let cost_kind = stored.cost_kind.as_deref().map(|code| l.fund_cost_kind_of(code));
    let note = match (&stored.note, stored.has_note) {
        (Some(note), _) => Some(note.clone()),
        (None, true) => Some(l.fund_note_erased().to_owned()),
        (None, false) => None,
    };
    for (key, value) in [
        (l.fund_cost_kind(), cost_kind),
        (l.fund_cost_centre(), stored.cost_centre.clone()),
        (l.fund_source_document(), stored.source_document.clone()),
        (l.fund_note(), note),
        (l.fund_booked_by(), stored.account_name.clone()),
    ] {
        rows.extend(value.map(|value| row(key, value)));
    }
    rows
}

fn line_table(l: Language, lines: &[Line]) -> charts::Table {
    let row = |line: &Line| {
        vec![
            Cell::Text(account(l, line.account).to_owned()),
            Cell::Text(origin(l, line.year)),
            Cell::Ore(line.amount.0),
        ]
    };
    charts::Table {
        title: l.fund_lines_title().to_owned(),
        columns: vec![
            Column::new(l.fund_account(), charts::Kind::Text),
            Column::new(l.fund_origin(), charts::Kind::Text),
            Column::new(l.fund_amount(), charts::Kind::Kronor),
        ],
        rows: lines.iter().map(row).collect(),
        note: Some(l.fund_lines_note().to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::super::open_balance::tests::opened;
    use crate::testing::Browser;
    use domain::access::Role;

    #[test]
    fn an_entry_shows_its_lines_and_unknown_ones_are_missing() {
        let mut browser = Browser::entered(Role::Finance);
        opened(&mut browser, "2015", "100");
        let page = browser.get("/liten/medel/poster/1");
        page.assert_ok();
        assert_eq!(page.count("#rader tbody tr"), 2);
        assert!(page.text("main").contains("Eva Strand"));
        for odd in ["2", "0", "-1", "abc", "99999999999999999999"] {
            browser.get(&format!("/liten/medel/poster/{odd}")).assert_status(404);
        }
    }
}
