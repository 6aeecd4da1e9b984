//! Signing out.

use app::Error;

use crate::form::Form;
use crate::page::{Page, SetCookie};
use crate::request::Request;

/// `POST /logga-ut`
pub fn sign_out(request: &Request, _: Form) -> Result<Page, Error> {
    if let Some(token) = &request.token {
        app::access::sign_out(&request.app, &request.visit, token)?;
    }
    Ok(Page::see_setting("/", vec![SetCookie::EndSession]))
}

#[cfg(test)]
mod tests {
    use crate::testing::Browser;
    use domain::access::Role;

    #[test]
    fn after_signing_out_the_session_is_gone_from_the_database_too() {
        let mut browser = Browser::entered(Role::Coordinator);
        let stolen = browser.clone();
        browser.post("/logga-ut", &[]).assert_see("/");
        browser.get("/liten").assert_see_prefix("/logga-in");
        stolen.get("/liten").assert_see_prefix("/logga-in");
    }
}
