//! An answer is saved under a title.

use app::Error;
use app::evaluation::saved::save as keep;
use domain::values::Check;

use super::{at, number, show};
use crate::form::Form;
use crate::page::Page;
use crate::request::Request;

/// `POST /{organisation}/utvardering/{number}/sparande`
pub fn save(request: &Request, form: Form) -> Result<Page, Error> {
    let number = number(request)?;
    let mut check = Check::default();
    let title = check.line("title", form.get("title"), 120);
    let done = check.finish(|| title).map_err(Error::from).and_then(|title| {
        keep(&request.app, &request.visit, number, &title)?;
        Ok(Page::see_with(at(request, number, ""), request.language.evaluation_saved()))
    });
    match done {
        Err(Error::Refused(refusals)) if refusals.iter().any(|one| one.field.is_some()) => {
            show::shown(request, &form, &refusals)
        }
        other => other,
    }
}
