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

    /// The roles that there are in an organisation of this kind: `agency`, `university` or `foundation`.
    pub fn at(kind: &str) -> Vec<Role> {
        let foundation = kind == "foundation";
        let here = |role: &Role| match role {
            Role::Administrator | Role::Reviewer => true,
            Role::Foundation => foundation,
            _ => !foundation,
        };
        Role::ALL.into_iter().filter(here).collect()
    }

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

/// Whether roles began or ended by their dates after the day `then`, up to and with the day `now`.
pub fn changed_since(assignments: &[Assignment], then: Date, now: Date) -> bool {
    assignments.iter().any(|assignment| assignment.holds(then) != assignment.holds(now))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::values::read_date;

    #[test]
    fn a_foundation_has_its_own_roles_and_an_agency_the_others() {
        use Role::{Administrator, Foundation, Reviewer};
        assert_eq!(Role::at("foundation"), [Administrator, Reviewer, Foundation]);
        assert_eq!(Role::at("agency").len(), Role::ALL.len() - 1);
        assert!(!Role::at("university").contains(&Foundation));
    }

    #[test]
    fn a_role_changes_on_its_first_day_and_the_day_after_its_last() {
        let day = |text| read_date(text).unwrap();
        let role = Assignment {
            role: Role::Finance,
            unit: None,
            party: None,
            party_kind: None,
            from: day("2026-03-02"),
            until: Some(day("2026-03-05")),
        };
        let changed = |then, now| changed_since(std::slice::from_ref(&role), day(then), day(now));
        assert!(changed("2026-03-01", "2026-03-02"));
        assert!(!changed("2026-03-02", "2026-03-05"));
        assert!(changed("2026-03-05", "2026-03-06"));
        assert!(!changed("2026-03-06", "2026-03-07"));
    }
}
