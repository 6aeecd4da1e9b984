//! From a campaign to the workbench: the same series, the same question.

use domain::access::Action;
use domain::evaluation::Wish;
use domain::exchange::Interest;
use domain::values::Id;
use words::Language;

use super::show::{Asked, counted};
use super::weeks;
use crate::access::{Visit, permit};
use crate::evaluation::question::Question;
use crate::evaluation::saved::{Begun, Own, ask, begin};
use crate::{App, Error};

/// Begins an evaluation of what the campaign did to this kind of interest, and asks it; gives its number.
///
/// # Errors
/// [`Error::Missing`]; refused as [`begin`] and [`ask`] are.
pub fn evaluate(
    app: &App,
    visit: &Visit,
    l: Language,
    (number, what): (i64, Interest),
    key: Option<Id>,
) -> Result<i64, Error> {
    permit(app, visit, Action::ReadCampaigns)?;
    permit(app, visit, Action::Evaluate)?;
    let question = app.read(visit, |tx| {
        let row = store::exchange::campaign(tx, number)?;
        let (all, weeks) = (store::exchange::campaigns(tx)?, weeks(tx, app.today())?);
        let minimums = store::evaluation::minimums(tx)?;
        let counted = counted(what, &weeks);
        let asked = Asked { l, row: &row, all: &all, minimums: &minimums };
        // What is saved may be shared with those who may open nothing.
        Ok(asked.question(what, &counted, false))
    })?;
    let begun = Begun::Own(Own::InterestByWeek, l);
    let evaluation = begin(app, visit, Wish::Changed, &begun, key)?;
    ask(app, visit, evaluation, &Question::Changed(question))?;
    Ok(evaluation)
}
