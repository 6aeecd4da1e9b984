//! What a measure costs, by kind.

use crate::values::{Ore, Overflow};

/// What money goes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CostKind {
    Course,
    Travel,
    Wage,
    Substitute,
    Consultant,
    Other,
}

impl CostKind {
    pub const ALL: [CostKind; 6] = [
        CostKind::Course,
        CostKind::Travel,
        CostKind::Wage,
        CostKind::Substitute,
        CostKind::Consultant,
        CostKind::Other,
    ];

    /// The code that is stored, and the field of the form.
    pub const fn code(self) -> &'static str {
        match self {
            CostKind::Course => "course",
            CostKind::Travel => "travel",
            CostKind::Wage => "wage",
            CostKind::Substitute => "substitute",
            CostKind::Consultant => "consultant",
            CostKind::Other => "other",
        }
    }

    pub fn from_code(code: &str) -> Option<CostKind> {
        CostKind::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// Amounts by kind, none of them negative, in the order of [`CostKind::ALL`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Costs([Ore; 6]);

impl Costs {
    pub const fn new(amounts: [Ore; 6]) -> Costs {
        Costs(amounts)
    }

    pub fn of(&self, kind: CostKind) -> Ore {
        self.parts().find(|(part, _)| *part == kind).map_or(Ore::ZERO, |(_, amount)| amount)
    }

    /// Each kind with its amount.
    pub fn parts(&self) -> impl Iterator<Item = (CostKind, Ore)> {
        CostKind::ALL.into_iter().zip(self.0)
    }

    /// All of it.
    ///
    /// # Errors
    /// [`Overflow`] if no amount can hold it; six typed amounts always can.
    pub fn total(&self) -> Result<Ore, Overflow> {
        Ore::sum(self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_kind_has_its_amount_and_all_are_summed() {
        let costs = Costs::new([1, 2, 3, 4, 5, 6].map(Ore));
        assert_eq!(costs.of(CostKind::Course), Ore(1));
        assert_eq!(costs.of(CostKind::Other), Ore(6));
        assert_eq!(costs.total(), Ok(Ore(21)));
        assert_eq!(Costs::new([Ore(i64::MAX); 6]).total(), Err(Overflow));
    }

    #[test]
    fn codes_come_back() {
        for kind in CostKind::ALL {
            assert_eq!(CostKind::from_code(kind.code()), Some(kind));
        }
    }
}
