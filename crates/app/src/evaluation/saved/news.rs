//! What has been shared with the visitor of late: the start page's news, and what letters tell.

use domain::outbox::is_news;

use super::{Listed, Sight};
use crate::access::Visit;
use crate::{App, Error};

/// Those that others have shared within the time that something is news, the last first; none for one who reads none.
///
/// # Errors
/// Those of the engine.
pub fn news(app: &App, visit: &Visit) -> Result<Vec<Listed>, Error> {
    let Ok(sight) = Sight::of(app, visit) else { return Ok(Vec::new()) };
    let today = app.today();
    let fresh = |listed: &Listed| {
        listed.writer != sight.me
            && sight.sees(listed)
            && listed.shared_at.is_some_and(|at| is_news(at.local_date(), today))
    };
    let all = app.read(visit, |tx| Ok(store::evaluation::list(tx)?))?;
    Ok(all.into_iter().filter(fresh).collect())
}
