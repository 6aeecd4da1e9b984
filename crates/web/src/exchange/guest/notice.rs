//! Being told when one can sign up to what an event introduces.

use app::Error;
use app::exchange::{ask_for_notice, event};
use domain::values::{Check, Refusal};
use words::Language;

use crate::components::Back;
use crate::exchange::{at, number};
use crate::filling::{Filling, FormBox, FormPage, answer};
use crate::form::Form;
use crate::page::Page;
use crate::request::Request;

/// `GET /{organisation}/kalender/{number}/besked`
pub fn page(request: &Request, form: Form) -> Result<Page, Error> {
    Page::html(&sheet(request, &form, &[])?)
}

/// `POST /{organisation}/kalender/{number}/besked`
pub fn ask(request: &Request, form: Form) -> Result<Page, Error> {
    let (l, number) = (request.language, number(request)?);
    let done = to(request, &form).and_then(|(email, is_known)| {
        ask_for_notice(&request.app, &request.visit, number, (&email, is_known), l)?;
        let said = match (is_known, request.app.is_demo()) {
            (true, _) => l.exchange_notice_asked(),
            (false, true) => l.demo_notice_ends(),
            (false, false) => l.exchange_notice_look_in_mail(),
        };
        Ok(Page::see_with(at(request, number), said))
    });
    answer(done, |refusals| sheet(request, &form, refusals))
}

/// To which address, and whether it is known to be the visitor's own.
fn to(request: &Request, form: &Form) -> Result<(String, bool), Error> {
    if let Some(person) = request.own()?.person {
        return Ok((person.email.to_ascii_lowercase(), true));
    }
    let mut check = Check::default();
    let email = check.email("email", form.get("email"));
    Ok((check.finish(|| email)?, false))
}

fn sheet(request: &Request, form: &Form, refusals: &[Refusal]) -> Result<FormPage, Error> {
    let (l, number, own) = (request.language, number(request)?, request.own()?);
    let shown = event(&request.app, &request.visit, &own, number)?;
    let coming = shown.introduces.filter(|coming| !coming.is_open).ok_or(Error::Missing)?;
    let filling = Filling::new(l, form, refusals, label);
    let mut sheet = FormBox::new(format!("{}/besked", at(request, number)), l.exchange_tell_me());
    if own.person.is_none() {
        sheet = sheet.with(filling.text("email").autocomplete("email"));
    }
    let back = Back::new(at(request, number), shown.row.event.title);
    let heading = request.frame(l.exchange_notice_title(&coming.title));
    Ok(FormPage::new(heading, back, &filling, sheet).lede(l.exchange_notice_lede()))
}

fn label(l: Language, _: &str) -> &'static str {
    l.exchange_email()
}
