//! The questions that wait for the visitor.

use domain::access::Action;
use domain::follow_up::{Respondent, Standing};
use domain::values::Date;
use store::application::barred;
use store::follow_up::{Listed, of_account};

use crate::access::{Visit, may, permit};
use crate::{App, Error};

/// A question to answer.
#[derive(Clone, Debug)]
pub struct Due {
    pub listed: Listed,
    pub due: Date,
}

/// What the visitor has been asked and not answered, the earliest first. A manager who stands aside
/// in the case is not reminded of it.
///
/// # Errors
/// Those of the engine.
pub fn waits(app: &App, visit: &Visit) -> Result<Vec<Due>, Error> {
    if !may(app, visit, Action::AnswerQuestion) {
        return Ok(Vec::new());
    }
    let reach = permit(app, visit, Action::AnswerQuestion)?;
    let today = app.today();
    app.read(visit, |tx| {
        let barred = barred(tx, reach.me)?;
        let aside = |listed: &Listed| {
            let manages = listed.question.respondent == Respondent::Manager;
            manages && listed.case.as_ref().is_some_and(|(case, _)| barred.contains(case))
        };
        let asked = of_account(tx, reach.me)?.into_iter();
        let waits = asked
            .filter(|listed| listed.question.standing(today) == Standing::Asked && !aside(listed));
        Ok(waits.map(|listed| Due { due: listed.question.due(), listed }).collect())
    })
}
