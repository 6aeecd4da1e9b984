//! The cases within sight: searched, filtered in the address, exported as shown.

use app::Error;
use app::application::{Case, Choices, Filter as Wanted, Matter, list};
use askama::Template;
use charts::{Cell, Column, Kind};
use domain::application::State;
use domain::values::Id;
use words::{Language, args, format};

use super::{state, state_tag};
use crate::components::{Choice, Downloads, Field, Filter, Link, Table};
use crate::cookies::encode;
use crate::form::Form;
use crate::frame::Frame;
use crate::page::Page;
use crate::request::Request;

#[derive(Template)]
#[template(path = "application/list.html")]
struct Show<'a> {
    f: Frame,
    /// Nothing while there is nothing to narrow.
    filter: Option<Filter>,
    table: Option<Table<'a>>,
    downloads: Downloads,
}

/// `GET /{organisation}/arenden?sok=…&lage=…&mal=…&enhet=…&vantar=…`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    let (l, wanted) = (request.language, wanted(request));
    let (cases, choices) = list(&request.app, &request.visit, &wanted)?;
    let data = table(l, &cases);
    let links = cases.iter().map(|case| request.within(&format!("/arenden/{}", case.number)));
    let tags = cases.iter().map(|case| state_tag(l, case.state, false));
    let asked = !cases.is_empty() || !request.query.fields().is_empty();
    Page::html(&Show {
        f: request.frame(heading(l, &wanted, &cases)),
        filter: asked.then(|| filter(request, &choices)),
        table: (!cases.is_empty())
            .then(|| folded(Table::new(l, "arenden", &data).links(links).tags(STATE_COLUMN, tags))),
        downloads: downloads(request),
    })
}

/// How many there are, and how many of them wait.
fn heading(l: Language, wanted: &Wanted, cases: &[Case]) -> String {
    let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    let count = number(cases.len());
    if let (Some(matter), 2..) = (wanted.waits, count) {
        return waiting(l, matter, count);
    }
    match number(cases.iter().filter(|case| !case.state.is_closed()).count()) {
        open if open > 0 && count > 1 => {
            l.application_cases_open(args::ApplicationCasesOpen { count, open })
        }
        _ => l.application_cases_title(count),
    }
}

/// As the start page said it.
pub(crate) fn waiting(l: Language, matter: Matter, count: i64) -> String {
    let count = format::number(count);
    l.start_case_many(args::StartCaseMany { matter: matter.code(), count })
}

/// What the address narrows the list by; what it does not understand narrows nothing.
pub(super) fn wanted(request: &Request) -> Wanted {
    let query = &request.query;
    Wanted {
        search: query.get("sok").to_owned(),
        state: State::from_code(query.get("lage")),
        goal: Id::read(query.get("mal")),
        unit: Id::read(query.get("enhet")),
        waits: Matter::from_code(query.get("vantar")),
        mine: false,
    }
}

const STATE_COLUMN: usize = 3;

/// The goal beneath the name, the unit beneath the applicant: nine columns fit on no screen.
fn folded(table: Table<'_>) -> Table<'_> {
    table.headed(1).under(1, [7]).under(2, [6])
}

/// The list as a table: what is shown, and what is exported.
pub(super) fn table(l: Language, cases: &[Case]) -> charts::Table {
    let text = |text: Option<&str>| Cell::Text(text.unwrap_or_default().to_owned());
    let row = |case: &Case| {
        vec![
            Cell::Text(case.number.clone()),
            Cell::Text(case.title.clone()),
            Cell::Text(case.applicant_name.clone()),
            Cell::Text(state(l, case.state)),
            Cell::Ore(case.asked.0),
            case.granted.map_or(Cell::Empty, |granted| Cell::Ore(granted.0)),
            text(case.unit_name.as_deref()),
            text(case.goal_title.as_deref()),
            Cell::Date(format::date(case.submitted_at.local_date())),
        ]
    };
    charts::Table {
        title: l.application_cases_caption().to_owned(),
        columns: vec![
            Column::new(l.application_number(), Kind::Text),
            Column::new(l.application_name(), Kind::Text),
            Column::new(l.application_applicant(), Kind::Text),
            Column::new(l.application_state(), Kind::Text),
            Column::new(l.application_asked(), Kind::Kronor),
            Column::new(l.application_granted(), Kind::Kronor),
            Column::new(l.application_unit(), Kind::Text),
            Column::new(l.application_goal(), Kind::Text),
            Column::new(l.application_submitted_on(), Kind::Date),
        ],
        rows: cases.iter().map(row).collect(),
        note: None,
    }
}

fn filter(request: &Request, choices: &Choices) -> Filter {
    let l = request.language;
    let all = || std::iter::once(Choice::new("", l.application_all()));
    let query = &request.query;
    let named = |list: &[(Id, String)]| -> Vec<Choice> {
        list.iter().map(|(id, name)| Choice::new(id.to_string(), name)).collect()
    };
    let states = State::ALL.into_iter().map(|one| Choice::new(one.code(), state(l, one)));
    let mut fields = vec![
        Field::text("sok", l.application_search()).value(query.get("sok")).width(20),
        Field::select("lage", l.application_state(), all().chain(states)).value(query.get("lage")),
    ];
    for (name, label, list) in [
        ("mal", l.application_goal(), &choices.goals),
        ("enhet", l.application_unit(), &choices.units),
    ] {
        if !list.is_empty() {
            let options = all().chain(named(list));
            fields.push(Field::select(name, label, options).value(query.get(name)));
        }
    }
    if let Some(matter) = wanted(request).waits {
        let one = Choice::new(matter.code(), l.application_waits_to(matter.code()));
        fields.push(
            Field::select("vantar", l.application_waits_label(), all().chain([one]))
                .value(matter.code()),
        );
    }
    let path = request.within("/arenden");
    let filter = Filter::new(l.application_filter(), path.clone(), fields, l.button_show());
    if query.fields().iter().any(|(_, value)| !value.is_empty()) {
        filter.clear(Link::new(path, l.application_all()))
    } else {
        filter
    }
}

fn downloads(request: &Request) -> Downloads {
    let query: Vec<String> = ["sok", "lage", "mal", "enhet", "vantar"]
        .into_iter()
        .map(|name| format!("{name}={}", encode(request.query.get(name))))
        .collect();
    let link = |kind: &str, text: &str| {
        let path = format!("/arenden/fil/{kind}?{}", query.join("&"));
        Link::new(request.within(&path), text)
    };
    Downloads::new(request.language.button_download(), [link("csv", "CSV"), link("xlsx", "Excel")])
}
