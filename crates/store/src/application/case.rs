//! The cases: one row each, with what lists show and where they stand.

use domain::agreement::Route;
use domain::application::State;
use domain::decision::Proposal;
use domain::values::{Date, Id, Instant, Ore};

use crate::{Error, Row, Sql, Tx};

/// An application as its current version has it.
#[derive(Clone, Debug, PartialEq)]
pub struct Case {
    pub id: Id,
    /// Such as `2026-17`.
    pub number: String,
    pub version: i64,
    pub applicant: Id,
    pub applicant_name: String,
    pub unit: Option<Id>,
    pub unit_name: Option<String>,
    pub goal: Option<Id>,
    pub goal_title: Option<String>,
    pub kind: Option<Id>,
    pub kind_name: Option<String>,
    pub title: String,
    pub asked: Ore,
    /// Nothing until it is decided.
    pub granted: Option<Ore>,
    pub state: State,
    pub submitted_at: Instant,
    pub answer_by: Option<Date>,
    /// How many times a proposal has been made.
    pub proposal_number: i64,
    pub proposal: Option<Proposal>,
    pub rapporteur: Option<Id>,
    pub return_reason: Option<String>,
}

const ADD: Sql =
    Sql("INSERT INTO application (organisation, id, number, version, applicant, unit, goal, \
     measure_kind, title, asked_ore, state, submitted_at, answer_by, proposal) \
     VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)");
const SAVE: Sql = Sql("UPDATE application SET version = ?3, unit = ?4, goal = ?5, \
     measure_kind = ?6, title = ?7, asked_ore = ?8, granted_ore = ?9, state = ?10, \
     submitted_at = ?11, answer_by = ?12, proposal = ?13, proposed_ore = ?14, \
     proposal_reasons = ?15, proposal_conditions = ?16, rapporteur = ?17, return_reason = ?18 \
     WHERE organisation = ?1 AND id = ?2");
const ONE: Sql = Sql("SELECT a.id, a.number, a.version, a.applicant, p.name, a.unit, u.name, \
     a.goal, a.measure_kind, a.title, a.asked_ore, a.granted_ore, a.state, a.submitted_at, \
     a.answer_by, a.proposal, a.proposed_ore, a.proposal_reasons, a.proposal_conditions, \
     a.rapporteur, a.return_reason, g.title, k.name FROM application a \
     JOIN account p ON p.organisation = a.organisation AND p.id = a.applicant \
     LEFT JOIN goal g ON g.organisation = a.organisation AND g.id = a.goal \
     LEFT JOIN measure_kind k ON k.organisation = a.organisation AND k.id = a.measure_kind \
     LEFT JOIN unit u ON u.organisation = a.organisation AND u.id = a.unit \
     WHERE a.organisation = ?1 AND a.number = ?2");
const EVERY: Sql = Sql("SELECT a.id, a.number, a.version, a.applicant, p.name, a.unit, u.name, \
     a.goal, a.measure_kind, a.title, a.asked_ore, a.granted_ore, a.state, a.submitted_at, \
     a.answer_by, a.proposal, a.proposed_ore, a.proposal_reasons, a.proposal_conditions, \
     a.rapporteur, a.return_reason, g.title, k.name FROM application a \
     JOIN account p ON p.organisation = a.organisation AND p.id = a.applicant \
     LEFT JOIN goal g ON g.organisation = a.organisation AND g.id = a.goal \
     LEFT JOIN measure_kind k ON k.organisation = a.organisation AND k.id = a.measure_kind \
     LEFT JOIN unit u ON u.organisation = a.organisation AND u.id = a.unit \
     WHERE a.organisation = ?1 ORDER BY a.submitted_at DESC, a.id DESC");

const ROUTE: Sql = Sql("SELECT route FROM measure_kind WHERE organisation = ?1 AND id = ?2");

pub(super) const ALL: &[Sql] = &[ADD, SAVE, ONE, EVERY, ROUTE];

/// Adds a case on its first submission.
///
/// # Errors
/// [`Error::Conflict`] if the number is taken.
pub fn add_case(tx: &Tx<'_>, case: &Case) -> Result<(), Error> {
    tx.run_one(
        ADD,
        &[
            &tx.organisation()?,
            &case.id,
            &case.number,
            &case.version,
            &case.applicant,
            &case.unit,
            &case.goal,
            &case.kind,
            &case.title,
            &case.asked,
            &case.state.code(),
            &case.submitted_at,
            &case.answer_by,
            &case.proposal_number,
        ],
    )
}

/// Saves a case as it now stands. Number and applicant never change.
///
/// # Errors
/// [`Error::Missing`] if there is no such case.
pub fn save_case(tx: &Tx<'_>, case: &Case) -> Result<(), Error> {
    let proposal = case.proposal.as_ref();
    tx.run_one(
        SAVE,
        &[
            &tx.organisation()?,
            &case.id,
            &case.version,
            &case.unit,
            &case.goal,
            &case.kind,
            &case.title,
            &case.asked,
            &case.granted,
            &case.state.code(),
            &case.submitted_at,
            &case.answer_by,
            &case.proposal_number,
            &proposal.map(|p| p.granted),
            &proposal.and_then(|p| p.reasons.clone()),
            &proposal.and_then(|p| p.conditions.clone()),
            &case.rapporteur,
            &case.return_reason,
        ],
    )
}

/// The case with this number.
///
/// # Errors
/// [`Error::Missing`] if there is none.
pub fn case(tx: &Tx<'_>, number: &str) -> Result<Case, Error> {
    tx.one(ONE, &[&tx.organisation()?, &number], read)
}

/// Every case, the last submitted first.
///
/// # Errors
/// Those of the engine.
pub fn all_cases(tx: &Tx<'_>) -> Result<Vec<Case>, Error> {
    tx.all(EVERY, &[&tx.organisation()?], read)
}

/// The decision route of a case's measure kind, if it has one.
///
/// # Errors
/// Those of the engine.
pub fn route(tx: &Tx<'_>, case: &Case) -> Result<Option<Route>, Error> {
    let code = tx.first(ROUTE, &[&tx.organisation()?, &case.kind], |row| row.get::<String>(0))?;
    Ok(code.as_deref().and_then(Route::from_code))
}

fn read(row: &Row<'_>) -> Result<Case, Error> {
    let state = State::from_code(&row.get::<String>(12)?);
    let proposed: Option<Ore> = row.get(16)?;
    let (reasons, conditions) = (row.get(17)?, row.get(18)?);
    Ok(Case {
        id: row.get(0)?,
        number: row.get(1)?,
        version: row.get(2)?,
        applicant: row.get(3)?,
        applicant_name: row.get(4)?,
        unit: row.get(5)?,
        unit_name: row.get(6)?,
        goal: row.get(7)?,
        kind: row.get(8)?,
        goal_title: row.get(21)?,
        kind_name: row.get(22)?,
        title: row.get(9)?,
        asked: row.get(10)?,
        granted: row.get(11)?,
        state: state.ok_or_else(|| Error::Broken("a stored state is unknown".to_owned()))?,
        submitted_at: row.get(13)?,
        answer_by: row.get(14)?,
        proposal_number: row.get(15)?,
        proposal: proposed.map(|granted| Proposal { granted, reasons, conditions }),
        rapporteur: row.get(19)?,
        return_reason: row.get(20)?,
    })
}
