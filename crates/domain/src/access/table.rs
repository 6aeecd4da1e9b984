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
    use Right::{Agency, None};
    match action {
        A::ReadPublic | A::SignIn | A::ReadStart | A::SignOut | A::ManageOwnAccount => Agency,
        // The administrator sees to people and roles, and reads no case, answer or survey.
        A::ManageAccounts => match role {
            Role::Administrator => Agency,
            _ => None,
        },
        // Those whom the log is about do not search it: the agency appoints somebody else.
        A::ReadAudit => match role {
            Role::Reviewer => Agency,
            _ => None,
        },
        // The party is compared row by row: a representative confirms the own party's only.
        A::ConfirmRepresentative => match role {
            Role::Representative => Agency,
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
