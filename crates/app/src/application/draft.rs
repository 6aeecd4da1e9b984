//! Drafts: begun with the guide, saved page by page, right or wrong, the writer's own.

use domain::access::Action;
use domain::application::{Draft, Step, check_step, read, read_guide};
use domain::exchange::{Interest, monday};
use domain::values::{Id, Refusal};
use store::application::{
    StoredDraft, add_draft, all_cases, case_of_draft, draft, drafts_of, forget_drafts, managers,
    save_draft,
};
use store::exchange::count_interest;

use super::me;
use super::offer::{Choices, choices};
use crate::access::{Visit, permit};
use crate::draft::KEPT_DAYS;
use crate::{App, Error};

/// Begins a draft with the answers of the guide, and what is taken over from elsewhere. `id` comes with the form: sending it again changes
/// nothing.
///
/// # Errors
/// Refused with one reason per question without an answer.
pub fn begin(app: &App, visit: &Visit, id: Id, typed: &Draft) -> Result<(), Error> {
    permit(app, visit, Action::Apply)?;
    read_guide(typed)?;
    let (account, now) = (me(visit)?.id, app.now());
    let new = StoredDraft { id, account, case_number: None, typed: typed.clone(), saved_at: now };
    app.write(visit, |tx| {
        forget_drafts(tx, now.plus_days(-KEPT_DAYS))?;
        if case_of_draft(tx, id, account)?.is_some() {
            return Ok(());
        }
        match draft(tx, id, account) {
            Ok(_) => Ok(()),
            Err(store::Error::Missing) => {
                count_interest(tx, Interest::Begun, monday(app.today()), 1)?;
                Ok(add_draft(tx, &new)?)
            }
            Err(other) => Err(other.into()),
        }
    })
}

/// Saves a page as it was typed; gives what is wrong on it. A draft that has been submitted meanwhile
/// gives [`Error::Missing`].
///
/// # Errors
/// [`Error::Missing`] if the visitor has no such draft.
pub fn save<'a>(
    app: &App,
    visit: &Visit,
    id: Id,
    step: Step,
    typed: impl Fn(&str) -> &'a str,
) -> Result<Vec<Refusal>, Error> {
    permit(app, visit, Action::Apply)?;
    let (account, now) = (me(visit)?.id, app.now());
    app.write(visit, |tx| {
        let mut draft = draft(tx, id, account)?;
        for field in step.fields() {
            draft.typed.set(field, typed(field));
        }
        draft.saved_at = now;
        save_draft(tx, &draft)?;
        Ok(check_step(step, &draft.typed, &choices(tx, app.today())?.offer()))
    })
}

/// A draft with what one may choose among, or the number of the case that it has become.
///
/// # Errors
/// [`Error::Missing`] if the visitor has no such draft.
pub fn open(
    app: &App,
    visit: &Visit,
    id: Id,
) -> Result<Result<(StoredDraft, Choices), String>, Error> {
    permit(app, visit, Action::Apply)?;
    let account = me(visit)?.id;
    app.read(visit, |tx| match case_of_draft(tx, id, account)? {
        Some(number) => Ok(Err(number)),
        None => Ok(Ok((draft(tx, id, account)?, choices(tx, app.today())?))),
    })
}

/// Everything that is wrong with a draft, or nothing.
pub fn summary(draft: &StoredDraft, choices: &Choices) -> Vec<Refusal> {
    read(&draft.typed, &choices.offer()).err().unwrap_or_default()
}

/// The unit where the visitor belongs: that of a role held today, else that of the latest application.
///
/// # Errors
/// Those of the engine.
pub fn own_unit(app: &App, visit: &Visit) -> Result<Option<Id>, Error> {
    permit(app, visit, Action::Apply)?;
    let (me, today) = (me(visit)?, app.today());
    let held = me.assignments.iter().filter(|one| one.holds(today)).find_map(|one| one.unit);
    if held.is_some() {
        return Ok(held);
    }
    app.read(visit, |tx| {
        let cases = all_cases(tx)?.into_iter().filter(|case| case.applicant == me.id);
        Ok(cases.filter_map(|case| case.unit).next())
    })
}

/// The names of those who will be asked to endorse an application of the visitor's about a unit.
///
/// # Errors
/// Those of the engine.
pub fn managers_of(app: &App, visit: &Visit, unit: Id) -> Result<Vec<String>, Error> {
    permit(app, visit, Action::Apply)?;
    let (me, today) = (me(visit)?.id, app.today());
    app.read(visit, |tx| Ok(managers(tx, unit, me, today)?))
}

/// The visitor's drafts, the last saved first.
///
/// # Errors
/// Those of the engine.
pub fn mine(app: &App, visit: &Visit) -> Result<Vec<StoredDraft>, Error> {
    permit(app, visit, Action::Apply)?;
    let account = me(visit)?.id;
    app.read(visit, |tx| Ok(drafts_of(tx, account)?))
}
