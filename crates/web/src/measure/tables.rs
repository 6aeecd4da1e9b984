//! The tables of a measure's page: its costs, its entries in the ledger, what is asked about it.

use app::follow_up::Told;
use app::fund::Listed as Entry;
use app::measure::Shown;
use charts::{Cell, Column, Kind};
use domain::application::{CostKind, Costs};
use domain::follow_up::{Answer, Standing};
use domain::values::Ore;
use words::{Language, args, format};

use crate::application::cost_label;
use crate::components::Table;
use crate::fund::kind;
use crate::request::Request;

/// The tables, made before the page that shows them.
pub struct Tables {
    pub costs: Option<charts::Table>,
    pub entries: Option<charts::Table>,
    pub told: Option<charts::Table>,
}

impl Tables {
    pub fn of(l: Language, shown: &Shown) -> Tables {
        let some = |table: charts::Table| (!table.rows.is_empty()).then_some(table);
        Tables {
            costs: some(costs(l, shown)),
            entries: some(entry_table(l, &shown.entries)),
            told: some(told_table(l, &shown.told)),
        }
    }
}

/// The entries, each leading to its page for those who may read the fund.
pub fn entries<'a>(request: &Request, shown: &Shown, table: &'a charts::Table) -> Table<'a> {
    let path = |entry: &Entry| request.within(&format!("/medel/poster/{}", entry.number));
    let links = shown.entries.iter().filter(|_| shown.reads_fund).map(path);
    Table::new(request.language, "poster", table).links(links)
}

/// The questions; one that waits for the reader leads to its form.
pub fn told<'a>(request: &Request, shown: &Shown, table: &'a charts::Table) -> Table<'a> {
    let path = |told: &Told| {
        let waits = told.own && told.standing == Standing::Asked;
        waits.then(|| request.within(&format!("/uppfoljning/{}", told.listed.id)))
    };
    Table::new(request.language, "fragor", table).cell_links(2, shown.told.iter().map(path))
}

/// What was asked for beside what it cost, by kind; the plan has no kinds.
fn costs(l: Language, shown: &Shown) -> charts::Table {
    let of = |costs: &Option<Costs>, kind| costs.as_ref().map(|costs| costs.of(kind));
    let mut columns = vec![Column::new(l.decision_pay_kind(), Kind::Text)];
    if shown.asked.is_some() {
        columns.push(Column::new(l.application_asked(), Kind::Kronor));
    }
    if shown.actual.is_some() {
        columns.push(Column::new(l.decision_measure_actual(), Kind::Kronor));
    }
    let row = |kind: CostKind| {
        let figures: Vec<Ore> =
            [of(&shown.asked, kind), of(&shown.actual, kind)].into_iter().flatten().collect();
        figures.iter().any(|amount| *amount > Ore::ZERO).then(|| {
            let cells = figures.iter().map(|amount| Cell::Ore(amount.0));
            std::iter::once(Cell::Text(cost_label(l, kind).to_owned())).chain(cells).collect()
        })
    };
    charts::Table {
        title: l.measure_costs().to_owned(),
        columns,
        rows: CostKind::ALL.into_iter().filter_map(row).collect(),
        note: None,
    }
}

fn entry_table(l: Language, entries: &[Entry]) -> charts::Table {
    let row = |entry: &Entry| {
        let name = kind(l, entry.kind);
        let told = match entry.corrects {
            Some(number) => l.fund_kind_corrects(args::FundKindCorrects { kind: name, number }),
            None if entry.corrected => l.fund_kind_corrected(name),
            None => name.to_owned(),
        };
        vec![
            Cell::Text(entry.number.to_string()),
            Cell::Date(format::date(entry.date)),
            Cell::Text(told),
            Cell::Ore(entry.amount.0),
        ]
    };
    charts::Table {
        title: l.measure_entries().to_owned(),
        columns: vec![
            Column::new(l.fund_entry_number(), Kind::Text),
            Column::new(l.fund_date(), Kind::Date),
            Column::new(l.fund_kind(), Kind::Text),
            Column::new(l.fund_amount(), Kind::Kronor),
        ],
        rows: entries.iter().map(row).collect(),
        note: None,
    }
}

fn told_table(l: Language, told: &[Told]) -> charts::Table {
    let row = |one: &Told| {
        let question = &one.listed.question;
        let who = l.follow_up_respondent(question.respondent.code());
        vec![
            Cell::Text(l.follow_up_moment(question.moment.code())),
            Cell::Text(format!("{} ({})", one.listed.name, who.to_lowercase())),
            Cell::Text(standing(l, one)),
            Cell::Text(question.answer.as_ref().map(|said| answer(l, said)).unwrap_or_default()),
        ]
    };
    charts::Table {
        title: l.measure_told().to_owned(),
        columns: vec![
            Column::new(l.follow_up_when(), Kind::Text),
            Column::new(l.measure_asked_whom(), Kind::Text),
            Column::new(l.application_state(), Kind::Text),
            Column::new(l.follow_up_what(), Kind::Text),
        ],
        rows: told.iter().map(row).collect(),
        note: None,
    }
}

fn standing(l: Language, told: &Told) -> String {
    let question = &told.listed.question;
    match told.standing {
        Standing::Coming => l.follow_up_not_yet(format::date(question.from)),
        Standing::Asked if told.own => l.measure_answer_now(format::date(question.due())),
        Standing::Asked => l.follow_up_waiting().to_owned(),
        Standing::Answered => l.measure_answered().to_owned(),
        Standing::Cannot => l.follow_up_cannot().to_owned(),
        Standing::Lapsed => l.follow_up_lapsed().to_owned(),
    }
}

/// An answer in words.
pub(crate) fn answer(l: Language, said: &Answer) -> String {
    match said {
        Answer::Given { scale, text } => {
            let scale = l.follow_up_scale(*scale);
            text.as_ref().map_or(scale.clone(), |text| format!("{scale}. {text}"))
        }
        Answer::Cannot { because } => format!("{}: {because}", l.follow_up_cannot()),
    }
}
