//! How the parties decide on cases, as they have agreed: it is signed with the rest of the text.

use crate::decision::Fallback;

/// What the agreement says of deciding together. One that says nothing means that all must agree,
/// and that what they do not agree on goes back to them: nothing is decided against anyone by default.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Deciding {
    /// Whether it is enough that more parties share a proposal than do not.
    pub majority: bool,
    /// What happens where they do not come to that.
    pub fallback: Fallback,
}

impl Default for Deciding {
    fn default() -> Deciding {
        Deciding { majority: false, fallback: Fallback::BackToTheParties }
    }
}

impl Deciding {
    /// Both in one word, such as `consensus-back`.
    pub const fn code(self) -> &'static str {
        match (self.majority, self.fallback) {
            (false, Fallback::BackToTheParties) => "consensus-back",
            (false, Fallback::EmployerDecides) => "consensus-employer",
            (false, Fallback::NotGranted) => "consensus-not_granted",
            (true, Fallback::BackToTheParties) => "majority-back",
            (true, Fallback::EmployerDecides) => "majority-employer",
            (true, Fallback::NotGranted) => "majority-not_granted",
        }
    }
}
