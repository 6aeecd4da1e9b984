//! Opens a survey.

use domain::access::Action;
use domain::exchange::{Reason, SurveyState, survey_days};
use domain::values::{Date, Id};
use serde_json::json;
use store::access::next_number;
use store::exchange::{Survey, add_survey, surveys};

use super::sealed::Sealed;
use crate::access::{Visit, permit};
use crate::agreement::{By, is_first};
use crate::{App, Error};

/// Opens a survey for everybody who has an account, until and with the last day.
///
/// # Errors
/// Refused at `last_day` with [`Reason::SurveyDays`]; refused with [`Reason::SurveyOpen`] while one is open.
pub fn open(app: &App, visit: &Visit, last_day: Date, key: Option<Id>) -> Result<(), Error> {
    permit(app, visit, Action::OpenSurvey)?;
    let (by, today, now) = (By::of(app, visit)?, app.today(), app.now());
    survey_days(last_day, today).map_err(|why| Error::refused_at("last_day", why))?;
    // Chance, not time: the file beside the database is named by it.
    let id = Id::v4(app.random());
    Sealed::begin(app, id)?;
    let opened = app.write(visit, |tx| {
        if !is_first(tx, key, "/kannedom", now)? {
            return Ok(false);
        }
        if surveys(tx)?.iter().any(|one| one.state == SurveyState::Open) {
            return Err(Error::refused(Reason::SurveyOpen));
        }
        let number = next_number(tx, "survey")?;
        let state = SurveyState::Open;
        add_survey(tx, &Survey { id, number, opened_on: today, last_day, state, asked: None })?;
        let facts = json!({ "number": number, "last_day": last_day.to_string() });
        by.note(tx, "survey.opened", ("survey", id), &facts, &[])?;
        Ok(true)
    });
    if opened != Ok(true)
        && let Some(unused) = Sealed::hold(app, id)?
    {
        unused.destroy()?;
    }
    opened.map(|_| ())
}
