//! Reads the register of employers from a CSV file: whole or not at all.

use std::collections::{HashMap, HashSet};

use domain::file::Reason;
use domain::overview::{Employer, EmployerKind, slug};
use domain::values::{Fault, Id, OrganisationNumber, Refusal, Year, read_line};
use sha2::{Digest, Sha256};
use store::overview::Source;

use crate::{App, Error};

/// What the import did.
#[derive(Clone, Debug, PartialEq)]
pub struct Imported {
    pub employers: usize,
    /// The same file had been read before: nothing was changed.
    pub unchanged: bool,
}

/// More employees than the whole state has is a typing error.
const MOST_EMPLOYEES: i64 = 1_000_000;

/// Reads the register. `file_name` is kept as the source.
///
/// # Errors
/// Refused with one [`Reason`] per fault, each naming its line and column.
pub fn import_register(app: &App, file_name: &str, bytes: &[u8]) -> Result<Imported, Error> {
    let file_hash: String = Sha256::digest(bytes).iter().map(|b| format!("{b:02x}")).collect();
    let nobody = store::access::for_operator(&app.store, None)?;
    let before = app.store.read(&nobody, store::overview::source)?;
    if let Some(before) = before.filter(|before| before.file_hash == file_hash) {
        let employers = usize::try_from(before.employers).unwrap_or_default();
        return Ok(Imported { employers, unchanged: true });
    }
    let employers = read(bytes)?;
    let named = addresses(app, employers);
    let source = Source {
        file_hash,
        file_name: file_name.to_owned(),
        employers: i64::try_from(named.len()).unwrap_or_default(),
        read_at: app.now(),
    };
    store::overview::replace(&app.store, &named, &source)?;
    Ok(Imported { employers: named.len(), unchanged: false })
}

/// Gives each employer an id and an address of its own: the name, and where that is taken, the name
/// and a number.
fn addresses(app: &App, employers: Vec<Employer>) -> Vec<(Id, String, Employer)> {
    let mut taken = HashSet::new();
    let mut named = Vec::new();
    for employer in employers {
        let plain = slug(&employer.name);
        let plain = if plain.is_empty() { "arbetsgivare".to_owned() } else { plain };
        let mut address = plain.clone();
        let mut number = 1;
        while !taken.insert(address.clone()) {
            number += 1;
            address = format!("{plain}-{number}");
        }
        named.push((app.id(), address, employer));
    }
    named
}

fn read(bytes: &[u8]) -> Result<Vec<Employer>, Error> {
    let sheet = documents::csv::read_csv(bytes)
        .map_err(|fault| Error::refused(Reason::Unreadable { why: fault.to_string() }))?;
    let columns = Columns::find(&sheet.header)?;
    let (mut employers, mut refusals) = (Vec::new(), Vec::new());
    let mut first_seen: HashMap<(Option<String>, String), u64> = HashMap::new();
    for (line, cells) in &sheet.rows {
        match columns.employer(*line, cells) {
            Ok(employer) => {
                let number = employer.number.as_ref().map(ToString::to_string);
                let identity = (number, employer.name.to_lowercase());
                match first_seen.get(&identity) {
                    Some(first) => {
                        refusals.push(Reason::Duplicate { line: *line, first: *first });
                    }
                    None => {
                        first_seen.insert(identity, *line);
                        employers.push(employer);
                    }
                }
            }
            Err(reasons) => refusals.extend(reasons),
        }
    }
    if refusals.is_empty() { Ok(employers) } else { Err(all(refusals)) }
}

fn all(reasons: Vec<Reason>) -> Error {
    let refusals = reasons.into_iter().map(|r| Refusal { field: None, reason: r.into() });
    Error::Refused(refusals.collect())
}

/// Where the columns of the register stand in the file.
struct Columns {
    name: usize,
    number: usize,
    kind: usize,
    department: usize,
    /// Year, heading and place.
    years: Vec<(i64, String, usize)>,
}

impl Columns {
    fn find(header: &[String]) -> Result<Columns, Error> {
        let place = |column: &'static str| {
            header
                .iter()
                .position(|heading| heading.trim() == column)
                .ok_or_else(|| Error::refused(Reason::MissingColumn { column }))
        };
        let years: Vec<(i64, String, usize)> = header
            .iter()
            .enumerate()
            .filter_map(|(place, heading)| {
                let year = heading.trim().strip_prefix("employees_")?.parse().ok()?;
                Some((year, heading.trim().to_owned(), place))
            })
            .collect();
        let is_year = |year: i64| i16::try_from(year).is_ok_and(|year| Year::new(year).is_some());
        let odd = years.iter().filter(|(year, _, _)| !is_year(*year)).map(|(_, heading, _)| {
            let fault = Fault::OutOfRange {
                min: Year::FIRST.number().into(),
                max: Year::LAST.number().into(),
            };
            Reason::Value { line: 1, column: heading.clone(), fault }
        });
        let odd: Vec<Reason> = odd.collect();
        if !odd.is_empty() {
            return Err(all(odd));
        }
        let mut seen = HashSet::new();
        if let Some((_, column, _)) = years.iter().find(|(year, _, _)| !seen.insert(*year)) {
            return Err(Error::refused(Reason::RepeatedColumn { column: column.clone() }));
        }
        if years.is_empty() {
            return Err(Error::refused(Reason::MissingColumn { column: "employees_YYYY" }));
        }
        Ok(Columns {
            name: place("name")?,
            number: place("organisation_number")?,
            kind: place("kind")?,
            department: place("department")?,
            years,
        })
    }

    fn employer(&self, line: u64, cells: &[String]) -> Result<Employer, Vec<Reason>> {
        let mut reasons = Vec::new();
        let mut fault = |column: &str, fault: Fault| {
            reasons.push(Reason::Value { line, column: column.to_owned(), fault });
        };
        let name = read_line(&cells[self.name], 200).map_err(|f| fault("name", f.into())).ok();
        let number = match cells[self.number].trim() {
            "" => None,
            text => OrganisationNumber::read(text)
                .map_err(|f| fault("organisation_number", f.into()))
                .ok(),
        };
        let kind = EmployerKind::from_code(cells[self.kind].trim());
        if kind.is_none() {
            fault("kind", Fault::UnknownChoice);
        }
        let department = match cells[self.department].trim() {
            "" => None,
            text => read_line(text, 200).map_err(|f| fault("department", f.into())).ok(),
        };
        let mut employees = Vec::new();
        for (year, heading, place) in &self.years {
            match cells[*place].trim() {
                "" => {}
                text => match text.parse::<i64>() {
                    Ok(count) if (0..=MOST_EMPLOYEES).contains(&count) => {
                        employees.push((*year, count));
                    }
                    Ok(_) => fault(heading, Fault::OutOfRange { min: 0, max: MOST_EMPLOYEES }),
                    Err(_) => fault(heading, Fault::NotANumber),
                },
            }
        }
        match (name, kind, reasons.is_empty()) {
            (Some(name), Some(kind), true) => {
                Ok(Employer { number, name, kind, department, employees })
            }
            _ => Err(reasons),
        }
    }
}

#[cfg(test)]
mod tests {
    use testkit::fuzz::fuzz;

    use super::*;

    #[test]
    fn a_file_is_read_or_every_fault_is_named() {
        let register = include_bytes!("../../../../data/agencies.csv");
        let lines: Vec<&[u8]> = register.split_inclusive(|byte| *byte == b'\n').take(6).collect();
        let seed = lines.concat();
        assert!(read(&seed).is_ok_and(|employers| employers.len() == 5));
        fuzz(50_000, &[&seed], |bytes| match read(bytes) {
            Ok(employers) => {
                let mut seen = HashSet::new();
                for employer in employers {
                    let number = employer.number.as_ref().map(ToString::to_string);
                    assert!(seen.insert((number, employer.name.to_lowercase())), "once each");
                    let counted = employer.employees.iter();
                    assert!(counted.clone().all(|(year, _)| (1980..=2200).contains(year)));
                    assert!(counted.clone().all(|(_, count)| (0..=MOST_EMPLOYEES).contains(count)));
                }
            }
            Err(Error::Refused(refusals)) => assert!(!refusals.is_empty()),
            Err(other) => unreachable!("{other}"),
        });
    }
}
