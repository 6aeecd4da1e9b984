//! The question: which columns, and what one needs to say besides.

use app::Error;
use app::evaluation::question::{Season, Values};
use app::evaluation::saved::{Shown, ask as put, show};
use askama::Template;
use charts::{Cell, Column, Kind};
use domain::evaluation::{Standing, Wish};
use domain::values::Refusal;
use words::Language;

use super::{asked, at, back, label, number};
use crate::components::{Back, Choice, ErrorSummary, Table};
use crate::filling::{Filling, FormBox, Piece, answer, typed};
use crate::form::Form;
use crate::frame::Frame;
use crate::page::Page;
use crate::request::Request;

/// So many rows of the table are shown again.
const SHOWN: usize = 5;

#[derive(Template)]
#[template(path = "evaluation/ask.html")]
struct Show {
    f: Frame,
    back: Back,
    summary: Option<ErrorSummary>,
    lede: String,
    form: FormBox,
    /// Rendered, since it borrows what it shows.
    preview: Option<String>,
}

/// `GET /{organisation}/utvardering/{number}/fraga`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    let shown = own(request)?;
    let form = match &shown.question {
        Some(question) => asked::written(question),
        None if shown.listed.wish == Wish::HowMany => typed([("power", "80".to_owned())]),
        None => Form::default(),
    };
    Page::html(&sheet(request, &shown, &form, &[])?)
}

/// `POST /{organisation}/utvardering/{number}/fraga`
pub fn ask(request: &Request, form: Form) -> Result<Page, Error> {
    let shown = own(request)?;
    let number = shown.listed.number;
    let done = asked::read(shown.listed.wish, &form).map_err(Error::from).and_then(|question| {
        put(&request.app, &request.visit, number, &question)?;
        Ok(Page::see(at(request, number, "")))
    });
    answer(done, |refusals| sheet(request, &shown, &form, refusals))
}

/// The visitor's own that is not saved yet; a saved one is asked no more.
fn own(request: &Request) -> Result<Shown, Error> {
    let shown = show(&request.app, &request.visit, number(request)?)?;
    let open = matches!(shown.listed.standing, Standing::Begun | Standing::Answered);
    if shown.own && open { Ok(shown) } else { Err(Error::Missing) }
}

fn sheet(
    request: &Request,
    shown: &Shown,
    form: &Form,
    refusals: &[Refusal],
) -> Result<Show, Error> {
    let l = request.language;
    let filling = Filling::new(l, form, refusals, label);
    let header = shown.table.as_ref().map(|table| table.header().to_vec()).unwrap_or_default();
    let pieces = pieces(l, &filling, shown.listed.wish, &header);
    let address = at(request, shown.listed.number, "/fraga");
    let summary = filling.summary();
    let f = request.frame(l.evaluation_wish(shown.listed.wish.code()));
    Ok(Show {
        f: if summary.is_some() { f.faulty() } else { f },
        back: back(request),
        summary,
        lede: l.evaluation_wish_hint(shown.listed.wish.code()),
        form: FormBox::new(address, l.evaluation_ask_submit()).with_all(pieces),
        preview: shown.table.as_ref().map(|table| preview(l, table)),
    })
}

fn pieces(l: Language, filling: &Filling<'_>, wish: Wish, header: &[String]) -> Vec<Piece> {
    let columns = |first: &str| {
        let named = header.iter().filter(|name| !name.is_empty());
        let named = named.map(|name| Choice::new(name.clone(), name.clone()));
        std::iter::once(Choice::new("", first)).chain(named).collect::<Vec<_>>()
    };
    let column = |field: &'static str, hint: &str| -> Piece {
        filling.select(field, columns(l.evaluation_choose())).hint(hint).into()
    };
    let drop = || -> Piece {
        filling.checkboxes("drop", vec![Choice::new("ja", l.evaluation_drop_kind())]).into()
    };
    match wish {
        Wish::Changed => {
            let values = Values::ALL.map(|one| {
                let code = one.code();
                Choice::new(code, l.evaluation_values_kind(code))
                    .hint(l.evaluation_values_hint(code))
            });
            let seasons = Season::ALL
                .map(|one| Choice::new(one.code(), l.evaluation_season_kind(one.code())));
            let seasons = std::iter::once(Choice::new("", l.evaluation_no_season())).chain(seasons);
            let per = filling.select("per", columns(l.evaluation_nothing_chosen()));
            vec![
                column("outcome", l.evaluation_outcome_hint()),
                filling.radios("values", values.to_vec()).into(),
                column("time", l.evaluation_time_hint()),
                filling.text("since").hint(l.evaluation_since_hint()).width(20).into(),
                filling.text("event").hint(l.evaluation_event_hint()).into(),
                filling.select("season", seasons.collect()).hint(l.evaluation_season_hint()).into(),
                per.hint(l.evaluation_per_hint()).into(),
                drop(),
            ]
        }
        Wish::Differ => vec![
            column("value", l.evaluation_value_hint()),
            column("group", l.evaluation_group_hint()),
            drop(),
        ],
        Wish::BeforeAfter => {
            let extreme = vec![Choice::new("ja", l.evaluation_extreme_kind())];
            vec![
                column("before", l.evaluation_pair_hint()),
                column("after", l.evaluation_pair_hint()),
                filling.checkboxes("extreme", extreme).into(),
                drop(),
            ]
        }
        Wish::Share => vec![
            column("column", ""),
            filling.text("yes").hint(l.evaluation_yes_hint()).into(),
            filling
                .text("asked")
                .hint(l.evaluation_asked_hint())
                .width(10)
                .inputmode("numeric")
                .into(),
            drop(),
        ],
        Wish::HowMany => how_many(l, filling),
    }
}

fn how_many(l: Language, filling: &Filling<'_>) -> Vec<Piece> {
    let what = ["shares", "means", "pairs"]
        .map(|code| Choice::new(code, l.evaluation_compared_kind(code)));
    let number = |field: &'static str, hint: &str| -> Piece {
        filling.text(field).hint(hint).width(10).inputmode("decimal").into()
    };
    vec![
        filling.radios("what", what.to_vec()).into(),
        number("first", l.evaluation_only_shares()),
        number("second", l.evaluation_only_shares()),
        number("difference", l.evaluation_only_means()),
        number("sd", l.evaluation_sd_hint()),
        number("power", l.evaluation_power_hint()),
    ]
}

/// The first rows as they were read, so that a column in the wrong place is seen.
fn preview(l: Language, table: &app::evaluation::Table) -> String {
    let column = |name: &String| Column::new(name.clone(), Kind::Text);
    let rows = table.rows().iter().take(SHOWN);
    let data = charts::Table {
        title: l.evaluation_preview().to_owned(),
        columns: table.header().iter().map(column).collect(),
        rows: rows.map(|(_, cells)| cells.iter().cloned().map(Cell::Text).collect()).collect(),
        note: Some(l.evaluation_preview_note().to_owned()),
    };
    Table::new(l, "tabellen", &data).to_string()
}
