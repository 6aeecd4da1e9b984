//! `storlom verify`: everything that can be checked without trusting the database.

use domain::fund::Discrepancy;
use ed25519_dalek::VerifyingKey;
use store::Store;
use store::access::for_operator;
use store::audit::{Finding, Head, Report, verify_chain};

use super::heads::{SignedHead, is_signed};
use crate::{App, Error};

/// What was found in one organisation.
#[derive(Clone, Debug)]
pub struct Verified {
    pub organisation: String,
    pub report: Report,
    /// Whether the key was at hand, so that the signatures of the heads in the database could be judged.
    pub signatures_checked: bool,
    /// What does not hold in the ledger: entries that do not balance, balances that are not theirs.
    pub ledger: Vec<Discrepancy>,
}

impl Verified {
    /// Whether everything holds.
    pub fn holds(&self) -> bool {
        self.report.findings.is_empty() && self.ledger.is_empty()
    }
}

/// Reads every organisation's chain again and compares it with the signed `heads`, and its ledger with the balances.
/// Where the installation's key is at hand, the heads in the database must have been signed with it.
///
/// # Errors
/// Those of the engine. What does not hold is in the reports.
pub fn verify(app: &App, heads: &[SignedHead]) -> Result<Vec<Verified>, Error> {
    verify_store(&app.store, heads, app.signing_key().map(|key| key.verifying_key()).as_ref())
}

/// As [`verify`], on a store that nobody serves yet.
pub(crate) fn verify_store(
    store: &Store,
    heads: &[SignedHead],
    key: Option<&VerifyingKey>,
) -> Result<Vec<Verified>, Error> {
    let mut verified = Vec::new();
    for organisation in store::access::organisations(store)? {
        let scope = for_operator(store, Some(organisation.slug.as_str()))?;
        let mine: Vec<Head> = heads
            .iter()
            .filter(|signed| signed.organisation == organisation.slug.as_str())
            .map(|signed| signed.head.clone())
            .collect();
        let mut report = verify_chain(store, &scope, &mine)?;
        if let Some(key) = key {
            let forged = report.heads.iter().filter(|head| !is_signed(key, organisation.id, head));
            let forged =
                forged.map(|stored| Finding::HeadForged { sequence: stored.head.sequence });
            report.findings.extend(forged.collect::<Vec<_>>());
        }
        let ledger = store::fund::discrepancies(store, &scope)?;
        verified.push(Verified {
            organisation: organisation.slug.to_string(),
            report,
            signatures_checked: key.is_some(),
            ledger,
        });
    }
    Ok(verified)
}
