//! The pages of a long list.

use askama::Template;
use askama::filters::HtmlSafe;

use super::Link;

/// Where in the list one is, and the way to the neighbours. It draws nothing where the list is one page.
#[derive(Debug, Clone, Template)]
#[template(path = "components/pagination.html")]
pub struct Pagination {
    label: String,
    here: String,
    previous: Option<Link>,
    next: Option<Link>,
}

impl HtmlSafe for Pagination {}

impl Pagination {
    /// `label` names the landmark for those who hear it; `here` reads “Sida 2 av 9”.
    pub fn new(
        label: impl Into<String>,
        here: impl Into<String>,
        previous: Option<Link>,
        next: Option<Link>,
    ) -> Self {
        Self { label: label.into(), here: here.into(), previous, next }
    }

    fn is_needed(&self) -> bool {
        self.previous.is_some() || self.next.is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use testkit::html::Html;

    #[test]
    fn it_leads_both_ways() {
        let previous = Some(Link::new("?sida=1", "Föregående sida"));
        let next = Some(Link::new("?sida=3", "Nästa sida"));
        let pages = Pagination::new("Sidor", "Sida 2 av 9", previous, next);
        let html = Html::parse(&pages.to_string());
        assert_eq!(
            html.texts("nav[aria-label=Sidor] li"),
            ["Föregående sida", "Sida 2 av 9", "Nästa sida"]
        );
        assert_eq!(html.href("Nästa sida"), "?sida=3");
        assert_eq!(html.text("[aria-current=page]"), "Sida 2 av 9");
    }

    #[test]
    fn the_first_page_leads_on_only() {
        let next = Some(Link::new("?sida=2", "Nästa sida"));
        let html = Html::parse(&Pagination::new("Sidor", "Sida 1 av 2", None, next).to_string());
        assert_eq!(html.texts("li"), ["Sida 1 av 2", "Nästa sida"]);
    }

    #[test]
    fn a_short_list_has_none() {
        assert_eq!(Pagination::new("Sidor", "", None, None).to_string(), "");
    }
}
