//! The agreement: preparation, views, proposal, signatures, renewal, and the year that follows.

mod document;
mod file;
mod no_agreement;
mod notice;
mod part;
mod propose;
mod put_in_year;
mod register;
mod renew;
mod set_parties;
mod show;
mod sign;
mod start;
mod view;
mod waits;
mod year_wheel;

pub use document::document;
pub(crate) use file::check_pdf;
pub use file::{add_file, signed_file};
pub use no_agreement::{NextTalk, no_agreement};
pub use notice::{give_notice, withdraw_notice};
pub use part::{add_part, change_part, part, remove_part, set_outline};
pub use propose::{propose, take_back};
pub use register::register;
pub use renew::{Comparison, compare, renew};
pub use set_parties::set_parties;
pub use show::{
    Agreement, Between, Line, Noticed, PartyStanding, agreements, current_goals,
    current_measure_kinds, parties, show,
};
pub use sign::{Answer, sign};
pub use start::start;
pub use view::{ShownView, release_view, views, write_view};
pub use waits::{Matter, Waiting, waits};
pub use year_wheel::{Wheel, add_duty, calendar, change_duty, duty, make_year, year_wheel};

pub use store::agreement::{AgreementRef, AgreementRow, DutyRow, FileRow, Talks};

use domain::access::{Action, Role};
use domain::values::{Date, Id, Instant};
use store::Tx;
use store::audit::{Event, append};

use crate::access::{Visit, may};
use crate::{App, Error};

/// Who acts, and when: read before the transaction.
#[derive(Clone, Copy)]
pub(crate) struct By {
    pub account: Id,
    pub now: Instant,
    pub today: Date,
}

impl By {
    pub(crate) fn of(app: &App, visit: &Visit) -> Result<By, Error> {
        let person = visit.person.as_ref().ok_or(Error::SignIn)?;
        Ok(By { account: person.id, now: app.now(), today: app.today() })
    }

    /// Writes what was done into the chain. `facts` hold ids and figures only.
    pub(crate) fn note(
        &self,
        tx: &Tx<'_>,
        action: &'static str,
        subject: (&'static str, Id),
        facts: &serde_json::Value,
        rows: &[(&'static str, Id)],
    ) -> Result<(), Error> {
        let event = Event {
            at: self.now,
            account: Some(self.account),
            action,
            subject_table: subject.0,
            subject: subject.1.to_string(),
            facts: facts.to_string(),
            rows,
        };
        append(tx, &event)?;
        Ok(())
    }
}

/// Uses the key of a form. `false` says that the form has been submitted before.
pub(crate) fn is_first(
    tx: &Tx<'_>,
    key: Option<Id>,
    shown_at: &str,
    now: Instant,
) -> Result<bool, Error> {
    let Some(key) = key else { return Ok(true) };
    if store::access::form_key(tx, key)?.is_some() {
        return Ok(false);
    }
    store::access::use_form_key(tx, key, shown_at, now)?;
    Ok(true)
}

/// The next number of its kind, by the key of a form; `Err` with the first submit's where the form has been submitted
/// before.
pub(crate) fn number_by_form(
    tx: &Tx<'_>,
    key: Option<Id>,
    kind: &'static str,
    now: Instant,
) -> Result<Result<i64, i64>, Error> {
    if let Some(key) = key
        && let Some(first) = store::access::form_key(tx, key)?
    {
        let first = first.parse();
        return first.map(Err).map_err(|_| Error::Broken("a form key leads nowhere".to_owned()));
    }
    let number = store::access::next_number(tx, kind)?;
    if let Some(key) = key {
        store::access::use_form_key(tx, key, &number.to_string(), now)?;
    }
    Ok(Ok(number))
}

/// The parties that the visitor represents today.
pub(crate) fn own_parties(visit: &Visit, today: Date) -> Vec<Id> {
    let assignments = visit.person.iter().flat_map(|person| &person.assignments);
    assignments
        .filter(|a| a.role == Role::Representative && a.holds(today))
        .filter_map(|a| a.party)
        .collect()
}

/// Whether the visitor leads the work with the agreement (the coordinator).
pub(crate) fn leads(app: &App, visit: &Visit) -> bool {
    may(app, visit, Action::LeadAgreement)
}
