//! The answer taken out: as a PDF, as CSV, as a workbook.

use app::Error;
use app::evaluation::saved::{file as written, pdf as document, taken_out};
use app::export::Format;

use super::number;
use crate::form::Form;
use crate::page::Page;
use crate::request::Request;

/// `GET /{organisation}/utvardering/{number}/pdf`
pub fn pdf(request: &Request, _: Form) -> Result<Page, Error> {
    let number = number(request)?;
    let bytes = document(&request.app, &request.visit, request.language, number)?;
    Ok(Page::File { name: format!("utvardering-{number}.pdf"), mime: "application/pdf", bytes })
}

/// `GET /{organisation}/utvardering/{number}/fil/{kind}`
pub fn file(request: &Request, _: Form) -> Result<Page, Error> {
    let number = number(request)?;
    let format = Format::read(request.param("kind")).ok_or(Error::Missing)?;
    let shown = taken_out(&request.app, &request.visit, number)?;
    Ok(Page::File {
        name: format!("utvardering-{number}.{}", format.ending()),
        mime: format.mime(),
        bytes: written(request.language, &shown, format, request.app.now())?,
    })
}
