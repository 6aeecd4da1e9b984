//! The organiser reads what participants wrote of an event, and sorts it into topics.

use app::Error;
use app::exchange::{Sorted, Sorting, Text, sort, sorting};
use askama::Template;
use charts::{Cell, Column, Kind};
use domain::values::Id;
use words::Language;

use super::super::{at, number};
use crate::components::{Back, Choice, Choices, Link, Table};
use crate::filling::{FormBox, Piece};
use crate::form::Form;
use crate::frame::Frame;
use crate::page::Page;
use crate::request::Request;

#[derive(Template)]
#[template(path = "exchange/reaction/sort.html")]
struct Show<'a> {
    f: Frame,
    back: Back,
    /// Nothing until there is a topic.
    form: Option<FormBox>,
    takes: Vec<String>,
    better: Vec<String>,
    counted: Option<Table<'a>>,
    topics: Link,
}

/// Before the hash in the name of a text's field.
const FIELD: &str = "text-";

/// `GET /{organisation}/evenemang/{number}/omdomen`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    let (l, number) = (request.language, number(request)?);
    let found = sorting(&request.app, &request.visit, number)?;
    let data = table(l, &found);
    let plain = |texts: &[Text]| texts.iter().map(|one| one.text.clone()).collect();
    let has_topics = !found.topics.is_empty();
    let count = found.takes.len() + found.better.len();
    Page::html(&Show {
        f: request.frame(l.reaction_texts(i64::try_from(count).unwrap_or(i64::MAX))),
        back: Back::new(at(request, number), found.row.event.title.clone()),
        form: has_topics.then(|| form(request, number, &found)),
        takes: plain(&found.takes),
        better: plain(&found.better),
        counted: has_topics.then(|| Table::new(l, "teman", &data)),
        topics: Link::new(request.within("/teman"), l.reaction_topics()),
    })
}

/// `POST /{organisation}/evenemang/{number}/sortering`
pub fn send(request: &Request, form: Form) -> Result<Page, Error> {
    let number = number(request)?;
    let mut chosen = Vec::new();
    for (name, topic) in form.fields() {
        if let Some(hash) = name.strip_prefix(FIELD) {
            let topic = Id::read(topic).ok_or(Error::Missing)?;
            chosen.push(Sorted { text_hash: hash.to_owned(), topic });
        }
    }
    sort(&request.app, &request.visit, number, &chosen)?;
    let there = request.within(&format!("/evenemang/{number}/omdomen"));
    Ok(Page::see_with(there, request.language.exchange_saved()))
}

fn form(request: &Request, number: i64, found: &Sorting) -> FormBox {
    let topics: Vec<Choice> = found
        .topics
        .iter()
        .map(|(topic, _)| Choice::new(topic.id.to_string(), topic.name.clone()))
        .collect();
    let boxes = |one: &Text| {
        let name = format!("{FIELD}{}", one.hash);
        let boxes = Choices::checkboxes(name, one.text.clone(), topics.clone());
        Piece::from(one.topics.iter().fold(boxes, |boxes, topic| boxes.chosen(topic.to_string())))
    };
    let address = request.within(&format!("/evenemang/{number}/sortering"));
    // Words that somebody wrote as an answer to both questions are sorted once.
    let others = found.better.iter().filter(|one| found.takes.iter().all(|t| t.hash != one.hash));
    FormBox::new(address, request.language.reaction_sort())
        .with_all(found.takes.iter().chain(others).map(boxes).collect())
}

fn table(l: Language, found: &Sorting) -> charts::Table {
    let mut rows: Vec<_> = found.topics.iter().collect();
    rows.sort_by_key(|(_, people)| std::cmp::Reverse(*people));
    charts::Table {
        title: l.reaction_by_theme().to_owned(),
        columns: vec![
            Column::new(l.reaction_topic(), Kind::Text),
            Column::new(l.reaction_people(), Kind::Whole),
        ],
        rows: rows
            .into_iter()
            .map(|(topic, people)| vec![Cell::Text(topic.name.clone()), Cell::Whole(*people)])
            .collect(),
        note: Some(l.reaction_by_theme_note().to_owned()),
    }
}
