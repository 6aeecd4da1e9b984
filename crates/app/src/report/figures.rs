//! The figures of a yearly account. This is also the form in which they are sealed, as JSON.

use serde::{Deserialize, Serialize};

/// Both versions have the same figures; in the one for all staff, those that would tell of few
/// people are not there. Amounts are in öre.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Figures {
    pub agency: String,
    pub year: i16,
    /// Whether this is the version for all staff.
    pub staff: bool,
    pub money: Money,
    pub cases: Cases,
    pub goals: Vec<Line>,
    pub beneficiaries: Vec<Line>,
    pub forms: Vec<Line>,
    pub units: Vec<Line>,
    /// Goals of the agreement that were given no money in the year.
    pub goals_without_money: Vec<String>,
    /// Granted or spent without a goal.
    pub money_without_goal: Option<i64>,
    pub follow_up: FollowUp,
    /// The year before, to compare with: as it was accounted, if it was.
    #[serde(default)]
    pub before: Option<Before>,
}

/// What is compared with. Nothing where nothing had happened yet, and for all staff where the year before has not been
/// accounted.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Before {
    pub year: i16,
    pub money: Money,
    pub cases: Cases,
}

/// What the ledger says of the year.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Money {
    pub opening: Option<i64>,
    /// Entered in the year as balance from before.
    pub opened: Option<i64>,
    pub set_aside: Option<i64>,
    pub committed: Option<i64>,
    pub released: Option<i64>,
    pub spent: Option<i64>,
    /// Not committed, when the year ended.
    pub available: Option<i64>,
    /// Granted and not paid, when the year ended.
    pub held: Option<i64>,
    pub closing: Option<i64>,
    /// The closing balance in tenths of the year's set-aside.
    pub years_in_stock: Option<i64>,
}

/// What came in and what was decided in the year.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Cases {
    pub received: Option<i64>,
    pub decided: Option<i64>,
    pub granted: Option<i64>,
    pub partly: Option<i64>,
    pub refused: Option<i64>,
    /// Of the cases decided.
    pub asked: Option<i64>,
    pub granted_amount: Option<i64>,
    /// Of that, to measures of the plan that no application was made for.
    #[serde(default)]
    pub planned_amount: Option<i64>,
    /// Who take part in what was granted, once for each case.
    pub participants: Option<i64>,
}

/// One row of a breakdown.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Line {
    pub label: Label,
    pub received: Option<i64>,
    pub granted: Option<i64>,
    pub participants: Option<i64>,
    /// Of the cases decided.
    pub asked: Option<i64>,
    pub granted_amount: Option<i64>,
    pub spent: Option<i64>,
    /// In the year before.
    #[serde(default)]
    pub spent_before: Option<i64>,
}

/// What a row is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Label {
    Name(String),
    /// A word of ours, by its code.
    Code(String),
    /// Without goal, unit or kind.
    None,
    /// So many that were merged, because few people are behind each.
    Rest(usize),
}

/// The questions put in the year.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FollowUp {
    pub asked: Option<i64>,
    pub answered: Told,
    /// Per goal: asked, answered. Empty for all staff.
    pub goals: Vec<(Label, i64, i64)>,
}

/// A count as it may be told.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub enum Told {
    Hidden,
    NearlyNone,
    NearlyAll,
    Count(i64),
}
