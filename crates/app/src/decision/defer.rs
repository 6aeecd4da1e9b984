//! *Bordläggning* and *återremiss*: not now, or not like this.

use domain::access::Action;
use store::application::save_case;
use store::audit::{Event, append};

use crate::access::{Visit, permit};
use crate::application::{acting, me};
use crate::{App, Error};

/// Why a case is not decided now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pause {
    /// Taken up again at the next meeting.
    NextMeeting,
    /// Prepared once more first.
    MorePreparation,
}

/// Defers or remits a case.
///
/// # Errors
/// Refused with [`Reason::NotNow`](domain::application::Reason::NotNow) unless it could be decided.
pub fn defer(app: &App, visit: &Visit, number: &str, pause: Pause) -> Result<(), Error> {
    let reach = permit(app, visit, Action::Prepare)?;
    let (person, now) = (me(visit)?, app.now());
    app.write(visit, |tx| {
        let mut case = acting(tx, &reach, number)?;
        let (state, action) = match pause {
            Pause::NextMeeting => (case.state.defer(), "application.deferred"),
            Pause::MorePreparation => (case.state.remit(), "application.remitted"),
        };
        case.state = state.map_err(Error::refused)?;
        save_case(tx, &case)?;
        append(
            tx,
            &Event {
                at: now,
                account: Some(person.id),
                action,
                subject_table: "application",
                subject: case.id.to_string(),
                facts: "{}".to_owned(),
                rows: &[],
            },
        )?;
        Ok(())
    })
}
