//! Reading agreements: the list, one, and what other rooms need of the current one.

use domain::access::Action;
use domain::agreement::{
    Draft, Gap, Goal, Listed, MeasureKind, Phase, Signatory, Signature, Standing, code, gaps,
    standing, text_hash,
};
use domain::values::{Date, Id};
use store::Tx;
use store::agreement::{self as stored, AgreementRow, FileRow, Talks};

use super::{own_parties, phase_on};
use crate::access::{Visit, may, permit};
use crate::{App, Error};

/// An agreement in the list.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    pub number: i64,
    pub title: String,
    pub phase: Phase,
    pub registered: bool,
    pub from: Option<Date>,
    pub to: Option<Date>,
}

/// An agreement as a reader may see it.
#[derive(Clone, Debug, PartialEq)]
pub struct Agreement {
    pub id: Id,
    pub number: i64,
    pub phase: Phase,
    pub registered: bool,
    pub draft: Draft,
    /// The beginning of the text's hash, as it stands on the document.
    pub code: String,
    /// For those who take part in the talks.
    pub between: Option<Between>,
}

/// What is between the parties.
#[derive(Clone, Debug, PartialEq)]
pub struct Between {
    pub talks: Talks,
    pub gaps: Vec<Gap>,
    pub standing: Vec<PartyStanding>,
    pub files: Vec<FileRow>,
    pub renews: bool,
    /// Whether the text may be changed now.
    pub may_change: bool,
}

/// Where a party stands to the text as it is.
#[derive(Clone, Debug, PartialEq)]
pub struct PartyStanding {
    pub party: Signatory,
    pub standing: Standing,
    /// The visitor represents the party.
    pub own: bool,
    /// Why it did not sign, unless that has been erased.
    pub reason: Option<String>,
}

/// The agreements that the visitor may read, the latest first.
///
/// # Errors
/// Those of the engine.
pub fn agreements(app: &App, visit: &Visit) -> Result<Vec<Line>, Error> {
    permit(app, visit, Action::ReadAgreement)?;
    let (inside, today) = (may(app, visit, Action::PrepareAgreement), app.today());
    app.read(visit, |tx| {
        let lines = stored::list(tx)?.into_iter().map(|row| Line {
            number: row.number,
            phase: phase_on(&row, today),
            registered: row.registered,
            from: row.outline.term.map(|term| term.from()),
            to: row.outline.term.and_then(|term| term.to()),
            title: row.outline.title,
        });
        Ok(lines.filter(|line| inside || !line.phase.is_between_parties()).collect())
    })
}

/// One agreement. What has not been signed is there for the parties and the coordinator alone.
///
/// # Errors
/// [`Error::Missing`].
pub fn show(app: &App, visit: &Visit, number: i64) -> Result<Agreement, Error> {
    permit(app, visit, Action::ReadAgreement)?;
    let (inside, today) = (may(app, visit, Action::PrepareAgreement), app.today());
    let own = own_parties(visit, today);
    app.read(visit, |tx| {
        let row = stored::by_number(tx, number)?;
        let phase = phase_on(&row, today);
        if phase.is_between_parties() && !inside {
            return Err(Error::Missing);
        }
        let draft = stored::draft(tx, &row)?;
        let between = if inside { Some(between(tx, &row, phase, &draft, &own)?) } else { None };
        let code = code(&text_hash(&draft));
        let (id, registered) = (row.id, row.registered);
        Ok(Agreement { id, number, phase, registered, draft, code, between })
    })
}

fn between(
    tx: &Tx<'_>,
    row: &AgreementRow,
    phase: Phase,
    draft: &Draft,
    own: &[Id],
) -> Result<Between, Error> {
    let rows = stored::signatures(tx, row.id)?;
    let signatures: Vec<Signature> = rows.iter().map(|row| row.signature.clone()).collect();
    let hash = text_hash(draft);
    let mut parties = Vec::new();
    for party in &draft.parties {
        let last = rows.iter().rfind(|row| row.signature.party == party.party);
        let reason = match last.and_then(|row| row.reason) {
            Some((id, _)) => store::audit::text(tx, id)?,
            None => None,
        };
        parties.push(PartyStanding {
            party: party.clone(),
            standing: standing(party.party, &signatures, &hash),
            own: own.contains(&party.party),
            reason,
        });
    }
    Ok(Between {
        talks: row.talks.clone(),
        gaps: gaps(draft),
        standing: parties,
        files: stored::files(tx, row.id)?,
        renews: row.renews.is_some(),
        may_change: phase.change(row.registered).is_ok(),
    })
}

/// The parties that are there today, for a new agreement.
///
/// # Errors
/// Those of the engine.
pub fn parties(app: &App, visit: &Visit) -> Result<Vec<Signatory>, Error> {
    permit(app, visit, Action::PrepareAgreement)?;
    let today = app.today();
    app.read(visit, |tx| {
        let here = store::access::parties_on(tx, today)?.into_iter();
        Ok(here.map(|p| Signatory { party: p.id, kind: p.kind, name: p.name }).collect())
    })
}

/// The goals of the agreement that holds today (or held last), for everyone who may read it.
///
/// # Errors
/// Those of the engine.
pub fn current_goals(app: &App, visit: &Visit) -> Result<Vec<Listed<Goal>>, Error> {
    current(app, visit, stored::goals)
}

/// The kinds of measures of the agreement that holds today (or held last).
///
/// # Errors
/// Those of the engine.
pub fn current_measure_kinds(app: &App, visit: &Visit) -> Result<Vec<Listed<MeasureKind>>, Error> {
    current(app, visit, stored::measure_kinds)
}

fn current<T>(
    app: &App,
    visit: &Visit,
    read: impl Fn(&Tx<'_>, Id) -> Result<Vec<T>, store::Error>,
) -> Result<Vec<T>, Error> {
    permit(app, visit, Action::ReadAgreement)?;
    let (inside, today) = (may(app, visit, Action::PrepareAgreement), app.today());
    app.read(visit, |tx| match stored::current(tx, today)? {
        Some(found) if inside || !found.phase.is_between_parties() => Ok(read(tx, found.id)?),
        _ => Ok(Vec::new()),
    })
}
