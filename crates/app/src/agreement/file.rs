//! The files of an agreement: signed on paper or elsewhere, kept as they came.

use domain::access::Action;
use domain::agreement::Reason;
use domain::audit::Reading;
use domain::values::Id;
use serde_json::json;
use sha2::{Digest, Sha256};
use store::Tx;
use store::agreement::{self as stored, FileRow};

use super::By;
use crate::access::{Visit, may, permit};
use crate::audit::note_reading;
use crate::{App, Error};

/// A PDF says what it is within so many bytes from its beginning, and ends within so many from its end (ISO 32000,
/// as readers read it).
const EDGE: usize = 1024;

/// Adds the signed file of an agreement that was registered without it.
///
/// # Errors
/// Refused at `file` with [`Reason::EmptyFile`], [`Reason::NotPdf`] or [`Reason::CutFile`]; with [`Reason::Phase`] for
/// an agreement that is signed in the system, where files come with signatures.
pub fn add_file(app: &App, visit: &Visit, number: i64, content: &[u8]) -> Result<(), Error> {
    permit(app, visit, Action::LeadAgreement)?;
    check_pdf(content)?;
    let (by, id) = (By::of(app, visit)?, app.id());
    app.write(visit, |tx| {
        let row = stored::by_number(tx, number)?;
        if !row.registered {
            return Err(Error::refused(Reason::Phase { phase: row.phase_on(by.today) }));
        }
        add_file_in(tx, &by, row.id, id, content)
    })
}

/// A signed file of the agreement, for the parties and the coordinator; of one that was signed elsewhere and is no
/// longer between the parties, for everyone who may read it, since the file is the agreement. The reading is noted.
///
/// # Errors
/// [`Error::Missing`].
pub fn signed_file(app: &App, visit: &Visit, number: i64, id: Id) -> Result<Vec<u8>, Error> {
    permit(app, visit, Action::ReadAgreement)?;
    let (inside, today) = (may(app, visit, Action::PrepareAgreement), app.today());
    let content = app.read(visit, |tx| {
        let row = stored::by_number(tx, number)?;
        let open = row.registered && !row.phase_on(today).is_between_parties();
        if inside || open { Ok(stored::file(tx, row.id, id)?) } else { Err(Error::Missing) }
    })?;
    note_reading(app, visit, Reading::Downloaded, "agreement_file", id.to_string())?;
    Ok(content)
}

/// Keeps a file that has been checked.
pub(super) fn add_file_in(
    tx: &Tx<'_>,
    by: &By,
    agreement: Id,
    id: Id,
    content: &[u8],
) -> Result<(), Error> {
    let row = FileRow { id, file_hash: hash(content), added_at: by.now };
    stored::add_file(tx, agreement, &row, content)?;
    let facts = json!({ "bytes": content.len() });
    let rows = [("agreement_file", id)];
    by.note(tx, "agreement.file-added", ("agreement", agreement), &facts, &rows)
}

/// Refuses what is not a whole PDF, by what is in it and not by what it is called.
pub(crate) fn check_pdf(content: &[u8]) -> Result<(), Error> {
    let holds = |bytes: &[u8], mark: &[u8]| bytes.windows(mark.len()).any(|at| at == mark);
    let (head, tail) = (&content[..content.len().min(EDGE)], content.len().saturating_sub(EDGE));
    let reason = if content.is_empty() {
        Reason::EmptyFile
    } else if !holds(head, b"%PDF-") {
        Reason::NotPdf
    } else if !holds(&content[tail..], b"%%EOF") {
        Reason::CutFile
    } else {
        return Ok(());
    };
    Err(Error::refused_at("file", reason))
}

/// The SHA-256 of a file.
pub(super) fn hash(content: &[u8]) -> [u8; 32] {
    Sha256::digest(content).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_in_a_file_decides_what_it_is() {
        let said = |content: &[u8]| check_pdf(content).err();
        let refused = |reason| Some(Error::refused_at("file", reason));
        assert_eq!(said(b"%PDF-1.7\n1 0 obj\n%%EOF\n"), None);
        let led = [b"\xef\xbb\xbf\n".as_slice(), b"%PDF-1.4\n%%EOF"].concat();
        assert_eq!(said(&led), None, "readers take it");
        assert_eq!(said(b""), refused(Reason::EmptyFile));
        for other in [b"PK\x03\x04 docx".as_slice(), b"<html>%%EOF", b"\x89PNG"] {
            assert_eq!(said(other), refused(Reason::NotPdf));
        }
        let late = [vec![b' '; EDGE], b"%PDF-1.4\n%%EOF".to_vec()].concat();
        assert_eq!(said(&late), refused(Reason::NotPdf));
        assert_eq!(said(b"%PDF-1.7\n1 0 obj"), refused(Reason::CutFile));
        let cut = [b"%PDF-1.7 %%EOF".to_vec(), vec![b'x'; EDGE]].concat();
        assert_eq!(said(&cut), refused(Reason::CutFile));
    }
}
