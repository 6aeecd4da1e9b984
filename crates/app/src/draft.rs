//! What one has typed on a page and not yet saved there: for the writer alone, until the form takes it.

use domain::access::Action;
use domain::values::{Fault, Id};

use crate::access::{Visit, permit};
use crate::{App, Error};

pub use store::draft::Typed;

/// A draft that nobody has touched for this many days is erased, also one of an application: long enough for a
/// parental leave's half, short enough that what was never sent does not stay.
pub(crate) const KEPT_DAYS: i64 = 90;
/// Letters of a draft, names of fields among them: more than the longest form takes.
const MOST_LETTERS: usize = 50_000;
/// Drafts of one account: more pages than anyone leaves half-way.
const MOST_DRAFTS: i64 = 50;

/// Keeps what the visitor has typed on the page, right or wrong, instead of what was typed there before.
///
/// # Errors
/// Refused with [`Fault::TooLong`] for more than any form takes.
pub fn keep(app: &App, visit: &Visit, page: &str, typed: &Typed) -> Result<(), Error> {
    let me = permit(app, visit, Action::KeepDraft)?.me;
    let length = typed.iter().map(|(name, value)| name.len() + value.len()).sum();
    if length > MOST_LETTERS {
        return Err(Error::refused(Fault::TooLong { max: MOST_LETTERS, length }));
    }
    let now = app.now();
    app.write(visit, |tx| {
        store::draft::forget(tx, now.plus_days(-KEPT_DAYS))?;
        store::draft::put(tx, me, page, typed, now)?;
        Ok(store::draft::trim(tx, me, MOST_DRAFTS)?)
    })
}

/// What the visitor has typed on the page. What a form has taken meanwhile is not told: a save on its way may arrive
/// after it.
///
/// # Errors
/// Those of the engine.
pub fn kept(app: &App, visit: &Visit, page: &str) -> Result<Option<Typed>, Error> {
    let me = permit(app, visit, Action::KeepDraft)?.me;
    app.read(visit, |tx| {
        let Some(typed) = store::draft::draft(tx, me, page)? else { return Ok(None) };
        let key = typed.iter().find(|(name, _)| name == "form_key");
        let taken = match key.and_then(|(_, key)| Id::read(key)) {
            Some(key) => store::access::form_key(tx, key)?.is_some(),
            None => false,
        };
        Ok((!taken).then_some(typed))
    })
}

/// Throws away what the visitor has typed on the page, if anything.
///
/// # Errors
/// Those of the engine.
pub fn discard(app: &App, visit: &Visit, page: &str) -> Result<(), Error> {
    let me = permit(app, visit, Action::KeepDraft)?.me;
    if app.read(visit, |tx| Ok(store::draft::draft(tx, me, page)?.is_none()))? {
        return Ok(());
    }
    app.write(visit, |tx| Ok(store::draft::remove(tx, me, page)?))
}
