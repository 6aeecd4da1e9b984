//! An agreement already in force, registered as it is: its gaps are shown and hold up nothing.

use domain::access::Action;
use domain::agreement::{Draft, Reason};
use domain::values::Id;

use super::file::{add_file_in, check_pdf};
use super::put_in_year::{add_defaults_in, add_review_in};
use super::start::{Begun, New, begin_in, latest};
use super::{By, is_first};
use crate::access::{Visit, permit};
use crate::{App, Error};

/// Registers an agreement that was signed elsewhere, with its signed file if it is at hand. Gives its number.
///
/// # Errors
/// Refused with [`Reason::NoTerm`], [`Reason::TooFewParties`], or as a file is by [`super::add_file`].
pub fn register(
    app: &App,
    visit: &Visit,
    draft: &Draft,
    file: Option<&[u8]>,
    key: Option<Id>,
) -> Result<i64, Error> {
    permit(app, visit, Action::LeadAgreement)?;
    let kinds: Vec<_> = draft.parties.iter().map(|party| party.kind).collect();
    Draft::check_parties(&kinds).map_err(|few| Error::refused_at("parties", few))?;
    if draft.outline.term.is_none() {
        return Err(Error::refused_at("from", Reason::NoTerm));
    }
    file.map_or(Ok(()), check_pdf)?;
    let (new, by, file_id) = (New::of(app, draft), By::of(app, visit)?, app.id());
    app.write(visit, |tx| {
        if !is_first(tx, key, "/avtal", by.now)? {
            return latest(tx);
        }
        let number = begin_in(tx, &by, &new, Begun { registered: true, renews: None })?;
        if let Some(content) = file {
            add_file_in(tx, &by, new.id, file_id, content)?;
        }
        add_defaults_in(tx, &by, &new.duty_ids, by.today.year(), &draft.outline)?;
        add_review_in(tx, &by, new.duty_ids[7], &draft.outline)?;
        Ok(number)
    })
}
