//! The start page's answer to its only question: what waits for me?

use askama::Template;
use askama::filters::HtmlSafe;

/// One thing that waits: what to do, by when, and why it is the reader's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wait {
    pub href: String,
    pub what: String,
    pub when: String,
    pub why: String,
    /// Whether something is lost if it is not done now.
    pub urgent: bool,
}

/// What waits, the most urgent first as given.
#[derive(Debug, Clone, Template)]
#[template(path = "components/waits.html")]
pub struct Waits {
    waits: Vec<Wait>,
}

impl HtmlSafe for Waits {}

impl Waits {
    pub fn new(waits: impl IntoIterator<Item = Wait>) -> Self {
        Self { waits: waits.into_iter().collect() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use testkit::html::Html;

    #[test]
    fn what_when_and_why_stand_together() {
        let wait = Wait {
            href: "/redovisning".into(),
            what: "Redovisa årets medel".into(),
            when: "om 6 dagar".into(),
            why: "Två mål saknar uppföljning.".into(),
            urgent: true,
        };
        let later = Wait {
            href: "/mote".into(),
            what: "Bered mötet".into(),
            urgent: false,
            ..wait.clone()
        };
        let html = Html::parse(&Waits::new([wait, later]).to_string());
        assert_eq!(html.href("Redovisa årets medel"), "/redovisning");
        assert_eq!(html.text("ol > li.now .when"), "om 6 dagar");
        assert_eq!(html.text("li.now .why"), "Två mål saknar uppföljning.");
        assert_eq!(html.all("li").len(), 2);
    }
}
