//! A draft: what has been typed, page by page, right or wrong.

use std::collections::BTreeMap;

/// The pages of an application, in the order they are asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    Beyond,
    Need,
    Measure,
    Whom,
    Costs,
    Period,
    Purpose,
    Outcome,
}

impl Step {
    pub const ALL: [Step; 8] = [
        Step::Beyond,
        Step::Need,
        Step::Measure,
        Step::Whom,
        Step::Costs,
        Step::Period,
        Step::Purpose,
        Step::Outcome,
    ];

    /// The page's part of the address.
    pub const fn code(self) -> &'static str {
        match self {
            Step::Beyond => "utover",
            Step::Need => "behov",
            Step::Measure => "atgard",
            Step::Whom => "deltagare",
            Step::Costs => "kostnader",
            Step::Period => "tid",
            Step::Purpose => "mal",
            Step::Outcome => "utfall",
        }
    }

    pub fn from_code(code: &str) -> Option<Step> {
        Step::ALL.into_iter().find(|step| step.code() == code)
    }

    /// The fields on the page.
    pub const fn fields(self) -> &'static [&'static str] {
        match self {
            Step::Beyond => &["beyond"],
            Step::Need => &["background"],
            Step::Measure => &["title", "kind", "measure", "provider"],
            Step::Whom => &["whom", "participants", "unit"],
            Step::Costs => &["course", "travel", "wage", "substitute", "consultant", "other"],
            Step::Period => &["from", "until"],
            Step::Purpose => &["goal", "transition", "working_life"],
            Step::Outcome => &["expected", "seen"],
        }
    }

    /// Counted from 1.
    pub fn number(self) -> u8 {
        Step::ALL.iter().zip(1..).find(|(step, _)| **step == self).map_or(1, |(_, number)| number)
    }

    /// The page after this one; none after the last.
    pub fn next(self) -> Option<Step> {
        Step::ALL.into_iter().skip_while(|step| *step != self).nth(1)
    }

    /// The page before this one; none before the first.
    pub fn previous(self) -> Option<Step> {
        Step::ALL.into_iter().rev().skip_while(|step| *step != self).nth(1)
    }

    /// The page that asks for a field.
    pub fn of_field(field: &str) -> Option<Step> {
        Step::ALL.into_iter().find(|step| step.fields().contains(&field))
    }
}

/// What has been typed so far, field by field. Nothing in it has been checked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    typed: BTreeMap<String, String>,
}

impl Draft {
    /// What was typed in the field, or nothing.
    pub fn get(&self, field: &str) -> &str {
        self.typed.get(field).map_or("", String::as_str)
    }

    /// Keeps what was typed, as it was typed.
    pub fn set(&mut self, field: &str, typed: &str) {
        self.typed.insert(field.to_owned(), typed.to_owned());
    }

    /// Whether the page has been sent at least once.
    pub fn has_been_at(&self, step: Step) -> bool {
        step.fields().iter().any(|field| self.typed.contains_key(*field))
    }

    /// Field and typed text, as they are stored.
    pub fn fields(&self) -> &BTreeMap<String, String> {
        &self.typed
    }
}

impl From<BTreeMap<String, String>> for Draft {
    fn from(typed: BTreeMap<String, String>) -> Draft {
        Draft { typed }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_pages_follow_on_each_other() {
        let mut step = Step::ALL[0];
        assert_eq!((step.previous(), step.number()), (None, 1));
        for (number, expected) in Step::ALL.into_iter().enumerate().skip(1) {
            let next = step.next().unwrap();
            assert_eq!((next, usize::from(next.number())), (expected, number + 1));
            assert_eq!(next.previous(), Some(step));
            step = next;
        }
        assert_eq!(step.next(), None);
    }

    #[test]
    fn every_page_and_field_is_found_by_its_name() {
        for step in Step::ALL {
            assert_eq!(Step::from_code(step.code()), Some(step));
            for field in step.fields() {
                assert_eq!(Step::of_field(field), Some(step));
            }
        }
    }

    #[test]
    fn a_page_that_was_sent_empty_has_been_seen() {
        let mut draft = Draft::default();
        assert!(!draft.has_been_at(Step::Need));
        draft.set("background", "");
        assert!(draft.has_been_at(Step::Need));
        assert_eq!(draft.get("background"), "");
    }
}
