//! How many are needed before a page gives an answer: an agency's settings.

use crate::few::K;

/// What there must be enough of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Minimum {
    /// Answers behind a share.
    Answers,
    /// Persons with a value both before and after.
    Pairs,
    /// Persons in each of two groups.
    Group,
    /// Points in time on each side of a change.
    Points,
    /// Whole seasons before a change, where the season is taken into account.
    Seasons,
}

impl Minimum {
    pub const ALL: [Minimum; 5] =
        [Minimum::Answers, Minimum::Pairs, Minimum::Group, Minimum::Points, Minimum::Seasons];

    pub const fn code(self) -> &'static str {
        match self {
            Minimum::Answers => "answers",
            Minimum::Pairs => "pairs",
            Minimum::Group => "group",
            Minimum::Points => "points",
            Minimum::Seasons => "seasons",
        }
    }

    pub fn from_code(code: &str) -> Option<Minimum> {
        Minimum::ALL.into_iter().find(|minimum| minimum.code() == code)
    }

    /// Where an agency has said nothing. 20 answers: the interval of a share is then at most some 40 points wide. 15 pairs
    /// and 15 in each group: the t distribution forgives skewness from about there. 12 points: a year of months, or a
    /// quarter of weeks. Two seasons: one alone cannot be told from a trend.
    pub const fn usual(self) -> i64 {
        match self {
            Minimum::Answers => 20,
            Minimum::Pairs | Minimum::Group => 15,
            Minimum::Points => 12,
            Minimum::Seasons => 2,
        }
    }

    /// Groups under five are never shown, whatever an agency wants (rules, part 1); nor is there a line through fewer
    /// than five points.
    pub const fn lowest(self) -> i64 {
        match self {
            Minimum::Seasons => 1,
            _ => K,
        }
    }

    pub const fn highest(self) -> i64 {
        match self {
            Minimum::Seasons => 10,
            _ => 1_000,
        }
    }
}

/// The minima of an agency.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Minimums([i64; 5]);

impl Minimums {
    /// What is usual, save where something else has been set; what was set is held to its limits.
    pub fn new(set: impl Fn(Minimum) -> Option<i64>) -> Minimums {
        let of = |one: Minimum| set(one).unwrap_or(one.usual()).clamp(one.lowest(), one.highest());
        Minimums(Minimum::ALL.map(of))
    }

    pub fn of(&self, wanted: Minimum) -> i64 {
        let place = Minimum::ALL.iter().position(|one| *one == wanted);
        place.map_or(wanted.usual(), |place| self.0[place])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_set_is_usual_and_nothing_goes_below_five() {
        let minimums = Minimums::new(|one| match one {
            Minimum::Pairs => Some(4),
            Minimum::Group => Some(30),
            Minimum::Seasons => Some(0),
            _ => None,
        });
        let all = Minimum::ALL.map(|one| minimums.of(one));
        assert_eq!(all, [20, 5, 30, 12, 1]);
    }

    #[test]
    fn minima_are_read_back() {
        for one in Minimum::ALL {
            assert_eq!(Minimum::from_code(one.code()), Some(one));
            assert!((one.lowest()..=one.highest()).contains(&one.usual()));
        }
        assert_eq!(Minimum::from_code("rows"), None);
    }
}
