//! A year's set-aside: payroll × the rate in force. Preliminary here, final in [`super::settle`].

use domain::access::Action;
use domain::fund::{Reason, Stage};
use domain::values::{Date, Id, Ore, Rate, Year, YearOfOrigin};
use store::Tx;
use store::fund::{Payroll, payrolls, rates};

use super::post::{About, Posting, Written, at, once, post};
use crate::access::{Visit, permit};
use crate::{App, Error};

/// A year's payroll, as finance knows it.
#[derive(Clone, Debug)]
pub struct NewPayroll {
    pub form_key: Id,
    pub date: Date,
    pub year: Year,
    pub payroll: Ore,
    /// What the sum holds: the period, with or without social fees. The agreement does not say.
    pub definition: Option<String>,
}

/// What a payroll would set aside.
#[derive(Clone, Debug, PartialEq)]
pub struct Reckoned {
    pub rate: Rate,
    /// The whole year's set-aside.
    pub set_aside: Ore,
    /// What has been booked for the year before.
    pub before: Ore,
    /// What would be booked now.
    pub difference: Ore,
}

/// What a payroll would set aside, without booking anything.
///
/// # Errors
/// Refused at `year` where the year has its set-aside at this stage, or no rate.
pub fn reckon(
    app: &App,
    visit: &Visit,
    year: Year,
    payroll: Ore,
    stage: Stage,
) -> Result<Reckoned, Error> {
    permit(app, visit, Action::PostFund)?;
    has_begun(app, year)?;
    app.read(visit, |tx| reckon_in(tx, year, payroll, stage))
}

pub(super) fn reckon_in(
    tx: &Tx<'_>,
    year: Year,
    payroll: Ore,
    stage: Stage,
) -> Result<Reckoned, Error> {
    let known: Vec<Payroll> = payrolls(tx)?.into_iter().filter(|p| p.year == year).collect();
    let number = year.number();
    if known.iter().any(|p| p.stage == Stage::Final) {
        return Err(at("year")(Reason::AlreadySettled { year: number }));
    }
    if stage == Stage::Preliminary && !known.is_empty() {
        return Err(at("year")(Reason::AlreadySetAside { year: number }));
    }
    let (rate, set_aside) = rates(tx)?.set_aside(year, payroll).map_err(at("year"))?;
    let before = known.first().map_or(Ore::ZERO, |p| p.set_aside);
    let difference = set_aside.minus(before).map_err(Error::refused)?;
    Ok(Reckoned { rate, set_aside, before, difference })
}

/// Books the set-aside of a year on preliminary payroll. Returns the number of its entry.
///
/// # Errors
/// As [`reckon`]; refused at `payroll` where there is nothing to set aside, at `date` for a day that has not come.
pub fn set_aside(app: &App, visit: &Visit, new: &NewPayroll) -> Result<i64, Error> {
    permit(app, visit, Action::PostFund)?;
    has_begun(app, new.year)?;
    let posting = Posting::today_or_before(app, visit, new.date)?;
    let (id, note) = (app.id(), new.definition.as_deref().map(|text| Written::new(app, text)));
    app.write(visit, |tx| {
        once(tx, new.form_key, posting.at, || {
            let reckoned = reckon_in(tx, new.year, new.payroll, Stage::Preliminary)?;
            let origin = YearOfOrigin::of(new.year);
            let entry =
                domain::fund::set_aside(origin, reckoned.set_aside).map_err(at("payroll"))?;
            let payroll = Some((id, base(new, &reckoned, Stage::Preliminary)));
            post(tx, &posting, &entry, &About { note: note.as_ref(), payroll, ..About::default() })
        })
    })
}

/// What is stored of the payroll beside the entry.
pub(super) fn base(new: &NewPayroll, reckoned: &Reckoned, stage: Stage) -> Payroll {
    Payroll {
        year: new.year,
        stage,
        payroll: new.payroll,
        rate: reckoned.rate,
        set_aside: reckoned.set_aside,
        entry: 0,
    }
}

/// Payroll of a year that has not begun is a forecast, not a base.
pub(super) fn has_begun(app: &App, year: Year) -> Result<(), Error> {
    if year.number() > app.today().year() {
        return Err(Error::refused_at("year", Reason::FutureDate));
    }
    Ok(())
}
