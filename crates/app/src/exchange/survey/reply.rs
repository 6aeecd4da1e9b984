//! Answers the survey. Nothing of it is in the database or in the chain.

use domain::access::Action;
use domain::exchange::{Reason, SurveyReply, SurveyState};
use store::exchange::{Survey, survey, surveys};

use super::sealed::Sealed;
use crate::access::{Visit, permit};
use crate::{App, Error};

/// The survey that the visitor can answer today, if there is one.
///
/// # Errors
/// Those of the engine.
pub fn open_survey(app: &App, visit: &Visit) -> Result<Option<Survey>, Error> {
    if !crate::access::may(app, visit, Action::ReplySurvey) {
        return Ok(None);
    }
    let today = app.today();
    let is_open = |one: &Survey| one.state.reply(one.last_day, today).is_ok();
    app.read(visit, |tx| Ok(surveys(tx)?.into_iter().find(is_open)))
}

/// Answers; the last answer of each counts. It is on the disk, sealed, when this returns.
///
/// # Errors
/// Refused with [`Reason::SurveyClosed`].
pub fn reply(app: &App, visit: &Visit, number: i64, reply: &SurveyReply) -> Result<(), Error> {
    permit(app, visit, Action::ReplySurvey)?;
    let (person, today) = (visit.person.as_ref().ok_or(Error::SignIn)?, app.today());
    let closed = || Error::refused(Reason::SurveyClosed);
    let found = app.read(visit, |tx| Ok(survey(tx, number)?))?;
    if found.state != SurveyState::Open {
        return Err(closed());
    }
    let mut sealed = Sealed::hold(app, found.id)?.ok_or_else(closed)?;
    // Asked while it is held: who counts holds it too.
    let found = app.read(visit, |tx| Ok(survey(tx, number)?))?;
    found.state.reply(found.last_day, today).map_err(Error::refused)?;
    sealed.add(person.id, reply)
}
