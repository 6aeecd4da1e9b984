//! What is going on: cases that are not decided, and those whose measure is not closed.

use domain::decision::MeasureState;

use super::Case;
use super::list::seen;
use crate::access::Visit;
use crate::measure::ListedMeasure;
use crate::{App, Error};

/// A case with the measure that it became.
#[derive(Clone, Debug)]
pub struct GoingOn {
    pub case: Case,
    pub measure: Option<ListedMeasure>,
}

/// At most so many cases that are going on, the last submitted first: the undecided before the granted,
/// to which a third of the room is kept.
///
/// # Errors
/// Those of the engine.
pub fn going_on(app: &App, visit: &Visit, most: usize) -> Result<Vec<GoingOn>, Error> {
    let (cases, measures) = app.read(visit, |tx| {
        let cases = seen(app, visit, tx)?;
        Ok::<_, Error>((cases, crate::measure::seen(app, visit, tx)?))
    })?;
    let open = |measure: &&ListedMeasure| measure.measure.state != MeasureState::Closed;
    let of = |case: &Case| {
        let came_from = |one: &&ListedMeasure| one.measure.application == Some(case.id);
        measures.iter().filter(open).find(came_from).cloned()
    };
    let (mut undecided, mut granted) = (Vec::new(), Vec::new());
    for case in cases {
        match of(&case) {
            None if case.state.is_closed() => {}
            None => undecided.push(GoingOn { case, measure: None }),
            measure => granted.push(GoingOn { case, measure }),
        }
    }
    undecided.truncate(most - granted.len().min(most / 3));
    granted.truncate(most - undecided.len());
    undecided.append(&mut granted);
    Ok(undecided)
}
