//! What one may choose among in an application: goals and measure kinds of the agreement, units.

use domain::application::Offer;
use domain::values::{Id, Ore};
use store::Tx;
use store::access::units;
use store::application::Case;

use crate::Error;

/// The choices with their texts.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Choices {
    pub goals: Vec<(Id, String)>,
    pub kinds: Vec<KindChoice>,
    pub units: Vec<(Id, String)>,
}

/// A measure kind of the agreement.
#[derive(Clone, Debug, PartialEq)]
pub struct KindChoice {
    pub id: Id,
    pub name: String,
    /// `programme`, `project`, `individual` or `allowance`.
    pub form: &'static str,
    /// `joint`, `employer` or `unit`.
    pub route: &'static str,
    pub ceiling: Option<Ore>,
}

impl Choices {
    /// The ids alone, as the rules ask for them.
    pub fn offer(&self) -> Offer {
        Offer {
            goals: self.goals.iter().map(|(id, _)| *id).collect(),
            kinds: self.kinds.iter().map(|kind| (kind.id, kind.ceiling)).collect(),
            units: self.units.iter().map(|(id, _)| *id).collect(),
        }
    }

    /// The name of a measure kind.
    pub fn kind_name(&self, id: Option<Id>) -> Option<&str> {
        self.kinds.iter().find(|kind| Some(kind.id) == id).map(|kind| kind.name.as_str())
    }

    /// The title of a goal.
    pub fn goal_title(&self, id: Option<Id>) -> Option<&str> {
        self.goals.iter().find(|(goal, _)| Some(*goal) == id).map(|(_, title)| title.as_str())
    }
}

/// The choices today.
pub(super) fn choices(tx: &Tx<'_>) -> Result<Choices, Error> {
    let units = units(tx)?.into_iter().map(|unit| (unit.id, unit.name)).collect();
    Ok(Choices { units, ..Choices::default() })
}

/// The decision route of a case's measure kind, if it has one.
pub(crate) fn route_of(tx: &Tx<'_>, case: &Case) -> Result<Option<&'static str>, Error> {
    let kinds = choices(tx)?.kinds;
    Ok(kinds.into_iter().find(|kind| Some(kind.id) == case.kind).map(|kind| kind.route))
}
