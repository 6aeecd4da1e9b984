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
    /// To keep for oneself what one has typed on a page.
    KeepDraft,
    // Application, decision, measure.
    Apply,
    ReadApplication,
    ListCases,
    Endorse,
    Prepare,
    Decide,
    StandAside,
    /// To ask whether another in the group has jäv.
    RaiseJav,
    /// To read measures in lists and one by one, as far as the cases that they came from.
    ReadMeasure,
    CompleteMeasure,
    PayMeasure,
    ManageOwnAccount,
    // The organisation itself.
    /// Its name, units and parties.
    ManageAgency,
    ManageAccounts,
    ReadAudit,
    /// Who has which role, and what has changed.
    ReadRoles,
    ConfirmRepresentative,
    // The fund.
    ReadFund,
    PostFund,
    // The agreement.
    ReadAgreement,
    /// To read and write what is between the parties: drafts, released views, signatures.
    PrepareAgreement,
    /// To write and release one's own party's view.
    WriteView,
    /// To answer a proposal, and to give notice or take it back.
    SignAgreement,
    /// To begin, propose, register, renew, and end in *ingen överenskommelse*.
    LeadAgreement,
    ReadYearWheel,
    ManageYearWheel,
    // The plan.
    ReadPlan,
    ReportNeed,
    ManagePlan,
    // Follow-up and the yearly account.
    ReadFollowUp,
    AnswerQuestion,
    /// The parties' own yearly account, whole.
    ReadAccount,
    /// The version for all staff, protected as few people ask (rules, part 1).
    ReadStaffAccount,
    MarkAccounted,
    // Evaluation.
    /// To ask, save and share.
    Evaluate,
    /// To read what has been shared.
    ReadEvaluation,
    /// To set how many are needed.
    SetMinimums,
    /// To ask all staff what they know.
    OpenSurvey,
    ReplySurvey,
    // The exchange.
    /// To plan, announce and call off events.
    ManageEvents,
    /// To write of the agency's campaigns.
    ManageCampaigns,
    ReadCampaigns,
    /// To take part in an event, from whatever organisation of the house one comes.
    SignUp,
    /// To stop letters by the link in one, without signing in.
    StopLetters,
    /// To tell others in the knowledge bank, to ask and to thank: the own organisation gives the right to it.
    ShareKnowledge,
    /// To read what is sent, to publish it or give it back.
    ReviewKnowledge,
    /// To find whom to ask at another agency and write to them: the own organisation gives the right to it.
    UseContacts,
    /// To say that others may ask one.
    OfferContact,
}

impl Action {
    pub const ALL: [Action; 53] = [
        Action::ReadPublic,
        Action::SignIn,
        Action::ReadStart,
        Action::SignOut,
        Action::KeepDraft,
        Action::Apply,
        Action::ReadApplication,
        Action::ListCases,
        Action::Endorse,
        Action::Prepare,
        Action::Decide,
        Action::StandAside,
        Action::RaiseJav,
        Action::ReadMeasure,
        Action::CompleteMeasure,
        Action::PayMeasure,
        Action::ManageOwnAccount,
        Action::ManageAgency,
        Action::ManageAccounts,
        Action::ReadAudit,
        Action::ReadRoles,
        Action::ConfirmRepresentative,
        Action::ReadFund,
        Action::PostFund,
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
        Action::ReadFollowUp,
        Action::AnswerQuestion,
        Action::ReadAccount,
        Action::ReadStaffAccount,
        Action::MarkAccounted,
        Action::Evaluate,
        Action::ReadEvaluation,
        Action::SetMinimums,
        Action::OpenSurvey,
        Action::ReplySurvey,
        Action::ManageEvents,
        Action::ManageCampaigns,
        Action::ReadCampaigns,
        Action::SignUp,
        Action::StopLetters,
        Action::ShareKnowledge,
        Action::ReviewKnowledge,
        Action::UseContacts,
        Action::OfferContact,
    ];

    /// Whether the action is open to a visitor who has not signed in.
    pub const fn is_public(self) -> bool {
        matches!(
            self,
            Action::ReadPublic
                | Action::SignIn
                | Action::SignUp
                | Action::StopLetters
                | Action::ShareKnowledge
                | Action::UseContacts
                | Action::OfferContact
        )
    }
}
