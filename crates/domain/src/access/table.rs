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
#[expect(clippy::too_many_lines, reason = "one table, to be read as one")]
pub const fn right(role: Role, action: Action) -> Right {
    use Action as A;
    use Right::{Agency, None, Own, Unit};
    match action {
        A::ReadPublic | A::SignIn | A::SignUp | A::StopLetters => Agency,
        A::ReadStart | A::SignOut | A::ManageOwnAccount => Agency,
        A::KeepDraft => Own,
        // Everyone employed may apply; who administers has an employee's role beside it.
        A::Apply => match role {
            Role::Administrator | Role::Reviewer | Role::Foundation => None,
            _ => Own,
        },
        // An applicant always sees the own case; the use cases add that to every reach, and take
        // away the cases where the reader stands aside.
        A::ReadApplication | A::ReadMeasure => match role {
            Role::Employee | Role::Analyst => Own,
            Role::Manager => Unit,
            Role::Coordinator | Role::Representative | Role::Finance => Agency,
            Role::Administrator | Role::Reviewer | Role::Foundation => None,
        },
        // The list of others' cases; what it shows is what may be read.
        A::ListCases => match role {
            Role::Manager => Unit,
            Role::Coordinator | Role::Representative | Role::Finance => Agency,
            _ => None,
        },
        A::Endorse => match role {
            Role::Manager => Unit,
            _ => None,
        },
        A::Prepare => match role {
            Role::Coordinator => Agency,
            _ => None,
        },
        A::Decide => match role {
            Role::Representative => Agency,
            _ => None,
        },
        A::StandAside => match role {
            Role::Coordinator | Role::Representative => Agency,
            Role::Manager => Unit,
            _ => None,
        },
        A::RaiseJav => match role {
            Role::Coordinator | Role::Representative => Agency,
            _ => None,
        },
        A::CompleteMeasure => match role {
            Role::Employee => Own,
            Role::Manager => Unit,
            Role::Coordinator => Agency,
            _ => None,
        },
        A::PayMeasure => match role {
            Role::Finance | Role::Coordinator => Agency,
            _ => None,
        },
        // The administrator sees to people and roles, and reads no case, answer or survey.
        A::ManageAgency | A::ManageAccounts => match role {
            Role::Administrator => Agency,
            _ => None,
        },
        // Those whom the log is about do not search it: the agency appoints somebody else.
        A::ReadAudit => match role {
            Role::Reviewer => Agency,
            _ => None,
        },
        // Role changes are seen by those who decide together.
        A::ReadRoles => match role {
            Role::Coordinator | Role::Representative => Agency,
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
        // Everyone employed may see what became of the goals; the few-people rule holds for those
        // who may not open the cases behind (rules, part 1).
        A::ReadFollowUp => match role {
            Role::Administrator | Role::Reviewer | Role::Foundation => None,
            _ => Agency,
        },
        // Whoever has been asked may answer, and nobody else.
        A::AnswerQuestion => match role {
            Role::Administrator | Role::Reviewer | Role::Foundation => None,
            _ => Own,
        },
        A::ReadAccount => match role {
            Role::Coordinator | Role::Representative | Role::Finance => Agency,
            _ => None,
        },
        A::ReadStaffAccount => match role {
            Role::Foundation => None,
            _ => Agency,
        },
        A::MarkAccounted | A::SetMinimums | A::OpenSurvey | A::ManageCampaigns => match role {
            Role::Coordinator => Agency,
            _ => None,
        },
        A::Evaluate => match role {
            Role::Coordinator | Role::Analyst => Agency,
            _ => None,
        },
        // What is shared is shared with the parties, and with whoever evaluates beside.
        A::ReadEvaluation | A::ReadCampaigns => match role {
            Role::Coordinator | Role::Representative | Role::Analyst => Agency,
            _ => None,
        },
        // An agency speaks through those who see to its funds; the coordinator sees to what all of them write.
        A::ShareKnowledge => match role {
            Role::Coordinator | Role::Foundation => Agency,
            Role::Representative => Own,
            _ => None,
        },
        // All staff, whatever else they are: who asks counts too.
        A::ReplySurvey => match role {
            Role::Foundation => None,
            _ => Own,
        },
        A::UseContacts => match role {
            Role::Foundation => None,
            _ => Agency,
        },
        A::OfferContact => match role {
            Role::Coordinator => Own,
            _ => None,
        },
        A::ManageEvents | A::ReviewKnowledge => match role {
            Role::Foundation => Agency,
            _ => None,
        },
    }
}
