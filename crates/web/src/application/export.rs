//! The list of cases as a file: exactly what the page shows.

use app::Error;
use app::application::taken_out;
use app::export::{Format, table};

use super::list::{table as cases_table, wanted};
use crate::form::Form;
use crate::page::Page;
use crate::request::Request;

/// `GET /{organisation}/arenden/fil/{kind}?…`
pub fn file(request: &Request, _: Form) -> Result<Page, Error> {
    let format = Format::read(request.param("kind")).ok_or(Error::Missing)?;
    let cases = taken_out(&request.app, &request.visit, &wanted(request))?;
    let data = cases_table(request.language, &cases);
    Ok(Page::File {
        name: format!("arenden-{}.{}", request.app.today(), format.ending()),
        mime: format.mime(),
        bytes: table(format, &data, request.app.now())?,
    })
}
