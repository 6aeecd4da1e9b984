//! Everything that a route can do. A route names its action; a route without one does not compile.

/// What a request does, as the permission table knows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Action {
    // Open to anyone, signed in or not.
    ReadPublic,
    SignIn,
    // Open to everyone who is signed in.
    ReadStart,
    SignOut,
    // The organisation itself.
    ManageAccounts,
    ReadAudit,
    // The agreement.
    ReadAgreement,
    /// To read and write what is between the parties: drafts, released views, signatures.
    PrepareAgreement,
    /// To write and release one's own party's view.
    WriteView,
    SignAgreement,
    /// To begin, propose, register, renew, and end in *ingen överenskommelse*.
    LeadAgreement,
    ReadYearWheel,
    ManageYearWheel,
    // The plan.
    ReadPlan,
    ReportNeed,
    ManagePlan,
    // The fund.
    ReadFund,
    PostFund,
}

impl Action {
    pub const ALL: [Action; 18] = [
        Action::ReadPublic,
        Action::SignIn,
        Action::ReadStart,
        Action::SignOut,
        Action::ManageAccounts,
        Action::ReadAudit,
        Action::ReadAgreement,
        Action::PrepareAgreement,
        Action::WriteView,
        Action::SignAgreement,
        Action::LeadAgreement,
        Action::ReadYearWheel,
        Action::ManageYearWheel,
        Action::ReadPlan,
        Action::ReportNeed,
        Action::ManagePlan,
        Action::ReadFund,
        Action::PostFund,
    ];

    /// Whether the action is open to a visitor who has not signed in.
    pub const fn is_public(self) -> bool {
        matches!(self, Action::ReadPublic | Action::SignIn)
    }
}
