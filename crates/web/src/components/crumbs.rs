//! Where the page lies, from the outside in.

use askama::Template;
use askama::filters::HtmlSafe;

use super::Link;

/// The pages above this one. The page itself is named by its heading.
#[derive(Debug, Clone, Template)]
#[template(path = "components/crumbs.html")]
pub struct Crumbs {
    label: String,
    links: Vec<Link>,
}

impl HtmlSafe for Crumbs {}

impl Crumbs {
    /// `label` names the landmark for those who hear it.
    pub fn new(label: impl Into<String>, links: impl IntoIterator<Item = Link>) -> Self {
        Self { label: label.into(), links: links.into_iter().collect() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use testkit::html::Html;

    #[test]
    fn they_lead_outwards() {
        let links = [Link::new("/medel", "Medel"), Link::new("/medel/2026", "2026")];
        let html = Html::parse(&Crumbs::new("Här är du", links).to_string());
        assert_eq!(html.texts("nav[aria-label='Här är du'] li"), ["Medel", "2026"]);
        assert_eq!(html.href("2026"), "/medel/2026");
    }
}
