//! When somebody wants to be told, and in which language.

use domain::access::Action;
use domain::outbox::{Choice, News};
use store::audit::{Event, append};
use store::outbox::addressee;
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
    let Chosen { choice, language, news } = chosen;
    let facts = serde_json::json!({
        "letters": choice.code(), "language": language.code(), "news": news.code()
    });
    app.write(visit, |tx| {
        store::outbox::choose(tx, person.id, (choice, news), language.code())?;
        let event = Event {
            at: now,
            account: Some(person.id),
            action: "account.letters-chosen",
            subject_table: "account",
            subject: person.id.to_string(),
            facts: facts.to_string(),
            rows: &[],
        };
        append(tx, &event)?;
        Ok(())
    })
}
