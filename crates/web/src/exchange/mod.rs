//! The exchange's pages: events, wishes, what is known, whom one can ask, letters; an agency's campaigns and survey.

pub mod attachment;
pub mod calendar;
pub mod campaign;
pub mod cancel;
mod closed;
pub mod contact;
pub mod event;
pub mod feedback;
pub mod files;
pub mod form;
pub mod guest;
pub mod knowledge;
pub mod list;
pub mod material;
pub mod month;
pub mod needs;
pub mod newsletter;
pub mod outlook;
pub mod participants;
pub mod question;
pub mod reaction;
pub mod sign_up;
pub mod survey;
pub mod throw_away;
pub mod wish;
pub mod write_up;

use app::Error;
use app::exchange::{Listed, when};
use domain::exchange::{Audience, Event, Kind, Stage};
use words::{Language, format};

use crate::components::{Choice, Field, Filter, Link, Tag};
use crate::request::Request;

/// What a kind is called.
fn kind(l: Language, kind: &Kind) -> String {
    kind.own().map_or_else(|| l.exchange_kind(kind.code()), str::to_owned)
}

fn stage_tag(l: Language, stage: Stage) -> Tag {
    let said = l.exchange_stage(stage.code());
    match stage {
        Stage::Open => Tag::go(said),
        Stage::Cancelled => Tag::act(said),
        _ => Tag::neutral(said),
    }
}

/// Where it is held, as everybody may know it.
fn place(l: Language, event: &Event, has_link: bool) -> Option<String> {
    match (&event.place, has_link) {
        (Some(place), true) => Some(l.exchange_place_and_net(place)),
        (Some(place), false) => Some(place.clone()),
        (None, true) => Some(l.exchange_on_the_net().to_owned()),
        (None, false) => None,
    }
}

/// An event in a list to choose from: its title, and the day that it begins.
fn dated(l: Language, one: &Listed) -> Choice {
    let (event, id) = (&one.row.event, one.row.id.to_string());
    match event.occasions.first() {
        Some(first) => {
            let day = format::long_date(l, first.day);
            Choice::new(id, format!("{}, {day}", event.title))
        }
        None => Choice::new(id, event.title.clone()),
    }
}

fn number(request: &Request) -> Result<i64, Error> {
    request.param("number").parse().map_err(|_| Error::Missing)
}

/// A share from 0 to 1 in whole per cent.
fn percent(share: f64) -> String {
    format::percent((share * 100.0).round() as i64 * 1000)
}

/// Which events a list or picture shows: by kind, and for whom.
fn by_kind_and_group(request: &Request, path: &str, title: &str) -> Filter {
    let (l, query) = (request.language, &request.query);
    let all = |text| std::iter::once(Choice::new("", text));
    let kinds = Kind::CODES.map(|code| Choice::new(code, l.exchange_kind(code)));
    let groups = Audience::ALL.map(|one| Choice::new(one.code(), l.exchange_audience(one.code())));
    let fields = vec![
        Field::select("slag", l.exchange_kind_label(), all(l.exchange_all_kinds()).chain(kinds))
            .value(query.get("slag")),
        Field::select(
            "grupp",
            l.exchange_audience_label(),
            all(l.exchange_all_groups()).chain(groups),
        )
        .value(query.get("grupp")),
    ];
    let path = request.within(path);
    let filter = Filter::new(title, path.clone(), fields, l.button_show());
    match (query.get("slag"), query.get("grupp")) {
        ("", "") => filter,
        _ => filter.clear(Link::new(path, l.application_all())),
    }
}

/// The page of an event.
fn at(request: &Request, number: i64) -> String {
    request.within(&format!("/kalender/{number}"))
}

#[cfg(test)]
mod calendar_tests;
#[cfg(test)]
mod invited_tests;
#[cfg(test)]
mod material_tests;
#[cfg(test)]
mod organiser_tests;
#[cfg(test)]
mod question_tests;
#[cfg(test)]
pub mod tests;
