//! Reading agreements: the list, one, and what other rooms need of the current one.

use domain::access::Action;
use domain::agreement::{
    Draft, Gap, Goal, Listed, MeasureKind, Notice, Phase, Signatory, Signature, Standing, code,
    gaps, may_give_notice, may_withdraw_notice, standing, text_hash,
};
use domain::values::{Date, Id};
use store::Tx;
use store::agreement::{self as stored, AgreementRow, FileRow, NoticeRow, Talks};

use super::{leads, own_parties};
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
    /// The last day, by the term or by a notice.
    pub to: Option<Date>,
    /// A notice stands.
    pub noticed: bool,
}

/// An agreement as a reader may see it.
#[derive(Clone, Debug, PartialEq)]
pub struct Agreement {
    pub id: Id,
    pub number: i64,
    pub phase: Phase,
    pub registered: bool,
    pub draft: Draft,
    /// The last day, by the term or by a notice.
    pub last_day: Option<Date>,
    /// Notices, oldest first, withdrawn ones too.
    pub notices: Vec<Noticed>,
    /// The signed files that the reader may have.
    pub files: Vec<FileRow>,
    /// *Inte undertecknat av …*: the parties that said that they do not sign the text as it is.
    pub not_signed_by: Vec<String>,
    /// The beginning of the text's hash, as it stands on the document.
    pub code: String,
    /// For those who take part in the talks.
    pub between: Option<Between>,
}

/// A notice as it is shown.
#[derive(Clone, Debug, PartialEq)]
pub struct Noticed {
    pub id: Id,
    pub party: String,
    pub notice: Notice,
    /// The visitor may take it back now.
    pub may_withdraw: bool,
}

/// What is between the parties.
#[derive(Clone, Debug, PartialEq)]
pub struct Between {
    pub talks: Talks,
    pub gaps: Vec<Gap>,
    pub standing: Vec<PartyStanding>,
    pub renews: bool,
    /// Whether the text may be changed now.
    pub may_change: bool,
    /// The parties for which the visitor may give notice now.
    pub may_give_notice: Vec<Signatory>,
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
            phase: row.phase_on(today),
            registered: row.registered,
            from: row.outline.term.map(|term| term.from()),
            to: row.last_day(),
            noticed: row.ends_by_notice.is_some(),
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
    let reader = Reader {
        me: visit.person.as_ref().map(|person| person.id),
        own: own_parties(visit, today),
        leads: leads(app, visit),
        today,
    };
    app.read(visit, |tx| {
        let row = stored::by_number(tx, number)?;
        let phase = row.phase_on(today);
        if phase.is_between_parties() && !inside {
            return Err(Error::Missing);
        }
        let draft = stored::draft(tx, &row)?;
        let standing = parties_standing(tx, row.id, &draft, &reader.own)?;
        let refused = |party: &&PartyStanding| party.standing == Standing::NotSigned;
        let names = standing.iter().filter(refused).map(|party| party.party.name.clone());
        let (not_signed_by, notices) = (names.collect(), notices(tx, &row, &reader)?);
        let may_give_notice = reader.may_give_notice(&row, &draft, &notices);
        let has_files = inside || row.registered;
        let files = if has_files { stored::files(tx, row.id)? } else { Vec::new() };
        let between = inside.then_some(Between {
            talks: row.talks.clone(),
            gaps: gaps(&draft),
            standing,
            renews: row.renews.is_some(),
            may_change: phase.change(row.registered).is_ok(),
            may_give_notice,
        });
        Ok(Agreement {
            id: row.id,
            number,
            phase,
            registered: row.registered,
            last_day: row.last_day(),
            notices,
            files,
            not_signed_by,
            code: code(&text_hash(&draft)),
            draft,
            between,
        })
    })
}

/// Who reads, as far as notice asks.
struct Reader {
    me: Option<Id>,
    own: Vec<Id>,
    leads: bool,
    today: Date,
}

impl Reader {
    fn may_withdraw(&self, phase: Phase, row: &NoticeRow) -> bool {
        let noted_it = self.me == Some(row.account);
        let may = may_withdraw_notice(row.notice.party, &self.own, self.leads, noted_it);
        phase == Phase::InForce && row.notice.stands() && may.is_ok()
    }

    /// The parties for which notice could be given today.
    fn may_give_notice(
        &self,
        row: &AgreementRow,
        draft: &Draft,
        notices: &[Noticed],
    ) -> Vec<Signatory> {
        let (phase, term) = (row.phase_on(self.today), row.outline.term.as_ref());
        let earlier: Vec<Notice> = notices.iter().map(|noticed| noticed.notice.clone()).collect();
        let may = |party: &&Signatory| {
            let id = party.party;
            may_give_notice(id, &self.own, self.leads).is_ok()
                && Notice::give(phase, term, id, self.today, &earlier, self.today).is_ok()
        };
        draft.parties.iter().filter(may).cloned().collect()
    }
}

fn notices(tx: &Tx<'_>, row: &AgreementRow, reader: &Reader) -> Result<Vec<Noticed>, Error> {
    let found = stored::notices(tx, row.id)?;
    if found.is_empty() {
        return Ok(Vec::new());
    }
    let mut parties = stored::parties(tx, row.id)?;
    parties.extend(stored::parties_that_left(tx, row.id)?);
    let name = |id: Id| parties.iter().find(|party| party.party == id).map(|p| p.name.clone());
    let phase = row.phase_on(reader.today);
    let shown = found.into_iter().map(|row| Noticed {
        id: row.id,
        party: name(row.notice.party).unwrap_or_default(),
        may_withdraw: reader.may_withdraw(phase, &row),
        notice: row.notice,
    });
    Ok(shown.collect())
}

fn parties_standing(
    tx: &Tx<'_>,
    agreement: Id,
    draft: &Draft,
    own: &[Id],
) -> Result<Vec<PartyStanding>, Error> {
    let rows = stored::signatures(tx, agreement)?;
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
    Ok(parties)
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
