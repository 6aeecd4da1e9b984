//! Decisions with who was there.

use domain::decision::Say;
use domain::values::{Date, Id, Instant, Ore};

use crate::{Error, Row, Sql, Tx};

/// A decision as it was made.
#[derive(Clone, Debug, PartialEq)]
pub struct DecisionRow {
    pub id: Id,
    pub application: Option<Id>,
    pub plan_row: Option<Id>,
    pub version: i64,
    pub proposal: i64,
    /// `granted`, `partly` or `refused`.
    pub outcome: String,
    /// `consensus`, `majority`, `employer`, `fallback_employer`, `fallback` or `plan`.
    pub basis: String,
    pub asked: Ore,
    pub granted: Ore,
    pub rapporteur: Option<Id>,
    pub decider: Id,
    /// The ids of the texts when written, the texts themselves when read.
    pub reasons: Option<String>,
    pub conditions: Option<String>,
    pub decided_on: Date,
    pub at: Instant,
}

/// Who was there for a party.
#[derive(Clone, Debug, PartialEq)]
pub struct SeatRow {
    pub id: Id,
    pub party: Id,
    /// Nobody where the chair was empty.
    pub account: Option<Id>,
    pub substitute: bool,
    pub say: Option<Say>,
}

const ADD: Sql = Sql("INSERT INTO decision (organisation, id, application, plan_row, version, \
     proposal, outcome, basis, asked_ore, granted_ore, rapporteur, decider, reasons, \
     reasons_hash, conditions, conditions_hash, decided_on, at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, \
     ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18)");
const LIST: Sql = Sql("SELECT d.id, d.application, d.plan_row, d.version, d.proposal, \
     d.outcome, d.basis, d.asked_ore, d.granted_ore, d.rapporteur, d.decider, r.body, c.body, \
     d.decided_on, d.at FROM decision d \
     LEFT JOIN erasable_text r ON r.organisation = d.organisation AND r.id = d.reasons \
     LEFT JOIN erasable_text c ON c.organisation = d.organisation AND c.id = d.conditions \
     WHERE d.organisation = ?1 AND (CAST(?2 AS TEXT) IS NULL OR d.application = ?2) \
     AND (CAST(?3 AS TEXT) IS NULL OR d.id = ?3) ORDER BY d.at, d.id");
const ADD_SEAT: Sql =
    Sql("INSERT INTO decision_seat (organisation, id, decision, party, account, substitute, say) \
     VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)");
const SEATS: Sql = Sql("SELECT id, party, account, substitute, say FROM decision_seat \
     WHERE organisation = ?1 AND decision = ?2 ORDER BY id");
pub(super) const ALL: &[Sql] = &[ADD, LIST, ADD_SEAT, SEATS];

/// A text that an append-only row refers to: its id and salted hash.
pub type Text = Option<(Id, [u8; 32])>;

/// Keeps a decision; its texts are stored first.
///
/// # Errors
/// Those of the engine.
pub fn add_decision(
    tx: &Tx<'_>,
    row: &DecisionRow,
    reasons: Text,
    conditions: Text,
) -> Result<(), Error> {
    tx.run_one(
        ADD,
        &[
            &tx.organisation()?,
            &row.id,
            &row.application,
            &row.plan_row,
            &row.version,
            &row.proposal,
            &row.outcome,
            &row.basis,
            &row.asked,
            &row.granted,
            &row.rapporteur,
            &row.decider,
            &reasons.map(|(id, _)| id),
            &reasons.map(|(_, hash)| hash),
            &conditions.map(|(id, _)| id),
            &conditions.map(|(_, hash)| hash),
            &row.decided_on,
            &row.at,
        ],
    )
}

/// The decisions on an application, oldest first.
///
/// # Errors
/// Those of the engine.
pub fn decisions(tx: &Tx<'_>, application: Id) -> Result<Vec<DecisionRow>, Error> {
    tx.all(LIST, &[&tx.organisation()?, &Some(application), &None::<Id>], read)
}

/// One decision.
///
/// # Errors
/// [`Error::Missing`] if there is none.
pub fn decision(tx: &Tx<'_>, id: Id) -> Result<DecisionRow, Error> {
    tx.one(LIST, &[&tx.organisation()?, &None::<Id>, &Some(id)], read)
}

fn read(row: &Row<'_>) -> Result<DecisionRow, Error> {
    Ok(DecisionRow {
        id: row.get(0)?,
        application: row.get(1)?,
        plan_row: row.get(2)?,
        version: row.get(3)?,
        proposal: row.get(4)?,
        outcome: row.get(5)?,
        basis: row.get(6)?,
        asked: row.get(7)?,
        granted: row.get(8)?,
        rapporteur: row.get(9)?,
        decider: row.get(10)?,
        reasons: row.get(11)?,
        conditions: row.get(12)?,
        decided_on: row.get(13)?,
        at: row.get(14)?,
    })
}

/// Keeps who was there for a party.
///
/// # Errors
/// Those of the engine.
pub fn add_seat(tx: &Tx<'_>, decision: Id, seat: &SeatRow) -> Result<(), Error> {
    tx.run_one(
        ADD_SEAT,
        &[
            &tx.organisation()?,
            &seat.id,
            &decision,
            &seat.party,
            &seat.account,
            &seat.substitute,
            &seat.say.map(Say::code),
        ],
    )
}

/// Who was there.
///
/// # Errors
/// Those of the engine.
pub fn seats_of(tx: &Tx<'_>, decision: Id) -> Result<Vec<SeatRow>, Error> {
    tx.all(SEATS, &[&tx.organisation()?, &decision], |row| {
        Ok(SeatRow {
            id: row.get(0)?,
            party: row.get(1)?,
            account: row.get(2)?,
            substitute: row.get(3)?,
            say: row.get::<Option<String>>(4)?.as_deref().and_then(Say::from_code),
        })
    })
}
