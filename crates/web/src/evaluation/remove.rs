//! An evaluation that nobody else has seen is taken away.

use app::Error;
use app::evaluation::saved::remove as take_away;

use super::number;
use crate::form::Form;
use crate::page::Page;
use crate::request::Request;

/// `POST /{organisation}/utvardering/{number}/borttagning`
pub fn remove(request: &Request, _: Form) -> Result<Page, Error> {
    take_away(&request.app, &request.visit, number(request)?)?;
    let notice = request.language.evaluation_remove_done();
    Ok(Page::see_with(request.within("/utvardering"), notice))
}
