//! The evaluations that a visitor may see.

use super::{Listed, Sight};
use crate::access::Visit;
use crate::evaluation::found::Found;
use crate::{App, Error};

/// One's own and those that are shared, the last first, each with its answer if it has one.
///
/// # Errors
/// Those of the engine.
pub fn list(app: &App, visit: &Visit) -> Result<Vec<(Listed, Option<Found>)>, Error> {
    let sight = Sight::of(app, visit)?;
    let all = app.read(visit, |tx| Ok(store::evaluation::list(tx)?))?;
    all.into_iter().filter(|listed| sight.sees(listed)).map(with_answer).collect()
}

pub(super) fn with_answer(listed: Listed) -> Result<(Listed, Option<Found>), Error> {
    let found = listed.answer.as_deref().map(serde_json::from_str).transpose();
    let found = found.map_err(|error| Error::Broken(format!("a stored answer: {error}")))?;
    Ok((listed, found))
}
