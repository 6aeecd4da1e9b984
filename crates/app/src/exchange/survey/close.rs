//! Counts the surveys whose last day has passed: everything is mixed and written at once, and the key is
//! destroyed.

use std::collections::BTreeSet;

use domain::exchange::{SurveyReply, SurveyState};
use domain::few::K;
use domain::values::Id;
use serde_json::json;
use store::Tx;
use store::access::{Scope, for_operator};
use store::exchange::{Survey, asked_now, close_survey, surveys};

use super::sealed::Sealed;
use crate::exchange::sign_up::note_of_nobody;
use crate::{App, Error};

/// Closes every survey of the house that is due, and destroys what is left of those that nobody closed; tells how many
/// were closed, and what went wrong: one that cannot be closed does not keep the others open.
///
/// # Errors
/// Those of the engine, where nothing at all could be done.
pub fn close_due(app: &App) -> Result<(usize, Vec<Error>), Error> {
    let (today, mut closed, mut faults) = (app.today(), 0, Vec::new());
    if app.settings.survey_folder.is_none() {
        return Ok((closed, faults));
    }
    let mut open = BTreeSet::new();
    for organisation in store::access::organisations(&app.store)? {
        let scope = for_operator(&app.store, Some(organisation.slug.as_str()))?;
        for one in app.store.read(&scope, |tx| Ok::<_, Error>(surveys(tx)?))? {
            if !one.state.is_due(one.last_day, today) {
                match one.state {
                    SurveyState::Open => drop(open.insert(one.id)),
                    // A server that died between counting and destroying leaves it to the next.
                    _ => faults.extend(destroy(app, one.id).err()),
                }
                continue;
            }
            match close(app, &scope, &one) {
                Ok(()) => closed += 1,
                Err(fault) => {
                    open.insert(one.id);
                    faults.push(fault);
                }
            }
        }
    }
    // Of a survey that a restored database does not know.
    for left in Sealed::outlived(app)?.difference(&open) {
        faults.extend(destroy(app, *left).err());
    }
    Ok((closed, faults))
}

fn destroy(app: &App, survey: Id) -> Result<(), Error> {
    Sealed::hold(app, survey)?.map_or_else(|| Sealed::forget(app, survey), Sealed::destroy)
}

fn close(app: &App, scope: &Scope, survey: &Survey) -> Result<(), Error> {
    let mut sealed = Sealed::hold(app, survey.id)?;
    let opened = sealed.as_mut().map(Sealed::open).transpose()?.flatten();
    let state = if opened.is_some() { SurveyState::Closed } else { SurveyState::Lost };
    let mut replies = mixed(app, opened.unwrap_or_default());
    // Of fewer than five nothing is ever shown, so nothing is kept.
    if (replies.len() as i64) < K {
        replies.clear();
    }
    let now = app.now();
    app.in_scope(scope, |tx: &Tx<'_>| {
        let asked = asked_now(tx)?;
        close_survey(tx, survey.id, (state, asked), &replies)?;
        let facts = json!({ "number": survey.number, "state": state.code() }).to_string();
        note_of_nobody(tx, "survey.closed", ("survey", survey.id), facts, now)
    })?;
    sealed.map_or(Ok(()), Sealed::destroy)
}

/// In an order of chance, each with an id of chance: it sorts by a number drawn for it.
fn mixed(app: &App, replies: Vec<SurveyReply>) -> Vec<(Id, SurveyReply)> {
    let mut mixed: Vec<(Id, SurveyReply)> =
        replies.into_iter().map(|reply| (Id::v4(app.random()), reply)).collect();
    mixed.sort_by_key(|(id, _)| *id);
    mixed
}
