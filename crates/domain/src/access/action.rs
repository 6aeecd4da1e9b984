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
    ManageOwnAccount,
    // The organisation itself.
    ManageAccounts,
    ReadAudit,
    ConfirmRepresentative,
    // The fund.
    ReadFund,
    PostFund,
}

impl Action {
    pub const ALL: [Action; 10] = [
        Action::ReadPublic,
        Action::SignIn,
        Action::ReadStart,
        Action::SignOut,
        Action::ManageOwnAccount,
        Action::ManageAccounts,
        Action::ReadAudit,
        Action::ConfirmRepresentative,
        Action::ReadFund,
        Action::PostFund,
    ];

    /// Whether the action is open to a visitor who has not signed in.
    pub const fn is_public(self) -> bool {
        matches!(self, Action::ReadPublic | Action::SignIn)
    }
}
