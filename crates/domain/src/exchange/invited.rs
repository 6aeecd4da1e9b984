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
        let name = name.trim().to_lowercase();
        if name.is_empty() {
            continue;
        }
        let found = known.iter().find(|known| known.to_lowercase() == name);
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
            || all.iter().any(|one| one.to_lowercase() == agency.trim().to_lowercase())
    }
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
