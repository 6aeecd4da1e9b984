//! Sending a case back to be completed, with what is missing.

use domain::access::Action;
use domain::application::Reason;
use serde_json::json;
use store::application::save_case;
use store::audit::{Event, append};

use super::{acting, me};
use crate::access::{Visit, permit};
use crate::{App, Error};

/// Sends the version that was read back to the applicant; `reason` says what is missing.
///
/// # Errors
/// Refused with [`Reason::Changed`] or [`Reason::NotNow`].
pub fn send_back(
    app: &App,
    visit: &Visit,
    number: &str,
    version: i64,
    reason: &str,
) -> Result<(), Error> {
    let reach = permit(app, visit, Action::Prepare)?;
    let (person, now) = (me(visit)?, app.now());
    app.write(visit, |tx| {
        let mut case = acting(tx, &reach, number)?;
        if case.version != version {
            return Err(Error::refused(Reason::Changed));
        }
        case.state = case.state.send_back().map_err(Error::refused)?;
        case.return_reason = Some(reason.to_owned());
        save_case(tx, &case)?;
        append(
            tx,
            &Event {
                at: now,
                account: Some(person.id),
                action: "application.returned",
                subject_table: "application",
                subject: case.id.to_string(),
                facts: json!({ "version": case.version }).to_string(),
                rows: &[],
            },
        )?;
        Ok(())
    })
}
