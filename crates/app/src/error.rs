//! What a use case answers when it does not do what was asked.

use domain::Reason;
use domain::values::Refusal;

/// Why nothing was done. `web/errors.rs` alone turns these into pages.
#[derive(Debug, PartialEq)]
pub enum Error {
    /// The rules say no, with the field (if any) and the reason.
    Refused(Vec<Refusal>),
    /// There is no such thing here; another organisation's things answer the same.
    Missing,
    /// Nobody is signed in, and the action asks for somebody.
    SignIn,
    /// Signed in, but without the role that the action asks for.
    Forbidden,
    /// Trying again in a moment is right.
    Busy,
    /// The disk or the database is full; nothing was kept.
    Full,
    /// A fault of ours; the text is for the log.
    Broken(String),
}

impl Error {
    /// A refusal that belongs to no single field.
    pub fn refused(reason: impl Into<Reason>) -> Error {
        Error::Refused(vec![Refusal { field: None, reason: reason.into() }])
    }

    /// A refusal that belongs to `field`.
    pub fn refused_at(field: &'static str, reason: impl Into<Reason>) -> Error {
        Error::Refused(vec![Refusal { field: Some(field), reason: reason.into() }])
    }
}

impl From<store::Error> for Error {
    fn from(error: store::Error) -> Error {
        match error {
            store::Error::Missing => Error::Missing,
            store::Error::Busy => Error::Busy,
            store::Error::Full => Error::Full,
            // A use case that expects a conflict asks the store first; what is left is our fault.
            store::Error::Conflict(what) => Error::Broken(format!("unexpected conflict: {what}")),
            store::Error::Broken(what) => Error::Broken(what),
        }
    }
}

impl From<Vec<Refusal>> for Error {
    fn from(refusals: Vec<Refusal>) -> Error {
        Error::Refused(refusals)
    }
}

impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Error::Refused(refusals) => write!(f, "refused: {refusals:?}"),
            Error::Missing => f.write_str("not found"),
            Error::SignIn => f.write_str("not signed in"),
            Error::Forbidden => f.write_str("not allowed"),
            Error::Busy => f.write_str("busy"),
            Error::Full => f.write_str("the disk or the database is full"),
            Error::Broken(what) => f.write_str(what),
        }
    }
}

impl std::error::Error for Error {}
