//! The start page of each role answers one question: what waits for me?

mod cases;
mod said;

use app::Error;
use app::access::may;
use app::exchange::signed_up;
use app::fund::Fund;
use app::start::{fund, waits};
use askama::Template;
use charts::bars::{Arrangement, bars};
use domain::access::Action;
use words::format;

use crate::application::{mine, what_can_i_apply_for};
use crate::components::{
    Button, Chart, Figure, FigureRow, Link, Notice, Table, Task, TaskList, Waits,
};
use crate::exchange::list;
use crate::exchange::sign_up::standing_tag;
use crate::form::Form;
use crate::frame::Frame;
use crate::fund::show::{by_year_end, headline, in_stock};
use crate::page::Page;
use crate::request::Request;

#[derive(Template)]
#[template(path = "start/start.html")]
struct Show<'a> {
    f: Frame,
    waits: Option<Waits>,
    /// What the visitor has signed up to.
    comes_to: Option<TaskList>,
    cases: Option<Table<'a>>,
    events: Option<Table<'a>>,
    figures: Option<FigureRow>,
    chart: Option<Chart<'a>>,
    own: Option<Own>,
    survey: Option<Notice>,
}

/// Knowing that one can apply is the bottleneck: who handles no cases sees the own ones, and what there is to apply for.
struct Own {
    cases: Option<TaskList>,
    lede: String,
    kinds: Vec<String>,
    what: Button,
}

/// `GET /{organisation}`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    request.person()?;
    let l = request.language;
    let fund = fund(&request.app, &request.visit)?;
    let all = waits(&request.app, &request.visit, fund.as_ref())?;
    let count = i64::try_from(all.len()).unwrap_or(i64::MAX);
    let all: Vec<_> = all.iter().map(|waiting| said::said(request, waiting)).collect();
    let going_on = cases::cases(request)?;
    let data = cases::table(l, &going_on);
    let ahead = list::ahead(request)?;
    let events = list::table(l, l.start_events(), &ahead);
    let fund = fund.filter(|fund| !fund.ends.is_empty());
    let ends = fund.as_ref().map(|fund| by_year_end(l, fund, headline(l, fund)));
    let drawn = ends.as_ref().map(|data| (bars(data, Arrangement::Stacked), data.table()));
    Page::html(&Show {
        f: request.frame(l.start_waits(count)),
        waits: (!all.is_empty()).then(|| Waits::new(all)),
        comes_to: comes_to(request)?,
        cases: (!going_on.is_empty()).then(|| cases::drawn(request, &going_on, &data)),
        events: (!ahead.is_empty()).then(|| list::drawn(request, &ahead, &events)),
        figures: fund.as_ref().map(|fund| figures(request, fund)),
        chart: drawn
            .as_ref()
            .map(|(drawing, table)| Chart::new(l, "hogen", drawing, l.fund_chart_about(), table)),
        own: own(request)?,
        survey: survey(request)?,
    })
}

fn figures(request: &Request, fund: &Fund) -> FigureRow {
    let l = request.language;
    let figure = |term: &str, value: String, note: &str| Figure {
        term: term.to_owned(),
        value,
        note: note.to_owned(),
    };
    let found = &fund.figures;
    let (stock_term, stock) = in_stock(l, found);
    let of = if found.years_in_stock.is_some() { l.start_stock_note() } else { "" };
    FigureRow::new([
        figure(l.fund_to_plan(), format::kronor(found.to_plan.0), l.fund_to_plan_note()),
        figure(l.fund_committed(), format::kronor(found.committed.0), l.fund_committed_note()),
        figure(stock_term, stock, of),
    ])
    .links([Some(request.within("/plan")), None, Some(request.within("/medel"))])
}

/// Whether one has answered already is known to nobody, so it is offered to everybody.
fn survey(request: &Request) -> Result<Option<Notice>, Error> {
    let l = request.language;
    let open = app::exchange::survey::open_survey(&request.app, &request.visit)?;
    Ok(open.map(|one| {
        let address = request.within(&format!("/kannedom/{}/svar", one.number));
        Notice::info(l.survey_start_lede(format::date(one.last_day)))
            .link(Link::new(address, l.survey_start()))
    }))
}

fn comes_to(request: &Request) -> Result<Option<TaskList>, Error> {
    let l = request.language;
    let all = signed_up(&request.app, &request.visit)?;
    let tasks = all.iter().map(|(foundation, one)| {
        Task::new(&one.title, standing_tag(l, one))
            .href(format!("/{}/kalender/{}", foundation.slug, one.number))
            .hint(format::weekday_date(l, one.begins.local_date()))
    });
    Ok((!all.is_empty()).then(|| TaskList::new("anmalningar", tasks).in_any_order()))
}

fn own(request: &Request) -> Result<Option<Own>, Error> {
    let can = |action| may(&request.app, &request.visit, action);
    if !can(Action::Apply) || can(Action::ListCases) {
        return Ok(None);
    }
    let told = app::application::what_can_i_apply_for_in_short(&request.app, &request.visit)?;
    let text = request.language.start_what_can_i_apply_for();
    Ok(Some(Own {
        cases: mine::cases(request)?,
        lede: what_can_i_apply_for::lede(request.language, &told),
        kinds: what_can_i_apply_for::kinds(request.language, &told),
        what: Button::primary(text).href(request.within("/vad-kan-jag-soka")),
    }))
}

#[cfg(test)]
mod tests;
