//! The way back to the page before.

use askama::Template;
use askama::filters::HtmlSafe;

use super::Link;

/// Stands first in `main`, above the heading.
#[derive(Debug, Clone, Template)]
#[template(source = "<p class=\"back\">{{ link }}</p>", ext = "html")]
pub struct Back {
    link: Link,
}

impl HtmlSafe for Back {}

impl Back {
    pub fn new(href: impl Into<String>, text: impl Into<String>) -> Self {
        Self { link: Link::new(href, text) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use testkit::html::Html;

    #[test]
    fn it_leads_back() {
        let html = Html::parse(&Back::new("/arenden", "Tillbaka").to_string());
        assert_eq!(html.attribute(".back a", "href").as_deref(), Some("/arenden"));
    }
}
