//! A round through an organisation: who has something to be told, and a letter to those who want one
//! now. It can be made again at any time: what has been told is not told twice.

use domain::outbox::{Choice, Progress, State, is_morning};
use domain::values::{Date, Id, Instant};
use jiff::ToSpan as _;
use store::Tx;
use store::access::{Organisation, Scope, assignments_of, for_operator};
use store::outbox::{
    Addressee, add_letter, addressees, forget, forget_before, letters_of_day, open_letter, tell,
    told,
};

use super::Done;
use super::matters::matters;
use crate::access::{Person, Visit};
use crate::{App, Error};

/// Letters are kept so long, for the administrator's page.
const KEEP_DAYS: i64 = 90;

/// What an organisation looked like. As long as it looks the same a round finds nothing: everything
/// that makes something wait is in the chain, or waits for a day or for the morning.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Look {
    chain: i64,
    /// Those of the foundations together: seats are offered there.
    exchange: i64,
    today: Date,
    morning: bool,
}

/// Makes a round, unless the organisation looks as it did when it was `looked` at; `exchange` is how long the
/// foundations' chains are.
pub fn round(
    app: &App,
    organisation: &Organisation,
    looked: Option<&Look>,
    (can_send, exchange): (bool, i64),
    done: &mut Done,
) -> Result<Look, Error> {
    let scope = for_operator(&app.store, Some(organisation.slug.as_str()))?;
    let (now, today) = (app.now(), app.today());
    // Before anything is read: what changes meanwhile makes it look otherwise the next time.
    let head = app.store.read(&scope, store::audit::head)?;
    let chain = head.map_or(0, |head| head.sequence);
    let look = Look { chain, exchange, today, morning: is_morning(now) };
    if looked == Some(&look) {
        return Ok(look);
    }
    let people = app.store.read(&scope, addressees)?;
    for to in people.iter().filter(|to| to.choice != Choice::Never) {
        let visit = visit_of(app, &scope, organisation, to)?;
        match write_to(app, &visit, to, can_send) {
            Ok(written) => done.written += u64::from(written),
            // One person's trouble is not the others'.
            Err(error) => done.broken.push(error),
        }
    }
    let kept = today.saturating_sub(KEEP_DAYS.days());
    app.in_scope(&scope, |tx| Ok(forget_before(tx, kept)?))?;
    Ok(look)
}

/// Sees the house as the addressee would.
pub(super) fn visit_of(
    app: &App,
    scope: &Scope,
    organisation: &Organisation,
    to: &Addressee,
) -> Result<Visit, Error> {
    let (id, now) = (to.account.id, app.now());
    let assignments = app.store.read(scope, |tx| assignments_of(tx, id))?;
    let (name, email) = (to.account.name.clone(), to.account.email.clone());
    Ok(Visit {
        scope: scope.clone(),
        organisation: Some(organisation.clone()),
        person: Some(Person { id, name, email, assignments, since: now, last_seen: now }),
        elsewhere: false,
    })
}

/// What a round changes for somebody.
struct Change {
    forget: Vec<String>,
    tell: Vec<String>,
    /// The letter that tells: one that has not left yet, or a new one and its number of the day.
    letter: Result<Id, i64>,
}

/// Whether a letter was written.
fn write_to(app: &App, visit: &Visit, to: &Addressee, can_send: bool) -> Result<bool, Error> {
    let keys: Vec<String> = matters(app, visit)?.iter().map(super::matters::Matter::key).collect();
    let account = to.account.id;
    let (now, today, new) = (app.now(), app.today(), app.id());
    let change = |tx: &Tx<'_>| change(tx, to, &keys, (now, today), can_send);
    let needed = app.read(visit, change)?;
    if needed.forget.is_empty() && needed.tell.is_empty() {
        return Ok(false);
    }
    app.write(visit, |tx| {
        let change = change(tx)?;
        for matter in &change.forget {
            forget(tx, account, matter)?;
        }
        if change.tell.is_empty() {
            return Ok(false);
        }
        let letter = match change.letter {
            Ok(open) => open,
            Err(number) => {
                add_letter(tx, (new, account), &Progress::new(now), (today, number))?;
                new
            }
        };
        change.tell.iter().try_for_each(|matter| tell(tx, account, matter, letter))?;
        Ok(change.letter.is_err())
    })
}

fn change(
    tx: &Tx<'_>,
    to: &Addressee,
    keys: &[String],
    (now, today): (Instant, Date),
    can_send: bool,
) -> Result<Change, Error> {
    let account = to.account.id;
    let (stale, known): (Vec<_>, Vec<_>) = told(tx, account)?.into_iter().partition(|told| {
        let lost = match told.state {
            // May have arrived: not the same day again, but not never either.
            State::Uncertain => told.day < today,
            State::NotConfigured => can_send,
            _ => false,
        };
        lost || !keys.contains(&told.matter)
    });
    let is_new = |key: &&String| known.iter().all(|told| told.matter != **key);
    let mut tell: Vec<String> = keys.iter().filter(is_new).cloned().collect();
    let letter = match open_letter(tx, account)? {
        Some(open) => Ok(open),
        None => Err(letters_of_day(tx, account, today)? + 1),
    };
    if letter.is_err_and(|number| !to.choice.lets(now, number - 1)) {
        tell.clear();
    }
    Ok(Change { forget: stale.into_iter().map(|told| told.matter).collect(), tell, letter })
}
