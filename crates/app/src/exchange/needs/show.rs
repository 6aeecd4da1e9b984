//! Needs surveys, open to anyone to read; what the agencies said is shown when the time to answer is over.

use domain::access::{Action, Role};
use domain::exchange::{NeedsStage, Ranking, Wanted, count_needs};
use jiff::ToSpan as _;
use store::Tx;
use store::exchange::{NeedsRow, agencies, all_needs, needs as stored, rankings};

use super::answers_for;
use crate::access::{Visit, may};
use crate::exchange::at_the_foundation;
use crate::{App, Error};

/// A survey for a reader.
#[derive(Clone, Debug, PartialEq)]
pub struct NeedsPage {
    pub row: NeedsRow,
    pub stage: NeedsStage,
    pub may_manage: bool,
    /// What the visitor's agency has answered, where the visitor may answer for it; empty until it has.
    pub own: Option<Ranking>,
    /// How many have answered so far, for the organiser; and what they said, for anyone, when it has closed.
    pub result: Option<NeedsResult>,
}

/// What the agencies said.
#[derive(Clone, Debug, PartialEq)]
pub struct NeedsResult {
    /// The agencies that could answer.
    pub asked: i64,
    pub answered: i64,
    /// Nothing where fewer than five answered, or while it is open.
    pub wanted: Option<Vec<Wanted>>,
}

/// Every survey, the latest first; drafts for the organiser alone.
///
/// # Errors
/// [`Error::Missing`] at an agency.
pub fn needs_list(app: &App, visit: &Visit, own: &Visit) -> Result<Vec<NeedsPage>, Error> {
    at_the_foundation(visit)?;
    let may_manage = may(app, visit, Action::ManageEvents);
    app.read(visit, |tx| {
        let rows = all_needs(tx)?.into_iter();
        let rows = rows.filter(|row| may_manage || row.opened_at.is_some());
        rows.map(|row| page(app, tx, own, row, may_manage)).collect()
    })
}

/// The survey with this number; a draft for the organiser alone.
///
/// # Errors
/// [`Error::Missing`].
pub fn needs_page(app: &App, visit: &Visit, own: &Visit, number: i64) -> Result<NeedsPage, Error> {
    at_the_foundation(visit)?;
    let may_manage = may(app, visit, Action::ManageEvents);
    app.read(visit, |tx| {
        let row = stored(tx, number)?;
        if !may_manage && row.opened_at.is_none() {
            return Err(Error::Missing);
        }
        page(app, tx, own, row, may_manage)
    })
}

fn page(
    app: &App,
    tx: &Tx<'_>,
    own: &Visit,
    row: NeedsRow,
    may_manage: bool,
) -> Result<NeedsPage, Error> {
    let today = app.today();
    let stage = NeedsStage::of(row.opened_at, row.needs.last_day, today);
    let answers = rankings(tx, row.id)?;
    let answering = answers_for(own, today, &[Role::Coordinator, Role::Representative]);
    let result = match stage {
        NeedsStage::Draft => None,
        NeedsStage::Open if !may_manage => None,
        _ => {
            let closed = stage == NeedsStage::Closed;
            // Those that came later could not answer.
            let after = row.needs.last_day.saturating_add(1.day());
            let could = agencies(tx)?;
            let could = could.iter().filter(|agency| agency.since.local_date() < after).count();
            Some(NeedsResult {
                asked: i64::try_from(could).unwrap_or(i64::MAX),
                answered: i64::try_from(answers.len()).unwrap_or(i64::MAX),
                wanted: closed.then(|| count_needs(row.needs.options.len(), &answers)).flatten(),
            })
        }
    };
    Ok(NeedsPage {
        stage,
        may_manage,
        own: answering
            .filter(|_| stage == NeedsStage::Open)
            .map(|agency| answers.into_iter().find(|(answered, _)| *answered == agency))
            .map(|found| found.map(|(_, ranking)| ranking).unwrap_or_default()),
        result,
        row,
    })
}
