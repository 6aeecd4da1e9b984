//! The account as a PDF, in one click.

use app::Error;
use app::report::{Version, pdf};

use super::year;
use crate::form::Form;
use crate::page::Page;
use crate::request::Request;

/// `GET /{organisation}/redovisning/{year}/pdf?version=…`, `parterna` or `medarbetare`.
pub fn file(request: &Request, _: Form) -> Result<Page, Error> {
    let name = request.query.get("version");
    let version = match name {
        "parterna" => Version::Whole,
        "medarbetare" => Version::Staff,
        _ => return Err(Error::Missing),
    };
    let year = year(request)?;
    let bytes = pdf(&request.app, &request.visit, request.language, year, version)?;
    let name = format!("redovisning-{year}-{name}.pdf");
    Ok(Page::File { name, mime: "application/pdf", bytes })
}
