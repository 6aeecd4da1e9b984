//! An agency ranks what it wants: its coordinator or one of its representatives does, and the latest holds.

use domain::access::Role;
use domain::exchange::{NeedsStage, Ranking, Reason};
use domain::values::{Date, Id};
use serde_json::json;
use store::Tx;
use store::exchange::{NeedsRow, needs as stored, rankings, set_ranking};

use crate::access::Visit;
use crate::exchange::at_the_foundation;
use crate::exchange::sign_up::note_of_nobody;
use crate::{App, Error};

/// How the visitor's agency ranks the options now; nothing where it has not answered.
///
/// # Errors
/// Refused with [`Reason::NeedsNotOpen`] or [`Reason::NotForAgency`].
pub fn ranked(
    app: &App,
    visit: &Visit,
    own: &Visit,
    number: i64,
) -> Result<(NeedsRow, Option<Ranking>), Error> {
    at_the_foundation(visit)?;
    let agency = agency(app, own)?;
    app.read(visit, |tx| {
        let row = open(tx, number, app.today())?;
        let mine = rankings(tx, row.id)?.into_iter().find(|(answered, _)| *answered == agency);
        Ok((row, mine.map(|(_, ranking)| ranking)))
    })
}

/// Ranks the options for the visitor's agency.
///
/// # Errors
/// As [`ranked`].
pub fn rank(
    app: &App,
    visit: &Visit,
    own: &Visit,
    number: i64,
    ranking: &[usize],
) -> Result<(), Error> {
    at_the_foundation(visit)?;
    let (agency, now) = (agency(app, own)?, app.now());
    app.write(visit, |tx| {
        let row = open(tx, number, now.local_date())?;
        set_ranking(tx, row.id, agency, ranking)?;
        // Which agency it was is not in the chain, which is kept longer than the answer.
        let facts = json!({ "number": number }).to_string();
        note_of_nobody(tx, "needs.ranked", ("needs", row.id), facts, now)
    })
}

/// Whether the visitor holds one of these roles at an agency today.
pub(in crate::exchange) fn answers_for(own: &Visit, today: Date, roles: &[Role]) -> Option<Id> {
    let organisation = own.organisation.as_ref().filter(|o| o.kind != "foundation")?;
    let person = own.person.as_ref()?;
    let holds = person.assignments.iter().any(|one| one.holds(today) && roles.contains(&one.role));
    holds.then_some(organisation.id)
}

/// Whether the survey waits for the agency.
pub(in crate::exchange) fn is_unanswered(
    tx: &Tx<'_>,
    row: &NeedsRow,
    agency: Id,
    today: Date,
) -> Result<bool, Error> {
    let open = NeedsStage::of(row.opened_at, row.needs.last_day, today) == NeedsStage::Open;
    Ok(open && rankings(tx, row.id)?.iter().all(|(answered, _)| *answered != agency))
}

fn agency(app: &App, own: &Visit) -> Result<Id, Error> {
    if own.person.is_none() {
        return Err(Error::SignIn);
    }
    let answers = answers_for(own, app.today(), &[Role::Coordinator, Role::Representative]);
    answers.ok_or_else(|| Error::refused(Reason::NotForAgency))
}

fn open(tx: &Tx<'_>, number: i64, today: Date) -> Result<NeedsRow, Error> {
    let row = stored(tx, number)?;
    match NeedsStage::of(row.opened_at, row.needs.last_day, today) {
        NeedsStage::Draft => Err(Error::Missing),
        stage => stage.answer().map(|()| row).map_err(Error::refused),
    }
}
