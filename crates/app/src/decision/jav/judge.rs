//! The others decide on a disputed jäv: each party says whether it is one.

use domain::access::Action;
use domain::decision::{JavState, Reason, judged};
use domain::values::Id;
use serde_json::json;
use store::decision::{add_jav_word, settle_jav};

use super::{go_on_in, going_on, judging, leave_in, note, open_question};
use crate::access::{Visit, permit};
use crate::application::{acting, me};
use crate::decision::outcome::{Made, seats_in};
use crate::{App, Error};

/// The visitor's party says whether it is jäv. When every other party that is present has spoken, it is
/// settled: the person leaves, or has the say again.
///
/// # Errors
/// Refused with [`Reason::JavNotNow`] unless it is disputed, [`Reason::OwnQuestion`] for whom it
/// concerns, [`Reason::NoParty`] for who speaks for no other party, [`Reason::JavSpoken`] where the
/// party has said so; [`Error::Missing`] where there is no open question.
pub fn judge_jav(app: &App, visit: &Visit, number: &str, is_jav: bool) -> Result<(), Error> {
    let reach = permit(app, visit, Action::Decide)?;
    let (person, made) = (me(visit)?, Made::new(app));
    app.write(visit, |tx| {
        let mut case = acting(tx, &reach, number)?;
        going_on(&case, person.id)?;
        let question = open_question(tx, &case)?.ok_or(Error::Missing)?;
        let seats = seats_in(tx, &case, made.today)?;
        let seat = judging(&seats, &question, person.id)?;
        question.state.judge().map_err(Error::refused)?;
        if question.words.iter().any(|(party, _)| *party == seat.party) {
            return Err(Error::refused(Reason::JavSpoken));
        }
        add_jav_word(tx, question.id, (seat.party, person.id), is_jav, made.now)?;
        let facts = json!({ "party": seat.party.to_string(), "is_jav": is_jav });
        note(tx, &case, (person.id, "jav.judged"), &made, &facts, &[])?;
        let words: Vec<(Id, bool)> =
            question.words.iter().copied().chain([(seat.party, is_jav)]).collect();
        match judged(&seats, question.party, &words) {
            None => Ok(()),
            Some(JavState::Dismissed) => {
                settle_jav(tx, question.id, JavState::Dismissed, made.now)?;
                let facts = json!({ "account": question.account.to_string() });
                note(tx, &case, (person.id, "jav.dismissed"), &made, &facts, &[])?;
                go_on_in(tx, &mut case, person.id, &made)
            }
            Some(state) => {
                let (settled, done) = (Some((&question, state)), (person.id, "jav.upheld"));
                leave_in(tx, &mut case, question.account, settled, done, &made)
            }
        }
    })
}
