//! Standing aside: the person says, loses papers and say, and the party's substitute steps in.

use domain::access::Action;
use domain::decision::JavState;

use super::{going_on, leave_in, open_question};
use crate::access::{Visit, permit};
use crate::application::{acting, me};
use crate::decision::outcome::Made;
use crate::{App, Error};

/// The visitor stands aside in a case. A question of jäv about her is settled by it.
///
/// # Errors
/// Refused with [`OwnCase`](domain::application::Reason::OwnCase) for the applicant, who takes no part
/// anyway, and [`NotNow`](domain::application::Reason::NotNow) once it is closed. [`Error::Missing`]
/// for who already stands aside: the papers are gone.
pub fn stand_aside(app: &App, visit: &Visit, number: &str) -> Result<(), Error> {
    let reach = permit(app, visit, Action::StandAside)?;
    let (person, made) = (me(visit)?, Made::new(app));
    app.write(visit, |tx| {
        let mut case = acting(tx, &reach, number)?;
        going_on(&case, person.id)?;
        let asked = open_question(tx, &case)?.filter(|question| question.account == person.id);
        let settled = asked.as_ref().map(|question| (question, JavState::StoodAside));
        let done = (person.id, "application.stood-aside");
        leave_in(tx, &mut case, person.id, settled, done, &made)
    })
}
