//! Signing in with a local account.

use app::Error;
use askama::Template;
use domain::access::{ABSOLUTE_HOURS, IDLE_MINUTES};
use domain::values::Refusal;
use words::{Language, args};

use crate::components::{ErrorSummary, Field, Notice};
use crate::form::Form;
use crate::frame::Frame;
use crate::page::{Page, SetCookie};
use crate::public::language::own_path;
use crate::reasons::Faults;
use crate::request::Request;

#[derive(Template)]
#[template(path = "access/sign_in.html")]
struct Show {
    f: Frame,
    summary: Option<ErrorSummary>,
    /// Why somebody who was signed in no longer is.
    ended: Option<Notice>,
    email: Field,
    passphrase: Field,
    back: String,
}

/// `GET /logga-in`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    Page::html(&show(request, request.query.get("back"), "", &[]))
}

/// `POST /logga-in`
pub fn sign_in(request: &Request, form: Form) -> Result<Page, Error> {
    let email = form.get("email");
    match app::access::sign_in(&request.app, email, form.get("passphrase")) {
        Ok(entered) => {
            let back = own_path(form.get("back")).to_owned();
            Ok(Page::see_setting(back, vec![SetCookie::Session(entered.token)]))
        }
        Err(Error::Refused(refusals)) => {
            Page::unprocessable(&show(request, form.get("back"), email, &refusals))
        }
        Err(other) => Err(other),
    }
}

fn show(request: &Request, back: &str, email: &str, refusals: &[Refusal]) -> Show {
    let l = request.language;
    let faults = Faults::new(l, refusals, |field| label(l, field));
    let f = request.frame(l.access_sign_in());
    Show {
        f: if faults.is_empty() { f } else { f.faulty() },
        summary: faults.summary(l),
        ended: ended(request),
        email: Field::email("email", label(l, "email")).value(email).error(faults.of("email")),
        passphrase: Field::password("passphrase", label(l, "passphrase"))
            .autocomplete("current-password"),
        back: own_path(back).to_owned(),
    }
}

/// A browser that has a session's cookie when nobody is signed in has lost its session.
fn ended(request: &Request) -> Option<Notice> {
    let lost = request.token.is_some() && request.visit.person.is_none();
    let text = args::AccessSessionEnded { minutes: IDLE_MINUTES, hours: ABSOLUTE_HOURS };
    lost.then(|| Notice::info(request.language.access_session_ended(text)))
}

fn label(l: Language, field: &str) -> &'static str {
    match field {
        "email" => l.access_email(),
        _ => l.access_passphrase(),
    }
}

#[cfg(test)]
mod tests {
    use crate::testing::Browser;

    #[test]
    fn a_wrong_passphrase_says_so_and_keeps_the_address() {
        let mut browser = Browser::on_register();
        browser.get("/logga-in").assert_ok();
        let page = browser
            .post("/logga-in", &[("email", "ingen@example.se"), ("passphrase", "fel fel fel fel")]);
        page.assert_status(422);
        assert!(page.text(".error-summary").contains("Fel e-postadress eller lösenfras"));
        assert_eq!(page.attribute("#email", "value"), "ingen@example.se");
    }
}
