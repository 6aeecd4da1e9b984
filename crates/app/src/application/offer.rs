//! What one may choose among in an application: goals and measure kinds of the agreement, units.

use domain::agreement::{Phase, Route};
use domain::application::Offer;
use domain::values::{Date, Id, Ore};
use store::Tx;
use store::access::units_on;
use store::agreement::{current, goals, measure_kinds};

use crate::Error;

/// The choices with their texts.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Choices {
    pub goals: Vec<(Id, String)>,
    pub kinds: Vec<KindChoice>,
    pub units: Vec<(Id, String)>,
    /// The day they are the choices of.
    pub on: Date,
}

/// A measure kind of the agreement.
#[derive(Clone, Debug, PartialEq)]
pub struct KindChoice {
    pub id: Id,
    pub name: String,
    /// `programme`, `project`, `individual` or `allowance`.
    pub form: &'static str,
    pub route: Route,
    pub ceiling: Option<Ore>,
}

impl Choices {
    /// The ids alone, as the rules ask for them.
    pub fn offer(&self) -> Offer {
        Offer {
            goals: self.goals.iter().map(|(id, _)| *id).collect(),
            kinds: self.kinds.iter().map(|kind| (kind.id, kind.ceiling)).collect(),
            units: self.units.iter().map(|(id, _)| *id).collect(),
            on: self.on,
        }
    }
}

/// The choices on a day: those of the agreement in force, and the units that are there. What the parties are still talking about is
/// theirs alone.
pub(super) fn choices(tx: &Tx<'_>, on: Date) -> Result<Choices, Error> {
    let units = units_on(tx, on)?.into_iter().map(|unit| (unit.id, unit.name)).collect();
    let in_force = current(tx, on)?.filter(|agreement| agreement.phase == Phase::InForce);
    let Some(agreement) = in_force else { return Ok(Choices { units, on, ..Choices::default() }) };
    let goals = goals(tx, agreement.id)?.into_iter().map(|goal| (goal.id, goal.value.title));
    let kinds = measure_kinds(tx, agreement.id)?.into_iter().map(|kind| KindChoice {
        id: kind.id,
        name: kind.value.name,
        form: kind.value.form.code(),
        route: kind.value.route,
        ceiling: kind.value.ceiling,
    });
    Ok(Choices { goals: goals.collect(), kinds: kinds.collect(), units, on })
}
