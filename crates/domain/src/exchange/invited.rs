//! The agencies that an event is for, by name, where it is for those who have been asked.

use std::collections::BTreeSet;

use super::{Audience, Event, Reason};

/// Reads one name on each line, in the spelling of `known`; empty lines are passed over.
///
/// # Errors
/// [`Reason::UnknownAgency`] with the line's number from 1.
pub fn read_invited(text: &str, known: &[String]) -> Result<Vec<String>, Reason> {
    let mut read = BTreeSet::new();
    for (line, name) in (1..).zip(text.lines()) {
        if name.trim().is_empty() {
            continue;
        }
        let found = known.iter().find(|known| is_same_agency(known, name));
        read.insert(found.ok_or(Reason::UnknownAgency { line })?.clone());
    }
    Ok(read.into_iter().collect())
}

impl Event {
    /// Whether somebody of this agency can sign up.
    pub fn lets_in(&self, agency: &str) -> bool {
        let all = &self.invited;
        self.audience != Audience::Invited
            || all.is_empty()
            || all.iter().any(|one| is_same_agency(one, agency))
    }
}

/// Whether two names are of one agency: who has no account types it.
pub fn is_same_agency(one: &str, other: &str) -> bool {
    one.trim().to_lowercase() == other.trim().to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_read_in_their_own_spelling_and_the_line_of_an_unknown_one_is_told() {
        let known = ["Fjällmyndigheten".to_owned(), "Högskolan i Storvik".to_owned()];
        let read = |text| read_invited(text, &known);
        assert_eq!(read(" \n").unwrap(), [""; 0]);
        let both = "högskolan i storvik \n\nFJÄLLMYNDIGHETEN\nFjällmyndigheten";
        assert_eq!(read(both).unwrap(), known);
        let fault = read("Fjällmyndigheten\n\nFjällverket").unwrap_err();
        assert_eq!(fault, Reason::UnknownAgency { line: 3 });
    }
}
