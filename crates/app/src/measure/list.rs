//! The measures that somebody sees, narrowed by what was searched for.

use domain::audit::Reading;
use domain::decision::MeasureState;
use domain::values::Id;
use store::Tx;
use store::decision::{ListedMeasure, listed_measures};

use super::sight::{Sight, state_on};
use super::waits::waits_in;
use crate::access::Visit;
use crate::application::Matter;
use crate::audit::note_reading;
use crate::{App, Error};

/// What a list is narrowed by.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Filter {
    /// Stands in the title, or is the number of the measure or of its case.
    pub search: String,
    pub state: Option<MeasureState>,
    pub goal: Option<Id>,
    pub unit: Option<Id>,
    /// The year that it began in.
    pub year: Option<i16>,
    /// Those that wait for the visitor to do this.
    pub waits: Option<Matter>,
}

impl Filter {
    fn lets(&self, listed: &ListedMeasure) -> bool {
        let wanted = self.search.trim().to_lowercase();
        let measure = &listed.measure;
        let case = listed.case.as_ref().map(|case| case.number.as_str());
        let found = measure.title.to_lowercase().contains(&wanted)
            || measure.number.to_string() == wanted
            || case == Some(&wanted);
        found
            && self.state.is_none_or(|state| measure.state == state)
            && (self.goal.is_none() || self.goal == measure.goal)
            && (self.unit.is_none() || self.unit == measure.unit)
            && self.year.is_none_or(|year| measure.started_on.year() == year)
    }
}

/// What the measures within sight can be narrowed by: goals, units and years that some of them have.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Kinds {
    pub goals: Vec<(Id, String)>,
    pub units: Vec<(Id, String)>,
    /// The latest first.
    pub years: Vec<i16>,
}

/// The measures within sight that the filter lets through, the last started first, and what one can
/// filter by. Each stands where it stands today.
///
/// # Errors
/// Those of the engine.
pub fn list(
    app: &App,
    visit: &Visit,
    filter: &Filter,
) -> Result<(Vec<ListedMeasure>, Kinds), Error> {
    app.read(visit, |tx| {
        let mut all = seen(app, visit, tx)?;
        let kinds = kinds(&all);
        all.retain(|listed| filter.lets(listed));
        if let Some(matter) = filter.waits {
            let waiting = waits_in(app, visit, tx)?;
            let waits = |number: &str| {
                waiting.iter().any(|one| one.matter == matter && one.number == number)
            };
            all.retain(|listed| waits(&listed.measure.number.to_string()));
        }
        Ok((all, kinds))
    })
}

/// The measures within sight, each as it stands today.
pub(crate) fn seen(app: &App, visit: &Visit, tx: &Tx<'_>) -> Result<Vec<ListedMeasure>, Error> {
    let (sight, today) = (Sight::of(app, visit, tx)?, app.today());
    let questions = store::follow_up::all(tx)?;
    let mut all = listed_measures(tx)?;
    all.retain(|listed| sight.covers(listed));
    for listed in &mut all {
        listed.measure.state = state_on(listed, &questions, today);
    }
    Ok(all)
}

/// As [`list`], to be taken out of the house: noted in the read log.
///
/// # Errors
/// As [`list`].
pub fn taken_out(app: &App, visit: &Visit, filter: &Filter) -> Result<Vec<ListedMeasure>, Error> {
    let (listed, _) = list(app, visit, filter)?;
    note_reading(app, visit, Reading::Exported, "measure_list", listed.len().to_string())?;
    Ok(listed)
}

fn kinds(all: &[ListedMeasure]) -> Kinds {
    let mut kinds = Kinds::default();
    let add = |list: &mut Vec<(Id, String)>, id: Option<Id>, name: &Option<String>| {
        if let (Some(id), Some(name)) = (id, name)
            && list.iter().all(|(known, _)| *known != id)
        {
            list.push((id, name.clone()));
        }
    };
    for listed in all {
        add(&mut kinds.goals, listed.measure.goal, &listed.goal_title);
        add(&mut kinds.units, listed.measure.unit, &listed.unit_name);
        kinds.years.push(listed.measure.started_on.year());
    }
    for list in [&mut kinds.goals, &mut kinds.units] {
        list.sort_by_cached_key(|(_, name)| domain::values::swedish_key(name));
    }
    kinds.years.sort_unstable_by(|a, b| b.cmp(a));
    kinds.years.dedup();
    kinds
}
