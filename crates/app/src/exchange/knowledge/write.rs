//! A text is drafted, and changed: what everybody reads is changed by review alone.

use domain::exchange::{Knowledge, KnowledgeKind, Review};
use domain::values::Id;
use store::exchange::{KnowledgeRow, add_knowledge, set_knowledge, write_knowledge};

use super::{Eye, begin_wording, note, own_row};
use crate::access::Visit;
use crate::agreement::number_by_form;
use crate::{App, Error};

/// Adds a draft; gives its number. A second submit of the same form gives the first one's.
///
/// # Errors
/// [`Error::SignIn`] for a stranger, [`Error::Forbidden`] for whoever does not speak for an organisation.
pub fn create_knowledge(
    app: &App,
    visit: &Visit,
    own: &Visit,
    (said, unnamed): (&Knowledge, bool),
    key: Option<Id>,
) -> Result<i64, Error> {
    let author = Eye::of(app, visit, own)?.writer()?;
    let home = own.organisation.as_ref().ok_or(Error::SignIn)?;
    let (id, now) = (key.unwrap_or_else(|| app.id()), app.now());
    app.write(visit, |tx| {
        let number = match number_by_form(tx, key, "knowledge", now)? {
            Ok(number) => number,
            Err(first) => return Ok(first),
        };
        let row = KnowledgeRow {
            id,
            number,
            kind: said.kind,
            author: author.clone(),
            agency: home.name.clone(),
            unnamed: unnamed && said.kind == KnowledgeKind::Question,
            state: Review::Draft,
            because: None,
            newest: 1,
            published: None,
            published_at: None,
            changed_at: now,
        };
        add_knowledge(tx, &row)?;
        write_knowledge(tx, id, 1, said)?;
        note(tx, "knowledge.drafted", &row, now)?;
        Ok(number)
    })
}

/// Writes the newest wording anew. Whether the agency is shown can be changed only while nobody reads the text.
///
/// # Errors
/// Refused with [`domain::exchange::Reason::KnowledgeState`] while it is reviewed; [`Error::Missing`] or
/// [`Error::Forbidden`] for another's.
pub fn change_knowledge(
    app: &App,
    visit: &Visit,
    own: &Visit,
    number: i64,
    (said, unnamed): (&Knowledge, bool),
) -> Result<(), Error> {
    let eye = Eye::of(app, visit, own)?;
    let now = app.now();
    app.write(visit, |tx| {
        let mut row = own_row(tx, &eye, number)?;
        begin_wording(tx, &mut row, now)?;
        // Of what is read it stays as it is: a name must not appear, or go, without a review.
        if row.published.is_none() {
            row.unnamed = unnamed && row.kind == KnowledgeKind::Question;
        }
        set_knowledge(tx, &row)?;
        write_knowledge(tx, row.id, row.newest, &Knowledge { kind: row.kind, ..said.clone() })?;
        note(tx, "knowledge.changed", &row, now)
    })
}
