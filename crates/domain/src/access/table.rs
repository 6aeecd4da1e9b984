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

use Right::{Agency, None, Own, Unit};

/// What `role` may do by `action`.
pub const fn right(role: Role, action: Action) -> Right {
    use Action as A;
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
        A::ReadAgreement
        | A::PrepareAgreement
        | A::WriteView
        | A::SignAgreement
        | A::LeadAgreement
        | A::ReadYearWheel
        | A::ManageYearWheel => agreement(role, action),
        A::ReadPlan | A::ReportNeed | A::ManagePlan => plan(role, action),
        A::ReadFund | A::PostFund => fund(role, action),
        A::Apply
        | A::ReadApplication
        | A::ListCases
        | A::Endorse
        | A::Prepare
        | A::Decide
        | A::StandAside
        | A::CompleteMeasure
        | A::PayMeasure => application(role, action),
        A::ReadFollowUp
        | A::AnswerQuestion
        | A::ReadAccount
        | A::ReadStaffAccount
        | A::MarkAccounted => follow_up(role, action),
    }
}

const fn agreement(role: Role, action: Action) -> Right {
    match action {
        // An agreement that has been made holds for all employees; what leads to it is the parties' own.
        Action::ReadAgreement => match role {
            Role::Administrator | Role::Reviewer | Role::Foundation => None,
            _ => Agency,
        },
        Action::PrepareAgreement | Action::SignAgreement => match role {
            Role::Coordinator | Role::Representative => Agency,
            _ => None,
        },
        Action::WriteView => match role {
            Role::Representative => Own,
            _ => None,
        },
        Action::LeadAgreement | Action::ManageYearWheel => coordinator(role),
        Action::ReadYearWheel => parties_and_finance(role),
        _ => None,
    }
}

const fn plan(role: Role, action: Action) -> Right {
    match (action, role) {
        (Action::ManagePlan, _) => coordinator(role),
        (Action::ReadPlan, Role::Finance | Role::Analyst) => Agency,
        (Action::ReadPlan | Action::ReportNeed, Role::Coordinator | Role::Representative) => Agency,
        (Action::ReadPlan | Action::ReportNeed, Role::Manager) => Unit,
        _ => None,
    }
}

const fn fund(role: Role, action: Action) -> Right {
    match (action, role) {
        (Action::ReadFund, Role::Representative | Role::Analyst) => Agency,
        (_, Role::Coordinator | Role::Finance) => Agency,
        _ => None,
    }
}

const fn application(role: Role, action: Action) -> Right {
    match action {
        // Everyone employed may apply; who administers has an employee's role beside it.
        Action::Apply => match role {
            Role::Administrator | Role::Reviewer | Role::Foundation => None,
            _ => Own,
        },
        // An applicant always sees the own case; the use cases add that to every reach, and take
        // away the cases where the reader stands aside.
        Action::ReadApplication => match role {
            Role::Employee | Role::Analyst => Own,
            Role::Manager => Unit,
            _ => parties_and_finance(role),
        },
        // The list of others' cases; what it shows is what may be read.
        Action::ListCases => match role {
            Role::Manager => Unit,
            _ => parties_and_finance(role),
        },
        Action::Endorse => match role {
            Role::Manager => Unit,
            _ => None,
        },
        Action::Prepare => coordinator(role),
        Action::Decide => match role {
            Role::Representative => Agency,
            _ => None,
        },
        Action::StandAside => match role {
            Role::Coordinator | Role::Representative => Agency,
            Role::Manager => Unit,
            _ => None,
        },
        Action::CompleteMeasure => match role {
            Role::Employee => Own,
            Role::Manager => Unit,
            _ => coordinator(role),
        },
        Action::PayMeasure => match role {
            Role::Finance | Role::Coordinator => Agency,
            _ => None,
        },
        _ => None,
    }
}

const fn follow_up(role: Role, action: Action) -> Right {
    match action {
        // Everyone employed may see what became of the goals; the few-people rule holds for those
        // who may not open the cases behind (rules, part 1).
        Action::ReadFollowUp => match role {
            Role::Administrator | Role::Reviewer | Role::Foundation => None,
            _ => Agency,
        },
        // Whoever has been asked may answer, and nobody else.
        Action::AnswerQuestion => match role {
            Role::Administrator | Role::Reviewer | Role::Foundation => None,
            _ => Own,
        },
        Action::ReadAccount => parties_and_finance(role),
        Action::ReadStaffAccount => match role {
            Role::Foundation => None,
            _ => Agency,
        },
        Action::MarkAccounted => coordinator(role),
        _ => None,
    }
}

const fn coordinator(role: Role) -> Right {
    match role {
        Role::Coordinator => Agency,
        _ => None,
    }
}

const fn parties_and_finance(role: Role) -> Right {
    match role {
        Role::Coordinator | Role::Representative | Role::Finance => Agency,
        _ => None,
    }
}
