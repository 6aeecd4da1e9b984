//! The account as a PDF, in one click.

use app::Error;
use app::report::{Version, pdf};
use words::Language;

use super::year;
use crate::form::Form;
use crate::page::Page;
use crate::request::Request;

/// `GET /{organisation}/redovisning/{year}/pdf?version=…&sprak=…`, `parterna` or `medarbetare`; `sv` or `en`, and
/// without it the reader's own language.
pub fn file(request: &Request, _: Form) -> Result<Page, Error> {
    let name = request.query.get("version");
    let version = match name {
        "parterna" => Version::Whole,
        "medarbetare" => Version::Staff,
        _ => return Err(Error::Missing),
    };
    let year = year(request)?;
    let language = match request.query.get("sprak") {
        "" => request.language,
        code => Language::read(code).ok_or(Error::Missing)?,
    };
    let bytes = pdf(&request.app, &request.visit, language, year, version)?;
    let name = format!("redovisning-{year}-{name}-{}.pdf", language.code());
    Ok(Page::File { name, mime: "application/pdf", bytes })
}
