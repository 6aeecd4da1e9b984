//! The roles, and the dated assignments that give them.

use crate::values::{Date, Id};

/// A role in an organisation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    Employee,
    Manager,
    Coordinator,
    Representative,
    Finance,
    Analyst,
    Administrator,
    /// The agency's appointed reader of the read log.
    Reviewer,
    Foundation,
}

impl Role {
    pub const ALL: [Role; 9] = [
        Role::Employee,
        Role::Manager,
        Role::Coordinator,
        Role::Representative,
        Role::Finance,
        Role::Analyst,
        Role::Administrator,
        Role::Reviewer,
        Role::Foundation,
    ];

    /// The code that is stored and used in forms.
    pub const fn code(self) -> &'static str {
        match self {
            Role::Employee => "employee",
            Role::Manager => "manager",
            Role::Coordinator => "coordinator",
            Role::Representative => "representative",
            Role::Finance => "finance",
            Role::Analyst => "analyst",
            Role::Administrator => "administrator",
            Role::Reviewer => "reviewer",
            Role::Foundation => "foundation",
        }
    }

    pub fn from_code(code: &str) -> Option<Role> {
        Role::ALL.into_iter().find(|role| role.code() == code)
    }
}

/// A negotiating side. The union sides are those that signed the central agreement in 2014.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum PartyKind {
    Employer,
    Saco,
    Ofr,
    Seko,
}

impl PartyKind {
    pub const ALL: [PartyKind; 4] =
        [PartyKind::Employer, PartyKind::Saco, PartyKind::Ofr, PartyKind::Seko];

    pub const fn code(self) -> &'static str {
        match self {
            PartyKind::Employer => "employer",
            PartyKind::Saco => "saco",
            PartyKind::Ofr => "ofr",
            PartyKind::Seko => "seko",
        }
    }

    pub fn from_code(code: &str) -> Option<PartyKind> {
        PartyKind::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// A role given to an account for a time, in a unit or for a party where the role asks for one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assignment {
    pub role: Role,
    pub unit: Option<Id>,
    pub party: Option<Id>,
    pub party_kind: Option<PartyKind>,
    pub from: Date,
    pub until: Option<Date>,
}

impl Assignment {
    /// Whether the assignment gives its role on the day `on`; `until` is the last day.
    pub fn holds(&self, on: Date) -> bool {
        self.from <= on && self.until.is_none_or(|until| on <= until)
    }
}
