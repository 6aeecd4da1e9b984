//! The measures within sight: searched, filtered in the address, exported as shown.

use app::Error;
use app::application::Matter;
use app::measure::{Filter as Wanted, Kinds, ListedMeasure, list};
use askama::Template;
use charts::{Cell, Column, Kind};
use domain::decision::MeasureState;
use domain::values::Id;
use words::{Language, args};

use super::{measure_path, state_tag};
use crate::application::list::waiting;
use crate::components::{Choice, Downloads, Field, Filter, Link, Table};
use crate::cookies::encode;
use crate::form::Form;
use crate::frame::Frame;
use crate::page::Page;
use crate::request::Request;

#[derive(Template)]
#[template(path = "measure/list.html")]
struct Show<'a> {
    f: Frame,
    /// Nothing while there is nothing to narrow.
    filter: Option<Filter>,
    table: Option<Table<'a>>,
    downloads: Downloads,
}

/// `GET /{organisation}/atgarder?sok=…&lage=…&mal=…&enhet=…&vantar=…&ar=…`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    let (l, wanted) = (request.language, wanted(request));
    let (measures, kinds) = list(&request.app, &request.visit, &wanted)?;
    let data = table(l, &measures);
    let links = measures.iter().map(|one| measure_path(request, one.measure.number));
    let tags = measures.iter().map(|one| state_tag(l, one.measure.state));
    let asked = !measures.is_empty() || !request.query.fields().is_empty();
    Page::html(&Show {
        f: request.frame(heading(l, &wanted, &measures)),
        filter: asked.then(|| filter(request, &kinds)),
        table: (!measures.is_empty()).then(|| {
            folded(Table::new(l, "atgarder", &data).links(links).tags(STATE_COLUMN, tags))
        }),
        downloads: downloads(request),
    })
}

/// How many there are, and how many of them are under way.
fn heading(l: Language, wanted: &Wanted, measures: &[ListedMeasure]) -> String {
    let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    let count = number(measures.len());
    if let (Some(matter), 2..) = (wanted.waits, count) {
        return waiting(l, matter, count);
    }
    let under_way = |one: &&ListedMeasure| one.measure.state == MeasureState::UnderWay;
    match number(measures.iter().filter(under_way).count()) {
        open if open > 0 && count > 1 => {
            l.measure_title_open(args::MeasureTitleOpen { count, open })
        }
        _ => l.measure_title(count),
    }
}

/// What the address narrows the list by; what it does not understand narrows nothing.
pub(super) fn wanted(request: &Request) -> Wanted {
    let query = &request.query;
    Wanted {
        search: query.get("sok").to_owned(),
        state: MeasureState::from_code(query.get("lage")),
        goal: Id::read(query.get("mal")),
        unit: Id::read(query.get("enhet")),
        waits: Matter::from_code(query.get("vantar")),
        year: query.get("ar").parse().ok(),
    }
}

const STATE_COLUMN: usize = 2;

/// Goal and unit beneath the name: nine columns fit on no screen.
fn folded(table: Table<'_>) -> Table<'_> {
    table.headed(1).under(1, [7, 6])
}

/// The list as a table: what is shown, and what is exported.
pub(super) fn table(l: Language, measures: &[ListedMeasure]) -> charts::Table {
    let text = |text: Option<&str>| Cell::Text(text.unwrap_or_default().to_owned());
    let row = |one: &ListedMeasure| {
        let measure = &one.measure;
        vec![
            Cell::Text(measure.number.to_string()),
            Cell::Text(measure.title.clone()),
            Cell::Text(l.decision_measure_state(measure.state.code())),
            Cell::Ore(measure.granted.0),
            Cell::Ore(one.spent.0),
            Cell::Ore(one.committed.0),
            text(one.unit_name.as_deref()),
            text(one.goal_title.as_deref()),
            Cell::Date(measure.started_on.to_string()),
        ]
    };
    charts::Table {
        title: l.measure_caption().to_owned(),
        columns: vec![
            Column::new(l.application_number(), Kind::Text),
            Column::new(l.measure_name(), Kind::Text),
            Column::new(l.application_state(), Kind::Text),
            Column::new(l.application_granted(), Kind::Kronor),
            Column::new(l.measure_paid(), Kind::Kronor),
            Column::new(l.decision_measure_left(), Kind::Kronor),
            Column::new(l.application_unit(), Kind::Text),
            Column::new(l.application_goal(), Kind::Text),
            Column::new(l.measure_started_on(), Kind::Date),
        ],
        rows: measures.iter().map(row).collect(),
        note: None,
    }
}

/// What the measure came from.
pub(super) fn from(l: Language, one: &ListedMeasure) -> String {
    match &one.case {
        Some(case) => l.measure_from_case(&case.number),
        None => l.measure_from_plan().to_owned(),
    }
}

fn filter(request: &Request, kinds: &Kinds) -> Filter {
    let (l, query) = (request.language, &request.query);
    let all = || std::iter::once(Choice::new("", l.application_all()));
    let named = |list: &[(Id, String)]| -> Vec<Choice> {
        list.iter().map(|(id, name)| Choice::new(id.to_string(), name)).collect()
    };
    let states =
        MeasureState::ALL.map(|one| Choice::new(one.code(), l.decision_measure_state(one.code())));
    let years = kinds.years.iter().map(|year| Choice::new(year.to_string(), year.to_string()));
    let mut fields = vec![
        Field::text("sok", l.measure_search()).value(query.get("sok")).width(20),
        Field::select("lage", l.application_state(), all().chain(states)).value(query.get("lage")),
    ];
    for (name, label, options) in [
        ("mal", l.application_goal(), named(&kinds.goals)),
        ("enhet", l.application_unit(), named(&kinds.units)),
        ("ar", l.measure_year(), years.collect()),
    ] {
        if !options.is_empty() {
            let field = Field::select(name, label, all().chain(options));
            fields.push(field.value(query.get(name)));
        }
    }
    if let Some(matter) = wanted(request).waits {
        let one = Choice::new(matter.code(), l.application_waits_to(matter.code()));
        fields.push(
            Field::select("vantar", l.application_waits_label(), all().chain([one]))
                .value(matter.code()),
        );
    }
    let path = request.within("/atgarder");
    let filter = Filter::new(l.measure_filter(), path.clone(), fields, l.button_show());
    if query.fields().iter().any(|(_, value)| !value.is_empty()) {
        filter.clear(Link::new(path, l.application_all()))
    } else {
        filter
    }
}

fn downloads(request: &Request) -> Downloads {
    let query: Vec<String> = ["sok", "lage", "mal", "enhet", "vantar", "ar"]
        .into_iter()
        .map(|name| format!("{name}={}", encode(request.query.get(name))))
        .collect();
    let link = |kind: &str, text: &str| {
        let path = format!("/atgarder/fil/{kind}?{}", query.join("&"));
        Link::new(request.within(&path), text)
    };
    Downloads::new(request.language.button_download(), [link("csv", "CSV"), link("xlsx", "Excel")])
}
