//! What is asked for: a whole application, which cannot be wrong.

use super::{Costs, Guide};
use crate::values::{Date, Id, Ore};

/// Whom the measure is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whom {
    Myself,
    Group,
    Unit,
    Agency,
}

impl Whom {
    pub const ALL: [Whom; 4] = [Whom::Myself, Whom::Group, Whom::Unit, Whom::Agency];

    pub const fn code(self) -> &'static str {
        match self {
            Whom::Myself => "self",
            Whom::Group => "group",
            Whom::Unit => "unit",
            Whom::Agency => "agency",
        }
    }

    pub fn from_code(code: &str) -> Option<Whom> {
        Whom::ALL.into_iter().find(|whom| whom.code() == code)
    }
}

/// One version of an application. Made by [`super::read`] alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Content {
    pub guide: Guide,
    /// Why this is beyond the ordinary.
    pub beyond: String,
    pub background: String,
    pub title: String,
    /// Where the agreement has measure kinds.
    pub kind: Option<Id>,
    pub measure: String,
    pub provider: Option<String>,
    pub whom: Whom,
    pub participants: i64,
    /// The unit that it is about; none for the whole agency.
    pub unit: Option<Id>,
    pub costs: Costs,
    /// The sum of the costs.
    pub asked: Ore,
    pub from: Date,
    pub until: Date,
    /// Where the agreement has goals.
    pub goal: Option<Id>,
    /// How it helps with transition.
    pub transition: String,
    /// How it helps towards a long working life.
    pub working_life: String,
    pub expected: String,
    /// How it will be seen whether it came out so.
    pub seen: String,
}
