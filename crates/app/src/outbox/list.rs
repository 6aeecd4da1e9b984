//! What has left the house and what has not, for the administrator: counts and addresses, never what
//! a letter was about.

use std::collections::BTreeMap;

use domain::access::Action;
use domain::outbox::State;
use domain::values::Date;
use jiff::ToSpan as _;
use store::access::for_operator;
use store::outbox::{Failed, by_day, failed};

use super::is_held;
use crate::access::{Visit, permit};
use crate::{App, Error};

/// So many days are shown.
const DAYS: i64 = 30;

/// The letters of the last days.
#[derive(Clone, Debug, PartialEq)]
pub struct Outgoing {
    /// After a restore nothing leaves before the operator says so.
    pub held: bool,
    /// The last day first, each with how many stand where.
    pub days: Vec<(Date, Vec<(State, i64)>)>,
    /// The last letter to each account in use that did not arrive or may not have, by name; none
    /// where a later one did.
    pub failed: Vec<Failed>,
}

/// How many letters of an organisation stand where, by the state's code.
#[derive(Clone, Debug, PartialEq)]
pub struct Counts {
    pub organisation: String,
    pub states: BTreeMap<&'static str, i64>,
}

/// How many letters of the last month stand where, by organisation, for the operator.
///
/// # Errors
/// Those of the engine.
pub fn counts(app: &App) -> Result<Vec<Counts>, Error> {
    let since = app.today().saturating_sub(DAYS.days());
    let mut all = Vec::new();
    for organisation in store::access::organisations(&app.store)? {
        let scope = for_operator(&app.store, Some(organisation.slug.as_str()))?;
        let mut states = BTreeMap::new();
        for (_, state, count) in app.store.read(&scope, |tx| by_day(tx, since))? {
            *states.entry(state.code()).or_insert(0) += count;
        }
        all.push(Counts { organisation: organisation.slug.to_string(), states });
    }
    Ok(all)
}

/// The letters of the last month.
///
/// # Errors
/// As [`permit`].
pub fn outgoing(app: &App, visit: &Visit) -> Result<Outgoing, Error> {
    permit(app, visit, Action::ManageAccounts)?;
    let since = app.today().saturating_sub(DAYS.days());
    let held = is_held(app)?;
    let (counts, mut failed) =
        app.read(visit, |tx| Ok((by_day(tx, since)?, failed(tx, since)?)))?;
    let days = counts.chunk_by(|a, b| a.0 == b.0).filter_map(|day| {
        let of = day.iter().map(|(_, state, count)| (*state, *count)).collect();
        day.first().map(|(date, ..)| (*date, of))
    });
    failed.dedup_by_key(|letter| letter.account.id);
    Ok(Outgoing { held, days: days.collect(), failed })
}
