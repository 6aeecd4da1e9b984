//! The permission table: role × action. The only place that says who may do what.

use super::{Action, Role};

/// How far a role's right to an action goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Right {
    None,
    /// One's own things.
    Own,
    /// The things of the units where one holds the role.
    Unit,
    /// Everything in the organisation.
    Agency,
}

/// What `role` may do by `action`.
pub const fn right(role: Role, action: Action) -> Right {
    use Action as A;
    use Right::{Agency, None, Own, Unit};
    match action {
        A::ReadPublic | A::SignIn | A::ReadStart | A::SignOut => Agency,
        // The administrator sees to people and roles, and reads no case, answer or survey.
        A::ManageAccounts => match role {
            Role::Administrator => Agency,
            _ => None,
        },
        A::ReadAudit => match role {
            Role::Administrator | Role::Coordinator | Role::Reviewer => Agency,
            _ => None,
        },
        // An agreement that has been made holds for all employees; what leads to it is the parties' own.
        A::ReadAgreement => match role {
            Role::Administrator | Role::Reviewer | Role::Foundation => None,
            _ => Agency,
        },
        A::PrepareAgreement | A::SignAgreement => match role {
            Role::Coordinator | Role::Representative => Agency,
            _ => None,
        },
        A::WriteView => match role {
            Role::Representative => Own,
            _ => None,
        },
        A::LeadAgreement | A::ManageYearWheel | A::ManagePlan => match role {
            Role::Coordinator => Agency,
            _ => None,
        },
        A::ReadYearWheel => match role {
            Role::Coordinator | Role::Representative | Role::Finance => Agency,
            _ => None,
        },
        A::ReadPlan => match role {
            Role::Coordinator | Role::Representative | Role::Finance | Role::Analyst => Agency,
            Role::Manager => Unit,
            _ => None,
        },
        A::ReportNeed => match role {
            Role::Coordinator | Role::Representative => Agency,
            Role::Manager => Unit,
            _ => None,
        },
        A::ReadFund => match role {
            Role::Coordinator | Role::Representative | Role::Finance | Role::Analyst => Agency,
            _ => None,
        },
        A::PostFund => match role {
            Role::Coordinator | Role::Finance => Agency,
            _ => None,
        },
    }
}
