//! One entry with its lines.

use domain::access::Action;
use domain::fund::Line;
use store::fund::Stored;

use crate::access::{Visit, permit};
use crate::{App, Error};

/// An entry as its page shows it.
#[derive(Clone, Debug, PartialEq)]
pub struct Shown {
    pub entry: Stored,
    pub lines: Vec<Line>,
}

/// The entry with this number.
///
/// # Errors
/// [`Error::Missing`] if there is none; [`Error::Forbidden`] without the right to read the fund.
pub fn entry(app: &App, visit: &Visit, number: i64) -> Result<Shown, Error> {
    permit(app, visit, Action::ReadFund)?;
    app.read(visit, |tx| {
        let entry = store::fund::entry(tx, number)?;
        Ok(Shown { lines: store::fund::lines(tx, entry.id)?, entry })
    })
}
