//! Which measures somebody sees: one answer for the list, the page, the export and every action.

use domain::access::{Action, Reach, Relation};
use domain::decision::MeasureState;
use domain::follow_up::{Moment, Standing};
use domain::values::{Date, Id};
use store::Tx;
use store::application::barred;
use store::decision::{ListedMeasure, measure};
use store::follow_up::Listed;

use crate::access::{Visit, permit};
use crate::{App, Error};

/// A reach with what jäv takes away from it. An applicant always sees what the own case became.
pub(super) struct Sight {
    reach: Reach,
    barred: Vec<Id>,
}

impl Sight {
    /// What `visit` may read, inside an open transaction.
    pub fn of(app: &App, visit: &Visit, tx: &Tx<'_>) -> Result<Sight, Error> {
        let reach = permit(app, visit, Action::ReadMeasure)?;
        let barred = barred(tx, reach.me)?;
        Ok(Sight { reach, barred })
    }

    pub fn covers(&self, listed: &ListedMeasure) -> bool {
        owner(listed) == Some(self.reach.me)
            || (!is_barred(listed, &self.barred) && self.reach.covers(relation(listed)))
    }
}

/// What the reader may do with a measure now.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct May {
    pub complete: bool,
    pub pay: bool,
}

/// What the visitor may do with a measure whose state is that of today.
pub(crate) fn may_now(
    app: &App,
    visit: &Visit,
    tx: &Tx<'_>,
    listed: &ListedMeasure,
) -> Result<May, Error> {
    let me = crate::application::me(visit)?.id;
    let aside = is_barred(listed, &barred(tx, me)?);
    let can = |action| {
        let covers = |reach: Reach| reach.covers(relation(listed));
        !aside && permit(app, visit, action).is_ok_and(covers)
    };
    let state = listed.measure.state;
    Ok(May {
        complete: can(Action::CompleteMeasure) && state.complete().is_ok(),
        pay: can(Action::PayMeasure) && !listed.paid_out && state.pay(false).is_ok(),
    })
}

/// The measure, for somebody who acts on it with the reach of that action.
///
/// # Errors
/// [`Error::Missing`] outside the reach, and for who stands aside.
pub(super) fn acting(tx: &Tx<'_>, reach: &Reach, number: i64) -> Result<ListedMeasure, Error> {
    let listed = measure(tx, number)?;
    let aside = is_barred(&listed, &barred(tx, reach.me)?);
    if aside || !reach.covers(relation(&listed)) { Err(Error::Missing) } else { Ok(listed) }
}

/// Where a measure stands on a day; `questions` are its own, or everybody's.
pub(crate) fn state_on(listed: &ListedMeasure, questions: &[Listed], on: Date) -> MeasureState {
    let asked: Vec<Standing> = questions
        .iter()
        .filter(|one| one.measure == listed.measure.id)
        .filter(|one| one.question.moment == Moment::Completion)
        .map(|one| one.question.standing(on))
        .collect();
    listed.measure.state.as_of(&asked, listed.paid_out)
}

fn owner(listed: &ListedMeasure) -> Option<Id> {
    listed.case.as_ref().map(|case| case.applicant)
}

fn is_barred(listed: &ListedMeasure, barred: &[Id]) -> bool {
    listed.case.as_ref().is_some_and(|case| barred.contains(&case.id))
}

pub(super) fn relation(listed: &ListedMeasure) -> Relation {
    Relation { owner: owner(listed), unit: listed.measure.unit }
}
