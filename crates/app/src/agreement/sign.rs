//! A party's answer to the proposal: a signed file, assent in the system, or *inte undertecknat*.

use domain::access::Action;
use domain::agreement::{Means, Phase, Signature, complete, matches_code, may_give, text_hash};
use domain::values::Id;
use serde_json::json;
use store::Tx;
use store::agreement::{self as stored, AgreementRow, FileRow, SignatureRow};
use store::audit::put_text;

use super::file::{check_pdf, hash};
use super::put_in_year::add_review_in;
use super::{By, leads, own_parties};
use crate::access::{Visit, permit};
use crate::{App, Error};

/// What a party answers. `code` is the one that stands on the text that was signed, or that was on the page.
#[derive(Clone, Debug)]
pub enum Answer {
    File { code: String, content: Vec<u8> },
    Assent { code: String },
    NotSigned { code: String, reason: String },
}

impl Answer {
    const fn means(&self) -> Means {
        match self {
            Answer::File { .. } => Means::File,
            Answer::Assent { .. } => Means::Assent,
            Answer::NotSigned { .. } => Means::NotSigned,
        }
    }

    fn code(&self) -> &str {
        match self {
            Answer::File { code, .. }
            | Answer::Assent { code }
            | Answer::NotSigned { code, .. } => code,
        }
    }
}

/// What must be made outside the transaction.
struct Made {
    signature: Id,
    file: Id,
    reason: Id,
    salt: [u8; 16],
    duty: Id,
}

/// Records a party's answer to the text as it stands; gives the phase that follows.
///
/// # Errors
/// Refused with `Phase`, `OtherText`, `OtherParty`, `NoAssent` or `NotPdf` of [`domain::agreement::Reason`].
pub fn sign(
    app: &App,
    visit: &Visit,
    number: i64,
    party: Id,
    answer: &Answer,
) -> Result<Phase, Error> {
    permit(app, visit, Action::SignAgreement)?;
    if let Answer::File { content, .. } = answer {
        check_pdf(content)?;
    }
    let (by, own, leads) =
        (By::of(app, visit)?, own_parties(visit, app.today()), leads(app, visit));
    let made = Made {
        signature: app.id(),
        file: app.id(),
        reason: app.id(),
        salt: app.random(),
        duty: app.id(),
    };
    app.write(visit, |tx| {
        let row = stored::by_number(tx, number)?;
        // Asked before the rest, so that the reason is the phase and not the text.
        row.phase_on(by.today).sign(false).map_err(Error::refused)?;
        may_give(answer.means(), party, &own, leads, row.outline.assent)
            .map_err(|why| Error::refused_at("party", why))?;
        sign_in(tx, &by, &made, row, (party, answer))
    })
}

fn sign_in(
    tx: &Tx<'_>,
    by: &By,
    made: &Made,
    mut row: AgreementRow,
    (party, answer): (Id, &Answer),
) -> Result<Phase, Error> {
    let draft = stored::draft(tx, &row)?;
    let text_hash = text_hash(&draft);
    matches_code(answer.code(), &text_hash).map_err(|other| Error::refused_at("code", other))?;
    if draft.parties.iter().all(|known| known.party != party) {
        return Err(Error::Missing);
    }
    let mut rows = vec![("agreement_signature", made.signature)];
    let file = match answer {
        Answer::File { content, .. } => {
            let kept = FileRow { id: made.file, file_hash: hash(content), added_at: by.now };
            stored::add_file(tx, row.id, &kept, content)?;
            rows.push(("agreement_file", made.file));
            Some(made.file)
        }
        _ => None,
    };
    let reason = match answer {
        Answer::NotSigned { reason, .. } => {
            Some((made.reason, put_text(tx, made.reason, made.salt, reason)?))
        }
        _ => None,
    };
    let signature = Signature { party, means: answer.means(), text_hash, at: by.now };
    let signed = SignatureRow { id: made.signature, signature, file, reason, account: by.account };
    stored::add_signature(tx, row.id, &signed)?;

    let all: Vec<Signature> =
        stored::signatures(tx, row.id)?.into_iter().map(|row| row.signature).collect();
    let made_now = complete(&draft.parties, &all, &text_hash);
    row.phase = row.phase.sign(made_now).map_err(Error::refused)?;
    stored::set(tx, &row)?;
    let facts = json!({ "party": party.to_string(), "means": answer.means().code() });
    by.note(tx, "agreement.answered", ("agreement", row.id), &facts, &rows)?;
    if made_now {
        by.note(tx, "agreement.signed", ("agreement", row.id), &json!({}), &[])?;
        add_review_in(tx, by, made.duty, &row.outline)?;
    }
    Ok(row.phase)
}
