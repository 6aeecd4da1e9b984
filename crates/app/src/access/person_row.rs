//! A line of a file of people, judged against who is here.

use std::collections::HashMap;

use domain::access::{Assignment, Reason as AccessReason, Role, placed};
use domain::file::Reason;
use domain::values::{Date, Fault, Id, read_email, read_line};
use store::Tx;
use store::access::{Account, Held, Unit, everybody, held, units_on};
use words::Language;

use crate::Error;

/// The columns, each with the ways in which its heading may be written.
pub(super) const COLUMNS: [&[&str]; 4] =
    [&[NAME], &[EMAIL, "epost", "e-postadress"], &[UNIT], &[ROLE]];
const NAME: &str = "namn";
const EMAIL: &str = "e-post";
const UNIT: &str = "enhet";
const ROLE: &str = "roll";
/// The longest name of a person.
const NAME_LENGTH: usize = 120;
/// How much of a value that is not known is shown again.
const SHOWN: usize = 60;

/// A line as it was typed: its number, and what stands in the four columns.
pub(super) type Line = (u64, [String; 4]);

/// What a line does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// Somebody new gets an account with the role.
    Account,
    /// Somebody who has an account gets a role more.
    Role,
    /// Everything is there already.
    Nothing,
}

/// A line that can be taken.
#[derive(Clone, Debug, PartialEq)]
pub struct PersonRow {
    pub line: u64,
    pub name: String,
    pub email: String,
    pub given: Assignment,
    pub unit_name: Option<String>,
    pub change: Change,
    /// The account that there is.
    pub account: Option<Id>,
    /// What that account is called, where the file says something else. The account keeps its name.
    pub known_as: Option<String>,
}

/// Who and what is here.
pub(super) struct Known {
    people: HashMap<String, (Account, bool)>,
    roles: HashMap<Id, Vec<Held>>,
    units: Vec<Unit>,
    roles_given: Vec<Role>,
    today: Date,
    by: Option<Id>,
}

impl Known {
    /// `by` reads the file in; nobody where the operator does. `kind` is the organisation's.
    pub fn read(tx: &Tx<'_>, today: Date, by: Option<Id>, kind: &str) -> Result<Known, Error> {
        let mut roles: HashMap<Id, Vec<Held>> = HashMap::new();
        for held in held(tx, None)? {
            roles.entry(held.account).or_default().push(held);
        }
        let people = everybody(tx)?.into_iter();
        let people = people.map(|(a, ended)| (a.email.clone(), (a, ended.is_some()))).collect();
        let units = units_on(tx, today)?;
        Ok(Known { people, roles, units, roles_given: Role::at(kind), today, by })
    }

    /// What every line does, or everything that is wrong with them.
    pub fn judge(&self, lines: &[Line]) -> Result<Vec<PersonRow>, Vec<Reason>> {
        let (mut rows, mut faults): (Vec<PersonRow>, Vec<Reason>) = (Vec::new(), Vec::new());
        let mut names: HashMap<String, (u64, String)> = HashMap::new();
        let mut seen: HashMap<(String, &str, Option<Id>), u64> = HashMap::new();
        for line in lines {
            let Some(mut row) = self.row(line, &mut faults) else { continue };
            let identity = (row.email.clone(), row.given.role.code(), row.given.unit);
            let (at, name) = (row.line, row.name.clone());
            if let Some(first) = seen.insert(identity, at) {
                faults.push(Reason::Duplicate { line: at, first });
            }
            match names.get(&row.email) {
                Some((first, said)) if *said != name => {
                    faults.push(Reason::OtherName { line: at, first: *first });
                }
                // The account comes with the first of the person's lines.
                Some(_) if row.change == Change::Account => row.change = Change::Role,
                Some(_) => {}
                None => {
                    names.insert(row.email.clone(), (at, name));
                }
            }
            rows.push(row);
        }
        if faults.is_empty() { Ok(rows) } else { Err(faults) }
    }

    fn row(&self, (line, cells): &Line, faults: &mut Vec<Reason>) -> Option<PersonRow> {
        let [name, email, unit, role] = cells;
        let line = *line;
        let before = faults.len();
        let mut value = |column: &str, fault: Fault| {
            faults.push(Reason::Value { line, column: column.to_owned(), fault });
        };
        let name = read_line(name, NAME_LENGTH).map_err(|f| value(NAME, f.into())).ok();
        let email = read_email(email).map_err(|f| value(EMAIL, f.into())).ok();
        let unit = match unit.trim() {
            "" => None,
            text => read_line(text, NAME_LENGTH).map_err(|f| value(UNIT, f.into())).ok(),
        };
        let role = read_line(role, NAME_LENGTH).map_err(|f| value(ROLE, f.into())).ok();
        let mut unknown = |column: &str, text: &str| {
            let value = text.chars().take(SHOWN).collect();
            faults.push(Reason::Unknown { line, column: column.to_owned(), value });
        };
        let known_unit = unit.as_deref().and_then(|name| self.unit(name));
        if let (Some(text), None) = (&unit, known_unit) {
            unknown(UNIT, text);
        }
        let known_role = role.as_deref().and_then(|name| self.role(name));
        if let (Some(text), None) = (&role, known_role) {
            unknown(ROLE, text);
        }
        if faults.len() > before {
            return None;
        }
        let found = self.placed(line, &name?, &email?, (known_role?, known_unit));
        found.map_err(|reason| faults.push(Reason::Rule { line, reason: Box::new(reason) })).ok()
    }

    /// The line with what it does to whom, if the rules let it.
    fn placed(
        &self,
        line: u64,
        name: &str,
        email: &str,
        (role, unit): (Role, Option<&Unit>),
    ) -> Result<PersonRow, domain::Reason> {
        if role == Role::Representative {
            return Err(AccessReason::RepresentativeInFile.into());
        }
        let asked = Assignment {
            role,
            unit: unit.map(|unit| unit.id),
            party: None,
            party_kind: None,
            from: self.today,
            until: None,
        };
        let given = placed(asked).map_err(|refusal| refusal.reason)?;
        let person = self.people.get(email);
        let change = match person {
            None => Change::Account,
            Some((account, _)) if self.holds(account.id, &given) => Change::Nothing,
            Some(_) => Change::Role,
        };
        if person.is_some_and(|(_, ended)| *ended) {
            return Err(AccessReason::AccountEnded.into());
        }
        let account = person.map(|(account, _)| account.id);
        if change == Change::Role && account.is_some() && account == self.by {
            return Err(AccessReason::OwnRole.into());
        }
        let known_as = person.map(|(account, _)| account.name.clone());
        Ok(PersonRow {
            line,
            name: name.to_owned(),
            email: email.to_owned(),
            unit_name: given.unit.and(unit).map(|unit| unit.name.clone()),
            given,
            change,
            account,
            known_as: known_as.filter(|known| known != name),
        })
    }

    fn holds(&self, account: Id, given: &Assignment) -> bool {
        self.roles.get(&account).into_iter().flatten().any(|held| {
            held.given.role == given.role
                && held.given.unit == given.unit
                && held.given.until.is_none_or(|last| last >= self.today)
        })
    }

    fn unit(&self, name: &str) -> Option<&Unit> {
        let wanted = name.to_lowercase();
        self.units.iter().find(|unit| unit.name.to_lowercase() == wanted)
    }

    /// A role by its Swedish or its English name.
    fn role(&self, name: &str) -> Option<Role> {
        let wanted = name.to_lowercase();
        let named = |role: &Role, l: Language| l.access_role(role.code()) == wanted;
        let mut roles = self.roles_given.iter().copied();
        roles.find(|role| named(role, Language::Sv) || named(role, Language::En))
    }
}
