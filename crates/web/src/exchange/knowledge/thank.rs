//! A thank-you.

use app::Error;
use app::exchange::thank;

use super::at;
use crate::exchange::number;
use crate::form::Form;
use crate::page::Page;
use crate::request::Request;

/// `POST /{organisation}/kunskapsbank/{number}/tack`
pub fn say(request: &Request, _: Form) -> Result<Page, Error> {
    let (l, number, own) = (request.language, number(request)?, request.own()?);
    let said = match thank(&request.app, &request.visit, &own, number)? {
        true => l.knowledge_now_thanked(),
        false => l.knowledge_now_unthanked(),
    };
    Ok(Page::see_with(at(request, number, ""), said))
}
