//! From draft to readers: sent by its agency, published or given back by the foundation, taken back or down again.

use std::collections::BTreeMap;

use domain::access::Action;
use domain::exchange::Reason;
use domain::values::Refusal;
use serde_json::json;
use store::exchange::{
    KnowledgeRow, knowledge as stored, knowledge_text, set_knowledge, set_stems,
};

use super::{Eye, note, own_row, stems};
use crate::access::{Visit, permit};
use crate::agreement::By;
use crate::{App, Error};

/// Sends the newest wording to the foundation.
///
/// # Errors
/// Refused with [`Reason::NeededForReaders`] at each field that is empty, or [`Reason::KnowledgeState`].
pub fn send_knowledge(app: &App, visit: &Visit, own: &Visit, number: i64) -> Result<(), Error> {
    let (eye, now) = (Eye::of(app, visit, own)?, app.now());
    app.write(visit, |tx| {
        let mut row = own_row(tx, &eye, number)?;
        row.state = row.state.send().map_err(Error::refused)?;
        let missing = knowledge_text(tx, row.id, row.newest)?.missing();
        if !missing.is_empty() {
            let refusal =
                |field| Refusal { field: Some(field), reason: Reason::NeededForReaders.into() };
            return Err(Error::Refused(missing.into_iter().map(refusal).collect()));
        }
        row.because = None;
        row.changed_at = now;
        set_knowledge(tx, &row)?;
        note(tx, "knowledge.sent", &row, now)
    })
}

/// Takes a text back from the review and from its readers.
///
/// # Errors
/// Refused with [`Reason::KnowledgeState`] where nobody else has it.
pub fn take_back_knowledge(
    app: &App,
    visit: &Visit,
    own: &Visit,
    number: i64,
) -> Result<(), Error> {
    let (eye, now) = (Eye::of(app, visit, own)?, app.now());
    app.write(visit, |tx| {
        let mut row = own_row(tx, &eye, number)?;
        row.state = row.state.take_back(row.published.is_some()).map_err(Error::refused)?;
        (row.published, row.published_at, row.changed_at) = (None, None, now);
        set_knowledge(tx, &row)?;
        set_stems(tx, row.id, &BTreeMap::new())?;
        note(tx, "knowledge.taken-back", &row, now)
    })
}

/// Lets everybody read the wording that was sent.
///
/// # Errors
/// Refused with [`Reason::KnowledgeState`]; [`Error::Missing`].
pub fn publish_knowledge(app: &App, visit: &Visit, number: i64) -> Result<(), Error> {
    judged(app, visit, number, "knowledge.published", |tx, row, by| {
        row.state = row.state.publish().map_err(Error::refused)?;
        row.published = Some(row.newest);
        // What is mended does not become new.
        row.published_at = row.published_at.or(Some(by.now));
        Ok(set_stems(tx, row.id, &stems::of(&knowledge_text(tx, row.id, row.newest)?))?)
    })
}

/// Gives the wording back with a word of why. What everybody read until then stays.
///
/// # Errors
/// As [`publish_knowledge`].
pub fn give_back_knowledge(
    app: &App,
    visit: &Visit,
    number: i64,
    because: &str,
) -> Result<(), Error> {
    judged(app, visit, number, "knowledge.given-back", |_, row, _| {
        row.state = row.state.give_back().map_err(Error::refused)?;
        row.because = Some(because.to_owned());
        Ok(())
    })
}

/// Takes what everybody reads from its readers, and gives the text back with a word of why.
///
/// # Errors
/// Refused with [`Reason::KnowledgeState`] where nobody reads it; [`Error::Missing`].
pub fn take_down_knowledge(
    app: &App,
    visit: &Visit,
    number: i64,
    because: &str,
) -> Result<(), Error> {
    judged(app, visit, number, "knowledge.taken-down", |tx, row, _| {
        row.state = row.state.take_down(row.published.is_some()).map_err(Error::refused)?;
        row.because = Some(because.to_owned());
        (row.published, row.published_at) = (None, None);
        Ok(set_stems(tx, row.id, &BTreeMap::new())?)
    })
}

fn judged(
    app: &App,
    visit: &Visit,
    number: i64,
    action: &'static str,
    judge: impl Fn(&store::Tx<'_>, &mut KnowledgeRow, &By) -> Result<(), Error>,
) -> Result<(), Error> {
    permit(app, visit, Action::ReviewKnowledge)?;
    super::at_the_foundation(visit)?;
    let by = By::of(app, visit)?;
    app.write(visit, |tx| {
        let mut row = stored(tx, number)?;
        judge(tx, &mut row, &by)?;
        row.changed_at = by.now;
        set_knowledge(tx, &row)?;
        by.note(tx, action, ("knowledge", row.id), &json!({ "number": number }), &[])
    })
}
