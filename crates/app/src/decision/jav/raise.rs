//! Raising a question of jäv about somebody who speaks for a party in a case.

use domain::access::Action;
use domain::decision::Reason;
use domain::values::Id;
use serde_json::json;
use store::audit::put_text;
use store::decision::{NewJavQuestion, add_jav_question, jav_questions};

use super::{going_on, note};
use crate::access::{Visit, permit};
use crate::application::{acting, me};
use crate::decision::outcome::{Made, seats_in};
use crate::{App, Error};

/// Asks whether `about` has jäv, with `reasons` that the group reads. Until it is settled the case
/// cannot be decided with that party's seat.
///
/// # Errors
/// Refused with [`Reason::JavOpen`]; at `about` with [`Reason::OwnSeat`], [`Reason::NotASpeaker`] or
/// [`Reason::JavTried`]; with `OwnCase` for the applicant and `NotNow` once it is closed.
pub fn raise_jav(
    app: &App,
    visit: &Visit,
    number: &str,
    about: Id,
    reasons: &str,
) -> Result<(), Error> {
    let reach = permit(app, visit, Action::RaiseJav)?;
    let (person, made) = (me(visit)?, Made::new(app));
    let (id, text, salt) = (app.id(), app.id(), app.random());
    app.write(visit, |tx| {
        let case = acting(tx, &reach, number)?;
        going_on(&case, person.id)?;
        let at_about = |reason| Error::refused_at("about", reason);
        if about == person.id {
            return Err(at_about(Reason::OwnSeat));
        }
        let tried = jav_questions(tx, case.id)?;
        if tried.iter().any(|question| question.state.is_open()) {
            return Err(Error::refused(Reason::JavOpen));
        }
        if tried.iter().any(|question| question.account == about) {
            return Err(at_about(Reason::JavTried));
        }
        let seats = seats_in(tx, &case, made.today)?;
        let seat = seats.iter().find(|seat| seat.speakers.contains(&about));
        let party = seat.ok_or(at_about(Reason::NotASpeaker))?.party;
        put_text(tx, text, salt, reasons)?;
        let new = NewJavQuestion {
            id,
            application: case.id,
            account: about,
            party,
            raised_by: person.id,
            reasons: text,
            at: made.now,
        };
        add_jav_question(tx, &new)?;
        let facts = json!({ "account": about.to_string(), "party": party.to_string() });
        note(tx, &case, (person.id, "jav.raised"), &made, &facts, &[("erasable_text", text)])
    })
}
