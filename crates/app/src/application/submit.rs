//! Submitting: a draft becomes a case with a number, or the next version of one.

use domain::access::{Action, reach};
use domain::application::{ANSWER_DAYS, Content, State, read};
use domain::values::{Date, Id, Instant};
use jiff::ToSpan;
use serde_json::json;
use store::Tx;
use store::access::next_number;
use store::application::{
    Case, StoredDraft, Version, add_case, add_version, case, case_of_draft, draft, managers,
    remove_draft, save_case,
};
use store::audit::{Event, append};

use super::me;
use super::offer::choices;
use crate::access::{Person, Visit, permit};
use crate::{App, Error};

/// Submits a draft; returns the number of the case. Submitting it again gives the same number.
///
/// # Errors
/// Refused with everything that is wrong on any page; [`Error::Missing`] without such a draft.
pub fn submit(app: &App, visit: &Visit, id: Id) -> Result<String, Error> {
    permit(app, visit, Action::Apply)?;
    let person = me(visit)?;
    let new = New { case: app.id(), version: app.id(), at: app.now(), on: app.today() };
    app.write(visit, |tx| {
        if let Some(number) = case_of_draft(tx, id, person.id)? {
            return Ok(number);
        }
        let draft = draft(tx, id, person.id)?;
        let content = read(&draft.typed, &choices(tx, new.on)?.offer())?;
        let number = match &draft.case_number {
            None => submit_first(tx, person, &new, &draft, &content)?,
            Some(number) => submit_again(tx, person, &new, &draft, &content, number)?,
        };
        remove_draft(tx, id)?;
        Ok(number)
    })
}

/// What must not be made inside the transaction.
struct New {
    case: Id,
    version: Id,
    at: Instant,
    on: Date,
}

fn submit_first(
    tx: &Tx<'_>,
    person: &Person,
    new: &New,
    draft: &StoredDraft,
    content: &Content,
) -> Result<String, Error> {
    let year = new.on.year();
    let number = format!("{year}-{}", next_number(tx, &format!("application-{year}"))?);
    let case = Case {
        id: new.case,
        number: number.clone(),
        version: 1,
        applicant: person.id,
        applicant_name: person.name.clone(),
        unit: content.unit,
        unit_name: None,
        goal: content.goal,
        goal_title: None,
        kind: content.kind,
        kind_name: None,
        title: content.title.clone(),
        asked: content.asked,
        granted: None,
        state: State::Submitted,
        submitted_at: new.at,
        answer_by: answer_by(tx, person, new.on, content.unit)?,
        proposal_number: 0,
        proposal: None,
        rapporteur: None,
        return_reason: None,
    };
    add_case(tx, &case)?;
    keep(tx, person, new, draft, content, &case)?;
    Ok(number)
}

fn submit_again(
    tx: &Tx<'_>,
    person: &Person,
    new: &New,
    draft: &StoredDraft,
    content: &Content,
    number: &str,
) -> Result<String, Error> {
    let mut case = case(tx, number)?;
    if case.applicant != person.id {
        return Err(Error::Missing);
    }
    case.state = case.state.resubmit().map_err(Error::refused)?;
    case.version += 1;
    case.unit = content.unit;
    case.goal = content.goal;
    case.kind = content.kind;
    case.title = content.title.clone();
    case.asked = content.asked;
    case.submitted_at = new.at;
    case.answer_by = answer_by(tx, person, new.on, content.unit)?;
    // What was proposed and said was on the version before.
    (case.proposal, case.rapporteur, case.return_reason) = (None, None, None);
    save_case(tx, &case)?;
    keep(tx, person, new, draft, content, &case)?;
    Ok(number.to_owned())
}

fn keep(
    tx: &Tx<'_>,
    person: &Person,
    new: &New,
    draft: &StoredDraft,
    content: &Content,
    case: &Case,
) -> Result<(), Error> {
    add_version(
        tx,
        &Version {
            id: new.version,
            application: case.id,
            number: case.version,
            draft: draft.id,
            submitted_at: new.at,
            content: content.clone(),
        },
    )?;
    append(
        tx,
        &Event {
            at: new.at,
            account: Some(person.id),
            action: "application.submitted",
            subject_table: "application",
            subject: case.id.to_string(),
            facts: json!({ "version": case.version, "asked": case.asked.0 }).to_string(),
            rows: &[],
        },
    )?;
    Ok(())
}

/// The manager's last day to answer; none where nobody but the applicant manages the unit.
fn answer_by(
    tx: &Tx<'_>,
    person: &Person,
    on: Date,
    unit: Option<Id>,
) -> Result<Option<Date>, Error> {
    let Some(unit) = unit else { return Ok(None) };
    let manages = reach(&person.assignments, on, person.id, Action::Endorse).units.contains(&unit);
    if manages || managers(tx, unit, person.id, on)?.is_empty() {
        return Ok(None);
    }
    Ok(Some(on.saturating_add(ANSWER_DAYS.days())))
}
