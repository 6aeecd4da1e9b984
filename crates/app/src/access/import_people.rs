//! People read in from a file: shown first, then taken whole or not at all. The same file again adds
//! nothing.

use std::collections::HashMap;

use documents::{ReadFault, Sheet};
use domain::access::{Action, Standing};
use domain::file::Reason;
use domain::values::{Fault, Id, Refusal, contains_identity_number};
use store::Tx;

use super::account::write_account_in;
use super::grant::give_in;
use super::person_row::{COLUMNS, Known, Line};
use super::set_up::named_by_operator;
use super::{Change, NewAccount, PersonRow, Prepared, Scope, Visit, permit};
use crate::{App, Error};

/// More people than this are read in several files: one transaction holds up all others.
const MOST_ROWS: usize = 10_000;
/// More faults than this are counted, not listed.
const MOST_FAULTS: usize = 100;

/// Who reads people in, and where.
#[derive(Clone, Debug)]
pub struct Importer {
    scope: Scope,
    kind: String,
    by: Option<Id>,
}

impl Importer {
    /// The administrator.
    ///
    /// # Errors
    /// As [`permit`].
    pub fn administrator(app: &App, visit: &Visit) -> Result<Importer, Error> {
        permit(app, visit, Action::ManageAccounts)?;
        let by = visit.person.as_ref().ok_or(Error::SignIn)?.id;
        let kind = visit.organisation.as_ref().ok_or(Error::Missing)?.kind.clone();
        Ok(Importer { scope: visit.scope.clone(), kind, by: Some(by) })
    }

    /// The operator.
    ///
    /// # Errors
    /// Refused at `agency` if no organisation has the slug.
    pub fn operator(app: &App, slug: &str) -> Result<Importer, Error> {
        let (scope, organisation) = named_by_operator(app, slug)?;
        Ok(Importer { scope, kind: organisation.kind, by: None })
    }
}

/// What a file does, line by line.
#[derive(Clone, Debug)]
pub struct Preview {
    pub rows: Vec<PersonRow>,
    /// The lines as they were typed, to be handed to [`import_people`].
    pub carried: String,
}

impl Preview {
    /// How many lines do this.
    pub fn count(&self, change: Change) -> usize {
        self.rows.iter().filter(|row| row.change == change).count()
    }
}

/// What reading the file in would do. Nothing is changed.
///
/// # Errors
/// Refused with one [`Reason`] per fault.
pub fn preview_people(app: &App, who: &Importer, bytes: &[u8]) -> Result<Preview, Error> {
    let (lines, mut faults) = lines(bytes)?;
    let known = |tx: &Tx<'_>| Known::read(tx, app.today(), who.by, &who.kind);
    match app.store.read(&who.scope, known)?.judge(&lines) {
        Ok(rows) if faults.is_empty() => {
            let carried = serde_json::to_string(&lines);
            let carried = carried.map_err(|error| Error::Broken(error.to_string()))?;
            Ok(Preview { rows, carried })
        }
        judged => {
            faults.extend(judged.err().into_iter().flatten());
            Err(refused(faults))
        }
    }
}

/// Reads in the lines that [`preview_people`] has shown, judged by who is here now.
///
/// # Errors
/// As [`preview_people`]; then nothing has been changed.
pub fn import_people(app: &App, who: &Importer, carried: &str) -> Result<Vec<PersonRow>, Error> {
    let lines: Vec<Line> =
        serde_json::from_str(carried).map_err(|_| Error::refused(Fault::Incomplete))?;
    let one_role = |_: &Line| Prepared::of_one_role(app);
    let prepared: Vec<Prepared> = lines.iter().map(one_role).collect();
    let today = app.today();
    app.in_scope(&who.scope, |tx| {
        let known = Known::read(tx, today, who.by, &who.kind)?;
        let rows = known.judge(&lines).map_err(refused)?;
        let mut added: HashMap<&str, Id> = HashMap::new();
        for (row, prepared) in rows.iter().zip(&prepared) {
            if let Some(account) = write_in(tx, row, prepared, &added, who.by)? {
                added.insert(&row.email, account);
            }
        }
        Ok(rows)
    })
}

/// Does what a line does; gives the account that it made. `added` are those of the lines before.
fn write_in(
    tx: &Tx<'_>,
    row: &PersonRow,
    prepared: &Prepared,
    added: &HashMap<&str, Id>,
    by: Option<Id>,
) -> Result<Option<Id>, Error> {
    match row.change {
        Change::Nothing => Ok(None),
        Change::Account => {
            let new = NewAccount {
                name: row.name.clone(),
                email: row.email.clone(),
                assignments: vec![row.given.clone()],
            };
            write_account_in(tx, prepared, &new, by).map(Some)
        }
        Change::Role => {
            let account = row.account.or_else(|| added.get(row.email.as_str()).copied());
            let account = account.ok_or(Error::Missing)?;
            let standing = (by, Standing::Confirmed);
            for id in &prepared.assignment_ids {
                give_in(tx, *id, account, &row.given, standing, prepared.now)?;
            }
            Ok(None)
        }
    }
}

/// The lines of a CSV file or an Excel workbook, and what is wrong with some: an identity number, in
/// whichever column, takes its line out.
fn lines(bytes: &[u8]) -> Result<(Vec<Line>, Vec<Reason>), Error> {
    let sheet = sheet(bytes).map_err(|fault| {
        let why = fault.to_string();
        Error::refused(Reason::Unreadable { why })
    })?;
    if sheet.rows.len() > MOST_ROWS {
        return Err(Error::refused(Reason::TooManyRows { max: MOST_ROWS }));
    }
    let places = places(&sheet.header)?;
    let (mut lines, mut faults) = (Vec::new(), Vec::new());
    for (line, cells) in &sheet.rows {
        let line = *line;
        match cells.iter().position(|cell| contains_identity_number(cell).is_some()) {
            Some(at) => {
                let column = match sheet.header[at].as_str() {
                    "" => (at + 1).to_string(),
                    heading => heading.to_owned(),
                };
                faults.push(Reason::Value { line, column, fault: Fault::IdentityNumber });
            }
            None => lines.push((line, places.map(|place| cells[place].clone()))),
        }
    }
    Ok((lines, faults))
}

fn sheet(bytes: &[u8]) -> Result<Sheet, ReadFault> {
    // A workbook is a zip file, and no text begins like one.
    if bytes.starts_with(b"PK") {
        documents::xlsx::read_xlsx(bytes)
    } else {
        documents::csv::read_csv(bytes)
    }
}

/// Where the four columns stand. Others may stand beside them: they are not read.
fn places(header: &[String]) -> Result<[usize; 4], Error> {
    let mut places = [0; 4];
    let mut missing = Vec::new();
    for (place, spellings) in places.iter_mut().zip(COLUMNS) {
        let is_it = |heading: &String| spellings.contains(&heading.trim().to_lowercase().as_str());
        let mut found = header.iter().enumerate().filter(|(_, heading)| is_it(heading));
        match (found.next(), found.next()) {
            (None, _) => missing.push(Reason::MissingColumn { column: spellings[0] }),
            (Some((at, _)), None) => *place = at,
            (Some(_), Some((_, heading))) => {
                missing.push(Reason::RepeatedColumn { column: heading.clone() });
            }
        }
    }
    if missing.is_empty() { Ok(places) } else { Err(refused(missing)) }
}

/// The faults by line, the first hundred of them.
fn refused(mut faults: Vec<Reason>) -> Error {
    faults.sort_by_key(Reason::line);
    let count = faults.len().saturating_sub(MOST_FAULTS);
    faults.truncate(MOST_FAULTS);
    if count > 0 {
        faults.push(Reason::More { count });
    }
    let refusal = |reason: Reason| Refusal { field: None, reason: reason.into() };
    Error::Refused(faults.into_iter().map(refusal).collect())
}
