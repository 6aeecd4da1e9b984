//! A payment for a measure: all that is committed or a part; a final closing releases the rest.

use domain::fund::{CostKind, Kind, pay, read_reference};
use domain::values::{Id, Ore};
use store::Tx;

use super::post::{About, Posting, at, post};
use crate::{Error, derived_id};

/// What was paid for, and where the voucher is.
#[derive(Clone, Debug)]
pub struct Cost {
    pub kind: CostKind,
    /// A reference ([`read_reference`]), not a text.
    pub cost_centre: Option<String>,
    /// A reference ([`read_reference`]), not a text.
    pub source_document: Option<String>,
}

impl Cost {
    /// The same with its references read.
    pub(super) fn read(&self) -> Result<Cost, Error> {
        let read = |field, text: &Option<String>| {
            text.as_deref().map(read_reference).transpose().map_err(at(field))
        };
        Ok(Cost {
            kind: self.kind,
            cost_centre: read("cost_centre", &self.cost_centre)?,
            source_document: read("source_document", &self.source_document)?,
        })
    }
}

/// A payment.
#[derive(Clone, Debug)]
pub struct Pay {
    pub posting: Posting,
    /// Zero only with `closing`.
    pub amount: Ore,
    pub decision: Option<Id>,
    pub measure: Id,
    pub goal: Option<Id>,
    pub cost: Cost,
    /// The measure's last payment: what is left is released.
    pub closing: bool,
}

/// Pays of what a measure has committed.
///
/// # Errors
/// Refused with [`domain::fund::Reason::MoreThanCommitted`], `NotPositive` or `AlreadyClosed`; at `cost_centre` or
/// `source_document` with `NotAReference`.
pub fn pay_in(tx: &Tx<'_>, new: &Pay) -> Result<(), Error> {
    let cost = new.cost.read()?;
    let held = store::fund::of_measure(tx, new.measure)?.held;
    for entry in pay(&held, new.amount, new.closing).map_err(Error::refused)? {
        let paid = entry.kind() == Kind::Payment;
        let about = About {
            closing: !paid,
            decision: new.decision,
            measure: Some(new.measure),
            goal: new.goal,
            cost_kind: paid.then_some(cost.kind),
            cost_centre: cost.cost_centre.as_deref().filter(|_| paid),
            source_document: cost.source_document.as_deref().filter(|_| paid),
            ..About::default()
        };
        let entry_id = if paid { new.posting.entry_id } else { closing_id(new.posting.entry_id) };
        post(tx, &Posting { entry_id, ..new.posting.clone() }, &entry, &about)?;
    }
    Ok(())
}

/// Whether a payment needs a second entry is known first inside the transaction: its id follows from the first's.
fn closing_id(payment: Id) -> Id {
    derived_id(&format!("storlom/closing/1 {payment}"))
}
