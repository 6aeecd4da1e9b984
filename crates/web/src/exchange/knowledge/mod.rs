//! The knowledge bank's pages: a list that is open to anyone, and a text's way from draft to readers.

pub mod file;
pub mod list;
pub mod reply;
pub mod review;
pub mod show;
pub mod thank;
pub mod throw_away;
pub mod write;

use app::Error;
use app::exchange::{KnowledgeRow, Pattern, pattern};
use domain::exchange::{Review, Theme};
use words::Language;

use crate::components::Tag;
use crate::form::Form;
use crate::page::Page;
use crate::request::Request;

/// The page of a text.
fn at(request: &Request, number: i64, path: &str) -> String {
    request.within(&format!("/kunskapsbank/{number}{path}"))
}

/// Whose it is, as the reader may know it.
fn agency(l: Language, row: &KnowledgeRow) -> String {
    if row.agency.is_empty() { l.knowledge_unnamed().to_owned() } else { row.agency.clone() }
}

pub(super) fn themes(l: Language, themes: &[Theme]) -> String {
    themes.iter().map(|theme| l.exchange_theme(theme.code())).collect::<Vec<_>>().join("\n")
}

fn state_tag(l: Language, state: Review) -> Tag {
    let said = l.knowledge_state(state.code());
    match state {
        Review::Returned => Tag::act(said),
        Review::Sent => Tag::go(said),
        Review::Draft | Review::Published => Tag::neutral(said),
    }
}

/// The case that a form at the reader's own agency begins from, if it says one: `?fran=…`.
pub fn taken_over(request: &Request, form: &Form) -> Result<Option<Pattern>, Error> {
    let Ok(number) = form.get("fran").parse() else { return Ok(None) };
    match pattern(&request.app, number) {
        Err(Error::Missing) => Ok(None),
        other => other.map(Some),
    }
}

/// Back to the text with what was done, or why it was not.
fn stepped(
    request: &Request,
    number: i64,
    done: Result<(), Error>,
    said: &str,
) -> Result<Page, Error> {
    let said = match done {
        Ok(()) => said.to_owned(),
        Err(Error::Refused(refusals)) => {
            crate::reasons::first(request.language, &refusals).unwrap_or_default()
        }
        Err(error) => return Err(error),
    };
    Ok(Page::see_with(at(request, number, ""), said))
}

#[cfg(test)]
mod tests;
