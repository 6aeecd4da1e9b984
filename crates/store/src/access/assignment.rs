//! The roles that accounts have been given, in force or not.

use domain::access::{Assignment, PartyKind, Role, Standing};
use domain::values::{Date, Id};

use crate::{Error, Row, Sql, Tx};

/// A role that an account has been given.
#[derive(Clone, Debug, PartialEq)]
pub struct Held {
    pub id: Id,
    pub account: Id,
    pub account_name: String,
    /// Whether the account has been ended, and its roles with it.
    pub account_ended: bool,
    pub given: Assignment,
    pub unit_name: Option<String>,
    pub standing: Standing,
}

const ASSIGN: Sql = Sql(
    "INSERT INTO assignment (organisation, id, account, role, unit, party, from_date, until_date, \
     granted_by, proposed) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
);
const HELD: Sql = Sql("SELECT g.id, g.account, a.name, a.ended_at, g.role, g.unit, g.party, \
     p.kind, g.from_date, g.until_date, u.name, g.proposed FROM assignment g \
     JOIN account a ON a.organisation = g.organisation AND a.id = g.account \
     LEFT JOIN party p ON p.organisation = g.organisation AND p.id = g.party \
     LEFT JOIN unit u ON u.organisation = g.organisation AND u.id = g.unit \
     WHERE g.organisation = ?1 AND (CAST(?2 AS TEXT) IS NULL OR g.account = ?2) \
     ORDER BY a.sort_key, a.id, g.from_date, g.id");
const END: Sql = Sql("UPDATE assignment SET until_date = ?3 WHERE organisation = ?1 AND id = ?2");
const CONFIRM: Sql = Sql("UPDATE assignment SET proposed = 0, confirmed_by = ?3 \
     WHERE organisation = ?1 AND id = ?2 AND proposed = 1");

pub(super) const ALL: &[Sql] = &[ASSIGN, HELD, END, CONFIRM];

/// Gives an account a role.
///
/// # Errors
/// [`Error::Conflict`] if the account, unit or party is not there.
pub fn add_assignment(
    tx: &Tx<'_>,
    id: Id,
    account: Id,
    given: &Assignment,
    granted_by: Option<Id>,
    standing: Standing,
) -> Result<(), Error> {
    tx.run_one(
        ASSIGN,
        &[
            &tx.organisation()?,
            &id,
            &account,
            &given.role.code(),
            &given.unit,
            &given.party,
            &given.from,
            &given.until,
            &granted_by,
            &(standing == Standing::Proposed),
        ],
    )
}

/// Every role of one account, or of all: by name in Swedish order, then by first day.
///
/// # Errors
/// Those of the engine.
pub fn held(tx: &Tx<'_>, account: Option<Id>) -> Result<Vec<Held>, Error> {
    tx.all(HELD, &[&tx.organisation()?, &account], row_held)
}

/// Gives a role its last day.
///
/// # Errors
/// [`Error::Missing`] if there is no such role.
pub fn end_assignment(tx: &Tx<'_>, id: Id, until: Date) -> Result<(), Error> {
    tx.run_one(END, &[&tx.organisation()?, &id, &until])
}

/// Makes a proposed role count.
///
/// # Errors
/// [`Error::Missing`] if there is no such proposal.
pub fn confirm_assignment(tx: &Tx<'_>, id: Id, by: Id) -> Result<(), Error> {
    tx.run_one(CONFIRM, &[&tx.organisation()?, &id, &by])
}

fn row_held(row: &Row<'_>) -> Result<Held, Error> {
    let proposed: bool = row.get(11)?;
    Ok(Held {
        id: row.get(0)?,
        account: row.get(1)?,
        account_name: row.get(2)?,
        account_ended: row.get::<Option<i64>>(3)?.is_some(),
        given: assignment(row, 4)?,
        unit_name: row.get(10)?,
        standing: if proposed { Standing::Proposed } else { Standing::Confirmed },
    })
}

/// Six columns from `first`: role, unit, party, kind of party, first day, last day.
pub(super) fn assignment(row: &Row<'_>, first: usize) -> Result<Assignment, Error> {
    let unknown = || Error::Broken("a stored role is unknown".to_owned());
    let party: Option<String> = row.get(first + 3)?;
    Ok(Assignment {
        role: Role::from_code(&row.get::<String>(first)?).ok_or_else(unknown)?,
        unit: row.get(first + 1)?,
        party: row.get(first + 2)?,
        party_kind: party.as_deref().and_then(PartyKind::from_code),
        from: row.get(first + 4)?,
        until: row.get(first + 5)?,
    })
}
