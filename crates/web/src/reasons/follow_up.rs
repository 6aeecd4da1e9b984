//! Why an answer is not taken.

use domain::follow_up::Reason;
use words::{Language, format};

pub fn text(l: Language, reason: &Reason) -> String {
    match reason {
        Reason::NotYet { from } => l.follow_up_not_yet(format::date(*from)),
        Reason::Lapsed { last } => l.follow_up_has_lapsed(format::date(*last)),
        Reason::Answered => l.follow_up_has_answered().to_owned(),
    }
}
