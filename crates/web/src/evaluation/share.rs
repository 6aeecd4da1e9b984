//! A saved answer is shared with the parties.

use app::Error;
use app::evaluation::saved::share as give;

use super::{at, number};
use crate::form::Form;
use crate::page::Page;
use crate::request::Request;

/// `POST /{organisation}/utvardering/{number}/delning`
pub fn share(request: &Request, _: Form) -> Result<Page, Error> {
    let number = number(request)?;
    give(&request.app, &request.visit, number)?;
    Ok(Page::see_with(at(request, number, ""), request.language.evaluation_share_done()))
}
