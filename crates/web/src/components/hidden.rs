//! A value that a form carries without showing it: its key, its version.

use askama::Template;
use askama::filters::HtmlSafe;

/// Holds nothing that the sender may not change: the server checks it like any other field.
#[derive(Debug, Clone, Template)]
#[template(
    source = "<input type=\"hidden\" name=\"{{ name }}\" value=\"{{ value }}\">",
    ext = "html"
)]
pub struct Hidden {
    name: String,
    value: String,
}

impl HtmlSafe for Hidden {}

impl Hidden {
    pub fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self { name: name.into(), value: value.into() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use testkit::html::Html;

    #[test]
    fn it_carries_its_value() {
        let html = Html::parse(&Hidden::new("key", "a\"b").to_string());
        assert_eq!(html.value("key"), "a\"b");
    }
}
