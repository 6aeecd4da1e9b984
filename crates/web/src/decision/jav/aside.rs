//! Standing aside in a case.

use app::Error;
use app::decision::stand_aside;

use crate::application::act::{self, Act};
use crate::components::Button;
use crate::form::Form;
use crate::page::Page;
use crate::request::Request;

/// `GET /{organisation}/arenden/{number}/jav`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    act::page(request, |may| may.stand_aside, |_, _| sheet(request))
}

/// `POST /{organisation}/arenden/{number}/jav`: afterwards the case is out of sight, so on to the list.
pub fn declare(request: &Request, _: Form) -> Result<Page, Error> {
    let number = request.param("number");
    match stand_aside(&request.app, &request.visit, number) {
        Ok(()) => {
            let notice = request.language.decision_jav_done(number);
            Ok(Page::see_with(request.within("/arenden"), notice))
        }
        Err(error) => act::answer(request, Err(error), |_, _| sheet(request)),
    }
}

fn sheet(request: &Request) -> Act {
    let l = request.language;
    Act {
        noun: "jav",
        title: l.decision_jav(),
        lede: l.decision_jav_lede().to_owned(),
        notices: Vec::new(),
        parts: Vec::new(),
        hidden: Vec::new(),
        button: Button::warning(l.decision_jav_send()),
    }
}
