//! What the reader must know to understand a figure: its source, its date, or why it is hidden.

use askama::Template;
use askama::filters::HtmlSafe;

/// Stands below what it explains.
#[derive(Debug, Clone, Template)]
#[template(source = "<p class=\"footnote\">{{ text }}</p>", ext = "html")]
pub struct Footnote {
    text: String,
}

impl HtmlSafe for Footnote {}

impl Footnote {
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_a_paragraph() {
        assert_eq!(
            Footnote::new("Färre än fem & dolt").to_string(),
            "<p class=\"footnote\">Färre än fem &#38; dolt</p>"
        );
    }
}
