//! A correction (*rättelse*): a new entry that takes an earlier one back and names it.

use domain::access::Action;
use domain::fund::{Held, Kind, Reason, Stage, correct as decide};
use domain::values::{Date, Id};
use store::Tx;
use store::fund::{Stored, correctable, payrolls};

use super::available;
use super::post::{About, Posting, Written, at, once, post};
use crate::access::{Visit, permit};
use crate::{App, Error};

/// Which entry is wrong, and why.
#[derive(Clone, Debug)]
pub struct Correction {
    pub form_key: Id,
    pub date: Date,
    /// The number of the entry to take back.
    pub number: i64,
    pub reason: String,
}

/// Takes an entry back. Returns the number of the correction.
///
/// # Errors
/// Refused at `number` where there is no such entry, or with the reason why it cannot be taken back; at `date` for a
/// day that has not come.
pub fn correct(app: &App, visit: &Visit, wanted: &Correction) -> Result<i64, Error> {
    permit(app, visit, Action::PostFund)?;
    let posting = Posting::today_or_before(app, visit, wanted.date)?;
    let note = Written::new(app, &wanted.reason);
    app.write(visit, |tx| {
        once(tx, wanted.form_key, posting.at, || correct_in(tx, &posting, wanted.number, &note))
    })
}

fn correct_in(tx: &Tx<'_>, posting: &Posting, number: i64, note: &Written) -> Result<i64, Error> {
    let (original, stored) = correctable(tx, number).map_err(|error| match error {
        store::Error::Missing => at("number")(Reason::NoSuchEntry),
        other => other.into(),
    })?;
    not_settled(tx, &stored)?;
    let held = match stored.measure {
        Some(measure) => store::fund::of_measure(tx, measure)?.held,
        None => Held::default(),
    };
    let entry = decide(&original, &available(tx, posting.date)?, &held).map_err(at("number"))?;
    let about = About {
        decision: stored.decision,
        measure: stored.measure,
        goal: stored.goal,
        corrects: Some(stored.id),
        note: Some(note),
        ..About::default()
    };
    post(tx, posting, &entry, &about)
}

/// A settlement was reckoned from the preliminary set-aside: it must be taken back first.
fn not_settled(tx: &Tx<'_>, stored: &Stored) -> Result<(), Error> {
    if stored.kind != Kind::SetAside {
        return Ok(());
    }
    let known = payrolls(tx)?;
    let Some(mine) = known.iter().find(|p| p.entry == stored.number) else { return Ok(()) };
    if known.iter().any(|p| p.year == mine.year && p.stage == Stage::Final) {
        return Err(at("number")(Reason::AlreadySettled { year: mine.year.number() }));
    }
    Ok(())
}
