//! Money that was there before the ledger began, by year of origin.

use domain::access::Action;
use domain::fund::{ByYear, open};
use domain::values::{Date, Id, Ore, YearOfOrigin};

use super::post::{About, Posting, Written, at, once, post};
use crate::access::{Visit, permit};
use crate::{App, Error};

/// What was there, and where the figure comes from.
#[derive(Clone, Debug)]
pub struct OpeningBalance {
    pub form_key: Id,
    pub date: Date,
    pub parts: Vec<(YearOfOrigin, Ore)>,
    pub note: Option<String>,
}

/// Books an opening balance. Returns the number of its entry.
///
/// # Errors
/// Refused at `amount` with [`domain::fund::Reason::NotPositive`] where there is nothing to book; at `date` for a day
/// that has not come.
pub fn open_balance(app: &App, visit: &Visit, opening: &OpeningBalance) -> Result<i64, Error> {
    permit(app, visit, Action::PostFund)?;
    let posting = Posting::today_or_before(app, visit, opening.date)?;
    let parts = ByYear::of(opening.parts.iter().copied()).map_err(Error::refused)?;
    let entry = open(&parts).map_err(at("amount"))?;
    let note = opening.note.as_deref().map(|note| Written::new(app, note));
    app.write(visit, |tx| {
        once(tx, opening.form_key, posting.at, || {
            post(tx, &posting, &entry, &About { note: note.as_ref(), ..About::default() })
        })
    })
}
