//! A letter is sent once: its copies and what is to leave are one change. Whoever has said no gets none.

use std::collections::BTreeSet;

use domain::access::Action;
use domain::exchange::{Reason, Receivers, unsent};
use domain::outbox::{Kind, News};
use domain::values::Id;
use serde_json::json;
use store::access::{for_operator, organisations};
use store::exchange::{
    Visitor, add_copy, agencies, came_to, newsletter as stored, send_newsletter as note_sent,
};
use store::outbox::{Direct, add_direct, addressee, coordinators, who_wants_news};

use crate::access::{Visit, permit};
use crate::agreement::By;
use crate::exchange::at_the_foundation;
use crate::{App, Error, derived_id};

/// Sends the letter to everyone who is to have it now; tells to how many.
///
/// # Errors
/// Refused with [`Reason::LetterSent`], or [`Reason::NoReceivers`].
pub fn send_newsletter(app: &App, visit: &Visit, number: i64) -> Result<i64, Error> {
    permit(app, visit, Action::ManageEvents)?;
    at_the_foundation(visit)?;
    let by = By::of(app, visit)?;
    let row = app.read(visit, |tx| Ok::<_, Error>(stored(tx, number)?))?;
    unsent(row.sent_at.is_some()).map_err(Error::refused)?;
    let to = receivers(app, visit, row.letter.receivers)?;
    if to.is_empty() {
        return Err(Error::refused(Reason::NoReceivers));
    }
    app.write(visit, |tx| {
        let now = stored(tx, number)?;
        // What was looked at is what is sent.
        if now.letter != row.letter {
            return Err(Error::refused(Reason::LetterChanged));
        }
        unsent(now.sent_at.is_some()).map_err(Error::refused)?;
        note_sent(tx, row.id, by.now)?;
        for one in &to {
            // The same person's copy of the same letter is always the same.
            let of =
                format!("storlom/newsletter/1 {} {} {}", row.id, one.organisation, one.account);
            let id = derived_id(&of);
            add_copy(tx, id, row.id, one)?;
            let kind = Kind::Newsletter;
            add_direct(tx, &Direct { id, kind, subject: id, recipient: None }, by.now)?;
        }
        let facts = json!({ "number": number, "copies": to.len() });
        by.note(tx, "newsletter.sent", ("newsletter", row.id), &facts, &[])
    })?;
    Ok(i64::try_from(to.len()).unwrap_or(i64::MAX))
}

/// Who would get a letter now. Each agency is asked in its own scope; the organiser sees how many, and no address.
pub(super) fn receivers(
    app: &App,
    visit: &Visit,
    receivers: Receivers,
) -> Result<Vec<Visitor>, Error> {
    let today = app.today();
    let (kinds, came) = app.read(visit, |tx| {
        let came = receivers.event().map(|event| came_to(tx, event)).transpose()?;
        Ok::<_, Error>((agencies(tx)?, came.unwrap_or_default()))
    })?;
    let mut found = Vec::new();
    for organisation in organisations(&app.store)? {
        let Some(agency) = kinds.iter().find(|agency| agency.id == organisation.id) else {
            continue;
        };
        let scope = for_operator(&app.store, Some(organisation.slug.as_str()))?;
        let accounts: BTreeSet<Id> = app.store.read(&scope, |tx| {
            Ok::<_, Error>(match receivers {
                Receivers::News => who_wants_news(tx)?.into_iter().collect(),
                Receivers::Came { .. } => {
                    let mut here = BTreeSet::new();
                    for one in came.iter().filter(|one| one.organisation == organisation.id) {
                        let to = addressee(tx, one.account)?;
                        here.extend(to.filter(|to| to.news != News::No).map(|_| one.account));
                    }
                    here
                }
                _ if receivers.holds_coordinators_of(agency.kind) => {
                    coordinators(tx, today)?.into_iter().collect()
                }
                _ => BTreeSet::new(),
            })
        })?;
        let to = |account| Visitor { organisation: organisation.id, account };
        found.extend(accounts.into_iter().map(to));
    }
    Ok(found)
}
