//! Withdrawing one's own application.

use domain::access::Action;
use store::application::{case, save_case};
use store::audit::{Event, append};

use super::me;
use crate::access::{Visit, permit};
use crate::{App, Error};

/// Withdraws the visitor's own application.
///
/// # Errors
/// Refused with [`Reason::NotNow`](domain::application::Reason::NotNow) once decided;
/// [`Error::Missing`] for others.
pub fn withdraw(app: &App, visit: &Visit, number: &str) -> Result<(), Error> {
    permit(app, visit, Action::Apply)?;
    let (me, now) = (me(visit)?.id, app.now());
    app.write(visit, |tx| {
        let mut case = case(tx, number)?;
        if case.applicant != me {
            return Err(Error::Missing);
        }
        case.state = case.state.withdraw().map_err(Error::refused)?;
        save_case(tx, &case)?;
        append(
            tx,
            &Event {
                at: now,
                account: Some(me),
                action: "application.withdrawn",
                subject_table: "application",
                subject: case.id.to_string(),
                facts: "{}".to_owned(),
                rows: &[],
            },
        )?;
        Ok(())
    })
}
