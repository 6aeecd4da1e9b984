//! Who comes to an event, and who came: for the organiser alone.

use std::collections::BTreeSet;

use app::Error;
use app::exchange::{
    AskedQuestion, Participants, SignUp, note_attendance, participants, participants_taken_out,
};
use app::export::{Format, table as file_of};
use askama::Template;
use charts::{Cell, Column, Kind};
use domain::exchange::Standing;
use domain::values::Id;
use words::{Language, args, format};

use super::{at, number};
use crate::components::{Back, Choice, Choices, Downloads, Link, Table};
use crate::filling::FormBox;
use crate::form::Form;
use crate::frame::Frame;
use crate::page::Page;
use crate::request::Request;

#[derive(Template)]
#[template(path = "exchange/participants.html")]
struct Show<'a> {
    f: Frame,
    back: Back,
    lede: String,
    table: Option<Table<'a>>,
    came: Option<FormBox>,
    downloads: Downloads,
}

/// `GET /{organisation}/evenemang/{number}/deltagare`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    let (l, number) = (request.language, number(request)?);
    let found = participants(&request.app, &request.visit, number)?;
    let (row, all) = (&found.row, &found.all);
    let begun = domain::exchange::begins(&row.event.occasions)
        .is_some_and(|begins| begins <= request.app.now());
    let data = table(l, &found);
    let file = |kind: &str, text: &str| {
        Link::new(request.within(&format!("/evenemang/{number}/deltagare/fil/{kind}")), text)
    };
    Page::html(&Show {
        f: request.frame(l.exchange_participants_title(seated(all))),
        back: Back::new(at(request, number), row.event.title.clone()),
        lede: lede(l, all),
        table: (!all.is_empty()).then(|| Table::new("deltagare", &data)),
        came: (begun && all.iter().any(|one| one.name.is_some()))
            .then(|| came(request, number, all))
            .flatten(),
        downloads: Downloads::new(l.button_download(), [file("csv", "CSV"), file("xlsx", "Excel")]),
    })
}

/// `GET /{organisation}/evenemang/{number}/deltagare/fil/{kind}`
pub fn file(request: &Request, _: Form) -> Result<Page, Error> {
    let format = Format::read(request.param("kind")).ok_or(Error::Missing)?;
    let number = number(request)?;
    let found = participants_taken_out(&request.app, &request.visit, number)?;
    Ok(Page::File {
        name: format!("deltagare-{number}.{}", format.ending()),
        mime: format.mime(),
        bytes: file_of(format, &table(request.language, &found), request.app.now())?,
    })
}

/// `POST /{organisation}/evenemang/{number}/narvaro`
pub fn note(request: &Request, form: Form) -> Result<Page, Error> {
    let number = number(request)?;
    let came: Vec<Id> = form.all("came").into_iter().filter_map(Id::read).collect();
    note_attendance(&request.app, &request.visit, number, &came)?;
    let there = request.within(&format!("/evenemang/{number}/deltagare"));
    Ok(Page::see_with(there, request.language.exchange_saved()))
}

fn seated(all: &[SignUp]) -> i64 {
    let seated = all.iter().filter(|one| one.place.standing == Standing::Seated);
    i64::try_from(seated.count()).unwrap_or(i64::MAX)
}

fn lede(l: Language, all: &[SignUp]) -> String {
    let seated = all.iter().filter(|one| one.place.standing == Standing::Seated);
    let agencies: BTreeSet<&str> = seated.map(|one| one.agency.as_str()).collect();
    let waiting = all.iter().filter(|one| one.place.standing == Standing::Waiting).count();
    l.exchange_participants_lede(args::ExchangeParticipantsLede {
        agencies: i64::try_from(agencies.len()).unwrap_or(i64::MAX),
        waiting: i64::try_from(waiting).unwrap_or(i64::MAX),
    })
}

fn table(l: Language, Participants { row, all, asked }: &Participants) -> charts::Table {
    let questions = &row.event.questions;
    let text = |text: &Option<String>| text.clone().map_or(Cell::Empty, Cell::Text);
    let line = |one: &SignUp| {
        let name = one.name.clone().unwrap_or_else(|| l.exchange_erased().to_owned());
        let mut cells = vec![
            Cell::Text(name),
            Cell::Text(one.agency.clone()),
            Cell::Text(standing(l, one)),
            text(&one.email),
            questions_of(asked, one),
            text(&one.needs),
            if one.attended { Cell::Text(l.exchange_came().to_owned()) } else { Cell::Empty },
        ];
        // The answers to the organiser's own questions, where they have not been erased.
        cells.extend((0..questions.len()).map(|at| match one.answers.get(at) {
            Some(answer) if !answer.is_empty() => Cell::Text(answer.clone()),
            _ => Cell::Empty,
        }));
        cells
    };
    let own = questions.iter().map(|one| Column::new(one.text.clone(), Kind::Text));
    charts::Table {
        title: l.exchange_participants().to_owned(),
        columns: [
            Column::new(l.exchange_name(), Kind::Text),
            Column::new(l.exchange_agency(), Kind::Text),
            Column::new(l.application_state(), Kind::Text),
            Column::new(l.exchange_email(), Kind::Text),
            Column::new(l.exchange_question(), Kind::Text),
            Column::new(l.exchange_needs(), Kind::Text),
            Column::new(l.exchange_attendance(), Kind::Text),
        ]
        .into_iter()
        .chain(own)
        .collect(),
        rows: all.iter().map(line).collect(),
        note: None,
    }
}

/// What somebody asked, the first question first.
fn questions_of(asked: &[AskedQuestion], one: &SignUp) -> Cell {
    let mut own: Vec<_> = asked.iter().filter(|asked| asked.sign_up == one.place.id).collect();
    own.sort_by_key(|asked| asked.asked_at);
    let texts: Vec<&str> = own.iter().map(|asked| asked.text.as_str()).collect();
    if texts.is_empty() { Cell::Empty } else { Cell::Text(texts.join("\n")) }
}

fn standing(l: Language, one: &SignUp) -> String {
    match one.place.confirm_by {
        Some(_) if one.place.standing.is_live() => l.exchange_unconfirmed().to_owned(),
        _ => match one.place.standing {
            Standing::Offered { until } => {
                l.exchange_offered_until(format::moment(l, until.local_datetime()))
            }
            other => l.exchange_standing(other.code()),
        },
    }
}

/// Who came, of those who had a seat.
fn came(request: &Request, number: i64, all: &[SignUp]) -> Option<FormBox> {
    let l = request.language;
    let seated = all.iter().filter(|one| one.place.standing.has_seat());
    let choice = |one: &SignUp| {
        let name = one.name.clone().unwrap_or_else(|| l.exchange_erased().to_owned());
        Choice::new(one.place.id.to_string(), format!("{name}, {}", one.agency))
    };
    let choices: Vec<Choice> = seated.clone().map(choice).collect();
    if choices.is_empty() {
        return None;
    }
    let boxes = Choices::checkboxes("came", l.exchange_who_came(), choices);
    let boxes = seated
        .filter(|one| one.attended)
        .fold(boxes, |boxes, one| boxes.chosen(one.place.id.to_string()));
    let address = request.within(&format!("/evenemang/{number}/narvaro"));
    Some(FormBox::new(address, l.exchange_save_attendance()).with(boxes))
}
