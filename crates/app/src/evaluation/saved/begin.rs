//! An evaluation is begun: what one wants to know, and the table that is asked.

use domain::access::Action;
use domain::evaluation::{Reason, Wish};
use domain::values::{Fault, Id, contains_identity_number};
use serde_json::json;
use store::evaluation::{New, add};
use words::Language;

use super::own::{Own, table_of};
use super::{opens_cases, reads_answers};
use crate::access::{Visit, permit};
use crate::agreement::By;
use crate::evaluation::answer::said;
use crate::evaluation::{Refusal, Table};
use crate::{App, Error};

/// A page takes tables of this many rows; larger ones are for the terminal.
pub const MOST_ROWS: usize = 20_000;

/// Where the table comes from.
#[derive(Clone, Debug)]
pub enum Begun {
    /// No table is needed.
    Nothing,
    Pasted(String),
    File(Vec<u8>),
    /// With its columns in the reader's language.
    Own(Own, Language),
}

impl Begun {
    fn code(&self) -> &'static str {
        match self {
            Begun::Nothing => "",
            Begun::Pasted(_) => "paste",
            Begun::File(_) => "file",
            Begun::Own(own, _) => own.code(),
        }
    }

    /// The form's field.
    fn field(&self) -> &'static str {
        match self {
            Begun::File(_) => "file",
            Begun::Pasted(_) => "table",
            Begun::Own(..) | Begun::Nothing => "source",
        }
    }
}

/// Begins an evaluation; gives its number.
///
/// # Errors
/// Refused at `table`, `file` or `source`.
pub fn begin(
    app: &App,
    visit: &Visit,
    wish: Wish,
    begun: &Begun,
    key: Option<Id>,
) -> Result<i64, Error> {
    permit(app, visit, Action::Evaluate)?;
    let (by, id) = (By::of(app, visit)?, key.unwrap_or_else(|| app.id()));
    let read = match begun {
        Begun::Pasted(text) if text.trim().is_empty() => {
            return Err(Error::refused_at("table", Fault::Empty));
        }
        Begun::Pasted(text) => Some(read(text.as_bytes(), begun.field())?),
        Begun::File(bytes) => Some(read(bytes, begun.field())?),
        Begun::Own(own, language) => {
            let sees = (opens_cases(app, visit), reads_answers(app, visit));
            Some(app.read(visit, |tx| table_of(tx, (*own, *language), by.account, by.today, sees))?)
        }
        Begun::Nothing => None,
    };
    let (table, few) = read.map_or((None, false), |(table, few)| (Some(table), few));
    let rows = table.as_ref().map_or(0, |table| table.rows().len());
    let data = table.map(|table| table.stored()).transpose()?;
    app.write(visit, |tx| {
        if let Some(address) =
            key.map(|key| store::access::form_key(tx, key)).transpose()?.flatten()
        {
            // Sent twice: the first one's number stands where its result is shown.
            return address.parse().map_err(|_| Error::Missing);
        }
        let (data, source) = (data.as_deref(), begun.code());
        let new = New { id, writer: by.account, wish, source, few, data, now: by.now };
        let number = add(tx, &new)?;
        if let Some(key) = key {
            store::access::use_form_key(tx, key, &number.to_string(), by.now)?;
        }
        let facts = json!({ "wish": wish.code(), "source": begun.code(), "rows": rows });
        by.note(tx, "evaluation.begun", ("evaluation", id), &facts, &[])?;
        Ok(number)
    })
}

/// A table of somebody's own, which has no identity number in it.
fn read(bytes: &[u8], field: &'static str) -> Result<(Table, bool), Error> {
    let table = Table::read(bytes).map_err(|refusal| Error::refused_at(field, said(&refusal)))?;
    if table.rows().is_empty() {
        return Err(Error::refused_at(field, said(&Refusal::NoRows)));
    }
    if table.rows().len() > MOST_ROWS {
        return Err(Error::refused_at(field, Reason::TooManyRows { max: MOST_ROWS }));
    }
    let in_header = table.header().iter().any(|name| contains_identity_number(name).is_some());
    if in_header {
        return Err(Error::refused_at(field, Fault::IdentityNumber));
    }
    for (line, cells) in table.rows() {
        if let Some(at) = cells.iter().position(|cell| contains_identity_number(cell).is_some()) {
            let column = table.header()[at].clone();
            return Err(Error::refused_at(field, Reason::IdentityNumber { line: *line, column }));
        }
    }
    Ok((table, false))
}
