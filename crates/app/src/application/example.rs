//! Examples from granted cases without persons. The coordinator chooses the case and writes the sentence; nothing is
//! shown by itself.

use std::collections::BTreeSet;

use domain::access::Action;
use domain::application::Reason;
use domain::few::K;
use domain::values::{Fault, Id};
use serde_json::json;
use store::Tx;
use store::application::{Case, Example, all_cases};

use crate::access::{Visit, permit};
use crate::agreement::By;
use crate::{App, Error};

/// What the coordinator chooses among, and what has been chosen.
#[derive(Debug)]
pub struct Examples {
    /// Each with the number of its case.
    pub all: Vec<(String, String)>,
    /// Granted cases: id, number and title.
    pub cases: Vec<(Id, String, String)>,
    /// Whether anyone may read the examples.
    pub open: bool,
}

/// The examples, and the cases that may become one.
///
/// # Errors
/// Those of the engine.
pub fn examples(app: &App, visit: &Visit) -> Result<Examples, Error> {
    permit(app, visit, Action::ManageCampaigns)?;
    app.read(visit, |tx| {
        let cases = all_cases(tx)?;
        let number = |one: &Example| {
            let case = cases.iter().find(|case| case.id == one.application);
            case.map(|case| case.number.clone()).unwrap_or_default()
        };
        let all = store::application::examples(tx)?;
        let all = all.iter().map(|one| (one.sentence.clone(), number(one))).collect();
        let granted = cases.iter().filter(|case| is_granted(case));
        let granted = granted.map(|case| (case.id, case.number.clone(), case.title.clone()));
        Ok(Examples { open: store::application::is_open(tx)?, cases: granted.collect(), all })
    })
}

/// Writes the example of a granted case anew; without a sentence it is taken away.
///
/// # Errors
/// Refused at `case` with [`Reason::FewOfTheKind`], at `sentence` with [`Reason::NamesApplicant`] or as empty where
/// there is none to take away.
pub fn set_example(
    app: &App,
    visit: &Visit,
    case: Id,
    sentence: Option<&str>,
) -> Result<(), Error> {
    permit(app, visit, Action::ManageCampaigns)?;
    let (by, id) = (By::of(app, visit)?, app.id());
    app.write(visit, |tx| {
        let before = store::application::examples(tx)?;
        let before = before.iter().find(|one| one.application == case);
        if let Some(before) = before {
            store::application::remove_example(tx, before.id)?;
        }
        let Some(sentence) = sentence else {
            let Some(before) = before else {
                return Err(Error::refused_at("sentence", Fault::Empty));
            };
            return by.note(tx, "example.removed", ("example", before.id), &json!({}), &[]);
        };
        let cases = all_cases(tx)?;
        let one = cases.iter().find(|one| one.id == case && is_granted(one));
        let one = one.filter(|one| has_many_beside(one, &cases));
        let one = one.ok_or_else(|| Error::refused_at("case", Reason::FewOfTheKind))?;
        if names(sentence, &one.applicant_name) {
            return Err(Error::refused_at("sentence", Reason::NamesApplicant));
        }
        let sentence = sentence.to_owned();
        let example = Example { id, application: case, sentence, added_at: by.now };
        store::application::add_example(tx, &example)?;
        by.note(tx, "example.written", ("example", id), &json!({}), &[])
    })
}

/// Lets anyone read the examples and figures, or the house's own people alone.
///
/// # Errors
/// Those of the engine.
pub fn open_page(app: &App, visit: &Visit, open: bool) -> Result<(), Error> {
    permit(app, visit, Action::ManageCampaigns)?;
    let by = By::of(app, visit)?;
    let organisation = visit.organisation.as_ref().ok_or(Error::Missing)?.id;
    app.write(visit, |tx| {
        store::application::set_open(tx, open, by.now)?;
        let action = if open { "page.opened" } else { "page.closed" };
        by.note(tx, action, ("organisation", organisation), &json!({}), &[])
    })
}

/// How many grants there have been since the day, where at least five people are behind them: in whole fives, so that
/// who looks every day does not see each decision.
pub(super) fn granted_of_late(
    tx: &Tx<'_>,
    since: domain::values::Date,
) -> Result<Option<i64>, Error> {
    let cases = store::report::cases(tx)?;
    let late = cases.iter().filter(|case| {
        case.granted.is_some_and(|ore| ore.0 > 0) && case.decided_on.is_some_and(|on| on >= since)
    });
    let (mut people, mut count) = (BTreeSet::new(), 0);
    for case in late {
        people.insert(case.applicant);
        count += 1;
    }
    Ok((people.len() as i64 >= K).then_some(count / K * K))
}

fn is_granted(case: &Case) -> bool {
    case.granted.is_some_and(|ore| ore.0 > 0)
}

/// Whether at least five different people have been granted a measure of the same kind: a rare one points at who had it.
fn has_many_beside(case: &Case, all: &[Case]) -> bool {
    let same = all.iter().filter(|one| is_granted(one) && one.kind_name == case.kind_name);
    same.map(|one| one.applicant).collect::<BTreeSet<_>>().len() as i64 >= K
}

/// Whether the text holds any of the names of the person.
fn names(text: &str, person: &str) -> bool {
    let words = |text: &str| -> Vec<String> {
        text.split(|c: char| !c.is_alphanumeric()).map(str::to_lowercase).collect()
    };
    let said = words(text);
    words(person).iter().any(|name| name.chars().count() > 2 && said.contains(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_seen_whole_and_in_whichever_case() {
        assert!(names("Kursen som NILS gick", "Nils Ek"));
        assert!(names("Ekström fick gå bredvid", "Anna Ekström"));
        assert!(!names("En kurs i nilsson-metoden", "Nils Ek"));
    }
}
