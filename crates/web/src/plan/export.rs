//! The plan's tables as files: exactly what the page shows.

use app::Error;
use app::export::{Format, table};
use app::plan::{note_taken_out, view};

use super::show::wanted;
use super::tables::named;
use crate::form::Form;
use crate::page::Page;
use crate::request::Request;

/// `GET /{organisation}/plan/fil/{table}/{kind}?ar=…&mal=…&enhet=…`
pub fn file(request: &Request, _: Form) -> Result<Page, Error> {
    let format = Format::read(request.param("kind")).ok_or(Error::Missing)?;
    let view = view(&request.app, &request.visit, &wanted(request))?;
    let name = request.param("table");
    let data = named(request.language, &view, name).ok_or(Error::Missing)?;
    note_taken_out(&request.app, &request.visit, data.rows.len())?;
    Ok(Page::File {
        name: format!("plan-{name}-{}.{}", request.app.today(), format.ending()),
        mime: format.mime(),
        bytes: table(format, &data, request.app.now())?,
    })
}
