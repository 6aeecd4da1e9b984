//! When somebody wants to be told, and in which language.

use domain::access::Action;
use domain::outbox::{Choice, News};
use domain::values::{Id, Instant};
use store::Tx;
use store::audit::{Event, append};
use store::outbox::{addressee, forget_chosen_before};
use words::Language;

use crate::access::{Visit, permit};
use crate::{App, Error};

/// What somebody has chosen, or what holds until then.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Chosen {
    pub choice: Choice,
    pub language: Language,
    /// Which letters of the foundation.
    pub news: News,
}

/// What the visitor has chosen.
///
/// # Errors
/// As [`permit`].
pub fn chosen(app: &App, visit: &Visit) -> Result<Chosen, Error> {
    permit(app, visit, Action::ManageOwnAccount)?;
    let person = visit.person.as_ref().ok_or(Error::SignIn)?;
    let found = app.read(visit, |tx| Ok(addressee(tx, person.id)?))?.ok_or(Error::Missing)?;
    let language = found.language.as_deref().and_then(Language::read).unwrap_or_default();
    Ok(Chosen { choice: found.choice, language, news: found.news })
}

/// Keeps what the visitor chooses.
///
/// # Errors
/// As [`permit`].
pub fn choose(app: &App, visit: &Visit, chosen: Chosen) -> Result<(), Error> {
    permit(app, visit, Action::ManageOwnAccount)?;
    let person = visit.person.as_ref().ok_or(Error::SignIn)?;
    let now = app.now();
    app.write(visit, |tx| {
        // Whoever holds an old letter does not undo it.
        forget_chosen_before(tx, person.id)?;
        keep(tx, (person.id, Some(person.id)), chosen, now)
    })
}

/// Chooses anew in an older copy, where another choice has come back. Whether it had.
pub(crate) fn choose_again(
    tx: &Tx<'_>,
    account: Id,
    chosen: Chosen,
    now: Instant,
) -> Result<bool, Error> {
    let Some(found) = addressee(tx, account)? else { return Ok(false) };
    let is_so = (found.choice, found.news) == (chosen.choice, chosen.news);
    if !is_so {
        keep(tx, (account, None), chosen, now)?;
    }
    Ok(!is_so)
}

/// Keeps what holds for `account` from now, chosen by `by`; nobody for a letter's own link.
pub(super) fn keep(
    tx: &Tx<'_>,
    (account, by): (Id, Option<Id>),
    Chosen { choice, language, news }: Chosen,
    now: Instant,
) -> Result<(), Error> {
    store::outbox::choose(tx, account, (choice, news), language.code())?;
    let facts = serde_json::json!({
        "letters": choice.code(), "language": language.code(), "news": news.code()
    });
    let event = Event {
        at: now,
        account: by,
        action: "account.letters-chosen",
        subject_table: "account",
        subject: account.to_string(),
        facts: facts.to_string(),
        rows: &[],
    };
    append(tx, &event)?;
    Ok(())
}
