//! Makes a value of a form's strings, or tells everything that is wrong with them at once.

use std::ops::RangeInclusive;

use super::{
    Date, Fault, Ore, OrganisationNumber, Slug, read_date, read_email, read_line, read_prose,
    read_whole,
};
use crate::Reason;

/// Why a form is refused, and the field that it is about; no field where it is about the whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    pub field: Option<&'static str>,
    pub reason: Reason,
}

/// Reads the fields of a form one by one and remembers what was wrong.
///
/// Each method gives the value, or `None` once it has noted the refusal. The `optional_` ones give `Some(None)` for a
/// blank field. [`Check::finish`] then builds the thing from them with `?`.
#[derive(Debug, Default)]
pub struct Check {
    fields: Vec<&'static str>,
    refusals: Vec<Refusal>,
}

impl Check {
    /// One line of 1 to `max` characters.
    pub fn line(&mut self, field: &'static str, text: &str, max: usize) -> Option<String> {
        self.note(field, read_line(text, max))
    }

    pub fn optional_line(
        &mut self,
        field: &'static str,
        text: &str,
        max: usize,
    ) -> Option<Option<String>> {
        self.optional(field, text, |check| check.line(field, text, max))
    }

    /// Text of many lines, 1 to `max` characters.
    pub fn prose(&mut self, field: &'static str, text: &str, max: usize) -> Option<String> {
        self.note(field, read_prose(text, max))
    }

    pub fn optional_prose(
        &mut self,
        field: &'static str,
        text: &str,
        max: usize,
    ) -> Option<Option<String>> {
        self.optional(field, text, |check| check.prose(field, text, max))
    }

    /// An amount in kronor, within limits.
    pub fn amount(
        &mut self,
        field: &'static str,
        text: &str,
        within: RangeInclusive<Ore>,
    ) -> Option<Ore> {
        let read = Ore::read(text).map_err(Fault::from).and_then(|amount| match amount {
            _ if within.contains(&amount) => Ok(amount),
            _ if amount > *within.end() => Err(Fault::TooLarge { max: *within.end() }),
            _ if *within.start() == Ore::ZERO => Err(Fault::Negative),
            _ => Err(Fault::TooSmall { min: *within.start() }),
        });
        self.note(field, read)
    }

    pub fn optional_amount(
        &mut self,
        field: &'static str,
        text: &str,
        within: RangeInclusive<Ore>,
    ) -> Option<Option<Ore>> {
        self.optional(field, text, |check| check.amount(field, text, within))
    }

    /// A date from 1900 to 2200.
    pub fn date(&mut self, field: &'static str, text: &str) -> Option<Date> {
        self.note(field, read_date(text))
    }

    pub fn optional_date(&mut self, field: &'static str, text: &str) -> Option<Option<Date>> {
        self.optional(field, text, |check| check.date(field, text))
    }

    /// A whole number within limits.
    pub fn whole(
        &mut self,
        field: &'static str,
        text: &str,
        within: RangeInclusive<i64>,
    ) -> Option<i64> {
        let read = read_whole(text).map_err(Fault::from).and_then(|number| match number {
            _ if within.contains(&number) => Ok(number),
            _ => Err(Fault::OutOfRange { min: *within.start(), max: *within.end() }),
        });
        self.note(field, read)
    }

    pub fn optional_whole(
        &mut self,
        field: &'static str,
        text: &str,
        within: RangeInclusive<i64>,
    ) -> Option<Option<i64>> {
        self.optional(field, text, |check| check.whole(field, text, within))
    }

    /// One of a fixed list, by its code.
    pub fn choice<T>(
        &mut self,
        field: &'static str,
        code: &str,
        known: impl FnOnce(&str) -> Option<T>,
    ) -> Option<T> {
        let chosen = match code {
            "" => Err(Fault::NotChosen),
            _ => known(code).ok_or(Fault::UnknownChoice),
        };
        self.note(field, chosen)
    }

    /// An address for e-mail, in lower case.
    pub fn email(&mut self, field: &'static str, text: &str) -> Option<String> {
        self.note(field, read_email(text))
    }

    pub fn optional_email(&mut self, field: &'static str, text: &str) -> Option<Option<String>> {
        self.optional(field, text, |check| check.email(field, text))
    }

    pub fn organisation_number(
        &mut self,
        field: &'static str,
        text: &str,
    ) -> Option<OrganisationNumber> {
        self.note(field, OrganisationNumber::read(text))
    }

    pub fn optional_organisation_number(
        &mut self,
        field: &'static str,
        text: &str,
    ) -> Option<Option<OrganisationNumber>> {
        self.optional(field, text, |check| check.organisation_number(field, text))
    }

    /// What an organisation is to be called in addresses.
    pub fn slug(&mut self, field: &'static str, text: &str) -> Option<Slug> {
        self.note(field, Slug::read(text))
    }

    /// Notes a refusal that no single reader can find, about one field or, with `None`, about the whole.
    pub fn refuse(&mut self, field: impl Into<Option<&'static str>>, reason: impl Into<Reason>) {
        let field = field.into();
        self.fields.extend(field);
        self.refusals.push(Refusal { field, reason: reason.into() });
    }

    /// The thing that `build` makes of the values, or every refusal in the order that the fields were read, those
    /// about the whole last.
    pub fn finish<T>(mut self, build: impl FnOnce() -> Option<T>) -> Result<T, Vec<Refusal>> {
        if self.refusals.is_empty() {
            if let Some(built) = build() {
                return Ok(built);
            }
            self.refuse(None, Fault::Incomplete);
        }
        let place = |refusal: &Refusal| match refusal.field {
            Some(field) => self.fields.iter().position(|read| *read == field),
            None => Some(self.fields.len()),
        };
        self.refusals.sort_by_key(place);
        Err(self.refusals)
    }

    fn note<T>(&mut self, field: &'static str, read: Result<T, impl Into<Fault>>) -> Option<T> {
        self.fields.push(field);
        match read {
            Ok(value) => Some(value),
            Err(fault) => {
                self.refuse(field, fault.into());
                None
            }
        }
    }

    fn optional<T>(
        &mut self,
        field: &'static str,
        text: &str,
        read: impl FnOnce(&mut Self) -> Option<T>,
    ) -> Option<Option<T>> {
        self.fields.push(field);
        if text.trim().is_empty() { Some(None) } else { read(self).map(Some) }
    }
}

#[cfg(test)]
mod tests;
