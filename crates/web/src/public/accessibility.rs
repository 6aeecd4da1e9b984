//! The accessibility statement: a template with the eleven items that the law asks for (lag
//! 2018:1937; DIGG, *Skapa en tillgänglighetsredogörelse*). Each agency is the responsible body.

use app::Error;
use askama::Template;

use crate::form::Form;
use crate::frame::Frame;
use crate::page::Page;
use crate::request::Request;

#[derive(Template)]
#[template(path = "public/accessibility.html")]
struct Show {
    f: Frame,
    items: Vec<(&'static str, &'static str)>,
}

/// `GET /tillganglighet`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    let l = request.language;
    let items = vec![
        (l.accessibility_body(), l.accessibility_body_text()),
        (l.accessibility_service(), l.accessibility_service_text()),
        (l.accessibility_status(), l.accessibility_status_text()),
        (l.accessibility_content(), l.accessibility_content_text()),
        (l.accessibility_assessed(), l.accessibility_assessed_text()),
        (l.accessibility_updated(), l.accessibility_updated_text()),
        (l.accessibility_method(), l.accessibility_method_text()),
        (l.accessibility_feedback(), l.accessibility_feedback_text()),
        (l.accessibility_supervision(), l.accessibility_supervision_text()),
        (l.accessibility_burden(), l.accessibility_burden_text()),
        (l.accessibility_outside(), l.accessibility_outside_text()),
    ];
    Page::html(&Show { f: request.frame(l.accessibility_title()), items })
}

#[cfg(test)]
mod tests {
    use crate::testing::Browser;

    #[test]
    fn all_eleven_items_are_there() {
        let page = Browser::on_register().get("/tillganglighet");
        page.assert_ok();
        assert_eq!(page.count("main h2"), 11);
    }
}
