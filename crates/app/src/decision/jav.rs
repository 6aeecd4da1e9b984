//! Standing aside: the person says, loses papers and say, and the party's substitute steps in.

use domain::access::Action;
use domain::application::Reason;
use domain::decision::Seat;
use serde_json::json;
use store::application::add_jav;
use store::audit::{Event, append};

use super::outcome::{Made, seats_in, settle_in};
use crate::access::{Visit, permit};
use crate::application::{acting, me};
use crate::fund::available_in;
use crate::{App, Error};

/// The visitor stands aside in a case. Where that empties a party's chair, the party counts as absent
/// and the others' positions may already decide.
///
/// # Errors
/// Refused with [`Reason::OwnCase`] for the applicant, who takes no part anyway, and
/// [`Reason::NotNow`] once it is closed. [`Error::Missing`] for who already stands aside: the papers
/// are gone.
pub fn stand_aside(app: &App, visit: &Visit, number: &str) -> Result<(), Error> {
    let reach = permit(app, visit, Action::StandAside)?;
    let (person, made) = (me(visit)?, Made::new(app));
    app.write(visit, |tx| {
        let mut case = acting(tx, &reach, number)?;
        if case.applicant == person.id {
            return Err(Error::refused(Reason::OwnCase));
        }
        if case.state.is_closed() {
            return Err(Error::refused(Reason::NotNow { state: case.state }));
        }
        add_jav(tx, case.id, person.id, made.now)?;
        let seats = seats_in(tx, case.id, made.today)?;
        let empty: Vec<String> =
            seats.iter().filter(|s| !s.is_present()).map(|s| s.party.to_string()).collect();
        append(
            tx,
            &Event {
                at: made.now,
                account: Some(person.id),
                action: "application.stood-aside",
                subject_table: "application",
                subject: case.id.to_string(),
                facts: json!({ "empty_chairs": empty }).to_string(),
                rows: &[],
            },
        )?;
        // An empty chair may settle a case, but money that is not there must not stop anyone from
        // standing aside: the case then stays open.
        let proposed = case.proposal.as_ref().map(|proposal| proposal.granted);
        let covered = proposed <= Some(available_in(tx)?);
        let anyone = seats.iter().any(Seat::is_present);
        if case.state.is_decidable() && anyone && covered {
            settle_in(tx, &mut case, person.id, &made)?;
        }
        Ok(())
    })
}
