//! The settlement of a year (*slutavräkning*): its final payroll is known, and the difference is booked.

use domain::access::Action;
use domain::fund::Stage;
use domain::values::YearOfOrigin;

use super::available;
use super::post::{About, Posting, Written, at, once, post};
use super::set_aside::{NewPayroll, base, has_begun, reckon_in};
use crate::access::{Visit, permit};
use crate::{App, Error};

/// Books the difference between final and preliminary set-aside of a year, or the whole where there was none. Returns
/// the number of its entry.
///
/// # Errors
/// Refused at `year` where the year has been settled or has no rate; at `payroll` with
/// [`domain::fund::Reason::NotCovered`] where money to take back is no longer there; at `date` for a day that has
/// not come.
pub fn settle(app: &App, visit: &Visit, new: &NewPayroll) -> Result<i64, Error> {
    permit(app, visit, Action::PostFund)?;
    has_begun(app, new.year)?;
    let posting = Posting::today_or_before(app, visit, new.date)?;
    let (id, note) = (app.id(), new.definition.as_deref().map(|text| Written::new(app, text)));
    app.write(visit, |tx| {
        once(tx, new.form_key, posting.at, || {
            let reckoned = reckon_in(tx, new.year, new.payroll, Stage::Final)?;
            let (fund, origin) = (available(tx, posting.date)?, YearOfOrigin::of(new.year));
            let entry = domain::fund::settle(&fund, origin, reckoned.difference);
            let payroll = Some((id, base(new, &reckoned, Stage::Final)));
            let about = About { note: note.as_ref(), payroll, ..About::default() };
            post(tx, &posting, &entry.map_err(at("payroll"))?, &about)
        })
    })
}
