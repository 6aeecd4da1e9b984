//! The parties to an agreement, and those that have left it.

use domain::access::PartyKind;
use domain::agreement::Signatory;
use domain::values::Id;

use super::unknown;
use crate::{Error, Sql, Tx};

const ADD: Sql =
    Sql("INSERT INTO agreement_party (organisation, agreement, party) VALUES (?1, ?2, ?3)");
const PARTIES: Sql = Sql("SELECT p.id, p.kind, p.name FROM agreement_party ap \
     JOIN party p ON p.organisation = ap.organisation AND p.id = ap.party \
     WHERE ap.organisation = ?1 AND ap.agreement = ?2 AND ap.present = ?3 \
     ORDER BY CASE p.kind WHEN 'employer' THEN 0 ELSE 1 END, p.name, p.id");
const SET_PRESENT: Sql = Sql("UPDATE agreement_party SET present = ?4 \
     WHERE organisation = ?1 AND agreement = ?2 AND party = ?3");

pub(super) const ALL: &[Sql] = &[ADD, PARTIES, SET_PRESENT];

/// The parties to an agreement, the employer first.
///
/// # Errors
/// Those of the engine.
pub fn parties(tx: &Tx<'_>, agreement: Id) -> Result<Vec<Signatory>, Error> {
    signatories(tx, agreement, true)
}

/// The parties that have left the talks about an agreement.
///
/// # Errors
/// Those of the engine.
pub fn parties_that_left(tx: &Tx<'_>, agreement: Id) -> Result<Vec<Signatory>, Error> {
    signatories(tx, agreement, false)
}

/// Takes a party in, anew or again, or lets it leave.
///
/// # Errors
/// [`Error::Conflict`] if the party is not the organisation's.
pub fn set_present(tx: &Tx<'_>, agreement: Id, party: Id, present: bool) -> Result<(), Error> {
    let organisation = tx.organisation()?;
    let changed = tx.run(SET_PRESENT, &[&organisation, &agreement, &party, &present])?;
    if changed == 0 && present {
        tx.run_one(ADD, &[&organisation, &agreement, &party])?;
    }
    Ok(())
}

fn signatories(tx: &Tx<'_>, agreement: Id, present: bool) -> Result<Vec<Signatory>, Error> {
    tx.all(PARTIES, &[&tx.organisation()?, &agreement, &present], |row| {
        let kind = PartyKind::from_code(&row.get::<String>(1)?);
        let kind = kind.ok_or_else(|| unknown("party"))?;
        Ok(Signatory { party: row.get(0)?, kind, name: row.get(2)? })
    })
}
