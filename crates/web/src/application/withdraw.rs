//! Withdrawn by the applicant.

use app::Error;

use super::act::{self, Act};
use crate::components::Button;
use crate::form::Form;
use crate::page::Page;
use crate::request::Request;

/// `GET /{organisation}/arenden/{number}/aterkallelse`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    act::page(request, |may| may.withdraw, |_, _| sheet(request))
}

/// `POST /{organisation}/arenden/{number}/aterkallelse`
pub fn withdraw(request: &Request, _: Form) -> Result<Page, Error> {
    let number = request.param("number");
    let done = app::application::withdraw(&request.app, &request.visit, number);
    let outcome = done.map(|()| request.language.application_withdraw_done().to_owned());
    act::answer(request, outcome, |_, _| sheet(request))
}

fn sheet(request: &Request) -> Act {
    let l = request.language;
    Act {
        noun: "aterkallelse",
        title: l.application_withdraw(),
        lede: l.application_withdraw_lede().to_owned(),
        notices: Vec::new(),
        parts: Vec::new(),
        hidden: Vec::new(),
        button: Button::warning(l.application_withdraw()),
    }
}
