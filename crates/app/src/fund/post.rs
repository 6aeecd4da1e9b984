//! What all entries have in common on their way in: when and by whom, one form one effect, the chain.

use domain::fund::{Account, CostKind, Entry, Reason};
use domain::values::{Date, Fault, Id, Instant};
use store::Tx;
use store::audit::{Event, append, put_text};
use store::fund::{Added, NewEntry, Note, Payroll, add, add_payroll};

use crate::access::Visit;
use crate::{App, Error};

/// The id, time and maker of an entry, made outside the transaction that may be run again.
#[derive(Clone, Debug)]
pub struct Posting {
    pub entry_id: Id,
    pub at: Instant,
    /// The day that it is booked on.
    pub date: Date,
    /// Whoever makes it; nobody for worlds and imports by the operator.
    pub account: Option<Id>,
}

impl Posting {
    /// An entry that the visitor makes, booked on `date`.
    pub fn new(app: &App, visit: &Visit, date: Date) -> Posting {
        let account = visit.person.as_ref().map(|person| person.id);
        Posting { entry_id: app.id(), at: app.now(), date, account }
    }

    /// As [`Posting::new`], refused for a day that has not come.
    pub(super) fn today_or_before(app: &App, visit: &Visit, date: Date) -> Result<Posting, Error> {
        if date > app.today() {
            return Err(Error::refused_at("date", Reason::FutureDate));
        }
        Ok(Posting::new(app, visit, date))
    }
}

/// A free text on its way into the erasable texts.
#[derive(Clone, Debug)]
pub(super) struct Written {
    id: Id,
    salt: [u8; 16],
    body: String,
}

impl Written {
    pub fn new(app: &App, body: &str) -> Written {
        Written { id: app.id(), salt: app.random(), body: body.to_owned() }
    }
}

/// What an entry is about, beside its lines.
#[derive(Debug, Default)]
pub(super) struct About<'a> {
    pub closing: bool,
    pub decision: Option<Id>,
    pub measure: Option<Id>,
    pub goal: Option<Id>,
    pub cost_kind: Option<CostKind>,
    pub cost_centre: Option<&'a str>,
    pub source_document: Option<&'a str>,
    pub corrects: Option<Id>,
    pub note: Option<&'a Written>,
    pub payroll: Option<(Id, Payroll)>,
}

/// Adds the entry, moves the balances, writes the chain. Returns the entry's number.
pub(super) fn post(
    tx: &Tx<'_>,
    posting: &Posting,
    entry: &Entry,
    about: &About<'_>,
) -> Result<i64, Error> {
    let note = about.note.map(|written| {
        let hash = put_text(tx, written.id, written.salt, &written.body)?;
        Ok::<_, Error>(Note { id: written.id, hash })
    });
    let amount = entry.size().map_err(Error::refused)?;
    fits(tx, entry)?;
    let new = NewEntry {
        id: posting.entry_id,
        entry,
        amount,
        date: posting.date,
        closing: about.closing,
        decision: about.decision,
        measure: about.measure,
        goal: about.goal,
        cost_kind: about.cost_kind.map(CostKind::code),
        cost_centre: about.cost_centre,
        source_document: about.source_document,
        corrects: about.corrects,
        note: note.transpose()?,
        account: posting.account,
        at: posting.at,
    };
    let Added { number, mut rows } = add(tx, &new)?;
    if let Some((id, payroll)) = &about.payroll {
        add_payroll(tx, *id, posting.entry_id, payroll)?;
        rows.push(("payroll_base", *id));
    }
    let facts = serde_json::json!({
        "number": number, "kind": entry.kind().code(), "amount": amount.0,
    });
    append(
        tx,
        &Event {
            at: posting.at,
            account: posting.account,
            action: "fund.posted",
            subject_table: "ledger_entry",
            subject: posting.entry_id.to_string(),
            facts: facts.to_string(),
            rows: &rows,
        },
    )?;
    Ok(number)
}

/// Refuses an entry that would make a sum of the fund larger than an amount can hold.
fn fits(tx: &Tx<'_>, entry: &Entry) -> Result<(), Error> {
    let mut after = store::fund::balances(tx)?;
    after.apply(entry).map_err(Error::refused)?;
    for account in Account::ALL {
        after.total(account).map_err(Error::refused)?;
    }
    after.stock().map(|_| ()).map_err(Error::refused)
}

/// Lets a form have its effect once: a second submit gives the first one's entry.
pub(super) fn once(
    tx: &Tx<'_>,
    key: Id,
    at: Instant,
    work: impl Fn() -> Result<i64, Error>,
) -> Result<i64, Error> {
    if let Some(first) = store::access::form_key(tx, key)? {
        // A key that another page has used is no key of this form.
        return first.parse().map_err(|_| Error::refused(Fault::Incomplete));
    }
    let number = work()?;
    store::access::use_form_key(tx, key, &number.to_string(), at)?;
    Ok(number)
}

/// The reason beside the field that it is about.
pub(super) fn at(field: &'static str) -> impl Fn(Reason) -> Error {
    move |reason| Error::refused_at(field, reason)
}
