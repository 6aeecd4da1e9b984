//! What is written below a text: answers to a question, questions to the agency behind a case.

use domain::access::Action;
use domain::exchange::{KnowledgeKind, Reason};
use domain::values::Id;
use serde_json::json;
use store::Tx;
use store::exchange::{KnowledgeRow, Reply, add_reply, knowledge as stored, replies, set_reply};

use super::{Eye, note, own_row};
use crate::access::{Visit, permit};
use crate::agreement::{By, is_first};
use crate::{App, Error};

/// Answers a question, or asks the agency behind another text.
///
/// # Errors
/// [`Error::SignIn`], [`Error::Forbidden`] for whoever does not speak for an organisation, [`Error::Missing`] for what
/// is not read by everybody.
pub fn reply(
    app: &App,
    visit: &Visit,
    own: &Visit,
    number: i64,
    (body, key): (&str, Option<Id>),
) -> Result<(), Error> {
    let eye = Eye::of(app, visit, own)?;
    let from = eye.writer()?;
    let agency = own.organisation.as_ref().map_or_else(String::new, |o| o.name.clone());
    let (id, now) = (app.id(), app.now());
    app.write(visit, |tx| {
        let row = stored(tx, number)?;
        let asks_itself =
            row.kind != KnowledgeKind::Question && eye.comes_from(row.author.organisation);
        if row.published.is_none() || asks_itself {
            return Err(Error::Missing);
        }
        if !is_first(tx, key, "/kunskapsbank", now)? {
            return Ok(());
        }
        let last = replies(tx, row.id)?.last().map_or(0, |reply| reply.number);
        let reply = Reply {
            id,
            number: last + 1,
            visitor: from.clone(),
            agency: agency.clone(),
            body: body.to_owned(),
            said_at: now,
            answer: None,
            answered_at: None,
            hidden: false,
        };
        add_reply(tx, row.id, &reply)?;
        note(tx, "knowledge.replied", &row, now)
    })
}

/// The agency behind a text answers what it was asked; then everybody reads both.
///
/// # Errors
/// Refused with [`Reason::NothingToAnswer`]; [`Error::Missing`] or [`Error::Forbidden`] for another's.
pub fn answer_reply(
    app: &App,
    visit: &Visit,
    own: &Visit,
    (number, reply): (i64, i64),
    answer: &str,
) -> Result<(), Error> {
    let (eye, now) = (Eye::of(app, visit, own)?, app.now());
    app.write(visit, |tx| {
        let row = own_row(tx, &eye, number)?;
        let found = one(tx, &row, reply)?;
        if row.kind == KnowledgeKind::Question || found.answer.is_some() || found.hidden {
            return Err(Error::refused(Reason::NothingToAnswer));
        }
        let answered = Reply { answer: Some(answer.to_owned()), answered_at: Some(now), ..found };
        set_reply(tx, &answered)?;
        note(tx, "knowledge.answered", &row, now)
    })
}

/// The foundation hides what somebody wrote, or shows it again; tells whether it is hidden now.
///
/// # Errors
/// [`Error::Missing`].
pub fn hide_reply(app: &App, visit: &Visit, number: i64, reply: i64) -> Result<bool, Error> {
    permit(app, visit, Action::ReviewKnowledge)?;
    super::at_the_foundation(visit)?;
    let by = By::of(app, visit)?;
    app.write(visit, |tx| {
        let row = stored(tx, number)?;
        let found = one(tx, &row, reply)?;
        let hidden = !found.hidden;
        set_reply(tx, &Reply { hidden, ..found })?;
        let facts = json!({ "number": number, "reply": reply, "hidden": hidden });
        by.note(tx, "knowledge.reply-hidden", ("knowledge", row.id), &facts, &[])?;
        Ok(hidden)
    })
}

fn one(tx: &Tx<'_>, row: &KnowledgeRow, number: i64) -> Result<Reply, Error> {
    let all = replies(tx, row.id)?;
    all.into_iter().find(|reply| reply.number == number).ok_or(Error::Missing)
}
