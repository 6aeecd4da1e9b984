//! The questions that wait for the visitor.

use domain::access::Action;
use domain::follow_up::Standing;
use domain::values::Date;
use store::follow_up::{Listed, of_account};

use crate::access::{Visit, may, permit};
use crate::{App, Error};

/// A question to answer.
#[derive(Clone, Debug)]
pub struct Due {
    pub listed: Listed,
    pub due: Date,
}

/// What the visitor has been asked and not answered, the earliest first.
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
        let asked = of_account(tx, reach.me)?.into_iter();
        let waits = asked.filter(|listed| listed.question.standing(today) == Standing::Asked);
        Ok(waits.map(|listed| Due { due: listed.question.due(), listed }).collect())
    })
}
