//! The short link to what one can apply for.

use app::Error;
use app::application::{behind_code, short_code};

use crate::form::Form;
use crate::page::Page;
use crate::request::Request;

/// Where it leads, within an organisation.
pub(super) const PATH: &str = "/vad-kan-jag-soka";

/// `GET /s/{code}`
pub fn follow(request: &Request, _: Form) -> Result<Page, Error> {
    let slug = behind_code(&request.app, request.param("code"))?;
    Ok(Page::see(format!("/{slug}{PATH}")))
}

/// The link of the organisation, whole.
pub(super) fn short(request: &Request) -> Result<String, Error> {
    Ok(format!("{}/s/{}", request.public_url, short_code(request.organisation()?.id)))
}

#[cfg(test)]
mod tests {
    use domain::access::Role;

    use crate::testing::Browser;

    #[test]
    fn it_leads_to_the_page_and_an_unknown_one_nowhere() {
        let stranger = Browser::entered(Role::Coordinator).signed_out();
        let address = stranger.get("/liten/vad-kan-jag-soka/affisch").text(".short");
        let path = address.strip_prefix("http://localhost").unwrap();
        assert!(path.len() <= "/s/abcdef".len(), "{path}");
        stranger.get(path).assert_see("/liten/vad-kan-jag-soka");
        stranger.get("/s/aaaaaa").assert_status(404);
    }
}
