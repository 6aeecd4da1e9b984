//! How far a right goes: one answer for a page and for a list.

use crate::values::Id;

/// What somebody may touch by one action.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reach {
    pub me: Id,
    /// What `me` has made or takes part in.
    pub own: bool,
    /// What belongs to these units.
    pub units: Vec<Id>,
    /// Everything in the organisation.
    pub agency: bool,
}

/// How a thing stands to somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Relation {
    pub owner: Option<Id>,
    pub unit: Option<Id>,
}

impl Reach {
    /// Whether there is anything at all within reach.
    pub fn is_empty(&self) -> bool {
        !self.own && !self.agency && self.units.is_empty()
    }

    /// Whether a thing that stands in `relation` is within reach.
    pub fn covers(&self, relation: Relation) -> bool {
        self.agency
            || (self.own && relation.owner == Some(self.me))
            || relation.unit.is_some_and(|unit| self.units.contains(&unit))
    }
}
