//! A thank-you, once per person.

use store::exchange::{knowledge as stored, set_thanks, thanks};

use super::{Eye, note};
use crate::access::Visit;
use crate::{App, Error};

/// Thanks for a text, or takes it back; tells which.
///
/// # Errors
/// [`Error::SignIn`] for a stranger; [`Error::Missing`] for what is not read by everybody, and for one's own agency's.
pub fn thank(app: &App, visit: &Visit, own: &Visit, number: i64) -> Result<bool, Error> {
    let eye = Eye::of(app, visit, own)?;
    let from = eye.from.clone().ok_or(Error::SignIn)?;
    let now = app.now();
    app.write(visit, |tx| {
        let row = stored(tx, number)?;
        if row.published.is_none() || eye.comes_from(row.author.organisation) {
            return Err(Error::Missing);
        }
        let thankful = !thanks(tx, row.id)?.contains(&from);
        set_thanks(tx, row.id, &from, thankful)?;
        let action = if thankful { "knowledge.thanked" } else { "knowledge.unthanked" };
        note(tx, action, &row, now)?;
        Ok(thankful)
    })
}
