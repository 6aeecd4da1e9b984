//! Which cases somebody sees: one answer for the list, the page, the export and every action.

use domain::access::{Action, Reach, Relation};
use domain::values::Id;
use store::Tx;
use store::application::{Case, barred, case};

use crate::access::{Person, Visit, permit};
use crate::{App, Error};

/// A reach with what jäv takes away from it. An applicant always sees the own case, as applicant.
pub(crate) struct Sight {
    reach: Reach,
    barred: Vec<Id>,
}

impl Sight {
    /// What `visit` may read, inside an open transaction.
    pub(crate) fn of(app: &App, visit: &Visit, tx: &Tx<'_>) -> Result<Sight, Error> {
        let reach = permit(app, visit, Action::ReadApplication)?;
        let barred = barred(tx, reach.me)?;
        Ok(Sight { reach, barred })
    }

    pub(crate) fn covers(&self, case: &Case) -> bool {
        case.applicant == self.reach.me
            || (!self.barred.contains(&case.id) && self.reach.covers(relation(case)))
    }
}

/// The case, for somebody who acts on it with the reach of that action.
///
/// # Errors
/// [`Error::Missing`] outside the reach, and for who stands aside.
pub(crate) fn acting(tx: &Tx<'_>, reach: &Reach, number: &str) -> Result<Case, Error> {
    let case = case(tx, number)?;
    let aside = barred(tx, reach.me)?.contains(&case.id);
    if aside || !reach.covers(relation(&case)) { Err(Error::Missing) } else { Ok(case) }
}

/// The visitor.
///
/// # Errors
/// [`Error::SignIn`] for a stranger.
pub(crate) fn me(visit: &Visit) -> Result<&Person, Error> {
    visit.person.as_ref().ok_or(Error::SignIn)
}

fn relation(case: &Case) -> Relation {
    Relation { owner: Some(case.applicant), unit: case.unit }
}
