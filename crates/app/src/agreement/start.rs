//! Beginning an agreement: from nothing, from a prepared text, or from a copy.

use domain::access::Action;
use domain::agreement::{Draft, Phase};
use domain::values::Id;
use serde_json::json;
use store::Tx;
use store::access::next_number;
use store::agreement::{self as stored, AgreementRow, Talks};

use super::put_in_year::add_defaults_in;
use super::{By, is_first};
use crate::access::{Visit, permit};
use crate::{App, Error};

const SHOWN_AT: &str = "/avtal";

/// Begins the preparation of an agreement that says what `draft` says; its parts get new ids. The year's duties are
/// made with it, if the year has none. Gives the agreement's number.
///
/// # Errors
/// [`Error::Missing`] if a party is not the organisation's.
pub fn start(app: &App, visit: &Visit, draft: &Draft, key: Option<Id>) -> Result<i64, Error> {
    permit(app, visit, Action::LeadAgreement)?;
    let (new, by) = (New::of(app, draft), By::of(app, visit)?);
    app.write(visit, |tx| {
        if !is_first(tx, key, SHOWN_AT, by.now)? {
            return latest(tx);
        }
        let number = begin_in(tx, &by, &new, Begun::default())?;
        add_defaults_in(tx, &by, &new.duty_ids, by.today.year(), &draft.outline)?;
        Ok(number)
    })
}

/// What must be made outside the transaction.
pub(super) struct New {
    pub id: Id,
    pub draft: Draft,
    pub duty_ids: [Id; 8],
}

impl New {
    pub(super) fn of(app: &App, draft: &Draft) -> New {
        let duty_ids = std::array::from_fn(|_| app.id());
        New { id: app.id(), draft: draft.copied(|| app.id()), duty_ids }
    }
}

/// How an agreement comes to be, where it is not from nothing.
#[derive(Default)]
pub(super) struct Begun {
    pub registered: bool,
    pub renews: Option<Id>,
}

/// Writes a new agreement with all its parts; gives its number.
pub(super) fn begin_in(tx: &Tx<'_>, by: &By, new: &New, begun: Begun) -> Result<i64, Error> {
    let here = store::access::parties_on(tx, by.today)?;
    let parties: Vec<Id> = new.draft.parties.iter().map(|party| party.party).collect();
    if parties.iter().any(|party| here.iter().all(|known| known.id != *party)) {
        return Err(Error::Missing);
    }
    let number = next_number(tx, "agreement")?;
    let phase = if begun.registered { Phase::Signed } else { Phase::Preparation };
    let row = AgreementRow {
        id: new.id,
        number,
        phase,
        outline: new.draft.outline.clone(),
        registered: begun.registered,
        renews: begun.renews,
        talks: Talks::default(),
        created_at: by.now,
        ends_by_notice: None,
    };
    stored::add(tx, &row, &parties)?;
    add_parts_in(tx, new.id, &new.draft)?;
    let action = if begun.registered { "agreement.registered" } else { "agreement.begun" };
    let facts = json!({
        "number": number, "parties": parties.len(), "goals": new.draft.goals.len(),
        "renews": begun.renews.map(|id| id.to_string()),
    });
    by.note(tx, action, ("agreement", new.id), &facts, &[])?;
    Ok(number)
}

fn add_parts_in(tx: &Tx<'_>, agreement: Id, draft: &Draft) -> Result<(), Error> {
    for part in &draft.challenges {
        stored::add_challenge(tx, agreement, part)?;
    }
    for part in &draft.goals {
        stored::add_goal(tx, agreement, part)?;
    }
    for part in &draft.areas {
        stored::add_area(tx, agreement, part)?;
    }
    for part in &draft.measure_kinds {
        stored::add_measure_kind(tx, agreement, part)?;
    }
    Ok(())
}

/// The agreement that was begun last: where a form submitted twice leads.
pub(super) fn latest(tx: &Tx<'_>) -> Result<i64, Error> {
    stored::list(tx)?.first().map(|row| row.number).ok_or(Error::Missing)
}
