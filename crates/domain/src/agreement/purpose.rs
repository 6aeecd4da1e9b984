//! The two questions that an agreement starts from: which problem, and what do we want to achieve?

use crate::values::{Date, Id};

/// How far ahead a challenge lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Horizon {
    /// 6–24 months.
    Near,
    /// 3–10 years.
    Long,
}

impl Horizon {
    pub const ALL: [Horizon; 2] = [Horizon::Near, Horizon::Long];

    pub const fn code(self) -> &'static str {
        match self {
            Horizon::Near => "near",
            Horizon::Long => "long",
        }
    }

    pub fn from_code(code: &str) -> Option<Horizon> {
        Horizon::ALL.into_iter().find(|horizon| horizon.code() == code)
    }
}

/// For whom a goal is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Serves {
    Operation,
    Employees,
    Both,
}

impl Serves {
    pub const ALL: [Serves; 3] = [Serves::Operation, Serves::Employees, Serves::Both];

    pub const fn code(self) -> &'static str {
        match self {
            Serves::Operation => "operation",
            Serves::Employees => "employees",
            Serves::Both => "both",
        }
    }

    pub fn from_code(code: &str) -> Option<Serves> {
        Serves::ALL.into_iter().find(|serves| serves.code() == code)
    }
}

/// *Vilket problem vill vi lösa?*
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Challenge {
    pub problem: String,
    /// How we know.
    pub evidence: Option<String>,
    pub target_group: Option<String>,
    pub horizon: Horizon,
}

/// Where things stand before anything is done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Baseline {
    Measured(String),
    /// *Inte mätt, därför att …*
    NotMeasured {
        because: String,
    },
}

/// *Vad vill vi uppnå?* – and how it will be seen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Goal {
    pub title: String,
    pub serves: Serves,
    pub challenges: Vec<Id>,
    pub indicator: Option<String>,
    /// Where the indicator's figure comes from.
    pub source: Option<String>,
    pub baseline: Option<Baseline>,
    pub target: Option<String>,
    pub by_date: Option<Date>,
}

/// An area of measures. It comes after the goals, and serves at least one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Area {
    pub title: String,
    pub goals: Vec<Id>,
}
