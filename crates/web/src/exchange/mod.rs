//! The exchange's pages: events, wishes, what is known, whom one can ask, letters; an agency's campaigns and survey.

pub mod calendar;
pub mod campaign;
pub mod cancel;
pub mod contact;
pub mod event;
pub mod feedback;
pub mod files;
pub mod form;
pub mod guest;
pub mod knowledge;
pub mod list;
pub mod month;
pub mod needs;
pub mod newsletter;
pub mod outlook;
pub mod participants;
pub mod question;
pub mod reaction;
pub mod sign_up;
pub mod survey;
pub mod wish_answer;
pub mod wish_list;
pub mod wish_page;
pub mod write_up;

use app::Error;
use app::exchange::when;
use domain::exchange::{Event, Kind, Stage};
use words::Language;

use crate::components::Tag;
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

fn number(request: &Request) -> Result<i64, Error> {
    request.param("number").parse().map_err(|_| Error::Missing)
}

/// The page of an event.
fn at(request: &Request, number: i64) -> String {
    request.within(&format!("/kalender/{number}"))
}

#[cfg(test)]
mod question_tests;
#[cfg(test)]
pub mod tests;
#[cfg(test)]
mod wish_tests;
