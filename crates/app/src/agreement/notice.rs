//! Notice (*uppsägning*) of an agreement that holds until further notice, and its withdrawal.

use domain::access::Action;
use domain::agreement::{Notice, Reason, may_give_notice, may_withdraw_notice};
use domain::values::{Date, Id};
use serde_json::json;
use store::Tx;
use store::agreement::{self as stored, NoticeRow};

use super::put_in_year::{put_notice_in, take_notice_out};
use super::{By, leads, own_parties};
use crate::access::{Visit, permit};
use crate::{App, Error};

/// Notes that `party` gave notice on the day `on`; gives the agreement's last day. The joint review and the talks
/// about what comes next are put into the year.
///
/// # Errors
/// Refused with `Phase`, `FixedTerm`, `OtherParty`, `NoticeGiven`, `NoticeDay` or `EndsInThePast` of [`Reason`];
/// [`Error::Missing`] if `party` is no party to the agreement.
pub fn give_notice(
    app: &App,
    visit: &Visit,
    number: i64,
    party: Id,
    on: Date,
) -> Result<Date, Error> {
    permit(app, visit, Action::SignAgreement)?;
    let (by, own) = (By::of(app, visit)?, own_parties(visit, app.today()));
    let (leads, id, ids) = (leads(app, visit), app.id(), [app.id(), app.id()]);
    app.write(visit, |tx| {
        let row = stored::by_number(tx, number)?;
        if stored::parties(tx, row.id)?.iter().all(|known| known.party != party) {
            return Err(Error::Missing);
        }
        may_give_notice(party, &own, leads).map_err(|why| Error::refused_at("party", why))?;
        let earlier = standing(tx, row.id)?;
        let (phase, term) = (row.phase_on(by.today), row.outline.term.as_ref());
        let notice = Notice::give(phase, term, party, on, &earlier, by.today)
            .map_err(|why| Error::refused_at(field(&why), why))?;
        let last_day = notice.last_day;
        stored::add_notice(tx, row.id, &NoticeRow { id, notice, account: by.account, at: by.now })?;
        put_notice_in(tx, &by, &ids, row.id, last_day)?;
        let facts = json!({
            "party": party.to_string(), "given_on": on.to_string(), "last_day": last_day.to_string(),
        });
        by.note(tx, "agreement.notice-given", ("agreement", row.id), &facts, &[])?;
        Ok(last_day)
    })
}

/// Notes that the party has withdrawn its notice (*återkallad uppsägning*). What the notice put into the year goes
/// with it, unless another party's notice stands.
///
/// # Errors
/// Refused with `OtherParty`, `NoNotice` or `Phase` of [`Reason`]; [`Error::Missing`] if there is no such notice.
pub fn withdraw_notice(app: &App, visit: &Visit, number: i64, id: Id) -> Result<(), Error> {
    permit(app, visit, Action::SignAgreement)?;
    let (by, own) = (By::of(app, visit)?, own_parties(visit, app.today()));
    let (leads, ids) = (leads(app, visit), [app.id(), app.id()]);
    app.write(visit, |tx| {
        let row = stored::by_number(tx, number)?;
        let found = stored::notices(tx, row.id)?.into_iter().find(|notice| notice.id == id);
        let NoticeRow { notice, account, .. } = found.ok_or(Error::Missing)?;
        may_withdraw_notice(notice.party, &own, leads, account == by.account)
            .map_err(Error::refused)?;
        let party = notice.party;
        notice.withdraw(by.today).map_err(Error::refused)?;
        stored::withdraw_notice(tx, row.id, id, by.today, by.account)?;
        take_notice_out(tx, &by, row.id)?;
        let left = standing(tx, row.id)?.into_iter().map(|notice| notice.last_day).min();
        if let Some(last_day) = left {
            put_notice_in(tx, &by, &ids, row.id, last_day)?;
        }
        let facts = json!({ "party": party.to_string() });
        by.note(tx, "agreement.notice-withdrawn", ("agreement", row.id), &facts, &[])
    })
}

fn standing(tx: &Tx<'_>, agreement: Id) -> Result<Vec<Notice>, Error> {
    let all = stored::notices(tx, agreement)?.into_iter().map(|row| row.notice);
    Ok(all.filter(Notice::stands).collect())
}

fn field(reason: &Reason) -> &'static str {
    match reason {
        Reason::NoticeDay { .. } | Reason::EndsInThePast { .. } => "given_on",
        _ => "party",
    }
}
