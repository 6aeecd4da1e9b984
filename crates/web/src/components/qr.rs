//! An address as a square that a telephone's camera reads.

use std::fmt::Write as _;

use askama::Template;
use askama::filters::HtmlSafe;

/// The square, with what it says to one who does not see it.
#[derive(Debug, Clone, Template)]
#[template(path = "components/qr.html")]
pub struct Qr {
    size: i32,
    /// Made here of numbers alone.
    path: String,
    said: String,
}

impl HtmlSafe for Qr {}

impl Qr {
    /// Of an address; nothing of one so long that no square holds it.
    pub fn new(address: &str, said: impl Into<String>) -> Option<Qr> {
        let code = charts::qr(address)?;
        let mut path = String::new();
        for (x, y) in &code.dark {
            // Writing to a string cannot fail.
            let _ = write!(path, "M{x} {y}h1v1h-1z");
        }
        Some(Qr { size: code.size, path, said: said.into() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use testkit::html::Html;

    #[test]
    fn the_square_is_named_and_has_light_around_it() {
        let qr = Qr::new("https://lom.example.se/s/abcdef", "QR-kod <till>").unwrap();
        let html = Html::parse(&qr.to_string());
        assert_eq!(html.attribute("svg", "aria-label").as_deref(), Some("QR-kod <till>"));
        let view = html.attribute("svg", "viewBox").unwrap();
        assert!(view.starts_with("0 0 33 ") || view.starts_with("0 0 37 "), "{view}");
        assert!(html.attribute("svg path", "d").unwrap().starts_with("M4 4h1v1h-1z"));
        assert!(Qr::new(&"x".repeat(5_000), "").is_none());
    }
}
