//! The coordinator prepares: a proposal that the parties can share or not, and a place on the agenda.

use domain::access::Action;
use domain::application::Reason;
use domain::decision::Proposal;
use serde_json::json;
use store::application::save_case;
use store::audit::{Event, append};

use super::{acting, me};
use crate::access::{Visit, permit};
use crate::{App, Error};

/// Prepares a case with a proposal on the version that was read. A new proposal makes what was said
/// of the old one fall.
///
/// # Errors
/// Refused with [`Reason::Changed`], the reasons of
/// [`State::prepare`](domain::application::State::prepare) or of [`Proposal::checked`].
pub fn prepare(
    app: &App,
    visit: &Visit,
    number: &str,
    version: i64,
    proposal: &Proposal,
) -> Result<(), Error> {
    let reach = permit(app, visit, Action::Prepare)?;
    let (person, now, today) = (me(visit)?, app.now(), app.today());
    app.write(visit, |tx| {
        let mut case = acting(tx, &reach, number)?;
        if case.version != version {
            return Err(Error::refused(Reason::Changed));
        }
        let proposal = proposal.clone().checked(case.asked).map_err(|reason| {
            let field = match reason {
                domain::decision::Reason::ProposalReasonsNeeded => "reasons",
                _ => "granted",
            };
            Error::refused_at(field, reason)
        })?;
        case.state = case.state.prepare(today, case.answer_by).map_err(Error::refused)?;
        case.proposal_number += 1;
        case.rapporteur = Some(person.id);
        let granted = proposal.granted.0;
        case.proposal = Some(proposal);
        save_case(tx, &case)?;
        append(
            tx,
            &Event {
                at: now,
                account: Some(person.id),
                action: "application.prepared",
                subject_table: "application",
                subject: case.id.to_string(),
                facts: json!({
                    "version": case.version, "proposal": case.proposal_number, "granted": granted
                })
                .to_string(),
                rows: &[],
            },
        )?;
        Ok(())
    })
}

/// Puts a prepared case on the agenda of the next meeting.
///
/// # Errors
/// Refused with [`Reason::NotNow`].
pub fn put_on_agenda(app: &App, visit: &Visit, number: &str) -> Result<(), Error> {
    let reach = permit(app, visit, Action::Prepare)?;
    let (person, now) = (me(visit)?, app.now());
    app.write(visit, |tx| {
        let mut case = acting(tx, &reach, number)?;
        case.state = case.state.put_on_agenda().map_err(Error::refused)?;
        save_case(tx, &case)?;
        append(
            tx,
            &Event {
                at: now,
                account: Some(person.id),
                action: "application.put-on-agenda",
                subject_table: "application",
                subject: case.id.to_string(),
                facts: "{}".to_owned(),
                rows: &[],
            },
        )?;
        Ok(())
    })
}
