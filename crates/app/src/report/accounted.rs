//! Marks a year as accounted to the unions: the account is sealed, and the chain's head is signed.

use domain::access::{Action, PartyKind};
use domain::agreement::DutyKind;
use domain::report::Accounted;
use domain::values::{Date, Id};
use serde_json::json;
use sha2::{Digest, Sha256};
use store::Tx;
use store::audit::{Event, append, head};
use store::report::{Sealed, Sealing, add, sealed};
use words::{Language, args};

use super::Version;
use super::yearly::{reckoned, rendered};
use crate::access::{Visit, permit};
use crate::audit::sign_heads;
use crate::{App, Error};

/// Seals the account of `year`, given on the day `on` to the parties `receivers`. The year wheel's
/// duty is ticked off with it.
///
/// # Errors
/// Refused with [`domain::report::Reason`]; [`Error::Missing`] if a receiver is no union here.
pub fn mark_accounted(
    app: &App,
    visit: &Visit,
    year: i16,
    on: Date,
    receivers: &[Id],
) -> Result<(), Error> {
    let reach = permit(app, visit, Action::MarkAccounted)?;
    let agency = &visit.organisation.as_ref().ok_or(Error::Missing)?.name;
    let (id, now, today) = (app.id(), app.now(), app.today());
    app.write(visit, |tx| {
        let earlier = sealed(tx, year)?.map(|sealed| sealed.accounted_on);
        let accounted = Accounted::new(year, on, receivers.to_vec(), earlier, today)
            .map_err(|reason| Error::refused_at(field(&reason), reason))?;
        let names = names(tx, &accounted.receivers)?;
        let head = head(tx)?.ok_or_else(|| Error::Broken("the chain is empty".to_owned()))?;
        let hash = hex(&head.hash);
        let l = Language::Sv;
        let footer = l.report_footer_sealed(args::ReportFooterSealed {
            sequence: head.sequence.to_string(),
            hash: &hash,
        });
        let version = |version| -> Result<(String, Vec<u8>), Error> {
            let figures = reckoned(tx, agency, year, today, version)?;
            let text = serde_json::to_string(&figures).map_err(|e| Error::Broken(e.to_string()))?;
            Ok((text, rendered(l, &figures, footer.clone(), app)?))
        };
        let (whole, whole_pdf) = version(Version::Whole)?;
        let (staff, staff_pdf) = version(Version::Staff)?;
        let content_hash = hash_of([whole.as_bytes(), staff.as_bytes(), &whole_pdf, &staff_pdf]);
        let sealed = Sealed {
            year,
            accounted_on: accounted.on,
            receivers: accounted.receivers,
            head_sequence: head.sequence,
            head_hash: head.hash.to_vec(),
            whole,
            staff,
        };
        let account = reach.me;
        add(tx, &Sealing { id, account, at: now, sealed, whole_pdf, staff_pdf, content_hash })?;
        tick_off(tx, year, on, &names)?;
        append(
            tx,
            &Event {
                at: now,
                account: Some(account),
                action: "account.accounted",
                subject_table: "yearly_account",
                subject: id.to_string(),
                facts: json!({ "year": year, "on": on.to_string() }).to_string(),
                rows: &[("yearly_account", id)],
            },
        )?;
        Ok(())
    })?;
    // The new head covers the one that is printed.
    sign_heads(app)?;
    Ok(())
}

fn field(reason: &domain::report::Reason) -> &'static str {
    match reason {
        domain::report::Reason::NoReceivers => "receivers",
        _ => "on",
    }
}

fn names(tx: &Tx<'_>, receivers: &[Id]) -> Result<Vec<String>, Error> {
    let parties = store::access::parties(tx)?;
    let unions = parties.iter().filter(|party| party.kind != PartyKind::Employer);
    let name = |id: &Id| unions.clone().find(|p| p.id == *id).map(|p| p.name.clone());
    receivers.iter().map(|id| name(id).ok_or(Error::Missing)).collect()
}

/// The duty of the year after: the account of one year is given in the next.
fn tick_off(tx: &Tx<'_>, year: i16, on: Date, names: &[String]) -> Result<(), Error> {
    let day = |month, day| Date::new(year + 1, month, day).map_err(|_| Error::Missing);
    let duties = store::agreement::duties(tx, day(1, 1)?, day(12, 31)?)?;
    let open = duties
        .into_iter()
        .filter(|row| row.duty.kind == DutyKind::YearlyAccount && row.duty.done_on.is_none());
    for row in open {
        let mut duty = row.duty;
        (duty.done_on, duty.receivers) = (Some(on), Some(names.join(", ")));
        store::agreement::set_duty(tx, row.id, &duty)?;
    }
    Ok(())
}

fn hash_of<const N: usize>(parts: [&[u8]; N]) -> [u8; 32] {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update((part.len() as u64).to_be_bytes());
        hash.update(part);
    }
    hash.finalize().into()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
