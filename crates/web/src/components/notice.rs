//! A word beside the page's own matter: something to know, something done, something to beware of.

use askama::Template;
use askama::filters::HtmlSafe;

use super::Link;

/// One sentence or two, with a heading and a link where they help.
#[derive(Debug, Clone, Template)]
#[template(path = "components/notice.html")]
pub struct Notice {
    kind: Kind,
    heading: Option<String>,
    text: String,
    link: Option<Link>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Info,
    Success,
    Warning,
}

impl HtmlSafe for Notice {}

impl Notice {
    /// Something to know.
    pub fn info(text: impl Into<String>) -> Self {
        Self::of(Kind::Info, text.into())
    }

    /// What was just done, shown once. `focus-errors.js` moves reading to it.
    pub fn success(text: impl Into<String>) -> Self {
        Self::of(Kind::Success, text.into())
    }

    /// What goes wrong unless someone acts.
    pub fn warning(text: impl Into<String>) -> Self {
        Self::of(Kind::Warning, text.into())
    }

    pub fn heading(mut self, text: impl Into<String>) -> Self {
        self.heading = Some(text.into());
        self
    }

    /// Where to do something about it.
    pub fn link(mut self, link: Link) -> Self {
        self.link = Some(link);
        self
    }

    fn of(kind: Kind, text: String) -> Self {
        Self { kind, heading: None, text, link: None }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use testkit::html::Html;

    #[test]
    fn what_was_done_is_told_as_a_status() {
        let html = Html::parse(&Notice::success("Din ansökan är inskickad").to_string());
        assert_eq!(
            html.text(".notice.success[role=status][tabindex='-1']"),
            "Din ansökan är inskickad"
        );
    }

    #[test]
    fn a_warning_has_its_heading_and_link() {
        let notice = Notice::warning("Avtalet går ut om 20 dagar.")
            .heading("Snart utan avtal")
            .link(Link::new("/avtal", "Se avtalet"));
        let html = Html::parse(&notice.to_string());
        assert_eq!(html.text(".notice.warning h2"), "Snart utan avtal");
        assert_eq!(html.href("Se avtalet"), "/avtal");
        assert!(html.all("[role]").is_empty());
    }

    #[test]
    fn something_to_know_is_a_plain_paragraph() {
        let html = Html::parse(&Notice::info("Läses av & av").to_string());
        assert_eq!(html.text(".notice > p"), "Läses av & av");
        assert!(html.all("h2, a, .warning, .success").is_empty());
    }
}
