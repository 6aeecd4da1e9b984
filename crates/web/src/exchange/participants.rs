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
use domain::values::{Id, Instant};
use words::{Language, args};

use super::{at, number};
use crate::components::{Back, Choice, Choices, Downloads, Hidden, Link, Table};
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
    /// How many came, once somebody has noted it.
    count: Option<String>,
    table: Option<Table<'a>>,
    came: Vec<FormBox>,
    downloads: Downloads,
}

/// `GET /{organisation}/evenemang/{number}/deltagare`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    let (l, number) = (request.language, number(request)?);
    let found = participants(&request.app, &request.visit, number)?;
    let (row, all) = (&found.row, &found.all);
    let begun = domain::exchange::begins(&row.event.occasions)
        .is_some_and(|begins| begins <= request.app.now());
    let data = table(request, &found);
    let file = |kind: &str, text: &str| {
        Link::new(request.within(&format!("/evenemang/{number}/deltagare/fil/{kind}")), text)
    };
    Page::html(&Show {
        f: request.frame(l.exchange_participants_title(seated(all))),
        back: Back::new(at(request, number), row.event.title.clone()),
        lede: lede(l, all),
        count: (begun && all.iter().any(|one| one.attended)).then(|| counted(l, counts(all))),
        table: (!all.is_empty()).then(|| Table::new("deltagare", &data)),
        came: match begun && all.iter().any(|one| one.name.is_some()) {
            true => came(request, number, all),
            false => Vec::new(),
        },
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
        bytes: file_of(format, &table(request, &found), request.app.now())?,
    })
}

/// `POST /{organisation}/evenemang/{number}/narvaro`
pub fn note(request: &Request, form: Form) -> Result<Page, Error> {
    let (l, number) = (request.language, number(request)?);
    let came: Vec<Id> = match form.get("all") {
        "yes" => {
            let all = participants(&request.app, &request.visit, number)?.all.into_iter();
            let sure = all.filter(|one| one.place.confirm_by.is_none());
            sure.map(|one| one.place.id).collect()
        }
        _ => form.all("came").into_iter().filter_map(Id::read).collect(),
    };
    let of = note_attendance(&request.app, &request.visit, number, &came)?;
    let there = request.within(&format!("/evenemang/{number}/deltagare"));
    Ok(Page::see_with(there, l.exchange_attendance_saved(counted(l, of))))
}

/// How many came, of those who had a seat.
fn counts(all: &[SignUp]) -> (i64, i64) {
    let seats = all.iter().filter(|one| one.place.standing.has_seat());
    seats.fold((0, 0), |(came, seats), one| (came + i64::from(one.attended), seats + 1))
}

/// `49 av 58 kom`
fn counted(l: Language, (came, seats): (i64, i64)) -> String {
    l.exchange_came_of(args::ExchangeCameOf { came, seats })
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

/// In the table's order: who has a seat, who is offered one, the queue as it moves, who has not confirmed, who does
/// not come. Each with the place in the queue, as its own page says it.
fn in_order(all: &[SignUp], now: Instant) -> Vec<(&SignUp, Option<i64>)> {
    let part = |one: &SignUp| match (one.place.standing, one.place.confirm_by) {
        (Standing::Cancelled | Standing::Expired, _) => 4,
        (_, Some(_)) => 3,
        (Standing::Seated, None) => 0,
        (Standing::Offered { .. }, None) => 1,
        (Standing::Waiting, None) => 2,
    };
    let mut queue = 0;
    let placed = all.iter().map(|one| {
        let waits = one.place.standing == Standing::Waiting && one.place.counts(now);
        queue += i64::from(waits);
        (one, waits.then_some(queue))
    });
    let mut in_order: Vec<_> = placed.collect();
    in_order.sort_by_key(|(one, _)| part(one));
    in_order
}

fn table(request: &Request, Participants { row, all, asked }: &Participants) -> charts::Table {
    let (l, in_order) = (request.language, in_order(all, request.app.now()));
    let queues = in_order.iter().any(|(_, place)| place.is_some());
    let questions = &row.event.questions;
    let text = |text: &Option<String>| text.clone().map_or(Cell::Empty, Cell::Text);
    let line = |(one, place): &(&SignUp, Option<i64>)| {
        let name = one.name.clone().unwrap_or_else(|| l.exchange_erased().to_owned());
        let mut cells =
            vec![Cell::Text(name), Cell::Text(one.agency.clone()), Cell::Text(standing(l, one))];
        // Where nobody waits there is no column of places.
        cells.extend(queues.then(|| place.map_or(Cell::Empty, Cell::Whole)));
        cells.extend([
            text(&one.email),
            questions_of(asked, one),
            text(&one.needs),
            if one.attended { Cell::Text(l.exchange_came().to_owned()) } else { Cell::Empty },
        ]);
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
        ]
        .into_iter()
        .chain(queues.then(|| Column::new(l.exchange_in_queue(), Kind::Whole)))
        .chain([
            Column::new(l.exchange_email(), Kind::Text),
            Column::new(l.exchange_question(), Kind::Text),
            Column::new(l.exchange_needs(), Kind::Text),
            Column::new(l.exchange_attendance(), Kind::Text),
        ])
        .chain(own)
        .collect(),
        rows: in_order.iter().map(line).collect(),
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
        _ => l.exchange_standing(one.place.standing.code()),
    }
}

/// Who came, of those who had a seat: one by one, and all at once where nobody has been noted.
fn came(request: &Request, number: i64, all: &[SignUp]) -> Vec<FormBox> {
    let l = request.language;
    let seated = all.iter().filter(|one| one.place.standing.has_seat());
    let choice = |one: &SignUp| {
        let name = one.name.clone().unwrap_or_else(|| l.exchange_erased().to_owned());
        Choice::new(one.place.id.to_string(), format!("{name}, {}", one.agency))
    };
    let choices: Vec<Choice> = seated.clone().map(choice).collect();
    if choices.is_empty() {
        return Vec::new();
    }
    let boxes = Choices::checkboxes("came", l.exchange_who_came(), choices);
    let boxes = seated
        .filter(|one| one.attended)
        .fold(boxes, |boxes, one| boxes.chosen(one.place.id.to_string()));
    let address = request.within(&format!("/evenemang/{number}/narvaro"));
    let one_by_one = FormBox::new(&*address, l.exchange_save_attendance()).with(boxes);
    let at_once = FormBox::quiet(address, l.exchange_all_came()).with(Hidden::new("all", "yes"));
    match all.iter().any(|one| one.attended) {
        true => vec![one_by_one],
        false => vec![at_once, one_by_one],
    }
}
