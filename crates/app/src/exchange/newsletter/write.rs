//! The organiser writes a letter, and sees how many would get it.

use domain::access::Action;
use domain::exchange::{Newsletter, Reason, Receivers, unsent};
use domain::values::Id;
use serde_json::json;
use store::Tx;
use store::exchange::{
    NewsletterRow, add_newsletter, events, newsletter as stored, newsletters, save_newsletter,
};

use super::send::receivers;
use crate::access::{Visit, permit};
use crate::agreement::{By, number_by_form};
use crate::exchange::{always, at_the_foundation};
use crate::{App, Error};

/// A letter, and how many would get it now.
#[derive(Clone, Debug, PartialEq)]
pub struct Ready {
    pub row: NewsletterRow,
    /// Nothing of what has been sent.
    pub receivers: Option<i64>,
}

/// Every letter, the latest first.
///
/// # Errors
/// As [`permit`]; [`Error::Missing`] at an agency.
pub fn newsletter_list(app: &App, visit: &Visit) -> Result<Vec<NewsletterRow>, Error> {
    permit(app, visit, Action::ManageEvents)?;
    at_the_foundation(visit)?;
    app.read(visit, |tx| Ok(newsletters(tx)?))
}

/// The letter with this number, to be looked at before it is sent.
///
/// # Errors
/// [`Error::Missing`].
pub fn newsletter_ready(app: &App, visit: &Visit, number: i64) -> Result<Ready, Error> {
    permit(app, visit, Action::ManageEvents)?;
    at_the_foundation(visit)?;
    let row = app.read(visit, |tx| Ok::<_, Error>(stored(tx, number)?))?;
    let receivers = match row.sent_at {
        Some(_) => None,
        None => {
            let all = receivers(app, visit, row.letter.receivers)?;
            Some(i64::try_from(all.len()).unwrap_or(i64::MAX))
        }
    };
    Ok(Ready { row, receivers })
}

/// Writes a letter that has not left; gives its number.
///
/// # Errors
/// Refused at `event` where there is none such.
pub fn write_newsletter(
    app: &App,
    visit: &Visit,
    letter: &Newsletter,
    key: Option<Id>,
) -> Result<i64, Error> {
    permit(app, visit, Action::ManageEvents)?;
    at_the_foundation(visit)?;
    let (by, id) = (By::of(app, visit)?, key.unwrap_or_else(|| app.id()));
    app.write(visit, |tx| {
        let number = match number_by_form(tx, key, "newsletter", by.now)? {
            Ok(number) => number,
            Err(first) => return Ok(first),
        };
        check_event(tx, letter.receivers)?;
        let letter = letter.clone();
        add_newsletter(tx, &NewsletterRow { id, number, letter, sent_at: None, copies: 0 })?;
        by.note(tx, "newsletter.written", ("newsletter", id), &json!({ "number": number }), &[])?;
        Ok(number)
    })
}

/// Changes a letter that has not left.
///
/// # Errors
/// Refused with [`Reason::LetterSent`]; at `event` where there is none such.
pub fn change_newsletter(
    app: &App,
    visit: &Visit,
    number: i64,
    letter: &Newsletter,
) -> Result<(), Error> {
    permit(app, visit, Action::ManageEvents)?;
    at_the_foundation(visit)?;
    let by = By::of(app, visit)?;
    app.write(visit, |tx| {
        let row = stored(tx, number)?;
        unsent(row.sent_at.is_some()).map_err(Error::refused)?;
        check_event(tx, letter.receivers)?;
        save_newsletter(tx, row.id, letter)?;
        let facts = json!({ "number": number });
        by.note(tx, "newsletter.changed", ("newsletter", row.id), &facts, &[])
    })
}

fn check_event(tx: &Tx<'_>, receivers: Receivers) -> Result<(), Error> {
    let Some(event) = receivers.event() else { return Ok(()) };
    match events(tx, always())?.iter().any(|row| row.id == event) {
        true => Ok(()),
        false => Err(Error::refused_at("event", Reason::UnknownIntroduction)),
    }
}
