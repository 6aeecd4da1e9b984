//! A link, with words for those who hear it apart from what stands around it.

use askama::Template;
use askama::filters::HtmlSafe;

/// A link on a page of ours. Within a list of like links, `context` tells them apart by ear.
#[derive(Debug, Clone, Template)]
#[template(path = "components/link.html")]
pub struct Link {
    href: String,
    text: String,
    context: Option<String>,
}

impl HtmlSafe for Link {}

impl Link {
    /// A link that reads `text` and leads to `href`.
    pub fn new(href: impl Into<String>, text: impl Into<String>) -> Self {
        Self { href: href.into(), text: text.into(), context: None }
    }

    /// What is said after the text but not drawn: in “Ändra kursavgiften”, the second word.
    pub fn context(mut self, words: impl Into<String>) -> Self {
        self.context = Some(words.into());
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use testkit::html::Html;

    #[test]
    fn the_context_is_said_and_not_drawn() {
        let link = Link::new("/a?b=1&c=2", "Ändra").context("kursavgiften");
        let html = Html::parse(&link.to_string());
        assert_eq!(html.text("a"), "Ändra kursavgiften");
        assert_eq!(html.text("a .unseen"), "kursavgiften");
        assert_eq!(html.attribute("a", "href").as_deref(), Some("/a?b=1&c=2"));
    }

    #[test]
    fn words_cannot_become_markup() {
        let html = Html::parse(&Link::new("\" onclick=\"x", "<b>").to_string());
        assert_eq!(html.text("a"), "<b>");
        assert_eq!(html.attribute("a", "onclick"), None);
    }
}
