//! What only the organiser has seen is thrown away: an event, a needs survey, a letter.

use domain::access::Action;
use domain::exchange::{NeedsStage, Reason, unsent};
use domain::values::Id;
use serde_json::json;
use store::Tx;
use store::exchange::{
    event, is_named, needs, newsletter, remove_draft, remove_needs, remove_newsletter,
};

use super::at_the_foundation;
use crate::access::{Visit, permit};
use crate::agreement::By;
use crate::{App, Error};

/// Throws a draft of an event away with its times and material.
///
/// # Errors
/// Refused with [`Reason::State`] once it was published, or [`Reason::IsNamed`]; [`Error::Missing`].
pub fn throw_away_event(app: &App, visit: &Visit, number: i64) -> Result<(), Error> {
    thrown_away(app, visit, ("event.thrown-away", "event", number), |tx, _| {
        let row = event(tx, number)?;
        row.state.throw_away().map_err(Error::refused)?;
        if is_named(tx, row.id)? {
            return Err(Error::refused(Reason::IsNamed));
        }
        remove_draft(tx, row.id)?;
        Ok(row.id)
    })
}

/// Throws a needs survey away that has not been opened.
///
/// # Errors
/// Refused with [`Reason::NeedsOpened`]; [`Error::Missing`].
pub fn throw_away_needs(app: &App, visit: &Visit, number: i64) -> Result<(), Error> {
    thrown_away(app, visit, ("needs.thrown-away", "needs", number), |tx, by| {
        let row = needs(tx, number)?;
        let stage = NeedsStage::of(row.opened_at, row.needs.last_day, by.today);
        stage.change().map_err(Error::refused)?;
        remove_needs(tx, row.id)?;
        Ok(row.id)
    })
}

/// Throws a letter away that has not left.
///
/// # Errors
/// Refused with [`Reason::LetterSent`]; [`Error::Missing`].
pub fn throw_away_newsletter(app: &App, visit: &Visit, number: i64) -> Result<(), Error> {
    thrown_away(app, visit, ("newsletter.thrown-away", "newsletter", number), |tx, _| {
        let row = newsletter(tx, number)?;
        unsent(row.sent_at.is_some()).map_err(Error::refused)?;
        remove_newsletter(tx, row.id)?;
        Ok(row.id)
    })
}

fn thrown_away(
    app: &App,
    visit: &Visit,
    (action, kind, number): (&'static str, &'static str, i64),
    remove: impl Fn(&Tx<'_>, &By) -> Result<Id, Error>,
) -> Result<(), Error> {
    permit(app, visit, Action::ManageEvents)?;
    at_the_foundation(visit)?;
    let by = By::of(app, visit)?;
    app.write(visit, |tx| {
        let id = remove(tx, &by)?;
        by.note(tx, action, (kind, id), &json!({ "number": number }), &[])
    })
}
