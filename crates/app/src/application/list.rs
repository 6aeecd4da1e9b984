//! The cases that somebody sees, narrowed by what was searched for.

use domain::application::State;
use domain::audit::Reading;
use domain::values::Id;
use store::Tx;
use store::application::{Case, all_cases};

use super::offer::{Choices, choices};
use super::waits::{Matter, cases_in};
use super::{Sight, me};
use crate::access::Visit;
use crate::audit::note_reading;
use crate::{App, Error};

/// What a list is narrowed by.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Filter {
    /// Stands in the number, the title or the applicant's name.
    pub search: String,
    pub state: Option<State>,
    pub goal: Option<Id>,
    pub unit: Option<Id>,
    /// The visitor's own alone.
    pub mine: bool,
    /// Those that wait for the visitor to do this.
    pub waits: Option<Matter>,
}

impl Filter {
    fn lets(&self, case: &Case, me: Id) -> bool {
        let wanted = self.search.trim().to_lowercase();
        let found = [&case.number, &case.title, &case.applicant_name]
            .iter()
            .any(|text| text.to_lowercase().contains(&wanted));
        found
            && self.state.is_none_or(|state| case.state == state)
            && (self.goal.is_none() || self.goal == case.goal)
            && (self.unit.is_none() || self.unit == case.unit)
            && (!self.mine || case.applicant == me)
    }
}

/// The cases within sight that the filter lets through, the last submitted first, and what one can
/// filter by. A manager's silence is already told in the states.
///
/// # Errors
/// Those of the engine.
pub fn list(app: &App, visit: &Visit, filter: &Filter) -> Result<(Vec<Case>, Choices), Error> {
    let (me, today) = (me(visit)?.id, app.today());
    app.read(visit, |tx| {
        let mut cases = seen(app, visit, tx)?;
        cases.retain(|case| filter.lets(case, me));
        if let Some(matter) = filter.waits {
            let waiting = cases_in(app, visit, tx)?;
            let waits = |number: &str| {
                waiting.iter().any(|one| one.matter == matter && one.number == number)
            };
            cases.retain(|case| waits(&case.number));
        }
        // Old cases are looked for in units that have ended too.
        let units = store::access::units(tx)?.into_iter().map(|unit| (unit.id, unit.name));
        Ok((cases, Choices { units: units.collect(), ..choices(tx, today)? }))
    })
}

/// The cases within sight, each as it stands today.
pub(super) fn seen(app: &App, visit: &Visit, tx: &Tx<'_>) -> Result<Vec<Case>, Error> {
    let (sight, today) = (Sight::of(app, visit, tx)?, app.today());
    let mut cases = all_cases(tx)?;
    cases.retain(|case| sight.covers(case));
    for case in &mut cases {
        case.state = case.state.as_of(today, case.answer_by);
    }
    Ok(cases)
}

/// As [`list`], to be taken out of the house: noted in the read log.
///
/// # Errors
/// As [`list`].
pub fn taken_out(app: &App, visit: &Visit, filter: &Filter) -> Result<Vec<Case>, Error> {
    let (cases, _) = list(app, visit, filter)?;
    note_reading(app, visit, Reading::Exported, "case_list", cases.len().to_string())?;
    Ok(cases)
}
