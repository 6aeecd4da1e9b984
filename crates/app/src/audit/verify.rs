//! `storlom verify`: everything that can be checked without trusting the database.

use domain::fund::Discrepancy;
use store::Store;
use store::access::for_operator;
use store::audit::{Head, Report, verify_chain};

use super::heads::SignedHead;
use crate::{App, Error};

/// What was found in one organisation.
#[derive(Clone, Debug)]
pub struct Verified {
    pub organisation: String,
    pub report: Report,
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
///
/// # Errors
/// Those of the engine. What does not hold is in the reports.
pub fn verify(app: &App, heads: &[SignedHead]) -> Result<Vec<Verified>, Error> {
    verify_store(&app.store, heads)
}

/// As [`verify`], on a store that nobody serves yet.
pub(crate) fn verify_store(store: &Store, heads: &[SignedHead]) -> Result<Vec<Verified>, Error> {
    let mut verified = Vec::new();
    for organisation in store::access::organisations(store)? {
        let scope = for_operator(store, Some(organisation.slug.as_str()))?;
        let mine: Vec<Head> = heads
            .iter()
            .filter(|signed| signed.organisation == organisation.slug.as_str())
            .map(|signed| signed.head.clone())
            .collect();
        let report = verify_chain(store, &scope, &mine)?;
        let ledger = store::fund::discrepancies(store, &scope)?;
        verified.push(Verified { organisation: organisation.slug.to_string(), report, ledger });
    }
    Ok(verified)
}
