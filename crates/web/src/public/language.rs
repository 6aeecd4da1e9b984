//! Choosing the language: a change, and so a POST.

use app::Error;
use words::Language;

use crate::form::Form;
use crate::page::{Page, SetCookie};
use crate::request::Request;
use crate::routes::is_page;

/// `POST /sprak`
pub fn choose(_: &Request, form: Form) -> Result<Page, Error> {
    let language = Language::read(form.get("language")).unwrap_or_default();
    let back = own_path(form.get("back"));
    Ok(Page::see_setting(back, vec![SetCookie::Language(language.code())]))
}

/// A return address is believed only if it is one of our own pages (rules, part 5).
pub fn own_path(text: &str) -> &str {
    let plain =
        text.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'/' | b'-' | b'_' | b'.'));
    if plain && is_page(text) { text } else { "/" }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::Browser;

    #[test]
    fn only_our_own_paths_are_returned_to() {
        assert_eq!(own_path("/oversikt/lantmateriet"), "/oversikt/lantmateriet");
        assert_eq!(own_path("/liten/medarbetare"), "/liten/medarbetare");
        for bad in [
            "/logga-ut",
            "/konto/losenfras",
            "/a/b/c/d/e/f/g",
            "/liten/",
            "//evil.se",
            "https://evil.se",
            "/\\evil.se",
            "",
            "/a?b",
            "/a\r\nX: y",
        ] {
            assert_eq!(own_path(bad), "/", "{bad}");
        }
    }

    #[test]
    fn the_choice_is_kept() {
        let mut browser = Browser::on_register();
        browser.post("/sprak", &[("language", "en"), ("back", "/")]).assert_see("/");
        assert_eq!(browser.get("/").attribute("html", "lang"), "en");
    }
}
