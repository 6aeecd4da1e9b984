//! A letter from the organiser to many.

use crate::values::Id;

use super::{AgencyKind, Reason};

/// The text is at most so long, in characters.
pub const LETTER_MAX: usize = 5_000;

/// What the organiser writes, and to whom.
#[derive(Clone, Debug, PartialEq)]
pub struct Newsletter {
    pub subject: String,
    /// Markdown; it leaves as plain text.
    pub text: String,
    pub receivers: Receivers,
}

/// Who gets a letter. Nobody who has said no.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Receivers {
    /// The agencies' coordinators.
    Coordinators,
    /// Those of agencies of a kind.
    Large,
    Universities,
    /// Those with an account who came to an event.
    Came {
        event: Id,
    },
    /// Those who have said yes to news.
    News,
}

impl Receivers {
    pub const CODES: [&'static str; 5] = ["coordinators", "large", "universities", "came", "news"];

    pub const fn code(self) -> &'static str {
        match self {
            Receivers::Coordinators => "coordinators",
            Receivers::Large => "large",
            Receivers::Universities => "universities",
            Receivers::Came { .. } => "came",
            Receivers::News => "news",
        }
    }

    /// The receivers with this code; `event` is the one that they came to.
    pub fn from_code(code: &str, event: Option<Id>) -> Option<Receivers> {
        Some(match code {
            "coordinators" => Receivers::Coordinators,
            "large" => Receivers::Large,
            "universities" => Receivers::Universities,
            "came" => Receivers::Came { event: event? },
            "news" => Receivers::News,
            _ => return None,
        })
    }

    pub const fn event(self) -> Option<Id> {
        match self {
            Receivers::Came { event } => Some(event),
            _ => None,
        }
    }

    /// Whether the coordinators of an agency of this kind are among them.
    pub fn holds_coordinators_of(self, kind: AgencyKind) -> bool {
        match self {
            Receivers::Coordinators => true,
            Receivers::Large => kind == AgencyKind::Large,
            Receivers::Universities => kind == AgencyKind::University,
            Receivers::Came { .. } | Receivers::News => false,
        }
    }
}

/// Whether a letter that has been `sent` may be changed or sent.
///
/// # Errors
/// [`Reason::LetterSent`].
pub fn unsent(sent: bool) -> Result<(), Reason> {
    if sent { Err(Reason::LetterSent) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_read_back() {
        let event = Some(Id::v4([1; 16]));
        for code in Receivers::CODES {
            let receivers = Receivers::from_code(code, event).unwrap();
            assert_eq!(receivers.code(), code);
            assert_eq!(Receivers::from_code(code, receivers.event()), Some(receivers));
        }
        assert_eq!(Receivers::from_code("came", None), None);
        assert_eq!(Receivers::from_code("all", event), None);
    }

    #[test]
    fn a_university_is_not_among_the_large() {
        use AgencyKind::{Large, Other, University};
        let of = |receivers: Receivers| {
            [Large, University, Other].map(|kind| receivers.holds_coordinators_of(kind))
        };
        assert_eq!(of(Receivers::Coordinators), [true; 3]);
        assert_eq!(of(Receivers::Large), [true, false, false]);
        assert_eq!(of(Receivers::Universities), [false, true, false]);
        assert_eq!(of(Receivers::News), [false; 3]);
    }

    #[test]
    fn what_has_left_stays() {
        assert_eq!(unsent(false), Ok(()));
        assert_eq!(unsent(true), Err(Reason::LetterSent));
    }
}
