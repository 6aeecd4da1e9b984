//! From a returned case back to a draft.

use app::Error;

use crate::form::Form;
use crate::page::Page;
use crate::request::Request;

/// `POST /{organisation}/arenden/{number}/andring`
pub fn revise(request: &Request, form: Form) -> Result<Page, Error> {
    let id = form.key().unwrap_or_else(|| request.app.id());
    app::application::revise(&request.app, &request.visit, request.param("number"), id)?;
    Ok(Page::see(request.within(&format!("/ansokan/{id}/granska"))))
}
