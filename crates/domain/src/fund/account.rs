//! The accounts of the ledger, and the words that its rows are stored with.

/// An account. Money comes from [`Account::SetAside`], which therefore stands below zero by as much as the other
/// three stand above it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Account {
    /// The source: what the agency has set aside.
    SetAside,
    Available,
    /// Granted and not yet paid (*intecknat*).
    Committed,
    Spent,
}

impl Account {
    pub const ALL: [Account; 4] =
        [Account::SetAside, Account::Available, Account::Committed, Account::Spent];

    /// The code that is stored and used in addresses.
    pub const fn code(self) -> &'static str {
        match self {
            Account::SetAside => "set_aside",
            Account::Available => "available",
            Account::Committed => "committed",
            Account::Spent => "spent",
        }
    }

    pub fn from_code(code: &str) -> Option<Account> {
        Account::ALL.into_iter().find(|account| account.code() == code)
    }
}

/// What an entry does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Money that was there before the ledger began.
    Opening,
    /// On preliminary payroll.
    SetAside,
    /// The difference when final payroll is known (*slutavräkning*).
    Settlement,
    Commitment,
    Payment,
    /// What a measure did not need goes back where it came from.
    Release,
    /// A cost that no decision has committed money for.
    DirectCost,
    /// Takes back an earlier entry (*rättelse*).
    Correction,
}

impl Kind {
    pub const ALL: [Kind; 8] = [
        Kind::Opening,
        Kind::SetAside,
        Kind::Settlement,
        Kind::Commitment,
        Kind::Payment,
        Kind::Release,
        Kind::DirectCost,
        Kind::Correction,
    ];

    /// The code that is stored and used in addresses.
    pub const fn code(self) -> &'static str {
        match self {
            Kind::Opening => "opening",
            Kind::SetAside => "set_aside",
            Kind::Settlement => "settlement",
            Kind::Commitment => "commitment",
            Kind::Payment => "payment",
            Kind::Release => "release",
            Kind::DirectCost => "direct_cost",
            Kind::Correction => "correction",
        }
    }

    pub fn from_code(code: &str) -> Option<Kind> {
        Kind::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// What was paid for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CostKind {
    Course,
    Travel,
    Wage,
    Substitute,
    Allowance,
    Consultant,
    Vat,
    Other,
}

impl CostKind {
    pub const ALL: [CostKind; 8] = [
        CostKind::Course,
        CostKind::Travel,
        CostKind::Wage,
        CostKind::Substitute,
        CostKind::Allowance,
        CostKind::Consultant,
        CostKind::Vat,
        CostKind::Other,
    ];

    /// The code that is stored and used in forms.
    pub const fn code(self) -> &'static str {
        match self {
            CostKind::Course => "course",
            CostKind::Travel => "travel",
            CostKind::Wage => "wage",
            CostKind::Substitute => "substitute",
            CostKind::Allowance => "allowance",
            CostKind::Consultant => "consultant",
            CostKind::Vat => "vat",
            CostKind::Other => "other",
        }
    }

    pub fn from_code(code: &str) -> Option<CostKind> {
        CostKind::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// How sure a year's payroll is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Stage {
    Preliminary,
    Final,
}

impl Stage {
    /// The code that is stored and used in forms.
    pub const fn code(self) -> &'static str {
        match self {
            Stage::Preliminary => "preliminary",
            Stage::Final => "final",
        }
    }

    pub fn from_code(code: &str) -> Option<Stage> {
        [Stage::Preliminary, Stage::Final].into_iter().find(|stage| stage.code() == code)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_read_back_and_others_refused() {
        assert!(Account::ALL.iter().all(|a| Account::from_code(a.code()) == Some(*a)));
        assert!(Kind::ALL.iter().all(|kind| Kind::from_code(kind.code()) == Some(*kind)));
        assert!(CostKind::ALL.iter().all(|kind| CostKind::from_code(kind.code()) == Some(*kind)));
        assert_eq!(Stage::from_code("final"), Some(Stage::Final));
        assert_eq!(Account::from_code("Spent"), None);
        assert_eq!(Kind::from_code(""), None);
    }
}
