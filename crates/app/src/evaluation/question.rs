//! What is asked on the workbench, with the columns it is asked of.

use domain::evaluation::Wish;
use serde::{Deserialize, Serialize};

/// A question. Columns are named as the table's header has them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Question {
    Changed(Changed),
    Differ(Differ),
    BeforeAfter(BeforeAfter),
    Share(Share),
    HowMany(HowMany),
}

/// Has it changed since …?
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Changed {
    pub outcome: String,
    pub time: String,
    /// The first point in time that counts as after, as the column writes it.
    pub since: String,
    /// What happened then.
    pub event: String,
    pub values: Values,
    /// The column of denominators, such as employees.
    pub per: Option<String>,
    pub season: Option<Season>,
    pub drop: bool,
    /// What else happened in the time, which the level is allowed to change by too.
    #[serde(default)]
    pub others: Vec<Happened>,
}

/// Something else that happened.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Happened {
    /// The first point in time that counts as after.
    pub since: String,
    pub event: String,
}

/// What the values of a series are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Values {
    /// Persons or cases: one to four are never shown.
    People,
    /// Counts of anything else.
    Things,
    /// Means, days, kronor.
    Measure,
}

impl Values {
    pub const ALL: [Values; 3] = [Values::People, Values::Things, Values::Measure];

    pub const fn code(self) -> &'static str {
        match self {
            Values::People => "people",
            Values::Things => "things",
            Values::Measure => "measure",
        }
    }

    pub fn from_code(code: &str) -> Option<Values> {
        Values::ALL.into_iter().find(|values| values.code() == code)
    }
}

/// How a year is divided in a series that follows the seasons.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Season {
    Weeks,
    Months,
    Quarters,
}

impl Season {
    pub const ALL: [Season; 3] = [Season::Weeks, Season::Months, Season::Quarters];

    pub const fn code(self) -> &'static str {
        match self {
            Season::Weeks => "weeks",
            Season::Months => "months",
            Season::Quarters => "quarters",
        }
    }

    pub fn from_code(code: &str) -> Option<Season> {
        Season::ALL.into_iter().find(|season| season.code() == code)
    }

    /// Points in a year, and the waves that are fitted: two, or the one that four points can hold.
    pub(super) const fn waves(self) -> (f64, u32) {
        match self {
            Season::Weeks => (52.0, 2),
            Season::Months => (12.0, 2),
            Season::Quarters => (4.0, 1),
        }
    }
}

/// Do those with and those without differ?
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Differ {
    pub value: String,
    pub group: String,
    pub drop: bool,
}

/// Before and after, for the same persons.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct BeforeAfter {
    pub before: String,
    pub after: String,
    /// They were chosen because a value was unusually high or low.
    pub extreme: bool,
    pub drop: bool,
}

/// How large a share?
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Share {
    pub column: String,
    /// The answers that count, parted by semicolons.
    pub yes: String,
    /// How many were asked.
    pub asked: Option<u64>,
    pub drop: bool,
}

/// How many answers are needed? `power` is the probability to see it.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct HowMany {
    pub what: Compared,
    pub power: f64,
}

/// What is to be told apart.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub enum Compared {
    /// Shares from 0 to 1, in two groups.
    Shares { first: f64, second: f64 },
    /// Means of two groups.
    Means { difference: f64, sd: f64 },
    /// The same persons twice.
    Pairs { difference: f64, sd: f64 },
}

impl Question {
    pub fn wish(&self) -> Wish {
        match self {
            Question::Changed(_) => Wish::Changed,
            Question::Differ(_) => Wish::Differ,
            Question::BeforeAfter(_) => Wish::BeforeAfter,
            Question::Share(_) => Wish::Share,
            Question::HowMany(_) => Wish::HowMany,
        }
    }

    /// The form's fields that choose a column, with the columns chosen.
    pub fn columns(&self) -> Vec<(&'static str, &str)> {
        match self {
            Question::Changed(q) => {
                let per = q.per.iter().map(|per| ("per", per.as_str()));
                [("outcome", q.outcome.as_str()), ("time", &q.time)]
                    .into_iter()
                    .chain(per)
                    .collect()
            }
            Question::Differ(q) => vec![("value", &q.value), ("group", &q.group)],
            Question::BeforeAfter(q) => vec![("before", &q.before), ("after", &q.after)],
            Question::Share(q) => vec![("column", &q.column)],
            Question::HowMany(_) => Vec::new(),
        }
    }
}
