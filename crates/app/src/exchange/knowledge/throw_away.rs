//! What nobody else has is thrown away by those who wrote it.

use domain::exchange::Review;
use store::exchange::{remove_knowledge, remove_wording, set_knowledge};

use super::{Eye, note, own_row};
use crate::access::Visit;
use crate::{App, Error};

/// Throws the newest wording away with its files; says whether another is left, which everybody reads.
///
/// # Errors
/// Refused with [`domain::exchange::Reason::KnowledgeState`] for what is read or reviewed; [`Error::Missing`] or
/// [`Error::Forbidden`] for another's.
pub fn throw_away_knowledge(
    app: &App,
    visit: &Visit,
    own: &Visit,
    number: i64,
) -> Result<bool, Error> {
    let (eye, now) = (Eye::of(app, visit, own)?, app.now());
    app.write(visit, |tx| {
        let mut row = own_row(tx, &eye, number)?;
        row.state.throw_away().map_err(Error::refused)?;
        note(tx, "knowledge.thrown-away", &row, now)?;
        let Some(published) = row.published else {
            remove_knowledge(tx, row.id)?;
            return Ok(false);
        };
        remove_wording(tx, row.id, row.newest)?;
        (row.newest, row.state, row.because) = (published, Review::Published, None);
        row.changed_at = now;
        set_knowledge(tx, &row)?;
        Ok(true)
    })
}
