//! The manager's word: *tillstyrker* or *avstyrker*. Silence is an answer too, and no file of ours.

use domain::access::Action;
use domain::application::{Advice, Reason};
use serde_json::json;
use store::application::{Endorsement, add_endorsement, save_case};
use store::audit::{Event, append};

use super::{acting, me};
use crate::access::{Visit, permit};
use crate::{App, Error};

/// What a manager says of the version that was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    pub version: i64,
    pub advice: Advice,
    /// The applicant can read it.
    pub reasons: Option<String>,
}

/// Gives the manager's word. It never decides: the case goes on either way.
///
/// # Errors
/// Refused with the reasons of [`State::advise`](domain::application::State::advise),
/// [`Reason::OwnCase`], [`Reason::Changed`] or [`Reason::ReasonsNeeded`]; [`Error::Missing`] outside
/// the manager's units.
pub fn endorse(app: &App, visit: &Visit, number: &str, word: &Word) -> Result<(), Error> {
    let reach = permit(app, visit, Action::Endorse)?;
    let (person, id, now, today) = (me(visit)?, app.id(), app.now(), app.today());
    app.write(visit, |tx| {
        let mut case = acting(tx, &reach, number)?;
        if case.applicant == person.id {
            return Err(Error::refused(Reason::OwnCase));
        }
        if case.version != word.version {
            return Err(Error::refused(Reason::Changed));
        }
        if word.advice == Advice::Against && word.reasons.is_none() {
            return Err(Error::refused_at("reasons", Reason::ReasonsNeeded));
        }
        let state = case.state.as_of(today, case.answer_by);
        case.state = state.advise(word.advice).map_err(Error::refused)?;
        save_case(tx, &case)?;
        let said = Endorsement {
            id,
            version: case.version,
            account: person.id,
            name: person.name.clone(),
            advice: word.advice,
            reasons: word.reasons.clone(),
            at: now,
        };
        add_endorsement(tx, case.id, &said)?;
        append(
            tx,
            &Event {
                at: now,
                account: Some(person.id),
                action: match word.advice {
                    Advice::Endorse => "application.endorsed",
                    Advice::Against => "application.advised-against",
                },
                subject_table: "application",
                subject: case.id.to_string(),
                facts: json!({ "version": case.version }).to_string(),
                rows: &[],
            },
        )?;
        Ok(())
    })
}
