//! What of the agreement and the year waits for the visitor: the start page's list.

use domain::access::Action;
use domain::agreement::{DutyKind, Notice, Phase, Signature, Standing, standing, text_hash};
use domain::values::{Date, Id};
use jiff::ToSpan as _;
use store::Tx;
use store::access::accounts;
use store::agreement::{self as stored, AgreementRow};

use super::{leads, own_parties};
use crate::access::{Visit, may};
use crate::{App, Error};

/// A duty is shown this long before it is due.
const REMIND_DAYS: i64 = 30;
/// A duty that was not done is shown this long after it was due.
const FORGET_DAYS: i64 = 365;
/// That an agreement ends is told half a year before, so that there is time for a review and for new talks (ours).
const ENDS_DAYS: i64 = 183;

/// One thing that waits.
#[derive(Clone, Debug, PartialEq)]
pub struct Waiting {
    pub what: Matter,
    /// The id of the duty, or the number of the agreement.
    pub about: String,
    /// Within the organisation, such as `/avtal/2`.
    pub path: String,
    pub due: Option<Date>,
}

/// What it is that waits.
#[derive(Clone, Debug, PartialEq)]
pub enum Matter {
    /// Something of the year wheel; with the agency's own words where it has any.
    Duty { kind: DutyKind, title: Option<String> },
    /// The visitor's party has not answered the proposal.
    Signature { agreement: String },
    /// The visitor's party has not released its view.
    View { agreement: String },
    /// The parties did not agree: the next talk has a date.
    Talk { agreement: String },
    /// It ends soon, or these have given notice, and nothing has been signed that follows on it.
    Ends { agreement: String, noticed_by: Vec<String> },
}

/// What waits for the visitor, the earliest first and what has no day last.
///
/// # Errors
/// Those of the engine.
pub fn waits(app: &App, visit: &Visit) -> Result<Vec<Waiting>, Error> {
    let (inside, year) =
        (may(app, visit, Action::PrepareAgreement), may(app, visit, Action::ReadYearWheel));
    if !inside && !year {
        return Ok(Vec::new());
    }
    let mut found = app.read(visit, |tx| {
        let mut found = if year { duties(app, visit, tx)? } else { Vec::new() };
        if inside {
            found.extend(talks(app, visit, tx)?);
        }
        Ok(found)
    })?;
    found.sort_by_key(|waiting| (waiting.due.is_none(), waiting.due));
    Ok(found)
}

/// What is due to the visitor; to the coordinator, also what nobody owns who has an account in use.
fn duties(app: &App, visit: &Visit, tx: &Tx<'_>) -> Result<Vec<Waiting>, Error> {
    let (today, me) = (app.today(), visit.person.as_ref().map(|person| person.id));
    let first = today.saturating_sub(FORGET_DAYS.days());
    let last = today.saturating_add(REMIND_DAYS.days());
    let (leads, manages) = (leads(app, visit), may(app, visit, Action::ManageYearWheel));
    let here = if leads { accounts(tx)? } else { Vec::new() };
    let owned = |owner: Id| here.iter().any(|account| account.id == owner);
    let due = stored::duties(tx, first, last)?.into_iter().filter(|row| {
        let left = leads && !row.duty.owner.is_some_and(owned);
        // A talk that an agreement led to waits below, where it leads to the agreement itself.
        let told_below = row.duty.kind == DutyKind::Talks && row.agreement.is_some();
        row.duty.done_on.is_none() && (row.duty.owner == me || left) && !told_below
    });
    Ok(due
        .map(|row| Waiting {
            what: Matter::Duty { kind: row.duty.kind, title: row.duty.title },
            // Only who sees to the year can open a duty of it.
            path: if manages { format!("/arshjul/{}", row.id) } else { "/arshjul".to_owned() },
            about: row.id.to_string(),
            due: Some(row.duty.due_on),
        })
        .collect())
}

fn talks(app: &App, visit: &Visit, tx: &Tx<'_>) -> Result<Vec<Waiting>, Error> {
    let (today, leads) = (app.today(), leads(app, visit));
    let own = own_parties(visit, today);
    let mut found = Vec::new();
    let all = stored::list(tx)?;
    for row in &all {
        let (title, number) = (row.outline.title.clone(), row.number);
        let about = number.to_string();
        match row.phase_on(today) {
            Phase::NoAgreement if leads || !own.is_empty() => found.push(Waiting {
                what: Matter::Talk { agreement: title },
                path: format!("/avtal/{number}"),
                about,
                due: row.talks.next_talk_on,
            }),
            Phase::Preparation => {
                let parties = stored::parties(tx, row.id)?;
                let views = stored::views(tx, row.id)?;
                let waits = parties.iter().filter(|p| own.contains(&p.party)).any(|party| {
                    !views.iter().any(|v| v.party == party.party && v.released_at.is_some())
                });
                if waits {
                    let what = Matter::View { agreement: title };
                    let path = format!("/avtal/{number}/synpunkter");
                    found.push(Waiting { what, path, about, due: None });
                }
            }
            Phase::InForce if leads || !own.is_empty() => {
                found.extend(ending(tx, today, row, &all)?);
            }
            Phase::Proposal => {
                let draft = stored::draft(tx, row)?;
                let hash = text_hash(&draft);
                let answers: Vec<Signature> =
                    stored::signatures(tx, row.id)?.into_iter().map(|s| s.signature).collect();
                let waits = draft.parties.iter().filter(|p| own.contains(&p.party)).any(|party| {
                    let stands = standing(party.party, &answers, &hash);
                    matches!(stands, Standing::Waiting | Standing::Void)
                });
                if waits {
                    let what = Matter::Signature { agreement: title };
                    let path = format!("/avtal/{number}/underskrifter");
                    found.push(Waiting { what, path, about, due: None });
                }
            }
            _ => {}
        }
    }
    Ok(found)
}

/// That an agreement ends, unless one that renews it has been signed.
fn ending(
    tx: &Tx<'_>,
    today: Date,
    row: &AgreementRow,
    all: &[AgreementRow],
) -> Result<Option<Waiting>, Error> {
    let renewed = all.iter().any(|later| {
        let made = matches!(later.phase_on(today), Phase::Signed | Phase::InForce);
        later.renews == Some(row.id) && made
    });
    let soon = today.saturating_add(ENDS_DAYS.days());
    let ends = row.last_day().filter(|last| row.ends_by_notice.is_some() || *last <= soon);
    let Some(last_day) = ends.filter(|_| !renewed) else { return Ok(None) };
    let stands = stored::notices(tx, row.id)?.into_iter().map(|row| row.notice);
    let by: Vec<Id> = stands.filter(Notice::stands).map(|notice| notice.party).collect();
    let parties = stored::parties(tx, row.id)?.into_iter();
    let noticed_by = parties.filter(|p| by.contains(&p.party)).map(|party| party.name).collect();
    Ok(Some(Waiting {
        what: Matter::Ends { agreement: row.outline.title.clone(), noticed_by },
        path: format!("/avtal/{}", row.number),
        about: row.number.to_string(),
        due: Some(last_day),
    }))
}
