//! The state of a thing in a word or two.

use askama::Template;
use askama::filters::HtmlSafe;

/// The words say it all; the colour only helps to find it.
#[derive(Debug, Clone, Template)]
#[template(source = "<span class=\"{{ class }}\">{{ text }}</span>", ext = "html")]
pub struct Tag {
    class: &'static str,
    text: String,
}

impl HtmlSafe for Tag {}

impl Tag {
    /// Nothing is expected of the reader.
    pub fn neutral(text: impl Into<String>) -> Self {
        Self::of("tag", text.into())
    }

    /// It goes on as it should.
    pub fn go(text: impl Into<String>) -> Self {
        Self::of("tag go", text.into())
    }

    /// It waits for the reader.
    pub fn act(text: impl Into<String>) -> Self {
        Self::of("tag act", text.into())
    }

    fn of(class: &'static str, text: String) -> Self {
        Self { class, text }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_state_is_in_the_words() {
        assert_eq!(
            Tag::act("Väntar på <dig>").to_string(),
            "<span class=\"tag act\">Väntar på &#60;dig&#62;</span>"
        );
        assert_eq!(Tag::neutral("Avslutad").to_string(), "<span class=\"tag\">Avslutad</span>");
        assert!(Tag::go("Pågår").to_string().contains("tag go"));
    }
}
