//! The list of measures as a file: exactly what the page shows.

use app::Error;
use app::export::{Format, table};
use app::measure::taken_out;

use super::list::{table as measures_table, wanted};
use crate::form::Form;
use crate::page::Page;
use crate::request::Request;

/// `GET /{organisation}/atgarder/fil/{kind}?…`
pub fn file(request: &Request, _: Form) -> Result<Page, Error> {
    let format = Format::read(request.param("kind")).ok_or(Error::Missing)?;
    let measures = taken_out(&request.app, &request.visit, &wanted(request))?;
    let data = measures_table(request.language, &measures);
    Ok(Page::File {
        name: format!("atgarder-{}.{}", request.app.today(), format.ending()),
        mime: format.mime(),
        bytes: table(format, &data, request.app.now())?,
    })
}
