//! A button: it submits its form, or leads on where it has an address. It is never disabled.

use askama::Template;
use askama::filters::HtmlSafe;

/// One page has one primary button. Several stand in `<div class="buttons">`.
#[derive(Debug, Clone, Template)]
#[template(path = "components/button.html")]
pub struct Button {
    class: &'static str,
    text: String,
    href: Option<String>,
    pair: Option<(String, String)>,
}

impl HtmlSafe for Button {}

impl Button {
    /// What the page is for.
    pub fn primary(text: impl Into<String>) -> Self {
        Self::of("button", text.into())
    }

    /// What one may also do.
    pub fn quiet(text: impl Into<String>) -> Self {
        Self::of("button quiet", text.into())
    }

    /// What cannot be undone.
    pub fn warning(text: impl Into<String>) -> Self {
        Self::of("button warning", text.into())
    }

    /// Makes it a link that looks like a button: it opens a page and changes nothing.
    pub fn href(mut self, href: impl Into<String>) -> Self {
        self.href = Some(href.into());
        self
    }

    /// What the form says when it is sent with this button and not another.
    pub fn sends(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.pair = Some((name.into(), value.into()));
        self
    }

    fn of(class: &'static str, text: String) -> Self {
        Self { class, text, href: None, pair: None }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use testkit::html::Html;

    #[test]
    fn a_button_submits_and_says_which_it_was() {
        let button = Button::quiet("Spara och gå").sends("next", "later");
        let html = Html::parse(&button.to_string());
        assert_eq!(html.text("button.quiet[type=submit]"), "Spara och gå");
        assert_eq!(html.attribute("button", "name").as_deref(), Some("next"));
        assert_eq!(html.attribute("button", "value").as_deref(), Some("later"));
    }

    #[test]
    fn with_an_address_it_is_a_link() {
        let html = Html::parse(&Button::primary("Ansök").href("/ansok").to_string());
        assert_eq!(html.href("Ansök"), "/ansok");
        assert!(html.all("button").is_empty());
    }
}
