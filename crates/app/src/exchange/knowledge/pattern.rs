//! A case as a pattern for one's own: what a draft at the reader's agency begins with.

use domain::agreement::MeasureForm;
use domain::values::Ore;
use store::exchange::{knowledge as stored, knowledge_text};

use crate::exchange::foundations;
use crate::{App, Error};

/// What is taken over.
#[derive(Clone, Debug, PartialEq)]
pub struct Pattern {
    pub number: i64,
    pub title: String,
    pub need: String,
    pub measure: String,
    pub cost: Option<Ore>,
    pub form: Option<MeasureForm>,
}

/// The case with this number that everybody reads, of the installation's foundation.
///
/// # Errors
/// [`Error::Missing`].
pub fn pattern(app: &App, number: i64) -> Result<Pattern, Error> {
    let all = foundations(app)?;
    let (_, scope) = all.first().ok_or(Error::Missing)?;
    app.store.read(scope, |tx| {
        let row = stored(tx, number)?;
        let said = knowledge_text(tx, row.id, row.published.ok_or(Error::Missing)?)?;
        Ok(Pattern {
            number,
            title: said.title,
            need: said.body.unwrap_or_default(),
            measure: said.measure.ok_or(Error::Missing)?,
            cost: said.cost,
            form: said.form,
        })
    })
}
