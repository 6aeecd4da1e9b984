//! What the staff know: the surveys, the latest first.

use app::Error;
use app::access::may;
use app::exchange::survey::{Counted, Listed, employees, surveys};
use askama::Template;
use charts::intervals::{Intervals, Span, intervals};
use charts::{Cell, Column, Kind, Said, Written};
use domain::access::Action;
use domain::exchange::{Known, SurveyQuestion, SurveyState};
use domain::few::{K, Share};
use words::{Language, args, format};

use crate::components::{Back, Button, Chart, Notice, Table};
use crate::exchange::percent;
use crate::form::Form;
use crate::frame::Frame;
use crate::page::Page;
use crate::request::Request;

#[derive(Template)]
#[template(path = "exchange/survey/list.html")]
struct Show<'a> {
    f: Frame,
    back: Back,
    /// How many there are to ask, where some have answered.
    employees: Option<String>,
    open: Option<Notice>,
    /// Where one answers, to be passed on.
    address: String,
    ask: Option<Button>,
    change: Option<String>,
    chart: Option<Chart<'a>>,
    table: Option<Table<'a>>,
}

/// `GET /{organisation}/kannedom`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    let l = request.language;
    let all = surveys(&request.app, &request.visit)?;
    let employees = employees(&request.app, &request.visit)?;
    let open = all.iter().find(|one| one.survey.state == SurveyState::Open);
    let latest = all.iter().find_map(|one| one.counted.as_ref());
    let table = table(l, &all);
    let drawn = drawn(l, &all);
    let may_ask = may(&request.app, &request.visit, Action::OpenSurvey);
    let address = |number: i64| request.within(&format!("/kannedom/{number}/svar"));
    Page::html(&Show {
        f: request.frame(heading(l, latest)),
        back: Back::new(request.within("/utvardering"), l.evaluation_title()),
        employees: latest.map(|_| l.survey_employees(format::number(employees))),
        open: open.map(|one| Notice::info(l.survey_is_open(format::date(one.survey.last_day)))),
        address: open
            .map(|one| format!("{}{}", request.public_url, address(one.survey.number)))
            .unwrap_or_default(),
        ask: (may_ask && open.is_none())
            .then(|| Button::primary(l.survey_ask()).href(request.within("/kannedom/ny"))),
        change: latest.and_then(|found| Some(found.change.as_ref()?.of(l).to_owned())),
        chart: drawn.as_ref().map(|drawing| {
            let about = l.survey_chart_about();
            Chart::new(l, "kannedom", drawing, about, &table)
        }),
        table: (!all.is_empty()).then(|| Table::new(l, "matningar", &table)),
    })
}

/// What the latest that was counted says of the first question.
fn heading(l: Language, latest: Option<&Counted>) -> String {
    let Some((found, first)) = latest.and_then(|found| Some((found, found.known.first()?))) else {
        return l.survey_title().to_owned();
    };
    match (first.share, first.yes) {
        (Share::Of(_), Some(yes)) => {
            let (yes, answered) = (format::number(yes), format::number(found.answered));
            l.survey_heading(args::SurveyHeading { yes, answered })
        }
        (Share::NearlyAll, _) => l.survey_heading_all().to_owned(),
        (Share::NearlyNone, _) => l.survey_heading_none().to_owned(),
        (Share::Of(_) | Share::Hidden, _) => l.survey_title().to_owned(),
    }
}

fn table(l: Language, all: &[Listed]) -> charts::Table {
    let text = |name: &str| Column::new(name, Kind::Text);
    let written = |name: &str| Column::new(name, Kind::Written);
    charts::Table {
        title: l.survey_table().to_owned(),
        columns: vec![
            text(l.survey_last_day()),
            text(l.survey_answered()),
            written(&l.survey_short("exists")),
            written(&l.survey_short("purpose")),
            written(&l.survey_short("apply")),
        ],
        rows: all
            .iter()
            .map(|one| {
                let mut row = vec![
                    Cell::Text(format::date(one.survey.last_day)),
                    Cell::Text(answered(l, one)),
                ];
                row.extend(SurveyQuestion::ALL.iter().enumerate().map(|(at, _)| {
                    let found = one.counted.as_ref();
                    found.map_or(Cell::Empty, |found| Cell::Text(said(l, found, at)))
                }));
                row
            })
            .collect(),
        note: None,
    }
}

fn answered(l: Language, one: &Listed) -> String {
    match (&one.counted, one.survey.state) {
        (_, SurveyState::Open) => l.survey_state_open().to_owned(),
        (_, SurveyState::Lost) => l.survey_state_lost().to_owned(),
        (None, SurveyState::Closed) => l.survey_too_few().to_owned(),
        (Some(found), SurveyState::Closed) => {
            let answered = format::number(found.answered);
            // One to four who did not answer are few too.
            let asked =
                one.survey.asked.filter(|asked| !(1..K).contains(&(asked - found.answered)));
            match asked {
                Some(asked) => {
                    l.survey_of(args::SurveyOf { answered, asked: format::number(asked) })
                }
                None => answered,
            }
        }
    }
}

fn said(l: Language, found: &Counted, at: usize) -> String {
    let (Some(one), interval) = (found.known.get(at), found.intervals.get(at)) else {
        return String::new();
    };
    share(l, one, interval.copied().flatten())
}

fn share(l: Language, one: &Known, interval: Option<(f64, f64)>) -> String {
    match (one.share, interval) {
        (Share::Hidden, _) => l.survey_hidden().to_owned(),
        (Share::NearlyNone, _) => l.survey_nearly_none().to_owned(),
        (Share::NearlyAll, _) => l.survey_nearly_all().to_owned(),
        (Share::Of(share), None) => percent(l, share),
        (Share::Of(share), Some((low, high))) => l.survey_share(args::SurveyShare {
            share: percent(l, share),
            low: percent(l, low),
            high: percent(l, high),
        }),
    }
}

/// How many know that the money is there, from the first survey to the last.
fn drawn(l: Language, all: &[Listed]) -> Option<charts::Drawing> {
    let rows: Vec<Span> = all
        .iter()
        .rev()
        .filter_map(|one| {
            let found = one.counted.as_ref()?;
            let (Share::Of(estimate), (low, high)) =
                (found.known.first()?.share, (*found.intervals.first()?)?)
            else {
                return None;
            };
            let name = format::date(one.survey.last_day);
            Some(Span { name, value: percent(l, estimate), low, estimate: Some(estimate), high })
        })
        .collect();
    let said = Said {
        title: l.survey_chart().to_owned(),
        description: l.survey_chart_about().to_owned(),
        style: app::number_style(l),
    };
    let shown = Intervals { said, rows, written: Written::Percent, zero: true };
    (!shown.rows.is_empty()).then(|| intervals(&shown))
}
