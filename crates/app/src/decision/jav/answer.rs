//! Answering a question of jäv about oneself: standing aside, or disputing it.

use domain::access::Action;
use domain::decision::{JavState, judged};
use serde_json::json;
use store::audit::put_text;
use store::decision::dispute_jav;

use super::{going_on, leave_in, note, open_question};
use crate::access::{Visit, permit};
use crate::application::{acting, me};
use crate::decision::outcome::{Made, seats_in};
use crate::{App, Error};

/// What the person says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum JavAnswer {
    StandAside,
    /// There is no jäv, because: the others read it and decide.
    Dispute {
        why: String,
    },
}

/// Answers the question that is open about the visitor.
///
/// # Errors
/// Refused with [`JavNotNow`](domain::decision::Reason::JavNotNow) for disputing twice;
/// [`Error::Missing`] where nobody has asked.
pub fn answer_jav(app: &App, visit: &Visit, number: &str, answer: &JavAnswer) -> Result<(), Error> {
    let reach = permit(app, visit, Action::StandAside)?;
    let (person, made) = (me(visit)?, Made::new(app));
    let (text, salt) = (app.id(), app.random());
    app.write(visit, |tx| {
        let mut case = acting(tx, &reach, number)?;
        going_on(&case, person.id)?;
        let asked = open_question(tx, &case)?.filter(|question| question.account == person.id);
        let question = asked.ok_or(Error::Missing)?;
        let JavAnswer::Dispute { why } = answer else {
            let state = question.state.stand_aside().map_err(Error::refused)?;
            let done = (person.id, "application.stood-aside");
            return leave_in(tx, &mut case, person.id, Some((&question, state)), done, &made);
        };
        question.state.dispute().map_err(Error::refused)?;
        put_text(tx, text, salt, why)?;
        dispute_jav(tx, question.id, text)?;
        let facts = json!({ "party": question.party.to_string() });
        let rows = [("erasable_text", text)];
        note(tx, &case, (person.id, "jav.disputed"), &made, &facts, &rows)?;
        // Nobody else is there to clear it: no chair decides about itself.
        match judged(&seats_in(tx, &case, made.today)?, question.party, &[]) {
            Some(_) => {
                let settled = Some((&question, JavState::Upheld));
                let done = (person.id, "jav.upheld");
                leave_in(tx, &mut case, person.id, settled, done, &made)
            }
            None => Ok(()),
        }
    })
}
