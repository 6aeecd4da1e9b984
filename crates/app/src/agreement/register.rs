//! An agreement already in force, registered as it is: its gaps are shown and hold up nothing.

use domain::access::Action;
use domain::agreement::{Draft, Reason};
use domain::values::Id;
use serde_json::json;
use sha2::{Digest, Sha256};
use store::agreement::{self as stored, FileRow};

use super::put_in_year::{add_defaults_in, add_review_in};
use super::start::{Begun, New, begin_in, latest};
use super::{By, is_first};
use crate::access::{Visit, permit};
use crate::{App, Error};

/// Registers an agreement that was signed elsewhere, with its signed file if it is at hand. Gives its number.
///
/// # Errors
/// Refused with [`Reason::NoTerm`], [`Reason::TooFewParties`] or [`Reason::NotPdf`].
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
            let row = FileRow { id: file_id, file_hash: hash(content), added_at: by.now };
            stored::add_file(tx, new.id, &row, content)?;
            let rows = [("agreement_file", file_id)];
            let facts = json!({ "bytes": content.len() });
            by.note(tx, "agreement.file-added", ("agreement", new.id), &facts, &rows)?;
        }
        add_defaults_in(tx, &by, &new.duty_ids, by.today.year(), &draft.outline)?;
        add_review_in(tx, &by, new.duty_ids[7], &draft.outline)?;
        Ok(number)
    })
}

/// Refuses what is not a PDF, by its first bytes.
pub(super) fn check_pdf(content: &[u8]) -> Result<(), Error> {
    let is_pdf = content.starts_with(b"%PDF-");
    if is_pdf { Ok(()) } else { Err(Error::refused_at("file", Reason::NotPdf)) }
}

/// The SHA-256 of a file.
pub(super) fn hash(content: &[u8]) -> [u8; 32] {
    Sha256::digest(content).into()
}
